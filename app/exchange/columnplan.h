// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/columntarget.h"
#include "app/exchange/importmap.h"
#include "app/exchange/importpreset.h"

namespace nameplate {

class HeaderAliases;
class ListSource;

/// Something about a list that a person must know: what could not be read, or was not clear.
struct ImportProblem
{
    qint64 row = 0; ///< as a spreadsheet counts, the header included
    QString column; ///< its name; empty: the whole row
    QString text;   ///< what stands there
    QString why;

    bool operator==(const ImportProblem &) const = default;
};

/// One column of a list and where it goes.
struct PlannedColumn
{
    QString header;
    ColumnTarget target;
    Currency currency; ///< named in the header
};

/// Where every column of a list goes; no column is dropped without a word.
class ColumnPlan
{
    Q_DECLARE_TR_FUNCTIONS(ColumnPlan)

public:
    /// What the map says comes first, then the preset, then the names people use. Two columns never share a field:
    /// the later one becomes a line of the notes. Refuses a header in which nothing is recognised.
    static Result<ColumnPlan> make(const ListSource &source, const ImportPreset &preset, const HeaderAliases &aliases,
                                   const ImportMap &map, const Currency &currency);

    [[nodiscard]] const QList<PlannedColumn> &columns() const { return m_columns; }
    [[nodiscard]] const QList<ImportProblem> &notices() const { return m_notices; }

    /// The column that goes to a field; -1: none does.
    [[nodiscard]] qsizetype indexOf(const char *fieldKey) const;

private:
    struct Draft;

    QList<PlannedColumn> m_columns;
    QList<ImportProblem> m_notices;
};

} // namespace nameplate
