// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/editor.h"

#include "app/domain/textfold.h"

#include <algorithm>

namespace nameplate {

namespace {

/// Another one that this name would make the same; 0: there is none.
qint64 twinOf(const std::vector<NameSummary> &names, qint64 own, const QString &name)
{
    const QString key = textfold::name(name);
    const auto twin = std::find_if(names.begin(), names.end(), [&](const NameSummary &each) {
        return each.id != own && textfold::name(each.name) == key;
    });
    return twin == names.end() ? 0 : twin->id;
}

} // namespace

Editor::Editor(Inventory &inventory, QObject *parent)
    : QObject(parent)
    , m_inventory(inventory)
{}

Result<void> Editor::run(const QString &label, const std::function<Result<void>(Writer &)> &work)
{
    const auto written = bulk(label, work);
    return written ? Result<void>() : tl::unexpected(written.error());
}

Result<Inventory::Written> Editor::bulk(const QString &label, const std::function<Result<void>(Writer &)> &work,
                                        qint64 joinStep)
{
    auto written = isHeld() ? Result<Inventory::Written>(fail(Error::Code::Busy, m_held))
                            : m_inventory.write(label, work, joinStep);
    if (!written)
        emit failed(written.error());
    return written;
}

Result<void> Editor::rehearse(const std::function<Result<void>(Writer &)> &work)
{
    return m_inventory.rehearse(work);
}

Record Editor::blankRecord() const
{
    Record record;
    record.item.currency = m_inventory.settings().currency;
    return record;
}

Result<ItemId> Editor::add(const Record &record)
{
    ItemId id;
    const auto done = run(tr("Add “%1”").arg(record.title()), [&](Writer &writer) -> Result<void> {
        const auto added = writer.add(record);
        if (!added)
            return tl::unexpected(added.error());
        id = *added;
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return id;
}

Result<std::vector<ItemId>> Editor::addAll(const std::vector<Record> &records)
{
    std::vector<ItemId> ids;
    const auto done = run(tr("Add %n item(s)", nullptr, int(records.size())), [&](Writer &writer) -> Result<void> {
        for (const Record &record : records) {
            const auto added = writer.add(record);
            if (!added)
                return tl::unexpected(added.error());
            ids.push_back(*added);
        }
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return ids;
}

Result<void> Editor::setField(std::span<const ItemId> items, const Field &field, QStringView typed,
                              const fields::Typing &typing)
{
    const bool wasTroubled = m_inventory.trouble().has_value();
    std::vector<Record> records = m_inventory.records(items);
    // What could not be read must neither be taken for done nor be stored with holes.
    if (const auto &trouble = m_inventory.trouble(); trouble && (!wasTroubled || records.size() < items.size())) {
        emit failed(*trouble);
        return tl::unexpected(*trouble);
    }
    std::vector<Record> changed;
    for (Record &record : records) {
        const Record before = record;
        if (auto set = fields::setText(field, record, typed, typing); !set) {
            emit failed(set.error());
            return set;
        }
        if (record != before)
            changed.push_back(std::move(record));
    }
    if (changed.empty())
        return {};
    return run(tr("Change %1").arg(fields::title(field)), [&](Writer &writer) -> Result<void> {
        for (const Record &record : changed)
            if (auto updated = writer.update(record); !updated)
                return tl::unexpected(updated.error());
        return {};
    });
}

Result<void> Editor::bringBack(ItemId item, const Field &field, const QString &plain)
{
    auto record = m_inventory.record(item);
    const auto set = record ? fields::setText(field, *record, plain, fields::Typing::plain())
                            : Result<void>(tl::unexpected(record.error()));
    if (!set) {
        emit failed(set.error());
        return set;
    }
    return run(tr("Bring back %1").arg(fields::title(field)),
               [&](Writer &writer) { return writer.update(*record).map([](bool) {}); });
}

Result<void> Editor::save(const Record &record)
{
    return run(tr("Change “%1”").arg(record.title()), [&](Writer &writer) -> Result<void> {
        const auto updated = writer.update(record);
        return updated ? Result<void>() : tl::unexpected(updated.error());
    });
}

Result<void> Editor::remove(std::span<const ItemId> items)
{
    return run(tr("Delete %n item(s)", nullptr, int(items.size())), [&](Writer &writer) -> Result<void> {
        for (const ItemId item : items)
            if (auto removed = writer.remove(item); !removed)
                return removed;
        return {};
    });
}

Result<void> Editor::setIdentifier(ItemId item, const QString &kind, const QString &value)
{
    auto record = m_inventory.record(item);
    if (!record) {
        emit failed(record.error());
        return tl::unexpected(record.error());
    }
    fields::setIdentifier(*record, kind, value);
    return save(*record);
}

Result<void> Editor::saveSeries(const Series &series)
{
    return run(tr("Change series “%1”").arg(series.title()), [&](Writer &writer) { return writer.saveSeries(series); });
}

Result<void> Editor::savePlace(const Place &place)
{
    return run(tr("Change place “%1”").arg(place.name), [&](Writer &writer) { return writer.savePlace(place); });
}

Result<void> Editor::removePlace(PlaceId place)
{
    return run(tr("Remove place"), [&](Writer &writer) { return writer.removePlace(place); });
}

Result<void> Editor::renameCategory(CategoryId category, const QString &name)
{
    const CategoryId twin{twinOf(m_inventory.categories(), category.value, name)};
    return run(tr("Rename category to “%1”").arg(name.simplified()), [&](Writer &writer) {
        return twin.isValid() ? writer.removeCategory(category, twin) : writer.renameCategory(category, name);
    });
}

Result<void> Editor::renameTag(TagId tag, const QString &name)
{
    const TagId twin{twinOf(m_inventory.tags(), tag.value, name)};
    return run(tr("Rename tag to “%1”").arg(name.simplified()), [&](Writer &writer) {
        return twin.isValid() ? writer.removeTag(tag, twin) : writer.renameTag(tag, name);
    });
}

Result<void> Editor::removeCategory(CategoryId category)
{
    return run(tr("Remove category"), [&](Writer &writer) { return writer.removeCategory(category); });
}

Result<void> Editor::removeTag(TagId tag)
{
    return run(tr("Remove tag"), [&](Writer &writer) { return writer.removeTag(tag); });
}

Result<void> Editor::saveSearch(const SavedSearch &search)
{
    const QString label = search.id.isValid() ? tr("Change search “%1”") : tr("Save search “%1”");
    return run(label.arg(search.name), [&](Writer &writer) -> Result<void> {
        const auto saved = writer.saveSearch(search);
        return saved ? Result<void>() : tl::unexpected(saved.error());
    });
}

Result<void> Editor::removeSearch(const SavedSearch &search)
{
    return run(tr("Remove search “%1”").arg(search.name),
               [&](Writer &writer) { return writer.removeSearch(search.id); });
}

Result<void> Editor::saveSeriesDetails(const SeriesDetails &details)
{
    return run(tr("Change series “%1”").arg(details.series.title()),
               [&](Writer &writer) { return writer.saveSeriesDetails(details); });
}

Result<void> Editor::mergeSeries(SeriesId from, SeriesId into)
{
    return run(tr("Join two series"), [&](Writer &writer) { return writer.mergeSeries(from, into); });
}

Result<void> Editor::saveSettings(const DocumentSettings &settings)
{
    return run(tr("Change document settings"), [&](Writer &writer) { return writer.saveSettings(settings); });
}

Result<EvidenceId> Editor::attach(const EvidenceTarget &target, const PreparedEvidence &prepared)
{
    EvidenceId id;
    const bool waits = target.index() == 0;
    const QString label = (waits ? tr("Add “%1” to the tray") : tr("Attach “%1”")).arg(prepared.evidence.fileName);
    const auto done = run(label, [&](Writer &writer) -> Result<void> {
        const auto attached = writer.attach(target, prepared);
        if (!attached)
            return tl::unexpected(attached.error());
        id = *attached;
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return id;
}

Result<void> Editor::link(EvidenceId evidence, std::span<const ItemId> items)
{
    return run(tr("Attach to %n item(s)", nullptr, int(items.size())), [&](Writer &writer) -> Result<void> {
        for (const ItemId item : items)
            if (auto linked = writer.link(evidence, item); !linked)
                return linked;
        return {};
    });
}

Result<void> Editor::assign(std::span<const EvidenceId> evidence, std::span<const EvidenceTarget> targets)
{
    return run(tr("Attach %n file(s)", nullptr, int(evidence.size())), [&](Writer &writer) -> Result<void> {
        for (const EvidenceTarget &target : targets)
            for (const EvidenceId each : evidence)
                if (auto linked = writer.link(each, target); !linked)
                    return linked;
        return {};
    });
}

Result<void> Editor::unlink(EvidenceId evidence, const EvidenceTarget &target, Leftover leftover)
{
    const QString label = leftover == Leftover::Waits ? tr("Put back into the tray") : tr("Take off evidence");
    return run(label, [&](Writer &writer) { return writer.unlink(evidence, target, leftover); });
}

Result<void> Editor::setItems(EvidenceId evidence, std::span<const ItemId> items)
{
    const std::vector<ItemId> before = m_inventory.itemsOf(evidence);
    return run(tr("Attach to %n item(s)", nullptr, int(items.size())), [&](Writer &writer) -> Result<void> {
        for (const ItemId item : items)
            if (auto linked = writer.link(evidence, item); !linked)
                return linked;
        for (const ItemId item : before) {
            if (std::find(items.begin(), items.end(), item) != items.end())
                continue;
            if (auto unlinked = writer.unlink(evidence, item, Leftover::Waits); !unlinked)
                return unlinked;
        }
        return {};
    });
}

Result<void> Editor::discard(std::span<const EvidenceId> evidence)
{
    return run(tr("Remove %n file(s)", nullptr, int(evidence.size())), [&](Writer &writer) -> Result<void> {
        for (const EvidenceId each : evidence)
            if (auto removed = writer.removeEvidence(each); !removed)
                return removed;
        return {};
    });
}

Result<std::vector<ItemId>> Editor::addFrom(std::span<const EvidenceId> evidence, ItemsFrom how, const QString &place)
{
    std::vector<ItemId> items;
    if (evidence.empty())
        return items;
    const auto addOne = [&](Writer &writer, std::span<const EvidenceId> files) -> Result<void> {
        const auto first = m_inventory.findEvidence(files.front());
        Record record = blankRecord();
        record.place = place;
        record.item.name = first && !first->caption.isEmpty()
                               ? first->caption
                               : tr("Thing on %1").arg(first ? first->label() : QString());
        const auto added = writer.add(record);
        if (!added)
            return tl::unexpected(added.error());
        items.push_back(*added);
        for (const EvidenceId each : files)
            if (auto linked = writer.link(each, *added); !linked)
                return linked;
        return {};
    };
    const size_t count = how == ItemsFrom::EachOne ? evidence.size() : 1;
    const auto done = run(tr("Add %n item(s)", nullptr, int(count)), [&](Writer &writer) -> Result<void> {
        for (size_t i = 0; i < count; ++i)
            if (auto added = addOne(writer, how == ItemsFrom::EachOne ? evidence.subspan(i, 1) : evidence); !added)
                return added;
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return items;
}

Result<void> Editor::arrange(const EvidenceTarget &target, std::span<const EvidenceId> order)
{
    return run(tr("Change the order of files"), [&](Writer &writer) { return writer.arrange(target, order); });
}

Result<void> Editor::saveEvidence(const Evidence &evidence)
{
    return run(tr("Change %1").arg(evidence.label()), [&](Writer &writer) { return writer.saveEvidence(evidence); });
}

Result<void> Editor::makeMain(EvidenceId evidence, ItemId item)
{
    return run(tr("Choose main photo"), [&](Writer &writer) { return writer.makeMain(evidence, item); });
}

Result<ReadingId> Editor::saveReading(ItemId item, const Reading &reading)
{
    Result<ReadingId> id;
    const auto done = run(tr("Keep reading"), [&](Writer &writer) {
        id = writer.saveReading(item, reading);
        return id ? Result<void>() : tl::unexpected(id.error());
    });
    return done ? id : tl::unexpected(done.error());
}

Result<void> Editor::removeReading(ReadingId reading)
{
    return run(tr("Remove reading"), [&](Writer &writer) { return writer.removeReading(reading); });
}

Result<VerificationId> Editor::saveVerification(ItemId item, const Verification &verification)
{
    Result<VerificationId> id;
    const auto done = run(tr("Keep check with the maker"), [&](Writer &writer) {
        id = writer.saveVerification(item, verification);
        return id ? Result<void>() : tl::unexpected(id.error());
    });
    return done ? id : tl::unexpected(done.error());
}

Result<void> Editor::removeVerification(VerificationId verification)
{
    return run(tr("Remove check with the maker"),
               [&](Writer &writer) { return writer.removeVerification(verification); });
}

Result<void> Editor::saveMatch(const NoticeMatch &match)
{
    return run(tr("Keep what was done about a recall"), [&](Writer &writer) { return writer.actOn(match); });
}

Result<void> Editor::silence(const Finding &finding)
{
    return run(tr("Silence finding"),
               [&](Writer &writer) { return writer.silence(finding.item, finding.code, finding.subject); });
}

Result<QString> Editor::undo(qint64 only)
{
    const QString text = m_inventory.undoText().value_or(QString());
    const auto undone = isHeld() ? Result<Inventory::Written>(fail(Error::Code::Busy, m_held)) : m_inventory.undo(only);
    if (undone)
        return text;
    emit failed(undone.error());
    return tl::unexpected(undone.error());
}

Result<QString> Editor::redo()
{
    const QString text = m_inventory.redoText().value_or(QString());
    const auto redone = isHeld() ? Result<Inventory::Written>(fail(Error::Code::Busy, m_held)) : m_inventory.redo();
    if (redone)
        return text;
    emit failed(redone.error());
    return tl::unexpected(redone.error());
}

} // namespace nameplate
