// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/itemfield.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace nameplate::fields {

namespace {

template <auto Member>
FieldValue itemText(const Record &record)
{
    return record.item.*Member;
}

template <auto Member>
void setItemText(Record &record, const FieldValue &value)
{
    const auto *text = std::get_if<QString>(&value);
    record.item.*Member = text ? *text : QString();
}

template <auto Member>
FieldValue seriesText(const Record &record)
{
    return record.series.*Member;
}

template <auto Member>
void setSeriesText(Record &record, const FieldValue &value)
{
    const auto *text = std::get_if<QString>(&value);
    record.series.*Member = text ? *text : QString();
}

template <auto Member>
FieldValue itemDate(const Record &record)
{
    const QDate date = record.item.*Member;
    return date.isValid() ? FieldValue(date) : FieldValue();
}

template <auto Member>
void setItemDate(Record &record, const FieldValue &value)
{
    const auto *date = std::get_if<QDate>(&value);
    record.item.*Member = date ? *date : QDate();
}

template <auto Member>
FieldValue itemChoice(const Record &record)
{
    return qint64(record.item.*Member);
}

template <auto Member, class Enum>
void setItemChoice(Record &record, const FieldValue &value)
{
    const auto *choice = std::get_if<qint64>(&value);
    record.item.*Member = choice ? Enum(*choice) : Enum(0);
}

FieldValue money(const std::optional<Money> &amount)
{
    return amount ? FieldValue(*amount) : FieldValue();
}

void setPrice(Record &record, const FieldValue &value)
{
    const auto *amount = std::get_if<Money>(&value);
    Item &item = record.item;
    item.price = amount ? std::optional(amount->minor) : std::nullopt;
    if (!amount || amount->currency.isEmpty())
        return;
    item.keepOtherCurrencies(amount->currency);
    item.currency = amount->currency;
}

void setValue(Record &record, const FieldValue &value)
{
    const auto *amount = std::get_if<Money>(&value);
    record.item.value = amount ? std::optional(amount->minor) : std::nullopt;
    if (amount && amount->currency != record.item.currencyOfValue())
        record.item.valueCurrency = amount->currency == record.item.currency ? Currency() : amount->currency;
}

void setReplacement(Record &record, const FieldValue &value)
{
    const auto *amount = std::get_if<Money>(&value);
    // What the series says needs no saying again: the item follows when it changes there.
    if (amount && record.series.replacementMoney() == *amount)
        amount = nullptr;
    Item &item = record.item;
    item.replacementPrice = amount ? std::optional(amount->minor) : std::nullopt;
    item.replacementCurrency = amount && amount->currency != item.currency ? amount->currency : Currency();
}

void setWarranty(Record &record, const FieldValue &value)
{
    const auto *date = std::get_if<QDate>(&value);
    const QDate ofSeries = record.series.warrantyEnd(record.item.acquiredOn);
    record.item.warrantyUntil = date && *date != ofSeries ? *date : QDate();
}

Origin origin(bool seriesHasOne, bool itemHasOne)
{
    return !seriesHasOne ? Origin::Own : itemHasOne ? Origin::Overriding : Origin::Series;
}

void setBrand(Record &record, const FieldValue &value)
{
    const auto *text = std::get_if<QString>(&value);
    const QString brand = text ? *text : QString();
    record.item.brand = record.hasSeries() ? QString() : brand;
    record.series.brand = record.hasSeries() ? brand : QString();
}

Currency currencyIn(const FieldValue &value)
{
    const auto *text = std::get_if<QString>(&value);
    const auto currency = Currency::fromCode(text ? *text : QString());
    return currency ? *currency : Currency();
}

constexpr auto text = FieldKind::Text;
constexpr auto onItem = FieldHome::Item;
constexpr auto onSeries = FieldHome::Series;

constexpr std::array table{
    Field{"number", QT_TRANSLATE_NOOP("Field", "Inventory number"), text, onItem, itemText<&Item::number>,
          setItemText<&Item::number>},
    Field{"id", QT_TRANSLATE_NOOP("Field", "Identity"), text, onItem, itemText<&Item::uuid>, nullptr},
    Field{"name", QT_TRANSLATE_NOOP("Field", "Name"), text, onItem, itemText<&Item::name>, setItemText<&Item::name>},
    Field{"brand", QT_TRANSLATE_NOOP("Field", "Brand"), text, FieldHome::Inherited,
          [](const Record &r) { return FieldValue(r.effectiveBrand()); }, setBrand},
    Field{"series_name", QT_TRANSLATE_NOOP("Field", "Series name"), text, onSeries, seriesText<&Series::name>,
          setSeriesText<&Series::name>},
    Field{"series_number", QT_TRANSLATE_NOOP("Field", "Series number"), text, onSeries, seriesText<&Series::number>,
          setSeriesText<&Series::number>},
    Field{"series_revision", QT_TRANSLATE_NOOP("Field", "Revision"), text, onSeries, seriesText<&Series::revision>,
          setSeriesText<&Series::revision>},
    Field{"serial", QT_TRANSLATE_NOOP("Field", "Serial number"), text, onItem, itemText<&Item::serial>,
          setItemText<&Item::serial>},
    Field{"quantity", QT_TRANSLATE_NOOP("Field", "Quantity"), FieldKind::Quantity, onItem,
          [](const Record &r) { return FieldValue(r.item.quantity); },
          [](Record &r, const FieldValue &v) { r.item.quantity = v.index() == 2 ? std::get<qint64>(v) : 1; }},
    Field{"place", QT_TRANSLATE_NOOP("Field", "Place"), FieldKind::Place, onItem,
          [](const Record &r) { return FieldValue(r.place); },
          [](Record &r, const FieldValue &v) { r.place = v.index() == 1 ? std::get<QString>(v) : QString(); }},
    Field{"category", QT_TRANSLATE_NOOP("Field", "Category"), FieldKind::Category, FieldHome::Inherited,
          [](const Record &r) { return FieldValue(r.effectiveCategory()); },
          [](Record &r, const FieldValue &v) { r.category = v.index() == 1 ? std::get<QString>(v) : QString(); },
          nullptr, [](const Record &r) { return origin(!r.seriesCategory.isEmpty(), !r.category.isEmpty()); }},
    Field{"tags", QT_TRANSLATE_NOOP("Field", "Tags"), FieldKind::Tags, onItem,
          [](const Record &r) { return FieldValue(r.tags); },
          [](Record &r, const FieldValue &v) { r.tags = v.index() == 5 ? std::get<QStringList>(v) : QStringList(); }},
    Field{"owner", QT_TRANSLATE_NOOP("Field", "Owner"), text, onItem, itemText<&Item::owner>,
          setItemText<&Item::owner>},
    Field{"status", QT_TRANSLATE_NOOP("Field", "Status"), FieldKind::Choice, onItem, itemChoice<&Item::status>,
          setItemChoice<&Item::status, Status>, choices::statuses},
    Field{"condition", QT_TRANSLATE_NOOP("Field", "Condition"), FieldKind::Choice, onItem, itemChoice<&Item::condition>,
          setItemChoice<&Item::condition, Condition>, choices::conditions},
    Field{"acquired_on", QT_TRANSLATE_NOOP("Field", "Acquired on"), FieldKind::Date, onItem,
          itemDate<&Item::acquiredOn>, setItemDate<&Item::acquiredOn>},
    Field{"acquired_how", QT_TRANSLATE_NOOP("Field", "How acquired"), FieldKind::Choice, onItem,
          itemChoice<&Item::acquiredHow>, setItemChoice<&Item::acquiredHow, AcquiredHow>, choices::waysOfAcquiring},
    Field{"acquired_from", QT_TRANSLATE_NOOP("Field", "Acquired from"), text, onItem, itemText<&Item::acquiredFrom>,
          setItemText<&Item::acquiredFrom>},
    Field{"order_number", QT_TRANSLATE_NOOP("Field", "Order number"), text, onItem, itemText<&Item::orderNumber>,
          setItemText<&Item::orderNumber>},
    Field{"currency", QT_TRANSLATE_NOOP("Field", "Currency"), FieldKind::CurrencyCode, onItem,
          [](const Record &r) { return FieldValue(r.item.currency.code()); },
          [](Record &r, const FieldValue &v) { r.item.currency = currencyIn(v); }},
    Field{"price", QT_TRANSLATE_NOOP("Field", "Price"), FieldKind::Amount, onItem,
          [](const Record &r) { return money(r.item.priceMoney()); }, setPrice},
    Field{"value_currency", QT_TRANSLATE_NOOP("Field", "Currency of value"), FieldKind::CurrencyCode, onItem,
          [](const Record &r) { return FieldValue(r.item.valueCurrency.code()); },
          [](Record &r, const FieldValue &v) { r.item.valueCurrency = currencyIn(v); }},
    Field{"value", QT_TRANSLATE_NOOP("Field", "Value today"), FieldKind::Amount, onItem,
          [](const Record &r) { return money(r.item.valueMoney()); }, setValue},
    Field{"valued_on", QT_TRANSLATE_NOOP("Field", "Valued on"), FieldKind::Date, onItem, itemDate<&Item::valuedOn>,
          setItemDate<&Item::valuedOn>},
    Field{"value_basis", QT_TRANSLATE_NOOP("Field", "Value rests on"), FieldKind::Choice, onItem,
          itemChoice<&Item::valueBasis>, setItemChoice<&Item::valueBasis, ValueBasis>, choices::valueBases},
    Field{"replacement_price", QT_TRANSLATE_NOOP("Field", "Replacement price"), FieldKind::Amount, FieldHome::Inherited,
          [](const Record &r) { return money(r.effectiveReplacement()); }, setReplacement, nullptr,
          [](const Record &r) {
              return origin(r.series.replacementPrice.has_value(), r.item.replacementPrice.has_value());
          }},
    Field{"warranty_until", QT_TRANSLATE_NOOP("Field", "Warranty until"), FieldKind::Date, FieldHome::Inherited,
          [](const Record &r) {
              const QDate until = r.effectiveWarrantyUntil();
              return until.isValid() ? FieldValue(until) : FieldValue();
          },
          setWarranty, nullptr,
          [](const Record &r) {
              return origin(r.series.warrantyEnd(r.item.acquiredOn).isValid(), r.item.warrantyUntil.isValid());
          }},
    Field{"notes", QT_TRANSLATE_NOOP("Field", "Notes"), FieldKind::LongText, onItem, itemText<&Item::notes>,
          setItemText<&Item::notes>}};

} // namespace

std::span<const Field> all()
{
    return table;
}

const Field *find(QStringView key)
{
    const auto field =
        std::find_if(table.begin(), table.end(), [key](const Field &each) { return key == QLatin1String(each.key); });
    return field == table.end() ? nullptr : &*field;
}

const Field &at(const char *key)
{
    const Field *field = find(QString::fromLatin1(key));
    Q_ASSERT(field);
    return *field;
}

QString title(const Field &field)
{
    return QCoreApplication::translate("Field", field.title);
}

Origin originOf(const Field &field, const Record &record)
{
    return field.origin ? field.origin(record) : Origin::Own;
}

} // namespace nameplate::fields
