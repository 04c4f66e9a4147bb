// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/merging.h"

#include "app/editing/editor.h"
#include "app/editing/mergeevidence.h"
#include "app/editing/mergeparts.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace nameplate {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Merge", text);
}

tl::unexpected<Error> changedMeanwhile()
{
    return fail(Error::Code::NotFound, tr("One of the two documents was changed while they were compared."),
                tr("Compare them again."));
}

MergeSide sideOf(const MergeEntry &entry, const char *key)
{
    for (const MergeDifference &difference : entry.differences)
        if (difference.key == QLatin1String(key))
            return difference.take;
    return MergeSide::Ours;
}

bool isTaken(const MergeEntry &entry, const char *key)
{
    return sideOf(entry, key) != MergeSide::Ours;
}

/// Brings the entries of a plan into the document, inside the step that is open.
class Merging
{
public:
    Merging(const Inventory &ours, const Inventory &theirs, Writer &writer)
        : m_ours(ours)
        , m_theirs(theirs)
        , m_writer(writer)
    {}

    Result<void> take(const MergeEntry &entry);
    /// Series first, so that others can be linked to them.
    Result<void> makeSeries(const MergePlan &plan);
    [[nodiscard]] const MergeReport &report() const { return m_report; }

private:
    [[nodiscard]] static Result<Record> recordOf(const Inventory &inventory, const QString &uuid);
    Result<void> takeSeries(const MergeEntry &entry);
    Result<void> takePlace(const MergeEntry &entry);
    Result<void> takeDocument(const MergeEntry &entry);
    Result<void> takeEvidence(const MergeEntry &entry, const EvidenceTarget &ours, const EvidenceTarget &theirs);
    Result<void> movePlace(Place place, const QString &path);
    Result<void> takeItem(const MergeEntry &entry);
    Result<void> addItem(const MergeEntry &entry);
    Result<void> takeLists(const Record &ours, const Record &theirs);

    const Inventory &m_ours;
    const Inventory &m_theirs;
    Writer &m_writer;
    MergeReport m_report;
};

Result<Record> Merging::recordOf(const Inventory &inventory, const QString &uuid)
{
    const std::vector<ItemId> found = inventory.resolve(uuid);
    return found.size() == 1 ? inventory.record(found.front()) : changedMeanwhile();
}

Result<void> Merging::take(const MergeEntry &entry)
{
    if (!entry.changesOurs())
        return {};
    if (entry.kind == MergeEntry::Kind::Series)
        return takeSeries(entry);
    if (entry.kind == MergeEntry::Kind::Place)
        return takePlace(entry);
    if (entry.kind == MergeEntry::Kind::Document)
        return takeDocument(entry);
    if (entry.where == MergeEntry::Where::Both)
        return takeItem(entry);
    if (entry.where == MergeEntry::Where::OnlyTheirs)
        return addItem(entry);
    ++m_report.removed;
    return recordOf(m_ours, entry.uuid).and_then([this](const Record &record) {
        return m_writer.remove(record.item.id);
    });
}

Result<SeriesDetails> seriesOf(const Inventory &inventory, const QString &uuid)
{
    for (const SeriesSummary &each : inventory.allSeries())
        if (each.series.uuid == uuid)
            return inventory.seriesDetails(each.series.id);
    return changedMeanwhile();
}

Result<void> Merging::makeSeries(const MergePlan &plan)
{
    for (const MergeEntry &entry : plan.entries)
        if (entry.kind == MergeEntry::Kind::Series && entry.where == MergeEntry::Where::OnlyTheirs
            && entry.changesOurs()) {
            const auto theirs = seriesOf(m_theirs, entry.uuid);
            if (!theirs)
                return tl::unexpected(theirs.error());
            Record record;
            record.series = theirs->series;
            record.category = theirs->category;
            if (const auto made = m_writer.findOrMakeSeries(record); !made)
                return tl::unexpected(made.error());
        }
    return {};
}

