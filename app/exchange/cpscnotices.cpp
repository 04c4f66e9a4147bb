// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/noticeformats.h"
#include "app/exchange/xmlrecords.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace nameplate {

namespace {

/// What a record of the CPSC says, whether it came as JSON or XML.
struct CpscRecord
{
    QString id;
    QString number;
    QString date;
    QString title;
    QString description;
    QString url;
    QStringList products;
    QStringList types;
    QStringList captions;
    QStringList companies;
    QStringList retailers;
    QStringList barcodes;
};

ImportedNotice noticeOf(const CpscRecord &record, const char *format, const QString &raw)
{
    ImportedNotice imported;
    imported.notice.source = QStringLiteral("cpsc");
    imported.notice.reference = record.number.isEmpty() ? record.id : record.number;
    imported.notice.title = record.title;
    imported.notice.publishedOn = QDate::fromString(record.date.left(10), Qt::ISODate);
    imported.notice.url = record.url;
    imported.notice.format = QString::fromLatin1(format);
    imported.notice.record = raw;
    RecallContent &content = imported.content;
    content.title = record.title;
    content.product = joined(record.products + record.types, QStringLiteral(" "));
    content.names =
        joined(QStringList{record.title, content.product, record.description} + record.companies, QStringLiteral(" "));
    content.prose = joined(QStringList{record.description} + record.captions, QStringLiteral(" . "));
    content.sold = joined(record.retailers, QStringLiteral(" . "));
    content.barcodes = record.barcodes;
    return imported;
}

QStringList textsIn(const QJsonObject &record, const char *list, const char *key)
{
    QStringList texts;
    for (const auto &each : record.value(QLatin1String(list)).toArray())
        if (const QString text = each.toObject().value(QLatin1String(key)).toString(); !text.isEmpty())
            texts << text;
    return texts;
}

CpscRecord recordFrom(const QJsonObject &json)
{
    const auto text = [&json](const char *key) { return json.value(QLatin1String(key)).toString(); };
    const QJsonValue id = json.value(QLatin1String("RecallID"));
    CpscRecord record;
    record.id = id.isDouble() ? QString::number(id.toInteger()) : id.toString();
    record.number = text("RecallNumber");
    record.date = text("RecallDate");
    record.title = text("Title");
    record.description = text("Description");
    record.url = text("URL");
    record.products = textsIn(json, "Products", "Name") + textsIn(json, "Products", "Model");
    record.types = textsIn(json, "Products", "Type");
    record.captions = textsIn(json, "Images", "Caption");
    for (const char *list : {"Manufacturers", "Importers", "Distributors"})
        record.companies << textsIn(json, list, "Name");
    record.retailers = textsIn(json, "Retailers", "Name");
    record.barcodes = textsIn(json, "ProductUPCs", "UPC");
    return record;
}

CpscRecord recordFrom(const XmlRecord &xml)
{
    const auto text = [&xml](const char *path) { return xml.text(QLatin1String(path)); };
    const auto texts = [&xml](const char *path) { return xml.texts.value(QLatin1String(path)); };
    CpscRecord record;
    record.id = text("RecallID");
    record.number = text("RecallNumber");
    record.date = text("RecallDate");
    record.title = text("Title");
    record.description = text("Description");
    record.url = text("URL");
    record.products = texts("Products/Product/Name") + texts("Products/Product/Model");
    record.types = texts("Products/Product/Type");
    record.captions = texts("Images/Image/Caption");
    for (const char *list : {"Manufacturers", "Importers", "Distributors"})
        record.companies << xml.texts.value(QLatin1String(list) + QLatin1String("/RecallFirm/Name"));
    record.retailers = texts("Retailers/RecallFirm/Name");
    record.barcodes = texts("ProductUPCs/ProductUPC/UPC");
    return record;
}

} // namespace

NoticeFile readCpscJson(const QJsonArray &records)
{
    NoticeFile file;
    for (const auto &each : records) {
        const QJsonObject json = each.toObject();
        const QString raw = QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
        file.notices.push_back(noticeOf(recordFrom(json), "cpsc-json", raw));
    }
    return file;
}

Result<NoticeFile> readCpscXml(const QString &xml)
{
    const auto records = xmlRecords(xml, QStringLiteral("Recall"));
    if (!records)
        return tl::unexpected(records.error());
    NoticeFile file;
    for (const XmlRecord &record : *records)
        file.notices.push_back(noticeOf(recordFrom(record), "cpsc-xml", record.xml));
    return file;
}

} // namespace nameplate
