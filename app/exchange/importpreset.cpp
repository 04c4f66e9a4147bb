// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/importpreset.h"

#include "app/identity/knowledge.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace nameplate {

namespace {

constexpr QLatin1String generic("generic");
constexpr QLatin1String automatic("auto");

bool isSame(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

DateOrder dateOrder(const QString &word)
{
    if (word == QLatin1String("dmy"))
        return DateOrder::DayMonthYear;
    if (word == QLatin1String("mdy"))
        return DateOrder::MonthDayYear;
    return word == QLatin1String("ymd") ? DateOrder::YearMonthDay : DateOrder::Unknown;
}

DecimalMark decimalMark(const QString &word)
{
    if (word == QLatin1String("."))
        return DecimalMark::Point;
    return word == QLatin1String(",") ? DecimalMark::Comma : DecimalMark::Unknown;
}

QList<PresetColumn> columnsOf(const QJsonValue &array)
{
    QList<PresetColumn> columns;
    for (const auto &each : array.toArray()) {
        const QJsonObject row = each.toObject();
        const QString prefix = row.value(QLatin1String("prefix")).toString();
        columns << PresetColumn{
            prefix.isEmpty() ? row.value(QLatin1String("header")).toString() : prefix,
            row.value(QLatin1String("target")).toString(), row.value(QLatin1String("title")).toString(),
            stringsOf(row.value(QLatin1String("skip"))), row.value(QLatin1String("until")).toString()};
    }
    return columns;
}

ImportPreset presetOf(const QJsonObject &row)
{
    ImportPreset preset;
    preset.id = row.value(QLatin1String("id")).toString();
    preset.title = row.value(QLatin1String("title")).toString();
    preset.all = stringsOf(row.value(QLatin1String("all")));
    preset.any = stringsOf(row.value(QLatin1String("any")));
    preset.matchBy = stringsOf(row.value(QLatin1String("match_by")));
    preset.dateOrder = dateOrder(row.value(QLatin1String("date_order")).toString());
    preset.decimal = decimalMark(row.value(QLatin1String("decimal")).toString());
    const QString separator = row.value(QLatin1String("tag_separator")).toString();
    preset.tagSeparator = separator.isEmpty() ? QChar(u';') : separator.front();
    preset.isOfSeries = row.value(QLatin1String("rows")).toString() == QLatin1String("series");
    preset.isOwn = row.value(QLatin1String("own")).toBool();
    preset.columns = columnsOf(row.value(QLatin1String("columns")));
    preset.prefixes = columnsOf(row.value(QLatin1String("prefixes")));
    return preset;
}

ImportPreset genericPreset()
{
    ImportPreset preset;
    preset.id = generic;
    preset.title = QCoreApplication::translate("ImportPreset", "Any list");
    return preset;
}

} // namespace

bool ImportPreset::fits(const QStringList &header) const
{
    const auto isThere = [&header](const QString &name) { return header.contains(name, Qt::CaseInsensitive); };
    return !all.isEmpty() && std::all_of(all.begin(), all.end(), isThere)
           && (any.isEmpty() || std::any_of(any.begin(), any.end(), isThere));
}

const PresetColumn *ImportPreset::column(const QString &header) const
{
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [&header](const PresetColumn &each) { return isSame(each.header, header); });
    return found == columns.end() ? nullptr : &*found;
}

const PresetColumn *ImportPreset::prefix(const QString &header) const
{
    const auto found = std::find_if(prefixes.begin(), prefixes.end(), [&header](const PresetColumn &each) {
        return header.startsWith(each.header, Qt::CaseInsensitive) && header.size() > each.header.size();
    });
    return found == prefixes.end() ? nullptr : &*found;
}

Result<QList<ImportPreset>> ImportPreset::loadAll()
{
    const auto table = readKnowledge(QStringLiteral("import-presets"));
    if (!table)
        return tl::unexpected(table.error());
    QList<ImportPreset> presets;
    for (const auto &each : table->value(QLatin1String("presets")).toArray())
        presets << presetOf(each.toObject());
    return presets;
}

Result<ImportPreset> choosePreset(const QString &wanted, const QStringList &header)
{
    const auto presets = ImportPreset::loadAll();
    if (!presets)
        return tl::unexpected(presets.error());
    for (const ImportPreset &preset : *presets)
        if (wanted == automatic ? preset.fits(header) : wanted == preset.id)
            return preset;
    if (wanted == automatic || wanted == generic)
        return genericPreset();
    return fail(
        Error::Code::BadValue, QCoreApplication::translate("ImportPreset", "There is no preset “%1”.").arg(wanted),
        QCoreApplication::translate("ImportPreset", "Use one of: %1.").arg(presetIds().join(QLatin1String(", "))));
}

QStringList presetIds()
{
    QStringList ids{automatic, generic};
    if (const auto presets = ImportPreset::loadAll())
        for (const ImportPreset &preset : *presets)
            ids << preset.id;
    return ids;
}

} // namespace nameplate
