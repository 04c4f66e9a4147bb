// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/recordwriter.h"

#include "app/domain/itemfield.h"
#include "app/domain/textfold.h"
#include "app/identity/fold.h"
#include "app/storage/counter.h"
#include "app/storage/sqlerror.h"

#include <algorithm>

namespace nameplate::storage {

namespace {

bool sameIdentityTexts(const Series &a, const Series &b)
{
    return a.brand == b.brand && a.name == b.name && a.number == b.number && a.revision == b.revision;
}

Result<void> checkWorth(const Item &item)
{
    for (const auto &unit : {item.price, item.value})
        if (unit && *unit < 0)
            return fail(Error::Code::BadValue, StorageText::tr("A price or value cannot be below zero."));
    for (const auto &unit : {item.price, item.value})
        if (unit && *unit > Money::maximum / item.quantity)
            return fail(Error::Code::BadValue,
                        StorageText::tr("Quantity times price is larger than Nameplate can keep."),
                        StorageText::tr("Check the amount and the quantity for a digit too many."));
    return {};
}

Result<void> checkRules(const Record &record)
{
    if (record.title().isEmpty() && record.series.number.isEmpty())
        return fail(Error::Code::BadValue, StorageText::tr("An item needs something to be called by."),
                    StorageText::tr("Give it a name, a brand, a series number or a serial number."));
    if (record.item.quantity < 1 || record.item.quantity > maximumQuantity)
        return fail(Error::Code::BadValue, StorageText::tr("The quantity must be from 1 to %1.").arg(maximumQuantity));
    for (const Identifier &identifier : record.identifiers)
        if (identifier.kind.isEmpty() || identifier.value.isEmpty())
            return fail(Error::Code::BadValue, StorageText::tr("An identifier needs a kind and a number."));
    return checkWorth(record.item);
}

/// The brand belongs to the series when there is one, and to the item when there is none.
void settleBrand(Record &record)
{
    if (record.hasSeries()) {
        if (record.series.brand.isEmpty())
            record.series.brand = std::exchange(record.item.brand, QString());
    } else {
        if (record.item.brand.isEmpty())
            record.item.brand = record.series.brand;
        record.series = {};
    }
    if (record.item.brand == record.series.brand)
        record.item.brand.clear();
}

} // namespace

Result<ItemId> RecordWriter::add(Record record)
{
    record.item.id = {};
    settleBrand(record);
    if (auto checked = checkRules(record); !checked)
        return tl::unexpected(checked.error());
    if (auto resolved = resolve(record, nullptr); !resolved)
        return tl::unexpected(resolved.error());
    if (record.item.uuid.isEmpty())
        record.item.uuid = mapping::newUuid();
    if (record.item.number.isEmpty()) {
        const auto number = nextNumber();
        if (!number)
            return tl::unexpected(number.error());
        record.item.number = *number;
    } else if (auto free = checkNumber(record); !free) {
        return tl::unexpected(free.error());
    }
    const auto id = m_journal.make(tables::item, mapping::toRow(record.item));
    if (!id)
        return tl::unexpected(id.error());
    if (auto tagged = saveTags(ItemId{*id}, {}, record.tags); !tagged)
        return tl::unexpected(tagged.error());
    if (auto kept = saveIdentifiers(ItemId{*id}, {}, record.identifiers); !kept)
        return tl::unexpected(kept.error());
    return ItemId{*id};
}

Result<bool> RecordWriter::update(Record record)
{
    const auto before = m_reader.read(record.item.id);
    if (!before)
        return fail(Error::Code::NotFound, StorageText::tr("This item is no longer in the document."));
    record.item.uuid = before->item.uuid;
    settleBrand(record);
    if (auto checked = checkRules(record); !checked)
        return tl::unexpected(checked.error());
    if (auto resolved = resolve(record, &*before); !resolved)
        return tl::unexpected(resolved.error());
    if (record.item.number != before->item.number)
        if (auto free = checkNumber(record); !free)
            return tl::unexpected(free.error());
    const auto changed = m_journal.change(tables::item, mapping::toRow(before->item), mapping::toRow(record.item));
    if (!changed)
        return changed;
    const auto tagged = saveTags(record.item.id, before->tags, record.tags);
    if (!tagged)
        return tagged;
    const auto kept = saveIdentifiers(record.item.id, before->identifiers, record.identifiers);
    if (!kept)
        return kept;
    return *changed || *tagged || *kept || !sameIdentityTexts(before->series, record.series);
}

Result<void> RecordWriter::remove(ItemId item)
{
    const auto row = m_journal.rows().read(tables::item, item.value);
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return fail(Error::Code::NotFound, StorageText::tr("This item is no longer in the document."));
    for (const Table *table : tables::all())
        if (table->itemColumn && table != &tables::item && table != &tables::evidenceLink)
            if (auto removed = removeChildren(*table, item); !removed)
                return removed;
    return m_journal.remove(tables::item, **row);
}

Result<void> RecordWriter::removeChildren(const Table &table, ItemId item)
{
    std::vector<qint64> ids;
    {
        Query query(m_database, QByteArray("SELECT id FROM ") + table.name + " WHERE item_id = ?1");
        query.bind(1, item.value);
        while (query.next())
            ids.push_back(query.number(0));
    }
    for (const qint64 id : ids) {
        const auto row = m_journal.rows().readNamed(table, id);
        if (!row)
            return tl::unexpected(row.error());
        if (auto removed = m_journal.remove(table, *row); !removed)
            return removed;
    }
    return {};
}

Result<void> RecordWriter::resolve(Record &record, const Record *before)
{
    if (auto resolved = resolveSeries(record, before); !resolved)
        return resolved;
    if (!before || record.place != before->place) {
        const auto place = m_names.place(record.place);
        if (!place)
            return tl::unexpected(place.error());
        record.item.place = *place;
    }
    const bool inherits = textfold::name(record.category) == textfold::name(record.seriesCategory);
    if (inherits) {
        record.item.category = {};
    } else if (!before || record.category != before->category || record.seriesCategory != before->seriesCategory) {
        const auto category = m_names.category(record.category);
        if (!category)
            return tl::unexpected(category.error());
        record.item.category = *category;
    }
    return {};
}

Result<void> RecordWriter::resolveSeries(Record &record, const Record *before)
{
    if (!record.hasSeries()) {
        record.item.series = {};
        record.seriesCategory.clear();
        return {};
    }
    if (before && before->item.series.isValid() && sameIdentityTexts(before->series, record.series))
        return {};
    const QString identity = mapping::seriesIdentity(record.series);
    if (before && before->item.series.isValid())
        return moveToSeries(record, *before, identity);
    if (const SeriesId known = m_names.findSeries(identity); known.isValid())
        return joinSeries(record, known);
    const auto category = m_names.category(record.category);
    if (!category)
        return tl::unexpected(category.error());
    record.series.category = *category;
    const auto made = m_names.makeSeries(record.series);
    if (!made)
        return tl::unexpected(made.error());
    record.item.series = *made;
    record.seriesCategory = record.category;
    return {};
}

/// A corrected spelling stays in its series; another number finds or makes another series, unless this item was the
/// only one, whose series then takes the new number and keeps its traits.
Result<void> RecordWriter::moveToSeries(Record &record, const Record &before, const QString &identity)
{
    const bool sameSeries = identity == mapping::seriesIdentity(before.series);
    const SeriesId known = sameSeries ? before.item.series : m_names.findSeries(identity);
    if (known.isValid() && known != before.item.series)
        return joinSeries(record, known);
    Query query(m_database, "SELECT count(*) FROM item WHERE series_id = ?1");
    query.bind(1, before.item.series.value);
    const bool alone = query.next() && query.number(0) == 1;
    if (sameSeries || alone) {
        Series after = before.series;
        after.brand = record.series.brand;
        after.name = record.series.name;
        after.number = record.series.number;
        after.revision = record.series.revision;
        return rewriteSeries(before.series, after);
    }
    record.series.category = before.series.category;
    const auto made = m_names.makeSeries(record.series);
    if (!made)
        return tl::unexpected(made.error());
    record.item.series = *made;
    return {};
}

Result<void> RecordWriter::joinSeries(Record &record, SeriesId id)
{
    Query query(m_database, "SELECT category_id, name = '' FROM series WHERE id = ?1");
    query.bind(1, id.value);
    if (!query.next())
        return fail(Error::Code::NotFound, StorageText::tr("The series is no longer in the document."));
    record.item.series = id;
    record.seriesCategory = m_reader.categoryName(CategoryId{query.number(0)});
    const bool nameless = query.number(1) != 0;
    if (const auto series = nameless && !record.series.name.isEmpty() ? m_reader.readSeries(id) : std::nullopt) {
        Series named = *series;
        named.name = record.series.name;
        return rewriteSeries(*series, named);
    }
    return {};
}

Result<void> RecordWriter::rewriteSeries(const Series &before, const Series &after)
{
    const auto changed = m_journal.change(tables::series, mapping::toRow(before), mapping::toRow(after));
    m_names.forgetSeries();
    return changed ? Result<void>() : tl::unexpected(changed.error());
}

Result<void> RecordWriter::checkNumber(const Record &record)
{
    if (record.item.number.isEmpty())
        return fail(Error::Code::BadValue, StorageText::tr("An item needs an inventory number."));
    Query query(m_database, "SELECT id FROM item WHERE number = ?1");
    query.bind(1, record.item.number);
    if (query.next() && query.number(0) != record.item.id.value)
        return fail(Error::Code::BadValue,
                    StorageText::tr("The inventory number “%1” is already used.").arg(record.item.number),
                    StorageText::tr("Choose another, or leave it out to get the next free one."));
    return {};
}

Result<QString> RecordWriter::nextNumber()
{
    if (m_nextNumber == 0)
        m_nextNumber = counter::read(m_database, counter::itemNumber);
    Query query(m_database, "SELECT 1 FROM item WHERE number = ?1");
    while (query.bind(1, QString::number(m_nextNumber)).next()) {
        ++m_nextNumber;
        query.restart();
    }
    if (query.hasFailed())
        return tl::unexpected(m_database.lastError());
    return QString::number(m_nextNumber++);
}

Result<void> RecordWriter::finish()
{
    return m_nextNumber == 0 ? Result<void>() : counter::write(m_database, counter::itemNumber, m_nextNumber);
}

Result<bool> RecordWriter::saveTags(ItemId item, const QStringList &before, const QStringList &after)
{
    bool changed = false;
    for (const QString &name : after) {
        if (before.contains(name))
            continue;
        const auto tag = m_names.tag(name);
        if (!tag)
            return tl::unexpected(tag.error());
        Query known(m_database, "SELECT 1 FROM item_tag WHERE item_id = ?1 AND tag_id = ?2");
        if (!tag->isValid() || known.bind(1, item.value).bind(2, tag->value).next())
            continue;
        if (auto made = m_journal.make(tables::itemTag, {SqlValue(), item.value, tag->value}); !made)
            return tl::unexpected(made.error());
        changed = true;
    }
    const auto isKept = [&after](const QString &name) {
        const QString key = textfold::name(name);
        return std::any_of(after.begin(), after.end(),
                           [&key](const QString &tag) { return textfold::name(tag) == key; });
    };
    for (const QString &name : before) {
        if (isKept(name))
            continue;
        Query query(m_database, "SELECT item_tag.id, item_id, tag_id FROM item_tag JOIN tag ON tag.id = tag_id "
                                "WHERE item_id = ?1 AND name = ?2");
        if (!query.bind(1, item.value).bind(2, name).next())
            continue;
        const Row row{query.value(0), query.value(1), query.value(2)};
        if (auto removed = m_journal.remove(tables::itemTag, row); !removed)
            return tl::unexpected(removed.error());
        changed = true;
    }
    return changed;
}

Result<bool> RecordWriter::saveIdentifiers(ItemId item, const QList<Identifier> &before, const QList<Identifier> &after)
{
    const auto rowOf = [item](const Identifier &identifier) {
        return Row{mapping::idValue(identifier.id), item.value, identifier.kind, identifier.value,
                   fold::number(identifier.value)};
    };
    bool changed = false;
    for (const Identifier &old : before)
        if (std::none_of(after.begin(), after.end(), [&old](const Identifier &now) { return now.id == old.id; })) {
            if (auto removed = m_journal.remove(tables::identifier, rowOf(old)); !removed)
                return tl::unexpected(removed.error());
            changed = true;
        }
    for (const Identifier &now : after) {
        const auto old = std::find_if(before.begin(), before.end(),
                                      [&now](const Identifier &each) { return now.id.isValid() && each.id == now.id; });
        Identifier fresh = now;
        if (old == before.end())
            fresh.id = {};
        const Result<bool> saved =
            old != before.end() ? m_journal.change(tables::identifier, rowOf(*old), rowOf(now))
                                : m_journal.make(tables::identifier, rowOf(fresh)).map([](qint64) { return true; });
        if (!saved)
            return saved;
        changed = changed || *saved;
    }
    return changed;
}

} // namespace nameplate::storage
