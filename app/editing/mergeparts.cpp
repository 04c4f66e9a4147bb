// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/mergeparts.h"

#include "app/domain/datetext.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>

#include <algorithm>
#include <array>

namespace nameplate {

namespace {

QString joined(const QStringList &parts)
{
    QStringList filled;
    for (const QString &part : parts)
        if (!part.isEmpty())
            filled << part;
    return filled.join(QStringLiteral(" · "));
}

QString codeOf(std::span<const ChoiceRow> rows, int value)
{
    return choices::code(rows, value);
}

// The texts of things: everything of them that is compared.

QString textOf(const Identifier &each)
{
    return each.kind + QLatin1String(": ") + each.value;
}

QString textOf(const Evidence &each)
{
    return joined({codeOf(choices::evidenceKinds(), int(each.kind)), each.fileName, each.caption,
                   datetext::plain(each.takenOn), each.rotation == 0 ? QString() : QString::number(each.rotation),
                   each.sha256.left(12)});
}

QString textOf(const Reading &each)
{
    return joined({codeOf(choices::readNumbers(), int(each.which)), codeOf(choices::readingSources(), int(each.source)),
                   each.text, datetext::plain(each.seenOn), codeOf(choices::plateStates(), int(each.plate)),
                   each.notes});
}

QString textOf(const Verification &each)
{
    return joined({datetext::plain(each.checkedOn), codeOf(choices::verificationChannels(), int(each.channel)),
                   codeOf(choices::verificationOutcomes(), int(each.outcome)), each.reference, each.notes});
}

template <class Things>
QStringList textsOf(const Things &things)
{
    QStringList texts;
    for (const auto &each : things)
        texts << textOf(each);
    return texts;
}

/// The things of `these` that `others` has not.
template <class Things>
std::vector<typename Things::value_type> missing(const Things &these, const Things &others)
{
    const QStringList known = textsOf(others);
    std::vector<typename Things::value_type> found;
    for (const auto &each : these)
        if (!known.contains(textOf(each)))
            found.push_back(each);
    return found;
}

QStringList identifierTexts(const Inventory &, const Record &record)
{
    QStringList texts = textsOf(record.identifiers);
    texts.sort();
    return texts;
}

Result<void> takeIdentifiers(const Inventory &, const Record &ourRecord, const Inventory &, const Record &theirRecord,
                             bool keepOurs, Writer &writer)
{
    Record record = ourRecord;
    if (!keepOurs)
        record.identifiers.clear();
    for (Identifier each : theirRecord.identifiers) {
        each.id = {};
        if (!textsOf(record.identifiers).contains(textOf(each)))
            record.identifiers << each;
    }
    return writer.update(record).map([](bool) {});
}

QStringList evidenceTexts(const Inventory &inventory, const Record &record)
{
    QStringList texts = textsOf(inventory.evidence(record.item.id));
    texts.sort(); // which one is shown first is everybody's own business
    return texts;
}

Result<PreparedEvidence> prepared(const Inventory &inventory, const Evidence &evidence)
{
    const auto bytes = inventory.content(evidence.id);
    if (!bytes)
        return tl::unexpected(bytes.error());
    PreparedEvidence ready{evidence, *bytes, inventory.thumbnail(evidence.id), {}, {}};
    ready.evidence.id = {};
    QBuffer picture(&ready.thumbnail);
    ready.thumbnailSize = ready.thumbnail.isEmpty() ? QSize() : QImageReader(&picture, "jpeg").size();
    return ready;
}

Result<void> takeEvidence(const Inventory &ours, const Record &ourRecord, const Inventory &theirs,
                          const Record &theirRecord, bool keepOurs, Writer &writer)
{
    const std::vector<Evidence> own = ours.evidence(ourRecord.item.id);
    const std::vector<Evidence> other = theirs.evidence(theirRecord.item.id);
    for (const Evidence &each : missing(other, own)) {
        const auto ready = prepared(theirs, each);
        if (!ready)
            return tl::unexpected(ready.error());
        const auto attached = writer.attach(ourRecord.item.id, *ready);
        if (!attached)
            return tl::unexpected(attached.error());
        // The same bytes may be there with another caption.
        Evidence same = each;
        same.id = *attached;
        if (auto saved = writer.saveEvidence(same); !saved)
            return saved;
    }
    const auto isTheirs = [&other](const Evidence &each) {
        return std::any_of(other.begin(), other.end(), [&each](const Evidence &their) {
            return their.sha256 == each.sha256 && their.kind == each.kind;
        });
    };
    for (const Evidence &each : own)
        if (!keepOurs && !isTheirs(each))
            if (auto unlinked = writer.unlink(each.id, ourRecord.item.id); !unlinked)
                return unlinked;
    return {};
}

QStringList readingTexts(const Inventory &inventory, const Record &record)
{
    return textsOf(inventory.readings(record.item.id));
}

Result<void> takeReadings(const Inventory &ours, const Record &ourRecord, const Inventory &theirs,
                          const Record &theirRecord, bool keepOurs, Writer &writer)
{
    const std::vector<Reading> own = ours.readings(ourRecord.item.id);
    const std::vector<Reading> other = theirs.readings(theirRecord.item.id);
    for (Reading each : missing(other, own)) {
        each.id = {};
        each.photo = {}; // whose number is another's here
        if (const auto saved = writer.saveReading(ourRecord.item.id, each); !saved)
            return tl::unexpected(saved.error());
    }
    for (const Reading &each : missing(own, other))
        if (!keepOurs)
            if (auto removed = writer.removeReading(each.id); !removed)
                return removed;
    return {};
}

QStringList verificationTexts(const Inventory &inventory, const Record &record)
{
    return textsOf(inventory.verifications(record.item.id));
}

Result<void> takeVerifications(const Inventory &ours, const Record &ourRecord, const Inventory &theirs,
                               const Record &theirRecord, bool keepOurs, Writer &writer)
{
    const std::vector<Verification> own = ours.verifications(ourRecord.item.id);
    const std::vector<Verification> other = theirs.verifications(theirRecord.item.id);
    for (Verification each : missing(other, own)) {
        each.id = {};
        if (const auto saved = writer.saveVerification(ourRecord.item.id, each); !saved)
            return tl::unexpected(saved.error());
    }
    for (const Verification &each : missing(own, other))
        if (!keepOurs)
            if (auto removed = writer.removeVerification(each.id); !removed)
                return removed;
    return {};
}

constexpr std::array lists{
    MergeList{"identifiers", QT_TRANSLATE_NOOP("Merge", "Further numbers"), identifierTexts, takeIdentifiers,
              "identifier."},
    MergeList{"evidence", QT_TRANSLATE_NOOP("Merge", "Photos and papers"), evidenceTexts, takeEvidence, "evidence"},
    MergeList{"readings", QT_TRANSLATE_NOOP("Merge", "Readings"), readingTexts, takeReadings, nullptr},
    MergeList{"verifications", QT_TRANSLATE_NOOP("Merge", "Checks with the maker"), verificationTexts,
              takeVerifications, nullptr}};

template <auto Member>
QString seriesText(const SeriesDetails &details)
{
    return details.series.*Member;
}

template <auto Member>
void takeSeriesMember(SeriesDetails &into, const SeriesDetails &from)
{
    into.series.*Member = from.series.*Member;
}

template <auto Member>
constexpr MergeSeriesValue textRow(const char *key, const char *title)
{
    return {key, title, seriesText<Member>, takeSeriesMember<Member>};
}

QString traitTexts(const SeriesDetails &details)
{
    QStringList lines;
    for (const SeriesTrait &trait : details.traits)
        lines << trait.name + QLatin1String(": ") + trait.value;
    return lines.join(u'\n');
}

constexpr std::array seriesValues{
    textRow<&Series::brand>("brand", QT_TRANSLATE_NOOP("Merge", "Brand")),
    textRow<&Series::name>("name", QT_TRANSLATE_NOOP("Merge", "Series name")),
    textRow<&Series::number>("number", QT_TRANSLATE_NOOP("Merge", "Series number")),
    textRow<&Series::revision>("revision", QT_TRANSLATE_NOOP("Merge", "Revision")),
    MergeSeriesValue{"category", QT_TRANSLATE_NOOP("Merge", "Category"),
                     [](const SeriesDetails &d) { return d.category; },
                     [](SeriesDetails &into, const SeriesDetails &from) { into.category = from.category; }},
    textRow<&Series::supportUrl>("support_url", QT_TRANSLATE_NOOP("Merge", "Support page")),
    textRow<&Series::supportPhone>("support_phone", QT_TRANSLATE_NOOP("Merge", "Support phone")),
    textRow<&Series::claimLink>("claim_link", QT_TRANSLATE_NOOP("Merge", "Claim link")),
    MergeSeriesValue{"warranty_months", QT_TRANSLATE_NOOP("Merge", "Warranty in months"),
                     [](const SeriesDetails &d) {
                         return d.series.warrantyMonths ? QString::number(*d.series.warrantyMonths) : QString();
                     },
                     takeSeriesMember<&Series::warrantyMonths>},
    MergeSeriesValue{"replacement_price", QT_TRANSLATE_NOOP("Merge", "Replacement price"),
                     [](const SeriesDetails &d) {
                         const auto price = d.series.replacementMoney();
                         return price ? joined({price->plainText() + u' ' + price->currency.code(),
                                                datetext::plain(d.series.replacementOn)})
                                      : QString();
                     },
                     [](SeriesDetails &into, const SeriesDetails &from) {
                         into.series.replacementPrice = from.series.replacementPrice;
                         into.series.currency = from.series.currency;
                         into.series.replacementOn = from.series.replacementOn;
                     }},
    textRow<&Series::notes>("notes", QT_TRANSLATE_NOOP("Merge", "Notes")),
    MergeSeriesValue{"traits", QT_TRANSLATE_NOOP("Merge", "Traits"), traitTexts,
                     [](SeriesDetails &into, const SeriesDetails &from) { into.traits = from.traits; }},
    MergeSeriesValue{"codes", QT_TRANSLATE_NOOP("Merge", "Barcodes"),
                     [](const SeriesDetails &d) { return d.codes.join(u'\n'); },
                     [](SeriesDetails &into, const SeriesDetails &from) { into.codes = from.codes; }}};

} // namespace

std::span<const MergeList> mergeLists()
{
    return lists;
}

std::span<const MergeSeriesValue> mergeSeriesValues()
{
    return seriesValues;
}

QString mergeTitle(const char *title)
{
    return QCoreApplication::translate("Merge", title);
}

Record withoutSeries(Record record)
{
    record.series = {};
    record.seriesCategory.clear();
    return record;
}

} // namespace nameplate
