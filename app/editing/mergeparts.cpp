// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/mergeparts.h"

#include "app/domain/datetext.h"
#include "app/editing/mergeevidence.h"
#include "app/editing/mergetext.h"

#include <QCoreApplication>
#include <QHash>

#include <array>

namespace nameplate {

using mergetext::codeOf;
using mergetext::joined;

namespace {

// The texts of things: everything of them that is compared.

QString textOf(const Identifier &each)
{
    return each.kind + QLatin1String(": ") + each.value;
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

QStringList identifierTexts(const MergeItem &mine, const MergeItem &)
{
    QStringList texts = textsOf(mine.record.identifiers);
    texts.sort();
    return texts;
}

Result<void> takeIdentifiers(const MergeItem &ours, const MergeItem &theirs, bool keepOurs, Writer &writer)
{
    Record record = ours.record;
    if (!keepOurs)
        record.identifiers.clear();
    for (Identifier each : theirs.record.identifiers) {
        each.id = {};
        if (!textsOf(record.identifiers).contains(textOf(each)))
            record.identifiers << each;
    }
    return writer.update(record).map([](bool) {});
}

MergeTarget targetOf(const MergeItem &item)
{
    return {item.inventory, item.record.item.id};
}

QStringList evidenceTexts(const MergeItem &mine, const MergeItem &)
{
    return mergeevidence::texts(targetOf(mine));
}

Result<void> takeEvidence(const MergeItem &ours, const MergeItem &theirs, bool keepOurs, Writer &writer)
{
    return mergeevidence::take(targetOf(ours), targetOf(theirs), keepOurs, writer);
}

QStringList orderTexts(const MergeItem &mine, const MergeItem &other)
{
    return mergeevidence::order(targetOf(mine), targetOf(other));
}

Result<void> takeOrder(const MergeItem &ours, const MergeItem &theirs, bool, Writer &writer)
{
    return mergeevidence::takeOrder(targetOf(ours), targetOf(theirs), writer);
}

/// A reading with the photo that shows it.
QString textOf(const Reading &each, const Inventory &inventory)
{
    const auto photo = inventory.findEvidence(each.photo);
    return joined({codeOf(choices::readNumbers(), int(each.which)), codeOf(choices::readingSources(), int(each.source)),
                   each.text, datetext::plain(each.seenOn), codeOf(choices::plateStates(), int(each.plate)), each.notes,
                   photo ? photo->sha256.left(12) : QString()});
}

QStringList readingTexts(const MergeItem &mine, const MergeItem &)
{
    QStringList texts;
    for (const Reading &each : mine.inventory.readings(mine.record.item.id))
        texts << textOf(each, mine.inventory);
    return texts;
}

/// Their photo among the evidence of our item, when it is there.
EvidenceId samePhoto(EvidenceId photo, const MergeItem &ours, const MergeItem &theirs)
{
    if (const auto their = theirs.inventory.findEvidence(photo))
        for (const Evidence &each : ours.inventory.evidence(ours.record.item.id))
            if (mergeevidence::isSame(each, *their))
                return each.id;
    return {};
}

Result<void> takeReadings(const MergeItem &ours, const MergeItem &theirs, bool keepOurs, Writer &writer)
{
    const std::vector<Reading> own = ours.inventory.readings(ours.record.item.id);
    const QStringList ourTexts = readingTexts(ours, theirs);
    const QStringList theirTexts = readingTexts(theirs, ours);
    for (Reading each : theirs.inventory.readings(theirs.record.item.id)) {
        if (ourTexts.contains(textOf(each, theirs.inventory)))
            continue;
        each.id = {};
        each.photo = samePhoto(each.photo, ours, theirs);
        if (const auto saved = writer.saveReading(ours.record.item.id, each); !saved)
            return tl::unexpected(saved.error());
    }
    for (size_t i = 0; i < own.size(); ++i)
        if (!keepOurs && !theirTexts.contains(ourTexts[qsizetype(i)]))
            if (auto removed = writer.removeReading(own[i].id); !removed)
                return removed;
    return {};
}

QStringList verificationTexts(const MergeItem &mine, const MergeItem &)
{
    return textsOf(mine.inventory.verifications(mine.record.item.id));
}

Result<void> takeVerifications(const MergeItem &ours, const MergeItem &theirs, bool keepOurs, Writer &writer)
{
    const std::vector<Verification> own = ours.inventory.verifications(ours.record.item.id);
    const std::vector<Verification> other = theirs.inventory.verifications(theirs.record.item.id);
    for (Verification each : missing(other, own)) {
        each.id = {};
        if (const auto saved = writer.saveVerification(ours.record.item.id, each); !saved)
            return tl::unexpected(saved.error());
    }
    for (const Verification &each : missing(own, other))
        if (!keepOurs)
            if (auto removed = writer.removeVerification(each.id); !removed)
                return removed;
    return {};
}

QString noticeName(const Notice &notice)
{
    return notice.source + u' ' + notice.reference;
}

QHash<qint64, Notice> noticesOf(const MergeItem &item)
{
    QHash<qint64, Notice> notices;
    if (!item.inventory.noticeMatches(item.record.item.id).empty())
        for (const Notice &each : item.inventory.notices())
            notices.insert(each.id.value, each);
    return notices;
}

QString textOf(const NoticeMatch &each, const Notice &notice)
{
    return joined({noticeName(notice), codeOf(choices::recallVerdicts(), int(each.verdict)),
                   codeOf(choices::noticeActions(), int(each.action)), datetext::plain(each.actedOn), each.notes});
}

QStringList recallTexts(const MergeItem &mine, const MergeItem &)
{
    const QHash<qint64, Notice> notices = noticesOf(mine);
    QStringList texts;
    for (const NoticeMatch &each : mine.inventory.noticeMatches(mine.record.item.id))
        texts << textOf(each, notices.value(each.notice.value));
    texts.sort();
    return texts;
}

Result<void> takeRecalls(const MergeItem &ours, const MergeItem &theirs, bool keepOurs, Writer &writer)
{
    const QStringList known = recallTexts(ours, theirs);
    QStringList handled;
    const QHash<qint64, Notice> ourNotices = noticesOf(ours);
    for (const NoticeMatch &each : ours.inventory.noticeMatches(ours.record.item.id))
        handled << noticeName(ourNotices.value(each.notice.value));
    const QHash<qint64, Notice> notices = noticesOf(theirs);
    for (NoticeMatch each : theirs.inventory.noticeMatches(theirs.record.item.id)) {
        const Notice &notice = notices[each.notice.value];
        if (known.contains(textOf(each, notice)) || (keepOurs && handled.contains(noticeName(notice))))
            continue;
        const auto same = bringNotice(ours.inventory, notice, writer);
        if (!same)
            return tl::unexpected(same.error());
        each.id = {};
        each.item = ours.record.item.id;
        each.notice = *same;
        if (auto saved = writer.actOn(each); !saved)
            return saved;
    }
    return {};
}

QStringList silencedTexts(const MergeItem &mine, const MergeItem &)
{
    QStringList texts;
    for (const SilencedFinding &each : mine.inventory.silenced(mine.record.item.id))
        texts << joined({each.code, each.subject});
    texts.sort();
    return texts;
}

Result<void> takeSilenced(const MergeItem &ours, const MergeItem &theirs, bool, Writer &writer)
{
    for (const SilencedFinding &each : theirs.inventory.silenced(theirs.record.item.id))
        if (auto silenced = writer.silence(ours.record.item.id, each.code, each.subject); !silenced)
            return silenced;
    return {};
}

constexpr std::array lists{
    MergeList{"identifiers", QT_TRANSLATE_NOOP("Merge", "Further numbers"), "identifier.", true, true, identifierTexts,
              takeIdentifiers},
    MergeList{"evidence", QT_TRANSLATE_NOOP("Merge", "Photos and papers"), "evidence", true, true, evidenceTexts,
              takeEvidence},
    MergeList{"order", QT_TRANSLATE_NOOP("Merge", "Order of photos"), "order", false, true, orderTexts, takeOrder},
    MergeList{"readings", QT_TRANSLATE_NOOP("Merge", "Readings"), "reading", true, true, readingTexts, takeReadings},
    MergeList{"verifications", QT_TRANSLATE_NOOP("Merge", "Checks with the maker"), "verification", true, true,
              verificationTexts, takeVerifications},
    MergeList{"recalls", QT_TRANSLATE_NOOP("Merge", "Recalls and what was done"), "recall", true, false, recallTexts,
              takeRecalls},
    MergeList{"silenced", QT_TRANSLATE_NOOP("Merge", "Silenced findings"), "silenced", true, false, silencedTexts,
              takeSilenced}};

} // namespace

std::span<const MergeList> mergeLists()
{
    return lists;
}

Result<NoticeId> bringNotice(const Inventory &ours, const Notice &their, Writer &writer)
{
    for (const Notice &each : ours.notices())
        if (each.source == their.source && each.reference == their.reference)
            return each.id;
    Notice notice = their;
    notice.id = {};
    return writer.saveNotice(notice);
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
