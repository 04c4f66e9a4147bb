// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/mergeplan.h"

#include "app/editing/mergeparts.h"

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

/// What one copy has done since it parted from the other.
class Past
{
public:
    Past(const Inventory &inventory, qint64 common, QSet<qint64> undone)
        : m_inventory(inventory)
        , m_common(common)
        , m_undone(std::move(undone))
        , m_series(inventory.seriesChangedSince(common))
    {}

    struct Changes
    {
        bool wasThere = false; ///< when the copies parted
        QSet<QString> fields;  ///< as the history calls them
    };
    [[nodiscard]] Changes of(ItemId item) const;
    [[nodiscard]] bool hasChanged(SeriesId series) const
    {
        return std::find(m_series.begin(), m_series.end(), series) != m_series.end();
    }

private:
    const Inventory &m_inventory;
    qint64 m_common;       ///< the last step that both copies know; 0: none
    QSet<qint64> m_undone; ///< earlier steps that were undone here alone
    std::vector<SeriesId> m_series;
};

Past::Changes Past::of(ItemId item) const
{
    Changes changes;
    if (m_common == 0)
        return changes;
    for (const HistoryEntry &entry : m_inventory.history(item)) {
        changes.wasThere = changes.wasThere || entry.step <= m_common;
        if (entry.undone ? m_undone.contains(entry.step) : entry.step > m_common)
            changes.fields.insert(entry.field);
    }
    return changes;
}

/// The steps that both copies know, from the first on.
struct CommonPast
{
    qint64 last = 0;
    std::optional<QDateTime> at;
    QSet<qint64> undoneInOurs;
    QSet<qint64> undoneInTheirs;

    static CommonPast of(const Inventory &ours, const Inventory &theirs);
};