Result<void> Merging::takeSeries(const MergeEntry &entry)
{
    const auto theirs = seriesOf(m_theirs, entry.uuid);
    if (!theirs)
        return tl::unexpected(theirs.error());
    auto ours = m_ours.seriesDetails(sameSeries(theirs->series, m_ours));
    if (!ours)
        return changedMeanwhile();
    const bool isNew = entry.where == MergeEntry::Where::OnlyTheirs;
    for (const MergeSeriesValue &value : mergeSeriesValues())
        if (isNew || isTaken(entry, value.key))
            value.take(*ours, *theirs, m_ours, m_theirs);
    ++m_report.series;
    return m_writer.saveSeriesDetails(*ours).and_then(
        [&] { return takeEvidence(entry, ours->series.id, theirs->series.id); });
}

Result<void> Merging::takeEvidence(const MergeEntry &entry, const EvidenceTarget &ours, const EvidenceTarget &theirs)
{
    const bool isNew = entry.where == MergeEntry::Where::OnlyTheirs;
    const MergeTarget our{m_ours, ours};
    const MergeTarget their{m_theirs, theirs};
    const MergeSide photos = isNew ? MergeSide::Both : sideOf(entry, "evidence");
    if (photos != MergeSide::Ours)
        if (auto taken = mergeevidence::take(our, their, photos == MergeSide::Both, m_writer); !taken)
            return taken;
    return isNew || isTaken(entry, "order") ? mergeevidence::takeOrder(our, their, m_writer) : Result<void>();
}

Result<void> Merging::takePlace(const MergeEntry &entry)
{
    const auto find = [](const Inventory &inventory, auto isSame) -> std::optional<PlaceSummary> {
        for (const PlaceSummary &each : inventory.places())
            if (isSame(each))
                return each;
        return std::nullopt;
    };
    const auto hasUuid = [&entry](const PlaceSummary &each) { return each.place.uuid == entry.uuid; };
    const auto theirs = find(m_theirs, hasUuid);
    if (!theirs)
        return changedMeanwhile();
    auto ours = find(m_ours, hasUuid);
    if (!ours)
        ours = find(m_ours, [&theirs](const PlaceSummary &each) { return each.path == theirs->path; });
    ++m_report.places;
    if (!ours) {
        const auto made = m_writer.findOrMakePlace(theirs->path);
        return made ? takeEvidence(entry, *made, theirs->place.id) : tl::unexpected(made.error());
    }
    if (isTaken(entry, "name"))
        if (auto moved = movePlace(ours->place, theirs->path); !moved)
            return moved;
    return takeEvidence(entry, ours->place.id, theirs->place.id);
}

/// Where there is a place of that path already, both stay.
Result<void> Merging::movePlace(Place place, const QString &path)
{
    for (const PlaceSummary &each : m_ours.places())
        if (each.path == path)
            return {};
    QStringList names = placepath::split(path);
    place.name = names.takeLast();
    place.parent = {};
    if (!names.isEmpty()) {
        const auto parent = m_writer.findOrMakePlace(placepath::join(names));
        if (!parent)
            return tl::unexpected(parent.error());
        place.parent = *parent;
    }
    return m_writer.savePlace(place);
}

Result<void> Merging::takeDocument(const MergeEntry &entry)
{
    DocumentSettings settings = m_ours.settings();
    const DocumentSettings theirs = m_theirs.settings();
    for (const MergeSetting &setting : mergeSettings())
        if (isTaken(entry, setting.key)) {
            setting.take(settings, theirs);
            ++m_report.shared;
        }
    if (settings != m_ours.settings())
        if (auto saved = m_writer.saveSettings(settings); !saved)
            return saved;
    for (const MergeShared &list : mergeShared()) {
        const MergeSide side = sideOf(entry, list.key);
        if (side == MergeSide::Ours)
            continue;
        if (auto taken = list.take(m_ours, m_theirs, side == MergeSide::Both, m_writer); !taken)
            return taken;
        ++m_report.shared;
    }
    return {};
}

