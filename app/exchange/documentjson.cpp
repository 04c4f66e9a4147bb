// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/documentjson.h"

#include "app/domain/datetext.h"
#include "app/domain/itemfield.h"

namespace nameplate::documentjson {

QJsonObject fieldsOf(const Record &record)
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

QJsonObject item(const Record &record)
{
    QJsonObject object = fieldsOf(record);
    object.insert(QStringLiteral("series"), record.series.uuid);
    object.insert(QStringLiteral("identifiers"), identifiers(record.identifiers));
    return object;
}

QJsonArray identifiers(const QList<Identifier> &identifiers)
{
    QJsonArray array;
    for (const Identifier &each : identifiers)
        array.append(QJsonObject{{QStringLiteral("kind"), each.kind}, {QStringLiteral("value"), each.value}});
    return array;
}

QJsonObject series(const Series &series, const QString &category)
{
    const auto price = series.replacementMoney();
    return {{QStringLiteral("id"), series.uuid},
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

QJsonObject evidence(const Evidence &evidence)
{
    return {{QStringLiteral("id"), evidence.uuid},
            {QStringLiteral("number"), evidence.label()},
            {QStringLiteral("kind"), choices::code(choices::evidenceKinds(), int(evidence.kind))},
            {QStringLiteral("file_name"), evidence.fileName},
            {QStringLiteral("mime_type"), evidence.mimeType},
            {QStringLiteral("size"), evidence.size},
            {QStringLiteral("sha256"), evidence.sha256},
            {QStringLiteral("caption"), evidence.caption},
            {QStringLiteral("taken_on"), datetext::plain(evidence.takenOn)},
            {QStringLiteral("rotation"), evidence.rotation}};
}

QJsonObject reading(const Reading &reading, const QString &photo)
{
    return {{QStringLiteral("which"), choices::code(choices::readNumbers(), int(reading.which))},
            {QStringLiteral("value"), reading.text},
            {QStringLiteral("source"), choices::code(choices::readingSources(), int(reading.source))},
            {QStringLiteral("plate_state"), choices::code(choices::plateStates(), int(reading.plate))},
            {QStringLiteral("seen_on"), datetext::plain(reading.seenOn)},
            {QStringLiteral("photo"), photo},
            {QStringLiteral("notes"), reading.notes}};
}

QJsonObject verification(const Verification &verification)
{
    return {{QStringLiteral("checked_on"), datetext::plain(verification.checkedOn)},
            {QStringLiteral("channel"), choices::code(choices::verificationChannels(), int(verification.channel))},
            {QStringLiteral("outcome"), choices::code(choices::verificationOutcomes(), int(verification.outcome))},
            {QStringLiteral("reference"), verification.reference},
            {QStringLiteral("notes"), verification.notes}};
}

QJsonObject notice(const Notice &notice)
{
    return {{QStringLiteral("source"), notice.source},
            {QStringLiteral("notice"), notice.reference},
            {QStringLiteral("title"), notice.title},
            {QStringLiteral("published_on"), datetext::plain(notice.publishedOn)},
            {QStringLiteral("url"), notice.url}};
}

QJsonObject match(const NoticeMatch &match, const Notice &notice)
{
    QJsonObject object = documentjson::notice(notice);
    object.insert(QStringLiteral("verdict"), choices::code(choices::recallVerdicts(), int(match.verdict)));
    object.insert(QStringLiteral("because"), match.because);
    object.insert(QStringLiteral("action"), choices::code(choices::noticeActions(), int(match.action)));
    object.insert(QStringLiteral("acted_on"), datetext::plain(match.actedOn));
    object.insert(QStringLiteral("notes"), match.notes);
    return object;
}

QJsonObject place(const PlaceSummary &place)
{
    return {{QStringLiteral("id"), place.place.uuid},
            {QStringLiteral("path"), place.path},
            {QStringLiteral("notes"), place.place.notes}};
}

QJsonObject settings(const DocumentSettings &settings)
{
    return {
        {QStringLiteral("currency"), settings.currency.code()},
        {QStringLiteral("insured_name"), settings.insuredName},
        {QStringLiteral("insured_address"), settings.insuredAddress},
        {QStringLiteral("insurer"), settings.insurer},
        {QStringLiteral("policy_number"), settings.policyNumber},
        {QStringLiteral("contents_limit"), settings.contentsLimit ? settings.contentsLimit->plainText() : QString()},
        {QStringLiteral("contents_limit_currency"),
         settings.contentsLimit ? settings.contentsLimit->currency.code() : QString()}};
}

} // namespace nameplate::documentjson
