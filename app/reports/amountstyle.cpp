// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/amountstyle.h"

#include "app/reports/reportwords.h"

#include <QStringList>

namespace nameplate {

namespace {

template <class Write>
QString joined(const std::map<Currency, qint64> &sums, Write write)
{
    QStringList lines;
    for (const auto &[currency, sum] : sums)
        lines << write(Money{sum, currency});
    return lines.isEmpty() ? QStringLiteral("–") : lines.join(u'\n');
}

} // namespace

QString AmountStyle::head(const QString &title) const
{
    if (m_currencies.size() != 1 || m_currencies.begin()->isEmpty())
        return title;
    return title + u' ' + m_currencies.begin()->symbol();
}

QString AmountStyle::sentence() const
{
    if (m_currencies.size() != 1 || m_currencies.begin()->isEmpty())
        return {};
    return ReportWords::tr("Amounts in %1.").arg(m_currencies.begin()->code());
}

QString AmountStyle::text(const Money &amount) const
{
    return m_currencies.size() == 1 ? amount.localNumber(m_locale) : fullText(amount);
}

QString AmountStyle::lines(const std::map<Currency, qint64> &sums) const
{
    return joined(sums, [this](const Money &amount) { return text(amount); });
}

QString AmountStyle::fullLines(const std::map<Currency, qint64> &sums) const
{
    return joined(sums, [this](const Money &amount) { return fullText(amount); });
}

QString AmountStyle::fullText(const Money &amount) const
{
    if (amount.currency.isEmpty())
        return ReportWords::tr("%1 (no currency stated)").arg(amount.localNumber(m_locale));
    return amount.localText(m_locale);
}

} // namespace nameplate
