// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/noticeformats.h"
#include "app/exchange/xmlrecords.h"

namespace nameplate {

Result<NoticeFile> readSafetyGateXml(const QString &xml)
{
    const auto records = xmlRecords(xml, QStringLiteral("notifications"));
    if (!records)
        return tl::unexpected(records.error());
    const QDate published =
        QDate::fromString(firstXmlText(xml, QStringLiteral("report_date")), QStringLiteral("dd/MM/yyyy"));
    NoticeFile file;
    for (const XmlRecord &record : *records) {
        const auto text = [&record](const char *path) { return record.text(QLatin1String(path)); };
        ImportedNotice imported;
        imported.notice.source = QStringLiteral("safety_gate");
        imported.notice.reference = text("caseNumber");
        imported.notice.title = joined({text("product"), text("brand"), text("name")}, QStringLiteral(", "));
        imported.notice.publishedOn = published;
        imported.notice.url = text("reference");
        imported.notice.format = QStringLiteral("safety-gate-xml");
        imported.notice.record = record.xml;
        RecallContent &content = imported.content;
        content.title = imported.notice.title;
        content.brands = valuesIn(text("brand"));
        content.names = imported.notice.title + u' ' + text("description");
        content.product = joined({text("product"), text("name"), text("category")}, QStringLiteral(" "));
        content.models = valuesIn(text("type_numberOfModel"));
        content.barcodes = valuesIn(text("barcode"));
        content.batches = valuesIn(text("batchNumber"));
        content.prose =
            joined({text("description"), text("productionDates"), text("companyRecallCode")}, QStringLiteral(" . "));
        content.isVehicle = text("category").contains(QLatin1String("vehicle"), Qt::CaseInsensitive);
        file.notices.push_back(std::move(imported));
    }
    return file;
}

} // namespace nameplate
