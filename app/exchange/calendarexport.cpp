// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/calendarexport.h"

#include "app/exchange/exporttext.h"
#include "app/exchange/recordwalk.h"
#include "app/services/partialfile.h"

#include <QDateTime>

namespace nameplate {

namespace {

constexpr qsizetype longestLine = 75; // bytes, by RFC 5545

/// A line in pieces of at most 75 bytes, cut between characters.
QByteArray folded(const QByteArray &line)
{
    QByteArray result;
    qsizetype length = 0;
    for (const char byte : line) {
        const bool begins = (byte & 0xc0) != 0x80;
        // A character has at most four bytes.
        if (begins && length > longestLine - 4) {
            result += "\r\n ";
            length = 1;
        }
        result += byte;
        ++length;
    }
    return result + "\r\n";
}

QByteArray escaped(const QString &text)
{
    QByteArray result;
    for (const char byte : text.toUtf8()) {
        if (byte == '\\' || byte == ';' || byte == ',')
            result += '\\';
        if (byte == '\n')
            result += "\\n";
        else if (byte != '\r')
            result += byte;
    }
    return result;
}

QString descriptionOf(const Record &record)
{
    QStringList lines;
    const auto add = [&lines](const QString &title, const QString &text) {
        if (!text.isEmpty())
            lines << title.arg(text);
    };
    add(ExportText::tr("Inventory number: %1"), record.item.number);
    add(ExportText::tr("Brand: %1"), record.effectiveBrand());
    add(ExportText::tr("Series number: %1"), record.series.number);
    add(ExportText::tr("Serial number: %1"), record.item.serial);
    add(ExportText::tr("Bought from: %1"), record.item.acquiredFrom);
    return lines.join(u'\n');
}

QByteArray eventOf(const Record &record, const QByteArray &now)
{
    const QString day = QStringLiteral("yyyyMMdd");
    const QByteArray summary = escaped(ExportText::tr("Warranty ends: %1").arg(record.title()));
    QByteArray event;
    for (const QByteArray &line :
         {QByteArray("BEGIN:VEVENT"), "UID:warranty-" + record.item.uuid.toLatin1() + "@nameplate", "DTSTAMP:" + now,
          "DTSTART;VALUE=DATE:" + record.effectiveWarrantyUntil().toString(day).toLatin1(),
          "DTEND;VALUE=DATE:" + record.effectiveWarrantyUntil().addDays(1).toString(day).toLatin1(),
          "SUMMARY:" + summary, "DESCRIPTION:" + escaped(descriptionOf(record)), QByteArray("TRANSP:TRANSPARENT"),
          QByteArray("BEGIN:VALARM"), QByteArray("ACTION:DISPLAY"), "DESCRIPTION:" + summary,
          QByteArray("TRIGGER:-P30D"), QByteArray("END:VALARM"), QByteArray("END:VEVENT")})
        event += folded(line);
    return event;
}

bool isThere(const Record &record)
{
    return record.item.status == Status::Owned || record.item.status == Status::Lent;
}

} // namespace

Result<qint64> exportCalendar(const Inventory &inventory, const QString &path, const GoOn &goOn)
{
    PartialFile file(path);
    if (const auto opened = file.open(); !opened)
        return tl::unexpected(opened.error());
    const QByteArray now = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1();
    file.device().write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Nameplate//Coverage//EN\r\n");
    qint64 entries = 0;
    const auto walked = walkRecords(
        inventory,
        [&](const Record &record) -> Result<void> {
            if (record.effectiveWarrantyUntil().isValid() && isThere(record)) {
                ++entries;
                file.device().write(eventOf(record, now));
            }
            return {};
        },
        goOn);
    if (!walked)
        return tl::unexpected(walked.error());
    file.device().write("END:VCALENDAR\r\n");
    return file.commit().map([entries] { return entries; });
}

} // namespace nameplate
