// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/document/samplerecords.h"

#include "app/domain/itemfield.h"

#include <QCryptographicHash>

namespace nameplate::sample {

Record thing(const QString &name)
{
    Record record;
    record.item.name = name;
    record.item.currency = *Currency::fromCode(u"EUR");
    return record;
}

Record washingMachine(const QString &serial)
{
    Record record = thing(QStringLiteral("Washing machine"));
    record.series.brand = QStringLiteral("Bosch");
    record.series.name = QStringLiteral("Serie 6");
    record.series.number = QStringLiteral("WAW28750GB");
    record.item.serial = serial;
    record.place = QStringLiteral("Home / Utility room");
    record.category = QStringLiteral("Appliances");
    record.tags = {QStringLiteral("insured"), QStringLiteral("white goods")};
    record.item.price = 59900;
    return record;
}

Record everything()
{
    Record record;
    const std::pair<const char *, const char *> texts[] = {{"number", "K-17"},
                                                           {"series_name", "XPS 13"},
                                                           {"series_number", "9315"},
                                                           {"series_revision", "A02"},
                                                           {"brand", "Dell"},
                                                           {"name", "Laptop „Zoë“"},
                                                           {"serial", "5RFDP01"},
                                                           {"quantity", "1"},
                                                           {"place", "Home / Study / Desk"},
                                                           {"category", "Computers"},
                                                           {"tags", "portable; work"},
                                                           {"owner", "Zoë"},
                                                           {"status", "lent"},
                                                           {"condition", "very_good"},
                                                           {"acquired_on", "2021-03-04"},
                                                           {"acquired_how", "bought"},
                                                           {"acquired_from", "Dell Direct"},
                                                           {"order_number", "ORD-77/1"},
                                                           {"currency", "EUR"},
                                                           {"price", "1449.00"},
                                                           {"value_currency", "JPY"},
                                                           {"value", "120000"},
                                                           {"valued_on", "2024-01-31"},
                                                           {"value_basis", "valuation"},
                                                           {"replacement_price", "150000"},
                                                           {"warranty_until", "2026-03-04"},
                                                           {"notes", "first line\nsecond <b>line</b> %1"}};
    for (const auto &[key, text] : texts)
        set(record, key, QString::fromUtf8(text));
    fields::setIdentifier(record, QStringLiteral("service_tag"), QStringLiteral("5RFDP01"));
    fields::setIdentifier(record, QStringLiteral("mac"), QStringLiteral("D0-50-99-84-A2-A0"));
    return record;
}

void set(Record &record, const char *key, const QString &text)
{
    if (const auto done = fields::setText(fields::at(key), record, text, fields::Typing::plain()); !done)
        qFatal("%s: %s", key, qUtf8Printable(done.error().message()));
}

PreparedEvidence file(const QByteArray &data, const QString &fileName, EvidenceKind kind)
{
    PreparedEvidence prepared;
    prepared.data = data;
    prepared.evidence.sha256 = QString::fromLatin1(QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex());
    prepared.evidence.kind = kind;
    prepared.evidence.mimeType = QStringLiteral("text/plain");
    prepared.evidence.fileName = fileName;
    prepared.evidence.size = data.size();
    return prepared;
}

PreparedEvidence photo(const QByteArray &data, const QString &fileName)
{
    PreparedEvidence prepared = file(data, fileName, EvidenceKind::Photo);
    prepared.evidence.mimeType = QStringLiteral("image/jpeg");
    prepared.evidence.takenOn = QDate(2024, 5, 17);
    prepared.thumbnail = "thumbnail of " + data.left(100);
    prepared.thumbnailSize = QSize(512, 384);
    return prepared;
}

} // namespace nameplate::sample
