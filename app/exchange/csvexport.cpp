// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/csvexport.h"

#include "app/domain/itemfield.h"
#include "app/exchange/cellguard.h"
#include "app/exchange/recordwalk.h"
#include "app/services/partialfile.h"

#include <algorithm>
#include <map>

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

/// How often each kind of identifier occurs on one item at most.
using KindCounts = std::map<QString, int>;

KindCounts countsOf(const Record &record)
{
    KindCounts counts;
    for (const Identifier &each : record.identifiers)
        ++counts[each.kind];
    return counts;
}

QByteArray headerLine(const KindCounts &kinds)
{
    QList<QByteArray> cells;
    for (const Field &field : fields::all())
        cells << field.key;
    for (const auto &[kind, count] : kinds)
        for (int i = 1; i <= count; ++i)
            cells << cellOf(QLatin1String("identifier.") + kind + (i > 1 ? u'#' + QString::number(i) : QString()));
    return cells.join(',') + "\r\n";
}

QByteArray recordLine(const Record &record, const KindCounts &kinds)
{
    QList<QByteArray> cells;
    for (const Field &field : fields::all())
        cells << cellOf(fields::plainText(field, record));
    for (const auto &[kind, count] : kinds) {
        int written = 0;
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
    KindCounts kinds;
    const auto half = [&goOn](double offset) {
        return [&goOn, offset](double part) { return !goOn || goOn(offset + part / 2); };
    };
    auto done = walkRecords(
        inventory,
        [&kinds](const Record &record) -> Result<void> {
            for (const auto &[kind, count] : countsOf(record))
                kinds[kind] = std::max(kinds[kind], count);
            return {};
        },
        half(0));
    if (!done)
        return tl::unexpected(done.error());

    PartialFile file(path);
    if (const auto opened = file.open(); !opened)
        return tl::unexpected(opened.error());
    qint64 items = 0;
    file.device().write("\xEF\xBB\xBF" + headerLine(kinds));
    done = walkRecords(
        inventory,
        [&](const Record &record) -> Result<void> {
            ++items;
            file.device().write(recordLine(record, kinds));
            return {};
        },
        half(0.5));
    if (!done)
        return tl::unexpected(done.error());
    return file.commit().map([items] { return items; });
}

} // namespace nameplate
