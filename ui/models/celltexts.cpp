// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/celltexts.h"

#include "app/domain/datetext.h"

#include <QCoreApplication>

namespace nameplate {

namespace {

bool is(const Field &field, const char *key)
{
    return qstrcmp(field.key, key) == 0;
}

} // namespace

QString CellTexts::columnTitle(const Field &field) const
{
    if (is(field, "name"))
        return QCoreApplication::translate("ItemList", "Item");
    if (is(field, "acquired_on"))
        return QCoreApplication::translate("ItemList", "Acquired");
    if (is(field, "value"))
        return m_currency.isEmpty() ? QCoreApplication::translate("ItemList", "Value")
                                    : QCoreApplication::translate("ItemList", "Value %1", "%1 is a currency sign")
                                          .arg(m_currency.symbol());
    return fields::title(field);
}

/// The name cell shows what the thing is called, the value cell what the whole line is worth.
QString CellTexts::cell(const Record &record, const Field &field) const
{
    if (is(field, "name"))
        return record.title();
    if (is(field, "value")) {
        const auto worth = Totals::worth(record.item);
        return worth ? amount(*worth) : QString();
    }
    if (field.kind == FieldKind::Amount) {
        const FieldValue value = field.get(record);
        const auto *money = std::get_if<Money>(&value);
        return money ? amount(*money) : QString();
    }
    return fields::localText(field, record, m_locale);
}

QString CellTexts::stored(const Record &record, const Field &field) const
{
    return fields::localText(field, record, m_locale);
}

/// As the cell, but the value of one unit, so that a block that comes back from a spreadsheet still means it.
QString CellTexts::copied(const Record &record, const Field &field) const
{
    if (!is(field, "value"))
        return cell(record, field);
    const auto unit = record.item.value ? record.item.valueMoney() : record.item.priceMoney();
    return unit ? amount(*unit) : QString();
}

QString CellTexts::sum(const Totals &totals) const
{
    if (totals.sums().size() == 1 && totals.sums().begin()->first == m_currency)
        return Money{totals.sums().begin()->second, m_currency}.localNumber(m_locale);
    return totals.localText(m_locale);
}

QString CellTexts::amount(const Money &money) const
{
    return money.currency == m_currency ? money.localNumber(m_locale) : money.localText(m_locale);
}

bool CellTexts::isNumeric(const Field &field)
{
    return field.kind == FieldKind::Amount || field.kind == FieldKind::Quantity;
}

bool CellTexts::isPrintedNumber(const Field &field)
{
    return is(field, "serial") || is(field, "series_number") || is(field, "order_number");
}

} // namespace nameplate
