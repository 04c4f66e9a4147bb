// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/mergeplan.h"

#include "app/editing/mergeevidence.h"
#include "app/editing/mergeparts.h"
#include "app/editing/mergepast.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace nameplate {

namespace {

constexpr size_t itemsAtOnce = 500;

QString tr(const char *text)
{
    return QCoreApplication::translate("Merge", text);
}

/// Takes what one side alone has changed; a person's look is asked for where both have, or nobody knows.
void suggest(MergeDifference &difference)
{
    if (difference.isConflict())
        difference.take = difference.isList ? MergeSide::Both : MergeSide::Ours;
    else
        difference.take = difference.theirsChanged ? MergeSide::Theirs : MergeSide::Ours;
}

bool isSameSeries(const Record &one, const Record &other)
{
    const auto texts = [](const Series &s) { return QStringList{s.brand, s.name, s.number, s.revision}; };
    return one.series.uuid == other.series.uuid || texts(one.series) == texts(other.series);
}

QHash<qint64, QString> placeUuids(const Inventory &inventory)
{
    QHash<qint64, QString> uuids;
    for (const PlaceSummary &each : inventory.places())
        uuids.insert(each.place.id.value, each.place.uuid);
    return uuids;
}

class Comparison
{
public:
    Comparison(const Inventory &ours, const Inventory &theirs, const MergePlan::GoOn &goOn)
        : m_ours(ours)
        , m_theirs(theirs)
        , m_common(CommonPast::of(ours, theirs))
        , m_ourPast(ours, m_common.last, m_common.undoneInOurs)
        , m_theirPast(theirs, m_common.last, m_common.undoneInTheirs)
        , m_ourPlaces(placeUuids(ours))
        , m_theirPlaces(placeUuids(theirs))
        , m_goOn(goOn)
    {}

    Result<MergePlan> run();

private:
    Result<void> compareSeries();
    Result<void> comparePair(SeriesId ours, SeriesId theirs);
    Result<void> compareItems();
    void comparePair(const Record &ours, const Record &theirs);
    void comparePlaces();
    void compareDocument();
    void addEvidence(MergeEntry &entry, const EvidenceTarget &ours, const EvidenceTarget &theirs, bool oursChanged,
                     bool theirsChanged) const;
    void addOneSided(const Record &record, MergeEntry::Where where);

