// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/csvexport.h"

#include "app/domain/csvcell.h"
#include "app/domain/itemfield.h"
#include "app/exchange/recordwalk.h"
#include "app/services/partialfile.h"

namespace nameplate {

namespace {

using KindCounts = std::map<QString, qint64>;

QByteArray headerLine(const KindCounts &kinds)
{
    QList<QByteArray> cells;
    for (const Field &field : fields::all())
        cells << field.key;
    for (const auto &[kind, count] : kinds)
        for (qint64 i = 1; i <= count; ++i)
            cells << csvcell::written(QLatin1String("identifier.") + kind
                                      + (i > 1 ? u'#' + QString::number(i) : QString()));
    return cells.join(',') + "\r\n";
}

/// The price of a replacement has no column for its currency: it is written beside the amount where it is another one.
QString textOf(const Field &field, const Record &record)
{
    const QString text = fields::plainText(field, record);
    const auto replacement = record.effectiveReplacement();
    const bool isOther =
        qstrcmp(field.key, "replacement_price") == 0 && replacement && replacement->currency != record.item.currency;
    return isOther ? text + u' ' + replacement->currency.code() : text;
}

QByteArray recordLine(const Record &record, const KindCounts &kinds)
{
    QList<QByteArray> cells;
    for (const Field &field : fields::all())
        cells << csvcell::written(textOf(field, record));
    for (const auto &[kind, count] : kinds) {
        qint64 written = 0;
        for (const Identifier &each : record.identifiers) {
            if (each.kind != kind)
                continue;
            cells << csvcell::written(each.value);
            ++written;
        }
        for (; written < count; ++written)
            cells << QByteArray();
    }
    return cells.join(',') + "\r\n";
}

} // namespace

Result<qint64> exportCsv(const Inventory &inventory, const QString &path, const GoOn &goOn)
{
    PartialFile file(path);
    if (const auto opened = file.open(); !opened)
        return tl::unexpected(opened.error());
    const KindCounts kinds = inventory.identifierKinds();
    qint64 items = 0;
    file.device().write("\xEF\xBB\xBF" + headerLine(kinds));
    const auto written = walkRecords(
        inventory,
        [&](const Record &record) -> Result<void> {
            ++items;
            file.device().write(recordLine(record, kinds));
            return {};
        },
        goOn);
    if (!written)
        return tl::unexpected(written.error());
    return file.commit().map([items] { return items; });
}

} // namespace nameplate
