// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/mapping.h"

#include "app/domain/datetext.h"
#include "app/domain/textfold.h"
#include "app/identity/fold.h"

#include <QUuid>

namespace nameplate::storage::mapping {

namespace {

SqlValue amount(const std::optional<qint64> &minor)
{
    return minor ? SqlValue(*minor) : SqlValue();
}

QString choiceCode(std::span<const ChoiceRow> rows, int value)
{
    return choices::code(rows, value);
}

/// Reads the columns of one row in order, from a query or from a row in memory.
template <class Source>
class Reader
{
public:
    explicit Reader(const Source &source)
        : m_source(source)
    {}

    QString text() { return textAt(m_source, m_column++); }
    QDate date() { return QDate::fromString(text(), Qt::ISODate); }
    qint64 number() { return optionalNumber().value_or(0); }
    std::optional<qint64> optionalNumber() { return numberAt(m_source, m_column++); }
    Currency currency() { return Currency::fromCode(text()).value_or(Currency()); }
    template <class T>
    T id()
    {
        return T{number()};
    }
    template <class Enum>
    Enum choice(std::span<const ChoiceRow> rows)
    {
        return Enum(choices::fromCode(rows, text()).value_or(0));
    }
    void skip() { ++m_column; }

private:
    static QString textAt(const Query &query, int column) { return query.text(column); }
    static QString textAt(const Row &row, int column)
    {
        const auto *text = std::get_if<QString>(&row[size_t(column)]);
        return text ? *text : QString();
    }
    static std::optional<qint64> numberAt(const Query &query, int column)
    {
        return query.isNull(column) ? std::nullopt : std::optional(query.number(column));
    }
    static std::optional<qint64> numberAt(const Row &row, int column)
    {
        const auto *number = std::get_if<qint64>(&row[size_t(column)]);
        return number ? std::optional(*number) : std::nullopt;
    }

    const Source &m_source;
    int m_column = 0;
};

template <class Source>
Item readItem(const Source &source)
{
    Reader<Source> in(source);
    Item item;
    item.id = in.template id<ItemId>();
    item.uuid = in.text();
    item.number = in.text();
    item.series = in.template id<SeriesId>();
    item.name = in.text();
    in.skip();
    item.brand = in.text();
    item.serial = in.text();
    in.skip();
    item.quantity = in.number();
    item.place = in.template id<PlaceId>();
    item.category = in.template id<CategoryId>();
    item.owner = in.text();
    item.status = in.template choice<Status>(choices::statuses());
    item.condition = in.template choice<Condition>(choices::conditions());
    item.acquiredOn = in.date();
    item.acquiredHow = in.template choice<AcquiredHow>(choices::waysOfAcquiring());
    item.acquiredFrom = in.text();
    item.orderNumber = in.text();
    item.currency = in.currency();
    item.price = in.optionalNumber();
    item.valueCurrency = in.currency();
    item.value = in.optionalNumber();
    item.valuedOn = in.date();
    item.warrantyUntil = in.date();
    item.notes = in.text();
    item.valueBasis = in.template choice<ValueBasis>(choices::valueBases());
    item.replacementCurrency = in.currency();
    item.replacementPrice = in.optionalNumber();
    return item;
}

} // namespace

Row toRow(const Item &item)
{
    return {idValue(item.id),
            item.uuid,
            item.number,
            idValue(item.series),
            item.name,
            textfold::sortKey(item.name),
            item.brand,
            item.serial,
            fold::number(item.serial),
            item.quantity,
            idValue(item.place),
            idValue(item.category),
            item.owner,
            choiceCode(choices::statuses(), int(item.status)),
            choiceCode(choices::conditions(), int(item.condition)),
            datetext::plain(item.acquiredOn),
            choiceCode(choices::waysOfAcquiring(), int(item.acquiredHow)),
            item.acquiredFrom,
            item.orderNumber,
            item.currency.code(),
            amount(item.price),
            item.valueCurrency.code(),
            amount(item.value),
            datetext::plain(item.valuedOn),
            datetext::plain(item.warrantyUntil),
            item.notes,
            choiceCode(choices::valueBases(), int(item.valueBasis)),
            item.replacementCurrency.code(),
            amount(item.replacementPrice)};
}

Item itemFrom(const Query &query)
{
    return readItem(query);
}

Item itemFrom(const Row &row)
{
    return readItem(row);
}

Row toRow(const Series &series)
{
    return {idValue(series.id),
            series.uuid,
            series.brand,
            series.name,
            series.number,
            series.revision,
            idValue(series.category),
            series.supportUrl,
            series.supportPhone,
            series.claimLink,
            amount(series.warrantyMonths),
            series.currency.code(),
            amount(series.replacementPrice),
            datetext::plain(series.replacementOn),
            series.notes,
            seriesIdentity(series),
            textfold::sortKey(QString(series.title() + u' ' + series.number))};
}

Series seriesFrom(const Query &query)
{
    Reader<Query> in(query);
    Series series;
    series.id = in.id<SeriesId>();
    series.uuid = in.text();
    series.brand = in.text();
    series.name = in.text();
    series.number = in.text();
    series.revision = in.text();
    series.category = in.id<CategoryId>();
    series.supportUrl = in.text();
    series.supportPhone = in.text();
    series.claimLink = in.text();
    series.warrantyMonths = in.optionalNumber();
    series.currency = in.currency();
    series.replacementPrice = in.optionalNumber();
    series.replacementOn = in.date();
    series.notes = in.text();
    return series;
}

Row toRow(const Place &place)
{
    return {idValue(place.id), place.uuid, idValue(place.parent), place.name, textfold::name(place.name), place.notes};
}

Place placeFrom(const Query &query)
{
    Reader<Query> in(query);
    Place place;
    place.id = in.id<PlaceId>();
    place.uuid = in.text();
    place.parent = in.id<PlaceId>();
    place.name = in.text();
    in.skip();
    place.notes = in.text();
    return place;
}

Row namedRow(qint64 id, const QString &uuid, const QString &name)
{
    return {id > 0 ? SqlValue(id) : SqlValue(), uuid, name, textfold::name(name)};
}

QString seriesIdentity(const Series &series)
{
    const QString brand = textfold::name(series.brand);
    if (series.number.isEmpty())
        return QStringLiteral("name\n%1\n%2").arg(brand, textfold::name(series.name));
    return QStringLiteral("number\n%1\n%2\n%3").arg(brand, fold::exact(series.number), fold::exact(series.revision));
}

QByteArray columnList(const Table &table)
{
    QByteArray list;
    for (const char *column : table.columns)
        list += (list.isEmpty() ? QByteArray() : QByteArray(", ")) + column;
    return list;
}

QString newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace nameplate::storage::mapping
