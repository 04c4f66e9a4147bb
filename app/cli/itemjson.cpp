// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/itemjson.h"

#include "app/cli/console.h"
#include "app/domain/datetext.h"
#include "app/domain/itemfield.h"

#include <QJsonDocument>

namespace nameplate::cli {

QJsonObject toJson(const Record &record)
{
    QJsonObject object;
    for (const Field &field : fields::all()) {
        const QString key = QString::fromLatin1(field.key);
        if (field.kind == FieldKind::Quantity)
            object.insert(key, record.item.quantity);
        else
            object.insert(key, fields::plainText(field, record));
    }
    return object;
}

QJsonValue toJson(const Series &series, const QString &category)
{
    if (!series.id.isValid())
        return QJsonValue::Null;
    const auto price = series.replacementMoney();
    return QJsonObject{{QStringLiteral("id"), series.uuid},
                       {QStringLiteral("brand"), series.brand},
                       {QStringLiteral("name"), series.name},
                       {QStringLiteral("number"), series.number},
                       {QStringLiteral("revision"), series.revision},
                       {QStringLiteral("category"), category},
                       {QStringLiteral("support_url"), series.supportUrl},
                       {QStringLiteral("support_phone"), series.supportPhone},
                       {QStringLiteral("claim_link"), series.claimLink},
                       {QStringLiteral("warranty_months"),
                        series.warrantyMonths ? QJsonValue(*series.warrantyMonths) : QJsonValue::Null},
                       {QStringLiteral("currency"), series.currency.code()},
                       {QStringLiteral("replacement_price"), price ? price->plainText() : QString()},
                       {QStringLiteral("replacement_on"), datetext::plain(series.replacementOn)},
                       {QStringLiteral("notes"), series.notes}};
}

QJsonArray toJson(const QList<Identifier> &identifiers)
{
    QJsonArray array;
    for (const Identifier &each : identifiers)
        array.append(QJsonObject{{QStringLiteral("kind"), each.kind}, {QStringLiteral("value"), each.value}});
    return array;
}

QJsonObject toJson(const Evidence &evidence, bool isMain)
{
    return {{QStringLiteral("number"), evidence.label()},
            {QStringLiteral("kind"), choices::code(choices::evidenceKinds(), int(evidence.kind))},
            {QStringLiteral("file_name"), evidence.fileName},
            {QStringLiteral("mime_type"), evidence.mimeType},
            {QStringLiteral("size"), evidence.size},
            {QStringLiteral("sha256"), evidence.sha256},
            {QStringLiteral("caption"), evidence.caption},
            {QStringLiteral("taken_on"), datetext::plain(evidence.takenOn)},
            {QStringLiteral("main"), isMain}};
}

QJsonObject toJson(const Reading &reading, const QString &photo)
{
    return {{QStringLiteral("which"), choices::code(choices::readNumbers(), int(reading.which))},
            {QStringLiteral("value"), reading.text},
            {QStringLiteral("source"), choices::code(choices::readingSources(), int(reading.source))},
            {QStringLiteral("plate_state"), choices::code(choices::plateStates(), int(reading.plate))},
            {QStringLiteral("seen_on"), datetext::plain(reading.seenOn)},
            {QStringLiteral("photo"), photo},
            {QStringLiteral("notes"), reading.notes}};
}

QJsonObject toJson(const Verification &verification)
{
    return {{QStringLiteral("checked_on"), datetext::plain(verification.checkedOn)},
            {QStringLiteral("channel"), choices::code(choices::verificationChannels(), int(verification.channel))},
            {QStringLiteral("outcome"), choices::code(choices::verificationOutcomes(), int(verification.outcome))},
            {QStringLiteral("reference"), verification.reference},
            {QStringLiteral("notes"), verification.notes}};
}

QJsonObject toJson(const HistoryEntry &entry)
{
    return {{QStringLiteral("at"), entry.at.toUTC().toString(Qt::ISODate)},
            {QStringLiteral("label"), entry.label},
            {QStringLiteral("field"), entry.field},
            {QStringLiteral("before"), entry.before},
            {QStringLiteral("after"), entry.after},
            {QStringLiteral("undone"), entry.undone}};
}

QJsonObject toJson(const std::map<Currency, qint64> &sums)
{
    QJsonObject object;
    for (const auto &[currency, minor] : sums)
        object.insert(currency.code(), Money{minor, currency}.plainText());
    return object;
}

JsonList::JsonList(Console &console)
    : m_console(console)
{
    m_console.raw("[");
}

JsonList::~JsonList()
{
    m_console.raw(m_isEmpty ? "]\n" : "\n]\n");
}

void JsonList::add(const QJsonObject &object)
{
    m_console.raw(m_isEmpty ? "\n" : ",\n");
    m_console.raw(QJsonDocument(object).toJson(QJsonDocument::Compact));
    m_isEmpty = false;
}

} // namespace nameplate::cli
