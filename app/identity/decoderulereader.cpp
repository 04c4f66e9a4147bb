// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/textfold.h"
#include "app/identity/decoderule.h"
#include "app/identity/identitytext.h"
#include "app/identity/knowledge.h"

#include <QJsonArray>
#include <QJsonObject>

#include <array>

namespace nameplate {

namespace {

constexpr std::array knownKeys{"id",     "maker",   "brands",  "kinds",       "patterns",    "series",      "year",
                               "half",   "month",   "week",    "plants",      "meaning",     "confidence",  "low_after",
                               "source", "vectors", "rejects", "distinctive", "needs_brand", "last_resort", "note"};

constexpr std::array knownGroups{"", "year", "year2", "half", "month", "week", "day", "plant"};

tl::unexpected<Error> refused(const QString &id, const QString &why)
{
    return fail(Error::Code::BadValue,
                IdentityText::tr("The entry “%1” of the decoders is not usable: %2").arg(id, why));
}

template <size_t N>
bool isIn(const std::array<const char *, N> &words, const QString &word)
{
    return std::any_of(words.begin(), words.end(), [&word](const char *each) { return word == QLatin1String(each); });
}

Result<CodeTable> tableFrom(const QJsonValue &object, const QString &id)
{
    CodeTable table;
    const QJsonObject codes = object.toObject().value(QLatin1String("codes")).toObject();
    for (auto code = codes.begin(); code != codes.end(); ++code) {
        std::vector<int> values;
        const QJsonArray several = code->isArray() ? code->toArray() : QJsonArray{*code};
        for (const auto &value : several) {
            if (!value.isDouble())
                return refused(id, IdentityText::tr("the code “%1” stands for no number.").arg(code.key()));
            values.push_back(value.toInt());
        }
        table.values.insert(code.key(), values);
    }
    return table;
}

Result<QRegularExpression> patternFrom(const QString &text, const QString &id)
{
    QRegularExpression pattern(QRegularExpression::anchoredPattern(text));
    if (text.isEmpty() || !pattern.isValid())
        return refused(id, IdentityText::tr("“%1” is no pattern.").arg(text));
    for (const QString &group : pattern.namedCaptureGroups())
        if (!isIn(knownGroups, group))
            return refused(id, IdentityText::tr("“%1” is no group of a pattern.").arg(group));
    pattern.optimize();
    return pattern;
}

std::optional<Confidence> confidenceFrom(const QString &code)
{
    for (const Confidence each : {Confidence::None, Confidence::Low, Confidence::Medium, Confidence::High})
        if (codeOf(each) == code)
            return each;
    return std::nullopt;
}

Result<std::vector<DecodeVector>> vectorsFrom(const QJsonValue &array, const QString &id)
{
    std::vector<DecodeVector> vectors;
    for (const auto &each : array.toArray()) {
        DecodeVector vector{each.toObject().value(QLatin1String("number")).toString(), {}};
        for (const QString &text : stringsOf(each.toObject().value(QLatin1String("dates")))) {
            const auto span = DateSpan::fromText(text);
            if (!span)
                return refused(id, span.error().what);
            vector.dates.push_back(*span);
        }
        if (vector.number.isEmpty())
            return refused(id, IdentityText::tr("a vector has no number."));
        vectors.push_back(std::move(vector));
    }
    return vectors;
}

Result<void> readTexts(const QJsonObject &object, DecodeRule &rule)
{
    for (auto key = object.begin(); key != object.end(); ++key)
        if (!isIn(knownKeys, key.key()))
            return refused(rule.id, IdentityText::tr("“%1” is no key of an entry.").arg(key.key()));
    rule.maker = object.value(QLatin1String("maker")).toString();
    rule.meaning = textOf(object.value(QLatin1String("meaning")));
    rule.source = object.value(QLatin1String("source")).toString();
    rule.kinds = stringsOf(object.value(QLatin1String("kinds")));
    rule.rejects = stringsOf(object.value(QLatin1String("rejects")));
    for (const QString &brand : stringsOf(object.value(QLatin1String("brands"))))
        rule.brands << DecodeRule::brandWords(brand);
    for (const auto &[key, isEmpty] :
         {std::pair("maker", rule.maker.isEmpty()), std::pair("meaning", rule.meaning.isEmpty()),
          std::pair("source", rule.source.isEmpty()), std::pair("kinds", rule.kinds.isEmpty())})
        if (isEmpty)
            return refused(rule.id, IdentityText::tr("its “%1” is missing.").arg(QLatin1String(key)));
    const auto confidence = confidenceFrom(object.value(QLatin1String("confidence")).toString());
    if (!confidence)
        return refused(rule.id, IdentityText::tr("its confidence is not high, medium, low or none."));
    rule.confidence = *confidence;
    rule.lowAfter = object.value(QLatin1String("low_after")).toInt();
    rule.isDistinctive = object.value(QLatin1String("distinctive")).toBool();
    rule.needsBrand = object.value(QLatin1String("needs_brand")).toBool();
    rule.isLastResort = object.value(QLatin1String("last_resort")).toBool();
    return {};
}

Result<void> readPatterns(const QJsonObject &object, DecodeRule &rule)
{
    for (const QString &text : stringsOf(object.value(QLatin1String("patterns")))) {
        const auto pattern = patternFrom(text, rule.id);
        if (!pattern)
            return tl::unexpected(pattern.error());
        rule.patterns.push_back(*pattern);
    }
    if (rule.patterns.empty())
        return refused(rule.id, IdentityText::tr("it has no pattern."));
    if (const QString series = object.value(QLatin1String("series")).toString(); !series.isEmpty()) {
        const auto pattern = patternFrom(series, rule.id);
        if (!pattern)
            return tl::unexpected(pattern.error());
        rule.series = *pattern;
    }
    return {};
}

Result<void> readCodes(const QJsonObject &object, DecodeRule &rule)
{
    const QJsonObject year = object.value(QLatin1String("year")).toObject();
    rule.addToYear = year.value(QLatin1String("add")).toInt();
    rule.cycle = year.value(QLatin1String("cycle")).toInt();
    rule.firstYear = year.value(QLatin1String("first")).toInt();
    rule.lastYear = year.value(QLatin1String("last")).toInt();
    if (rule.cycle < 0 || rule.firstYear < 0 || (rule.lastYear != 0 && rule.lastYear < rule.firstYear))
        return refused(rule.id, IdentityText::tr("its years make no sense."));
    struct Part
    {
        const char *key;
        CodeTable DecodeRule::*table;
    };
    for (const Part &part : {Part{"year", &DecodeRule::years}, Part{"half", &DecodeRule::halves},
                             Part{"month", &DecodeRule::months}, Part{"week", &DecodeRule::weeks}}) {
        const auto table = tableFrom(object.value(QLatin1String(part.key)), rule.id);
        if (!table)
            return tl::unexpected(table.error());
        rule.*part.table = *table;
    }
    const QJsonObject plants = object.value(QLatin1String("plants")).toObject();
    for (auto plant = plants.begin(); plant != plants.end(); ++plant)
        rule.plants.insert(plant.key(), textOf(*plant));
    return {};
}

} // namespace

QString DecodeRule::brandWords(const QString &brand)
{
    const QString folded = textfold::name(brand);
    return folded.isEmpty() ? QString() : u' ' + folded + u' ';
}

Result<DecodeRule> DecodeRule::fromJson(const QJsonObject &object)
{
    DecodeRule rule;
    rule.id = object.value(QLatin1String("id")).toString();
    if (rule.id.isEmpty())
        return refused(QString(), IdentityText::tr("its “%1” is missing.").arg(QLatin1String("id")));
    for (const auto &read : {readTexts(object, rule), readPatterns(object, rule), readCodes(object, rule)})
        if (!read)
            return tl::unexpected(read.error());
    auto vectors = vectorsFrom(object.value(QLatin1String("vectors")), rule.id);
    if (!vectors)
        return tl::unexpected(vectors.error());
    rule.vectors = std::move(*vectors);
    if (rule.vectors.empty())
        return refused(rule.id, IdentityText::tr("it has no vector that proves it."));
    return rule;
}

} // namespace nameplate