CommonPast CommonPast::of(const Inventory &ours, const Inventory &theirs)
{
    CommonPast past;
    QHash<qint64, PastStep> others;
    for (const PastStep &step : theirs.steps())
        others.insert(step.id, step);
    for (const PastStep &step : ours.steps()) {
        const auto other = others.constFind(step.id);
        if (other == others.constEnd())
            continue; // it was purged there
        if (other->at != step.at || other->label != step.label)
            break;
        past.last = step.id;
        past.at = QDateTime::fromString(step.at, Qt::ISODateWithMs);
        if (step.undone && !other->undone)
            past.undoneInOurs.insert(step.id);
        if (other->undone && !step.undone)
            past.undoneInTheirs.insert(step.id);
    }
    return past;
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

class Comparison
{
public:
    Comparison(const Inventory &ours, const Inventory &theirs, const MergePlan::GoOn &goOn)
        : m_ours(ours)
        , m_theirs(theirs)
        , m_common(CommonPast::of(ours, theirs))
        , m_ourPast(ours, m_common.last, m_common.undoneInOurs)
        , m_theirPast(theirs, m_common.last, m_common.undoneInTheirs)
        , m_goOn(goOn)
    {}

    Result<MergePlan> run();

private:
    Result<void> compareSeries();
    void comparePair(const SeriesDetails &ours, const SeriesDetails &theirs);
    Result<void> compareItems();
    void comparePair(const Record &ours, const Record &theirs);
    void addDifference(MergeEntry &entry, MergeDifference difference, const Past::Changes &ours,
                       const Past::Changes &theirs, const QString &history) const;
    void addOneSided(const Record &record, MergeEntry::Where where);

    const Inventory &m_ours;
    const Inventory &m_theirs;
    CommonPast m_common;
    Past m_ourPast;
    Past m_theirPast;
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

Result<MergePlan> Comparison::run()
{
    const auto compared = compareSeries().and_then([this] { return compareItems(); });
    if (!compared)
        return tl::unexpected(compared.error());
    if (m_shared == 0 && m_common.last == 0)
        return fail(Error::Code::Refused, tr("These are not two copies of one document: they have nothing in common."),
                    tr("Export the other one as CSV and import that."));
    m_plan.partedAt = m_common.at;
    return std::move(m_plan);
}

Result<void> Comparison::compareSeries()
{
    QHash<QString, SeriesId> others;
    for (const SeriesSummary &each : m_theirs.allSeries())
        others.insert(each.series.uuid, each.series.id);
    for (const SeriesSummary &each : m_ours.allSeries()) {
        const SeriesId other = others.value(each.series.uuid);
        if (!other.isValid())
            continue;
        const auto our = m_ours.seriesDetails(each.series.id);
        const auto their = m_theirs.seriesDetails(other);
        if (!our || !their)
            return tl::unexpected(our ? their.error() : our.error());
        comparePair(*our, *their);
    }
    return {};
}

void Comparison::comparePair(const SeriesDetails &ours, const SeriesDetails &theirs)
{
    MergeEntry entry{MergeEntry::Kind::Series, MergeEntry::Where::Both, ours.series.uuid, ours.series.number,
                     ours.series.title()};
    for (const MergeSeriesValue &value : mergeSeriesValues()) {
        MergeDifference difference{QString::fromLatin1(value.key),
                                   mergeTitle(value.title),
                                   value.text(ours),
                                   value.text(theirs),
                                   m_ourPast.hasChanged(ours.series.id),
                                   m_theirPast.hasChanged(theirs.series.id)};
        if (difference.ours == difference.theirs)
            continue;
        suggest(difference);
        entry.differences << difference;
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

void Comparison::addDifference(MergeEntry &entry, MergeDifference difference, const Past::Changes &ours,
                               const Past::Changes &theirs, const QString &history) const
{
    const auto has = [&history](const Past::Changes &changes) {
        return !history.isEmpty()
               && std::any_of(changes.fields.begin(), changes.fields.end(), [&](const QString &field) {
                      return field == history || (history.endsWith(u'.') && field.startsWith(history));
                  });
    };
    difference.oursChanged = has(ours);
    difference.theirsChanged = has(theirs);
    suggest(difference);
    entry.differences << difference;
}

void Comparison::comparePair(const Record &ours, const Record &theirs)
{
    MergeEntry entry{MergeEntry::Kind::Item, MergeEntry::Where::Both, ours.item.uuid, ours.item.number, ours.title()};
    std::optional<std::pair<Past::Changes, Past::Changes>> past;
    const auto add = [&](MergeDifference difference, const QString &history) {
        if (difference.ours == difference.theirs)
            return;
        if (!past)
            past = {m_ourPast.of(ours.item.id), m_theirPast.of(theirs.item.id)};
        addDifference(entry, std::move(difference), past->first, past->second, history);
    };
    const Record our = withoutSeries(ours);
    const Record their = withoutSeries(theirs);
    for (const Field &field : fields::all()) {
        const QString key = QString::fromLatin1(field.key);
        if (field.home != FieldHome::Series && field.isEditable())
            add({key, fields::title(field), fields::plainText(field, our), fields::plainText(field, their)}, key);
    }
    if (!isSameSeries(ours, theirs))
        add({QStringLiteral("series"), tr("Series"), ours.series.title(), theirs.series.title()},
            QStringLiteral("series_number"));
    for (const MergeList &list : mergeLists()) {
        MergeDifference difference{QString::fromLatin1(list.key), mergeTitle(list.title),
                                   list.texts(m_ours, ours).join(u'\n'), list.texts(m_theirs, theirs).join(u'\n')};
        difference.isList = true;
        add(std::move(difference), QString::fromLatin1(list.history ? list.history : ""));
    }
    if (!entry.differences.isEmpty())
        m_plan.entries << entry;
}

void Comparison::addOneSided(const Record &record, MergeEntry::Where where)
{
    const bool isOurs = where == MergeEntry::Where::OnlyOurs;
    MergeEntry entry{MergeEntry::Kind::Item, where, record.item.uuid, record.item.number, record.title()};
    const Past::Changes past = (isOurs ? m_ourPast : m_theirPast).of(record.item.id);
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