    const Inventory &m_ours;
    const Inventory &m_theirs;
    CommonPast m_common;
    MergePast m_ourPast;
    MergePast m_theirPast;
    const QHash<qint64, QString> m_ourPlaces; ///< UUIDs by id
    const QHash<qint64, QString> m_theirPlaces;
    const MergePlan::GoOn &m_goOn;
    MergePlan m_plan;
    qsizetype m_shared = 0; ///< items that both have
};

std::vector<ItemId> allItems(const Inventory &inventory)
{
    ListQuery all;
    all.grouping = Grouping::None;
    all.sortKey = QStringLiteral("number");
    return inventory.list(all).ids;
}

bool isWithin(const QStringList &some, const QStringList &all)
{
    return std::all_of(some.begin(), some.end(), [&all](const QString &each) { return all.contains(each); });
}

/// Adds the difference when there is one.
void add(MergeEntry &entry, MergeDifference difference)
{
    if (difference.ours == difference.theirs)
        return;
    suggest(difference);
    entry.differences << std::move(difference);
}

/// As add(); of what nobody can remove, what only ours has is none.
void addList(MergeEntry &entry, MergeDifference difference, const QStringList &ours, const QStringList &theirs,
             bool canRemove)
{
    if (!canRemove && isWithin(theirs, ours))
        return;
    difference.ours = ours.join(u'\n');
    difference.theirs = theirs.join(u'\n');
    add(entry, std::move(difference));
}

Result<MergePlan> Comparison::run()
{
    const auto compared = compareSeries().and_then([this] { return compareItems(); });
    if (!compared)
        return tl::unexpected(compared.error());
    if (m_shared == 0 && m_common.last == 0)
        return fail(Error::Code::Refused, tr("These are not two copies of one document: they have nothing in common."),
                    tr("Export the other one as CSV and import that."));
    comparePlaces();
    compareDocument();
    // What cannot be read is missing, and would be taken for the same in both.
    for (const Inventory *each : {&m_ours, &m_theirs})
        if (each->trouble())
            return tl::unexpected(*each->trouble());
    m_plan.partedAt = m_common.at;
    return std::move(m_plan);
}

Result<void> Comparison::compareSeries()
{
    for (const SeriesSummary &each : m_theirs.allSeries()) {
        const SeriesId our = sameSeries(each.series, m_ours);
        if (our.isValid()) {
            if (auto compared = comparePair(our, each.series.id); !compared)
                return compared;
            continue;
        }
        MergeEntry entry{MergeEntry::Kind::Series, MergeEntry::Where::OnlyTheirs, each.series.uuid, each.series.number,
                         each.series.title()};
        // One that was there when they parted has gone into another one here.
        entry.wasRemoved = !m_theirPast.isNew(each.series.id);
        entry.take = entry.wasRemoved ? MergeSide::Ours : MergeSide::Theirs;
        m_plan.entries << entry;
    }
    return {};
}

Result<void> Comparison::comparePair(SeriesId ours, SeriesId theirs)
{
    const auto our = m_ours.seriesDetails(ours);
    const auto their = m_theirs.seriesDetails(theirs);
    if (!our || !their)
        return tl::unexpected(our ? their.error() : our.error());
    MergeEntry entry{MergeEntry::Kind::Series, MergeEntry::Where::Both, their->series.uuid, our->series.number,
                     our->series.title()};
    const bool oursChanged = m_ourPast.parts().series.contains(ours.value);
    const bool theirsChanged = m_theirPast.parts().series.contains(theirs.value);
    for (const MergeSeriesValue &value : mergeSeriesValues())
        add(entry, {QString::fromLatin1(value.key), mergeTitle(value.title), value.text(m_ours, *our),
                    value.text(m_theirs, *their), oursChanged, theirsChanged});
    addEvidence(entry, ours, theirs, oursChanged, theirsChanged);
    if (!entry.differences.isEmpty())
        m_plan.entries << entry;
    return {};
}

void Comparison::addEvidence(MergeEntry &entry, const EvidenceTarget &ours, const EvidenceTarget &theirs,
                             bool oursChanged, bool theirsChanged) const
{
    MergeDifference photos{QStringLiteral("evidence"), tr("Photos and papers"), {}, {}, oursChanged, theirsChanged};
    photos.isList = true;
    const MergeTarget our{m_ours, ours};
    const MergeTarget their{m_theirs, theirs};
    addList(entry, photos, mergeevidence::texts(our), mergeevidence::texts(their), true);
    addList(entry, {QStringLiteral("order"), tr("Order of photos"), {}, {}, oursChanged, theirsChanged},
            mergeevidence::order(our, their), mergeevidence::order(their, our), true);
}

void Comparison::comparePlaces()
{
    QHash<QString, const PlaceSummary *> byUuid;
    QHash<QString, const PlaceSummary *> byPath;
    const std::vector<PlaceSummary> ours = m_ours.places();
    for (const PlaceSummary &each : ours) {
        byUuid.insert(each.place.uuid, &each);
        byPath.insert(each.path, &each);
    }
    for (const PlaceSummary &their : m_theirs.places()) {
        const PlaceSummary *our = byUuid.value(their.place.uuid, byPath.value(their.path));
        MergeEntry entry{MergeEntry::Kind::Place, MergeEntry::Where::Both, their.place.uuid, {}, their.path};
        if (!our) {
            // Its items bring it along.
            if (their.itemsBelow > 0 && m_theirs.evidence(their.place.id).empty())
                continue;
            entry.where = MergeEntry::Where::OnlyTheirs;
            entry.wasRemoved = !m_theirPast.isNew(their.place.id);
            entry.take = entry.wasRemoved ? MergeSide::Ours : MergeSide::Theirs;
            m_plan.entries << entry;
            continue;
        }
        const bool oursChanged = m_ourPast.parts().places.contains(our->place.id.value);
        const bool theirsChanged = m_theirPast.parts().places.contains(their.place.id.value);
        // Where it lies is told once, not again for each place inside it.
        if (our->place.name != their.place.name
            || m_ourPlaces.value(our->place.parent.value) != m_theirPlaces.value(their.place.parent.value))
            add(entry, {QStringLiteral("name"), tr("Place"), our->path, their.path, oursChanged, theirsChanged});
        addEvidence(entry, our->place.id, their.place.id, oursChanged, theirsChanged);
        if (!entry.differences.isEmpty())
            m_plan.entries << entry;
    }
}

void Comparison::compareDocument()
{
    MergeEntry entry{MergeEntry::Kind::Document, MergeEntry::Where::Both, {}, {}, tr("The document itself")};
    const ChangedParts &our = m_ourPast.parts();
    const ChangedParts &their = m_theirPast.parts();
    const DocumentSettings ours = m_ours.settings();
    const DocumentSettings theirs = m_theirs.settings();
    for (const MergeSetting &setting : mergeSettings()) {
        const QString key = QString::fromLatin1(setting.key);
        add(entry, {key, mergeTitle(setting.title), setting.text(ours), setting.text(theirs),
                    our.settings.contains(key), their.settings.contains(key)});
    }
    for (const MergeShared &list : mergeShared()) {
        MergeDifference difference{
            QString::fromLatin1(list.key), mergeTitle(list.title), {}, {}, our.*list.changed, their.*list.changed};
        difference.isList = true;
        addList(entry, difference, list.texts(m_ours, m_theirs), list.texts(m_theirs, m_ours), list.canRemove);
    }
    if (!entry.differences.isEmpty())
        m_plan.entries << entry;
}

Result<void> Comparison::compareItems()
{
    QHash<QString, ItemId> others;
    const std::vector<ItemId> theirs = allItems(m_theirs);
    for (size_t at = 0; at < theirs.size(); at += itemsAtOnce)
        for (const Record &record :
             m_theirs.records(std::span(theirs).subspan(at, std::min(itemsAtOnce, theirs.size() - at))))
            others.insert(record.item.uuid, record.item.id);
    const std::vector<ItemId> ours = allItems(m_ours);
    for (size_t at = 0; at < ours.size(); at += itemsAtOnce) {
        if (m_goOn && !m_goOn(double(at) / double(ours.size())))
            return fail(Error::Code::Cancelled, tr("Comparing was stopped; nothing was changed."));
        for (const Record &record :
             m_ours.records(std::span(ours).subspan(at, std::min(itemsAtOnce, ours.size() - at)))) {
            const ItemId other = others.take(record.item.uuid);
            if (!other.isValid()) {
                addOneSided(record, MergeEntry::Where::OnlyOurs);
                continue;
            }
            const auto their = m_theirs.record(other);
            if (!their)
                return tl::unexpected(their.error());
            ++m_shared;
            comparePair(record, *their);
        }
    }
    for (const ItemId id : theirs)
        if (const auto record = m_theirs.record(id); record && others.contains(record->item.uuid))
            addOneSided(*record, MergeEntry::Where::OnlyTheirs);
    return {};
}

void Comparison::comparePair(const Record &ours, const Record &theirs)
{
    MergeEntry entry{MergeEntry::Kind::Item, MergeEntry::Where::Both, ours.item.uuid, ours.item.number, ours.title()};
    std::optional<std::pair<MergePast::Changes, MergePast::Changes>> past;
    const auto tell = [&](MergeDifference difference, const QString &history) {
        if (difference.ours == difference.theirs)
            return;
        if (!past)
            past = {m_ourPast.of(ours.item.id), m_theirPast.of(theirs.item.id)};
        difference.oursChanged = past->first.has(history);
        difference.theirsChanged = past->second.has(history);
        add(entry, std::move(difference));
    };
    const Record our = withoutSeries(ours);
    const Record their = withoutSeries(theirs);
    for (const Field &field : fields::all()) {
        const QString key = QString::fromLatin1(field.key);
        const bool isSamePlace =
            key == QLatin1String("place") && ours.item.place.isValid()
            && m_ourPlaces.value(ours.item.place.value) == m_theirPlaces.value(theirs.item.place.value);
        if (field.home != FieldHome::Series && field.isEditable() && !isSamePlace)
            tell({key, fields::title(field), fields::plainText(field, our), fields::plainText(field, their)}, key);
    }
    if (!isSameSeries(ours, theirs))
        tell({QStringLiteral("series"), tr("Series"), ours.series.title(), theirs.series.title()},
             QStringLiteral("series_number"));
    for (const MergeList &list : mergeLists()) {
        const QStringList mine = list.texts({m_ours, ours}, {m_theirs, theirs});
        const QStringList other = list.texts({m_theirs, theirs}, {m_ours, ours});
        MergeDifference difference{QString::fromLatin1(list.key), mergeTitle(list.title), mine.join(u'\n'),
                                   other.join(u'\n')};
        difference.isList = list.canJoin;
        if (list.canRemove || !isWithin(other, mine))
            tell(std::move(difference), QString::fromLatin1(list.history));
    }
    if (!entry.differences.isEmpty())
        m_plan.entries << entry;
}

void Comparison::addOneSided(const Record &record, MergeEntry::Where where)
{
    const bool isOurs = where == MergeEntry::Where::OnlyOurs;
    MergeEntry entry{MergeEntry::Kind::Item, where, record.item.uuid, record.item.number, record.title()};
    const MergePast::Changes past = (isOurs ? m_ourPast : m_theirPast).of(record.item.id);
    entry.wasRemoved = past.wasThere;
    entry.isConflict = past.wasThere && !past.fields.isEmpty();
    // What was removed stays removed, unless the other side went on working on it; what was added is added.
    const bool isKept = !entry.wasRemoved || entry.isConflict;
    entry.take = isOurs == isKept ? MergeSide::Ours : MergeSide::Theirs;
    m_plan.entries << entry;
}

} // namespace

