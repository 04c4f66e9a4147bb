// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/importmap.h"

#include "app/exchange/columntarget.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace nameplate {

namespace {

constexpr qint64 maximumFileSize = 1024 * 1024;

template <class Value>
struct Word
{
    const char *text;
    Value value;
};

constexpr std::array dateOrders{Word<DateOrder>{"dmy", DateOrder::DayMonthYear},
                                Word<DateOrder>{"mdy", DateOrder::MonthDayYear},
                                Word<DateOrder>{"ymd", DateOrder::YearMonthDay}};
constexpr std::array decimals{Word<DecimalMark>{",", DecimalMark::Comma}, Word<DecimalMark>{".", DecimalMark::Point}};
constexpr std::array photoMeanings{Word<bool>{"folders", false}, Word<bool>{"each", true}};
constexpr std::array emptyMeanings{Word<bool>{"keep", false}, Word<bool>{"clear", true}};

template <class Value, size_t size>
Result<void> takeWord(const QString &key, const QString &text, const std::array<Word<Value>, size> &words, Value &value)
{
    QStringList known;
    for (const Word<Value> &each : words) {
        if (text == QLatin1String(each.text)) {
            value = each.value;
            return {};
        }
        known << QString::fromLatin1(each.text);
    }
    return fail(Error::Code::BadValue, ImportMap::tr("“%1” cannot be “%2” in a map.").arg(key, text),
                ImportMap::tr("Use one of: %1").arg(known.join(QLatin1String("  "))));
}

} // namespace

Result<ImportMap> ImportMap::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::NotFound, tr("The map %1 cannot be read: %2.").arg(path, file.errorString()));
    if (file.size() > maximumFileSize)
        return fail(Error::Code::BadValue, tr("%1 is too large for a map.").arg(path));
    return fromJson(file.readAll()).map_error([&path](Error error) {
        error.what = tr("%1: %2").arg(path, error.what);
        return error;
    });
}

Result<ImportMap> ImportMap::fromJson(const QByteArray &json)
{
    QJsonParseError mistake;
    const QJsonDocument document = QJsonDocument::fromJson(json, &mistake);
    if (!document.isObject())
        return fail(Error::Code::BadValue,
                    tr("The map is not a JSON object: %1 at byte %2.").arg(mistake.errorString()).arg(mistake.offset));
    ImportMap map;
    const QJsonObject object = document.object();
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        if (const auto taken = map.take(entry.key(), entry.value()); !taken)
            return tl::unexpected(taken.error());
    return map;
}

namespace {

template <class Value, size_t size>
void putWord(QJsonObject &object, const char *key, const std::array<Word<Value>, size> &words, Value value)
{
    for (const Word<Value> &each : words)
        if (each.value == value)
            object.insert(QLatin1String(key), QLatin1String(each.text));
}

void putText(QJsonObject &object, const char *key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(QLatin1String(key), text);
}

} // namespace

QByteArray ImportMap::toJson() const
{
    QJsonObject targets;
    for (const auto &[name, target] : columns)
        targets.insert(name, target);
    QJsonObject object;
    if (!targets.isEmpty())
        object.insert(QLatin1String("columns"), targets);
    putWord(object, "date_order", dateOrders, dateOrder);
    putWord(object, "decimal", decimals, decimal);
    if (emptyClears)
        putWord(object, "empty", emptyMeanings, emptyClears);
    if (list.isItemAPhoto)
        putWord(object, "photos", photoMeanings, list.isItemAPhoto);
    putText(object, "sheet", list.sheet);
    putText(object, "encoding", QString::fromLatin1(csv.encoding));
    putText(object, "currency", currency.code());
    if (csv.delimiter != '\0')
        putText(object, "delimiter",
                csv.delimiter == '\t' ? QStringLiteral("tab") : QString(QLatin1Char(csv.delimiter)));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<void> ImportMap::take(const QString &key, const QJsonValue &value)
{
    if (key == QLatin1String("columns"))
        return takeColumns(value);
    if (!value.isString())
        return fail(Error::Code::BadValue, tr("“%1” must be a text in a map.").arg(key));
    const QString text = value.toString();
    if (key == QLatin1String("date_order"))
        return takeWord(key, text, dateOrders, dateOrder);
    if (key == QLatin1String("decimal"))
        return takeWord(key, text, decimals, decimal);
    if (key == QLatin1String("empty"))
        return takeWord(key, text, emptyMeanings, emptyClears);
    if (key == QLatin1String("photos"))
        return takeWord(key, text, photoMeanings, list.isItemAPhoto);
    if (key == QLatin1String("sheet")) {
        list.sheet = text;
        return {};
    }
    if (key == QLatin1String("delimiter"))
        return takeDelimiter(text);
    if (key == QLatin1String("encoding")) {
        csv.encoding = text.toLatin1();
        return {};
    }
    if (key == QLatin1String("currency"))
        return Currency::fromCode(text).map([this](const Currency &known) { currency = known; });
    return fail(
        Error::Code::BadValue, tr("A map has no “%1”.").arg(key),
        tr("It may have columns, date_order, decimal, delimiter, encoding, currency, empty, sheet and photos."));
}

Result<void> ImportMap::takeColumns(const QJsonValue &value)
{
    if (!value.isObject())
        return fail(Error::Code::BadValue, tr("“columns” must be an object in a map."));
    const QJsonObject object = value.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const auto target = ColumnTarget::fromText(entry.value().toString(), entry.key());
        if (!target)
            return tl::unexpected(target.error());
        columns.append({entry.key(), target->text()});
    }
    return {};
}

Result<void> ImportMap::takeDelimiter(const QString &text)
{
    const QString sign = text == QLatin1String("tab") ? QStringLiteral("\t") : text;
    const bool usable = sign.size() == 1 && sign.front().unicode() < 128 && !sign.front().isLetterOrNumber()
                        && sign != QLatin1String("\"") && sign != QLatin1String("\n") && sign != QLatin1String("\r");
    if (!usable)
        return fail(Error::Code::BadValue, tr("“%1” cannot be a delimiter.").arg(text),
                    tr("Use one sign such as a comma, a semicolon or tab."));
    csv.delimiter = sign.front().toLatin1();
    return {};
}

} // namespace nameplate
