// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/xmlrecords.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

namespace nameplate {

namespace {

/// Reads up to the end of the element in which the reader stands.
void readInto(QXmlStreamReader &reader, XmlRecord &record)
{
    QStringList path;
    QString text;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            path << reader.name().toString();
            text.clear();
            break;
        case QXmlStreamReader::Characters:
            text += reader.text();
            break;
        case QXmlStreamReader::EndElement:
            if (path.isEmpty())
                return;
            if (const QString found = text.trimmed(); !found.isEmpty())
                record.texts[path.join(u'/')] << found;
            text.clear();
            path.removeLast();
            break;
        default:
            break;
        }
    }
}

} // namespace

Result<std::vector<XmlRecord>> xmlRecords(const QString &xml, const QString &element)
{
    std::vector<XmlRecord> records;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() != element)
            continue;
        const qsizetype begin = xml.lastIndexOf(u'<' + element, reader.characterOffset());
        XmlRecord record;
        readInto(reader, record);
        record.xml = xml.mid(begin, reader.characterOffset() - begin);
        records.push_back(std::move(record));
    }
    if (reader.hasError())
        return fail(
            Error::Code::BadValue,
            QCoreApplication::translate("NoticeFile", "The file is no proper XML (line %1).").arg(reader.lineNumber()),
            QCoreApplication::translate("NoticeFile", "Download it again."));
    return records;
}

QString firstXmlText(const QString &xml, const QString &element)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == element)
            return reader.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
    return {};
}

} // namespace nameplate