bool MergeEntry::needsDecision() const
{
    return isConflict || std::any_of(differences.begin(), differences.end(), [](const MergeDifference &each) {
               return each.isConflict();
           });
}

bool MergeEntry::changesOurs() const
{
    if (where != Where::Both)
        return take == MergeSide::Theirs;
    return std::any_of(differences.begin(), differences.end(),
                       [](const MergeDifference &each) { return each.take != MergeSide::Ours; });
}

void MergeEntry::takeAll(MergeSide side)
{
    if (where != Where::Both && side != MergeSide::Both)
        take = side;
    for (MergeDifference &each : differences)
        if (side != MergeSide::Both || each.isList)
            each.take = side;
}

Result<MergePlan> MergePlan::make(const Inventory &ours, const Inventory &theirs, const GoOn &goOn)
{
    return Comparison(ours, theirs, goOn).run();
}

qsizetype MergePlan::count(MergeEntry::Where where) const
{
    return std::count_if(entries.begin(), entries.end(),
                         [where](const MergeEntry &each) { return each.where == where; });
}

qsizetype MergePlan::conflicts() const
{
    return std::count_if(entries.begin(), entries.end(), [](const MergeEntry &each) { return each.needsDecision(); });
}

bool MergePlan::changesOurs() const
{
    return std::any_of(entries.begin(), entries.end(), [](const MergeEntry &each) { return each.changesOurs(); });
}

void MergePlan::takeAll(MergeSide side)
{
    for (MergeEntry &each : entries)
        each.takeAll(side);
}

} // namespace nameplate
