// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/money.h"
#include "app/exchange/amounttext.h"

#include <QCoreApplication>

namespace nameplate {

/// What the amounts of a column say about their decimal mark.
struct AmountEvidence
{
    qint64 point = 0;      ///< cells that are amounts only with a decimal point
    qint64 comma = 0;      ///< … only with a decimal comma
    qint64 openPoints = 0; ///< "1.234": thousands, or three places
    qint64 openCommas = 0; ///< "1,234"
    QString openExample;
    qint64 openRow = 0;

    void add(QStringView cell, qint64 row);

    [[nodiscard]] bool isMixed() const { return point > 0 && comma > 0; }
    [[nodiscard]] bool isOpen() const { return openPoints + openCommas > 0; }

    /// The mark all cells agree on; Unknown when none decides or they contradict each other.
    [[nodiscard]] DecimalMark decided() const;

    /// The mark that makes the open cells thousands, which is all they can be in a currency without three decimal
    /// places; Unknown when points and commas stand side by side.
    [[nodiscard]] DecimalMark markOfThousands() const;
};

/// Reads amounts and counts as lists write them, with one decimal mark for the whole column.
class AmountReader
{
    Q_DECLARE_TR_FUNCTIONS(AmountReader)

public:
    explicit AmountReader(DecimalMark mark)
        : m_mark(mark)
    {}

    /// An amount in the currency the cell names, else in `currency`; nothing for a dash. Refuses with the reason
    /// alone, to be listed beside the cell.
    [[nodiscard]] Result<std::optional<Money>> money(QStringView cell, const Currency &currency) const;

    /// A whole number; "2,0" is one, "2,5" is not.
    [[nodiscard]] Result<std::optional<qint64>> count(QStringView cell) const;

private:
    [[nodiscard]] Result<AmountText::Digits> digits(const AmountText &amount) const;

    DecimalMark m_mark;
};

/// Reads yes and no in the languages people keep lists in; nothing for other words.
[[nodiscard]] std::optional<bool> readFlag(QStringView cell);

} // namespace nameplate
