// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/listcontent.h"

#include <QHash>

namespace nameplate {

/// Makes a list of records that name their values one by one, in any order: columns come up as they are met.
class RecordTable
{
public:
    /// The column of a key, made when it is new; `title` is its name for people.
    qsizetype column(const QString &key, const QString &title);

    /// Adds a value to the record that is open; several of one key are joined as "a; b".
    void put(const QString &key, const QString &value) { put(column(key, key), value); }
    void put(qsizetype column, const QString &value);

    /// Closes the record.
    Result<void> endRecord();

    [[nodiscard]] qint64 records() const { return m_number; }

    /// Gives the columns and rows to the content.
    void finish(ListContent &content);

private:
    QHash<QString, qsizetype> m_columns;
    QStringList m_keys;
    QStringList m_titles;
    QStringList m_open; ///< the values of the record that is not closed yet
    ListTable m_table;
    qint64 m_number = 0;
};

} // namespace nameplate
