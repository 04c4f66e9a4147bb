// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/amountreader.h"
#include "app/exchange/columnplan.h"
#include "app/exchange/datereader.h"
#include "app/exchange/modelevidence.h"

#include <vector>

namespace nameplate {

/// How the dates and numbers of one column are written.
struct ColumnStyle
{
    DateOrder dateOrder = DateOrder::Unknown;
    DecimalMark decimal = DecimalMark::Unknown;

    bool operator==(const ColumnStyle &) const = default;
};

/// What decides where a list itself does not.
struct StyleHints
{
    ColumnStyle said;   ///< by a person: never doubted
    ColumnStyle preset; ///< by the program that wrote the list
    QLocale locale;
    int decimals = 2; ///< of the currency of the document
};

/// Looks at every row of a list once, and then knows how each column is written; holds no row.
class ListScan
{
    Q_DECLARE_TR_FUNCTIONS(ListScan)

public:
    explicit ListScan(const ColumnPlan &plan);

    void add(const ListRow &row);

    [[nodiscard]] qint64 rows() const { return m_rows; } ///< that hold anything

    /// The style of each column. What was a guess, and what contradicts itself, is added to `notices`.
    [[nodiscard]] std::vector<ColumnStyle> styles(const StyleHints &hints, QList<ImportProblem> &notices) const;

    /// A notice when the column of series numbers seems to hold serial numbers.
    void noticeModels(qint64 headerRow, QList<ImportProblem> &notices) const;

private:
    struct Evidence
    {
        DateEvidence dates;
        AmountEvidence amounts;
    };

    [[nodiscard]] bool isKind(qsizetype column, FieldKind kind) const;
    [[nodiscard]] bool isNumber(qsizetype column) const;
    [[nodiscard]] DateOrder orderOfAll() const;
    [[nodiscard]] DecimalMark markOfAll() const;
    [[nodiscard]] DateOrder orderOf(qsizetype column, const StyleHints &hints, QList<ImportProblem> &notices) const;
    [[nodiscard]] DecimalMark markOf(qsizetype column, const StyleHints &hints, QList<ImportProblem> &notices) const;

    const ColumnPlan &m_plan;
    std::vector<Evidence> m_evidence;
    ModelEvidence m_models;
    qint64 m_rows = 0;
};

} // namespace nameplate
