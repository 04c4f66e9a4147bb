// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/noticeformats.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace nameplate {

namespace {

/// A recall of one model of one year, from either format.
struct NhtsaRecord
{
    QString campaign;
    QString make;
    QString model;
    QString year;
    QString component;
    QString summary;
    QDate published;
    bool isVehicle = true;
};

ImportedNotice noticeOf(const NhtsaRecord &record, const char *format, const QString &reference, const QString &raw)
{
    ImportedNotice imported;
    imported.notice.source = QStringLiteral("nhtsa");
    imported.notice.reference = reference;
    imported.notice.title =
        QStringLiteral("%1 %2 %3: %4").arg(record.make, record.model, record.year, record.component);
    imported.notice.publishedOn = record.published;
    imported.notice.url = QStringLiteral("https://www.nhtsa.gov/recalls?nhtsaId=") + record.campaign;
    imported.notice.format = QString::fromLatin1(format);
    imported.notice.record = raw;
    RecallContent &content = imported.content;
    content.title = imported.notice.title;
    content.brands = QStringList{record.make};
    content.names = imported.notice.title;
    content.product = record.component;
    content.models = QStringList{record.model};
    content.prose = record.summary;
    const int year = record.year.toInt();
    content.modelYear = year == 9999 ? 0 : year; // 9999: unknown
    content.isVehicle = record.isVehicle;
    return imported;
}

/// The columns of the flat file (NHTSA, RCL layout of May 2025), counted from 0.
enum Column
{
    RecordId = 0,
    Campaign = 1,
    Make = 2,
    Model = 3,
    Year = 4,
    Component = 6,
    MadeFrom = 8,
    MadeTo = 9,
    Type = 10,
    Received = 15,
    Summary = 19,
    FewestColumns = 23, ///< the layout before 2007
};

QDate dateIn(const QString &text)
{
    return QDate::fromString(text, QStringLiteral("yyyyMMdd"));
}

} // namespace

NoticeFile readNhtsaJson(const QJsonArray &records)
{
    NoticeFile file;
    for (const auto &each : records) {
        const QJsonObject json = each.toObject();
        const auto text = [&json](const char *key) { return json.value(QLatin1String(key)).toVariant().toString(); };
        NhtsaRecord record;
        record.campaign = text("NHTSACampaignNumber");
        record.make = text("Make");
        record.model = text("Model");
        record.year = text("ModelYear");
        record.component = text("Component");
        record.summary = text("Summary");
        record.published = QDate::fromString(text("ReportReceivedDate"), QStringLiteral("dd/MM/yyyy"));
        const QString raw = QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
        const QString reference =
            joined({record.campaign, record.make, record.model, record.year}, QStringLiteral("/"));
        file.notices.push_back(noticeOf(record, "nhtsa-json", reference, raw));
    }
    return file;
}

NoticeFile readNhtsaTable(const QString &text)
{
    NoticeFile file;
    qsizetype number = 0;
    for (const QString &raw : text.split(u'\n')) {
        ++number;
        const QString line = raw.endsWith(u'\r') ? raw.chopped(1) : raw;
        if (line.isEmpty())
            continue;
        const QStringList fields = line.split(u'\t');
        if (fields.size() < FewestColumns) {
            file.problems << QCoreApplication::translate("NoticeFile", "Line %1 has %2 fields instead of 29.")
                                 .arg(number)
                                 .arg(fields.size());
            continue;
        }
        NhtsaRecord record{fields[Campaign],
                           fields[Make],
                           fields[Model],
                           fields[Year],
                           fields[Component],
                           fields[Summary],
                           dateIn(fields[Received]),
                           fields[Type] == QLatin1String("V")};
        ImportedNotice imported = noticeOf(record, "nhtsa-tsv", record.campaign + u'/' + fields[RecordId], line);
        imported.content.made = {dateIn(fields[MadeFrom]), dateIn(fields[MadeTo])};
        file.notices.push_back(std::move(imported));
    }
    return file;
}

} // namespace nameplate
