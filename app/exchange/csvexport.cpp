// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/csvexport.h"

#include "app/domain/itemfield.h"
#include "app/exchange/cellguard.h"
#include "app/exchange/recordwalk.h"
#include "app/services/partialfile.h"

#include <algorithm>

namespace nameplate {

namespace {

/// Quoted where RFC 4180 asks for it, and where blanks at an end could get lost.
QByteArray cellOf(const QString &text)
{
    const QString guarded = cellguard::guarded(text);
    const bool isPlain = std::none_of(guarded.begin(), guarded.end(), [](QChar c) {
        return c == u',' || c == u'"' || c == u'\n' || c == u'\r' || c == u';' || c == u'\t';
    });
    const bool hasOuterBlanks = !guarded.isEmpty() && (guarded.front().isSpace() || guarded.back().isSpace());
    if (isPlain && !hasOuterBlanks)
        return guarded.toUtf8();
    return '"' + QString(guarded).replace(u'"', QLatin1String("\"\"")).toUtf8() + '"';
}

using KindCounts = std::map<QString, qint64>;

QByteArray headerLine(const KindCounts &kinds)
{
    QList<QByteArray> cells;
    for (const Field &field : fields::all())
        cells << field.key;
    for (const auto &[kind, count] : kinds)
        for (qint64 i = 1; i <= count; ++i)
            cells << cellOf(QLatin1String("identifier.") + kind + (i > 1 ? u'#' + QString::number(i) : QString()));
    return cells.join(',') + "\r\n";
}

QByteArray recordLine(const Record &record, const KindCounts &kinds)
{
    QList<QByteArray> cells;
    for (const Field &field : fields::all())
        cells << cellOf(fields::plainText(field, record));
    for (const auto &[kind, count] : kinds) {
        qint64 written = 0;
        for (const Identifier &each : record.identifiers) {
            if (each.kind != kind)
                continue;
            cells << cellOf(each.value);
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
