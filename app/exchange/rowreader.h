// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/companionfile.h"
#include "app/exchange/importplan.h"

namespace nameplate {

/// What one row brought besides the values of its record.
struct RowFindings
{
    QList<ImportProblem> problems;
    QList<CompanionFile> files;
    QStringList lines;     ///< for the end of the notes
    QString warrantyWords; ///< how the row says how long the warranty is
    int warrantyDays = 0;
    int warrantyMonths = 0;
};

/// Fills records from the rows of a list: each cell that can be understood, and a problem for each that cannot. An empty
/// or missing cell leaves the record's value alone.
class RowReader
{
    Q_DECLARE_TR_FUNCTIONS(RowReader)

public:
    /// The plan must outlive the reader.
    explicit RowReader(const ImportPlan &plan);

    [[nodiscard]] RowFindings fill(const ListRow &row, Record &record) const;

private:
    struct Column
    {
        const PlannedColumn *planned;
        DateReader dates;
        AmountReader amounts;
        qsizetype index;
    };
    struct Cell; ///< one cell on its way into the record

    void take(Cell &cell) const;
    void takeField(Cell &cell) const;
    void takeCurrency(Cell &cell) const;
    void takeDate(Cell &cell) const;
    void takeAmount(Cell &cell) const;
    void takeQuantity(Cell &cell) const;
    void takeText(Cell &cell, const QString &text) const;
    void takeTags(Cell &cell) const;
    void takePlace(Cell &cell) const;
    void takeIdentity(Cell &cell) const;
    void takeIdentifier(Cell &cell) const;
    void takeWarrantyLength(Cell &cell) const;
    void clear(Cell &cell) const;
    [[nodiscard]] QString noteText(const ListRow &row, qsizetype column) const;
    [[nodiscard]] QString noteLine(const ListRow &row, qsizetype column, RowFindings &findings) const;
    void addNotes(const ListRow &row, Record &record, RowFindings &findings) const;
    void settleWarranty(const ListRow &row, Record &record, RowFindings &findings) const;
    void settle(const ListRow &row, Record &record, RowFindings &findings) const;

    const ImportPlan &m_plan;
    std::vector<Column> m_columns; ///< of fields and the like, in the order in which values depend on each other
    QList<qsizetype> m_noteColumns;
    QList<qsizetype> m_lineColumns; ///< that become lines of the notes
    qsizetype m_currency;
    qsizetype m_valueCurrency;
    qsizetype m_price;
    qsizetype m_value;
    qsizetype m_warrantyUntil;
};

} // namespace nameplate
