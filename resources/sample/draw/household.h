// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace nameplate::sample {

/// One line of household.csv by its column names.
using Row = QHash<QString, QString>;

/// The sample household as household.csv tells it: the one source of every number that appears in a picture.
class Household
{
public:
    /// Empty when the file cannot be read or is no table.
    [[nodiscard]] static Household read(const QString &csvFile);

    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    [[nodiscard]] const Row *item(const QString &number) const;
    /// The rows whose `column` names the file, in the order of the list.
    [[nodiscard]] QList<Row> withFile(const QString &column, const QString &file) const;
    /// The text with each {number.column} replaced by what the list says, and {column} by that of `own`.
    [[nodiscard]] QString filledIn(QString text, const Row &own = {}) const;

private:
    QList<Row> m_rows;
};

/// The paths in one cell of a file column.
[[nodiscard]] QStringList filesIn(const QString &cell);

} // namespace nameplate::sample
