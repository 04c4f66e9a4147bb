// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/mergeevidence.h"

#include "app/domain/datetext.h"
#include "app/editing/mergetext.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>

namespace nameplate::mergeevidence {

namespace {

QString textOf(const Evidence &each)
{
    return mergetext::joined({mergetext::codeOf(choices::evidenceKinds(), int(each.kind)), each.fileName, each.caption,
                              datetext::plain(each.takenOn),
                              each.rotation == 0 ? QString() : QString::number(each.rotation), each.sha256.left(12)});
}

bool holds(const std::vector<Evidence> &all, const Evidence &wanted)
{
    return std::any_of(all.begin(), all.end(), [&wanted](const Evidence &each) { return isSame(each, wanted); });
}

std::vector<Evidence> those(std::vector<Evidence> evidence, const std::vector<Evidence> &others, bool inOthers)
{
    std::erase_if(evidence, [&](const Evidence &each) { return holds(others, each) != inOthers; });
    return evidence;
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

Result<void> bring(const Inventory &theirs, const Evidence &each, const EvidenceTarget &to, Writer &writer)
{
    const auto ready = prepared(theirs, each);
    if (!ready)
        return tl::unexpected(ready.error());
    const auto attached = writer.attach(to, *ready);
    if (!attached)
        return tl::unexpected(attached.error());
    // The same bytes may be there with another caption.
    Evidence same = each;
    same.id = *attached;
    return writer.saveEvidence(same);
}

/// What waits in the tray of the one, and serves nothing in the other.
std::vector<Evidence> waitingIn(const Inventory &mine, const Inventory &other)
{
    std::vector<Evidence> waiting = mine.evidence({});
    if (waiting.empty())
        return waiting;
    std::vector<Evidence> serving = other.allEvidence();
    std::erase_if(serving, [&other](const Evidence &each) { return other.targetsOf(each.id).empty(); });
    return those(std::move(waiting), serving, false);
}

} // namespace

bool isSame(const Evidence &one, const Evidence &other)
{
    return one.sha256 == other.sha256 && one.kind == other.kind;
}

QStringList texts(const MergeTarget &target)
{
    QStringList texts;
    for (const Evidence &each : target.evidence())
        texts << textOf(each);
    texts.sort(); // the order is a thing of its own
    return texts;
}

QStringList order(const MergeTarget &mine, const MergeTarget &other)
{
    QStringList texts;
    for (const Evidence &each : those(mine.evidence(), other.evidence(), true))
        texts << mergetext::joined({each.fileName, each.sha256.left(12)});
    return texts;
}

QStringList waiting(const Inventory &mine, const Inventory &other)
{
    QStringList texts;
    for (const Evidence &each : waitingIn(mine, other))
        texts << textOf(each);
    texts.sort();
    return texts;
}

Result<void> take(const MergeTarget &ours, const MergeTarget &theirs, bool keepOurs, Writer &writer)
{
    const std::vector<Evidence> own = ours.evidence();
    const std::vector<Evidence> other = theirs.evidence();
    QStringList known;
    for (const Evidence &each : own)
        known << textOf(each);
    for (const Evidence &each : other)
        if (!known.contains(textOf(each)))
            if (auto brought = bring(theirs.inventory, each, ours.target, writer); !brought)
                return brought;
    if (keepOurs)
        return {};
    for (const Evidence &each : those(own, other, false))
        if (auto unlinked = writer.unlink(each.id, ours.target); !unlinked)
            return unlinked;
    return {};
}

Result<void> takeOrder(const MergeTarget &ours, const MergeTarget &theirs, Writer &writer)
{
    const std::vector<Evidence> own = ours.evidence();
    std::vector<EvidenceId> order;
    for (const Evidence &their : theirs.evidence())
        for (const Evidence &our : own)
            if (isSame(our, their))
                order.push_back(our.id);
    return writer.arrange(ours.target, order);
}

Result<void> takeWaiting(const Inventory &ours, const Inventory &theirs, bool keepOurs, Writer &writer)
{
    const std::vector<Evidence> own = ours.evidence({});
    for (const Evidence &each : those(waitingIn(theirs, ours), own, false))
        if (auto brought = bring(theirs, each, {}, writer); !brought)
            return brought;
    if (keepOurs)
        return {};
    for (const Evidence &each : those(own, theirs.allEvidence(), false))
        if (auto removed = writer.removeEvidence(each.id); !removed)
            return removed;
    return {};
}

} // namespace nameplate::mergeevidence
