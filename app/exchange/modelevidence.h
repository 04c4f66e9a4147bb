// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/csvparser.h"

#include <QSet>

namespace nameplate {

class ColumnPlan;

/// Tells whether the column that should name the product line names the single units instead: people put the serial
/// number into a column called "model". Looks at the first 20,000 rows.
class ModelEvidence
{
public:
    explicit ModelEvidence(const ColumnPlan &plan);

    void add(const ListRow &row);

    /// True when every row has another number although brands and names repeat, and no serial number stands beside.
    [[nodiscard]] bool areUnits() const;

    [[nodiscard]] qsizetype column() const { return m_number; }
    [[nodiscard]] const QString &example() const { return m_example; }

private:
    qsizetype m_number;
    qsizetype m_serial;
    QList<qsizetype> m_naming; ///< columns of brand and names
    QSet<size_t> m_numbers;
    QSet<size_t> m_names;
    QString m_example;
    qint64 m_rows = 0;
    qint64 m_repeatedNames = 0;
    bool m_allDifferent = true;
    bool m_hasSerials = false;
};

} // namespace nameplate