void takeValue(Record &into, const Record &from, const QString &key)
{
    if (key == QLatin1String("series")) {
        into.series = from.series;
        into.series.id = {};
    } else if (key == QLatin1String("brand")) {
        into.item.brand = from.item.brand;
    } else if (key == QLatin1String("category")) {
        into.category = from.category;
    } else if (key == QLatin1String("replacement_price")) {
        into.item.replacementPrice = from.item.replacementPrice;
        into.item.replacementCurrency = from.item.replacementCurrency;
    } else if (const Field *field = fields::find(key); field && field->isEditable()) {
        field->set(into, field->get(from));
    }
}

Result<void> Merging::takeItem(const MergeEntry &entry)
{
    auto ours = recordOf(m_ours, entry.uuid);
    const auto theirs = recordOf(m_theirs, entry.uuid);
    if (!ours || !theirs)
        return tl::unexpected(ours ? theirs.error() : ours.error());
    ++m_report.changed;
    for (const MergeDifference &difference : entry.differences)
        if (difference.take == MergeSide::Theirs)
            takeValue(*ours, *theirs, difference.key);
    if (const auto updated = m_writer.update(*ours); !updated)
        return tl::unexpected(updated.error());
    const auto now = m_ours.record(ours->item.id);
    if (!now)
        return tl::unexpected(now.error());
    for (const MergeList &list : mergeLists())
        if (isTaken(entry, list.key))
            if (auto taken = list.take({m_ours, *now}, {m_theirs, *theirs}, sideOf(entry, list.key) == MergeSide::Both,
                                       m_writer);
                !taken)
                return taken;
    return {};
}

Result<void> Merging::addItem(const MergeEntry &entry)
{
    const auto theirs = recordOf(m_theirs, entry.uuid);
    if (!theirs)
        return tl::unexpected(theirs.error());
    Record record = *theirs;
    record.item.id = {};
    record.series.id = {};
    for (Identifier &each : record.identifiers)
        each.id = {};
    for (const ItemId same : m_ours.resolve(record.item.number))
        if (const auto other = m_ours.record(same); other && other->item.number == record.item.number) {
            m_report.renumbered << record.title();
            record.item.number.clear();
            break;
        }
    const auto added = m_writer.add(record);
    if (!added)
        return tl::unexpected(added.error());
    ++m_report.added;
    const auto ours = m_ours.record(*added);
    return ours ? takeLists(*ours, *theirs) : tl::unexpected(ours.error());
}

Result<void> Merging::takeLists(const Record &ours, const Record &theirs)
{
    for (const MergeList &list : mergeLists())
        if (auto taken = list.take({m_ours, ours}, {m_theirs, theirs}, true, m_writer); !taken)
            return taken;
    return {};
}

} // namespace

Result<MergeReport> merge(Editor &editor, const Inventory &theirs, const MergePlan &plan, const MergePlan::GoOn &goOn)
{
    MergeReport report;
    const auto work = [&](Writer &writer) -> Result<void> {
        Merging merging(editor.inventory(), theirs, writer);
        if (auto made = merging.makeSeries(plan); !made)
            return made;
        double done = 0;
        for (const MergeEntry &entry : plan.entries) {
            if (goOn && !goOn(done++ / double(plan.entries.size())))
                return fail(Error::Code::Cancelled, tr("The merge was stopped; nothing was changed."));
            if (auto taken = merging.take(entry); !taken)
                return taken;
        }
        for (const Inventory *each : {&editor.inventory(), &theirs})
            if (each->trouble())
                return tl::unexpected(*each->trouble());
        report = merging.report();
        return {};
    };
    const auto written = editor.bulk(tr("Merge %1").arg(QFileInfo(theirs.path()).fileName()), work);
    return written ? Result<MergeReport>(report) : tl::unexpected(written.error());
}

} // namespace nameplate
