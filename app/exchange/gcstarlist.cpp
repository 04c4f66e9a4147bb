// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/foreignlists.h"
#include "app/exchange/listtext.h"
#include "app/exchange/recordtable.h"
#include "app/exchange/xmlwalk.h"

#include <algorithm>
#include <array>

namespace nameplate::foreignlists {

namespace {

constexpr qint64 recordsBetweenReports = 200;

bool isPicture(const QString &value)
{
    constexpr std::array endings{".jpg", ".jpeg", ".png", ".gif", ".webp", ".bmp"};
    return std::any_of(endings.begin(), endings.end(), [&value](const char *ending) {
        return value.endsWith(QLatin1String(ending), Qt::CaseInsensitive);
    });
}

/// A value that names a picture has a column of its own, "image:cover".
void put(RecordTable &table, const QString &key, const QString &value)
{
    const bool isShown = isPicture(value) && !value.contains(QLatin1String("://"));
    table.put(table.column(isShown ? QLatin1String("image:") + key : key, key), value);
}

/// Lists are written as <line><col>…</col></line>.
QString lines(XmlWalk &xml)
{
    QStringList rows;
    QStringList cells;
    QString text;
    const int outer = xml.depth();
    while (xml.next() && !(xml.isEnd() && xml.depth() == outer)) {
        if (xml.isStart(QLatin1String("line")))
            cells.clear();
        else if (xml.isStart(QLatin1String("col")))
            cells << xml.elementText().trimmed();
        else if (xml.isEnd(QLatin1String("line")) && !cells.join(QString()).isEmpty())
            rows << cells.join(QStringLiteral(" · "));
        else if (xml.isText())
            text += xml.text();
    }
    return rows.isEmpty() ? text.trimmed() : rows.join(QLatin1String("; "));
}

Result<void> takeItem(XmlWalk &xml, RecordTable &table)
{
    for (const QXmlStreamAttribute &each : xml.attributes())
        put(table, each.name().toString(), each.value().toString().trimmed());
    const int outer = xml.depth();
    while (xml.next() && !(xml.isEnd() && xml.depth() == outer))
        if (xml.isStart()) {
            const QString key = xml.name().toString();
            put(table, key, lines(xml));
        }
    return table.endRecord();
}

} // namespace

Result<ListContent> readGcstar(QIODevice &device, const GoOn &goOn)
{
    XmlWalk xml(&device);
    RecordTable table;
    while (xml.next()) {
        if (!xml.isStart(QLatin1String("item")))
            continue;
        if (const auto taken = takeItem(xml, table); !taken)
            return tl::unexpected(taken.error());
        if (goOn && table.records() % recordsBetweenReports == 0 && !goOn(0))
            return fail(Error::Code::Cancelled, ListText::tr("The import was stopped; nothing was changed."));
    }
    if (const auto finished = xml.finish(); !finished)
        return tl::unexpected(finished.error());
    ListContent content;
    content.title = ListText::tr("Collection of GCstar");
    content.preset = QStringLiteral("gcstar");
    table.finish(content);
    return content;
}

} // namespace nameplate::foreignlists
