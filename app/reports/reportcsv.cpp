// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/reportcsv.h"

#include "app/domain/csvcell.h"
#include "app/domain/itemfield.h"
#include "app/reports/evidencelist.h"
#include "app/reports/itemcolumns.h"

#include <array>

namespace nameplate {

namespace {

QString amountOf(const std::optional<Money> &amount)
{
    return amount ? amount->plainText() : QString();
}

QString currencyOf(const std::optional<Money> &amount)
{
    return amount ? amount->currency.code() : QString();
}

QString identifiersOf(const ReportItem &item)
{
    QStringList texts;
    for (const Identifier &identifier : item.record.identifiers)
        texts << identifier.kind + u'=' + identifier.value;
    return texts.join(QStringLiteral("; "));
}

/// What is not a field of the table of fields.
struct CsvColumn
{
    const char *key;
    QString (*text)(const ReportItem &);
};

constexpr std::array columns{
    CsvColumn{"identifiers", identifiersOf},
    CsvColumn{"line_price", [](const ReportItem &item) { return amountOf(lineamounts::price(item.record)); }},
    CsvColumn{"line_value", [](const ReportItem &item) { return amountOf(lineamounts::worth(item.record)); }},
    CsvColumn{"line_value_currency",
              [](const ReportItem &item) { return currencyOf(lineamounts::worth(item.record)); }},
    CsvColumn{
        "estimated",
        [](const ReportItem &item) { return itemcolumns::isEstimated(item) ? QStringLiteral("yes") : QString(); }},
    CsvColumn{"line_replacement",
              [](const ReportItem &item) { return amountOf(lineamounts::replacement(item.record)); }},
    CsvColumn{"line_replacement_currency",
              [](const ReportItem &item) { return currencyOf(lineamounts::replacement(item.record)); }},
    CsvColumn{"evidence", [](const ReportItem &item) {
                  QStringList labels;
                  for (const Evidence &evidence : item.evidence)
                      labels << evidence.label();
                  return labels.join(QStringLiteral("; "));
              }}};

/// Of the table of fields: what the schedule on paper says too. Notes and the owner's other words stay at home.
constexpr std::array fieldKeys{"number",        "quantity",        "name",         "brand",         "series_name",
                               "series_number", "series_revision", "serial",       "place",         "category",
                               "condition",     "acquired_on",     "acquired_how", "acquired_from", "currency",
                               "price",         "value_currency",  "value",        "valued_on",     "value_basis"};

QByteArray line(const QStringList &texts)
{
    QByteArrayList cells;
    for (const QString &text : texts)
        cells << csvcell::written(text);
    return cells.join(',') + "\r\n";
}

} // namespace

QByteArray scheduleCsv(const std::vector<ReportGroup> &groups, ReportPulse &pulse)
{
    QStringList keys;
    for (const char *key : fieldKeys)
        keys << QString::fromLatin1(key);
    for (const CsvColumn &column : columns)
        keys << QString::fromLatin1(column.key);

    QByteArray csv = "\xEF\xBB\xBF" + line(keys);
    for (const ReportGroup &group : groups) {
        for (const ReportItem *item : group.items) {
            if (!pulse.step())
                return {};
            QStringList texts;
            for (const char *key : fieldKeys)
                texts << fields::plainText(fields::at(key), item->record);
            for (const CsvColumn &column : columns)
                texts << column.text(*item);
            csv += line(texts);
        }
    }
    return csv;
}

} // namespace nameplate
