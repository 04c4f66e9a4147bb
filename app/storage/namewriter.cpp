// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/namewriter.h"

#include "app/domain/textfold.h"
#include "app/storage/mapping.h"
#include "app/storage/sqlerror.h"

namespace nameplate::storage {

Result<Row> NameWriter::rowOf(const Table &table, qint64 id)
{
    auto row = m_journal.rows().read(table, id);
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return fail(Error::Code::NotFound, StorageText::tr("This name is no longer in the document."));
    return std::move(**row);
}

Result<void> NameWriter::removeCategory(CategoryId category, CategoryId into)
{
    const auto row = rowOf(tables::category, category.value);
    if (!row)
        return tl::unexpected(row.error());
    for (const Table *table : {&tables::item, &tables::series})
        if (auto moved = m_journal.changeAll(*table, "category_id", category.value, mapping::idValue(into)); !moved)
            return moved;
    return m_journal.remove(tables::category, *row);
}

Result<void> NameWriter::removeTag(TagId tag, TagId into)
{
    const auto row = rowOf(tables::tag, tag.value);
    if (!row)
        return tl::unexpected(row.error());
    std::vector<Row> surplus; // nobody carries a tag twice
    {
        Query query(m_database, "SELECT id, item_id, tag_id FROM item_tag WHERE tag_id = ?1 AND (?2 = 0 OR item_id IN "
                                "(SELECT item_id FROM item_tag WHERE tag_id = ?2))");
        query.bind(1, tag.value).bind(2, into.value);
        while (query.next())
            surplus.push_back({query.value(0), query.value(1), query.value(2)});
    }
    for (const Row &each : surplus)
        if (auto removed = m_journal.remove(tables::itemTag, each); !removed)
            return removed;
    if (auto moved = m_journal.changeAll(tables::itemTag, "tag_id", tag.value, mapping::idValue(into)); !moved)
        return moved;
    return m_journal.remove(tables::tag, *row);
}

Result<SearchId> NameWriter::saveSearch(const SavedSearch &search)
{
    const QString name = search.name.simplified();
    if (name.isEmpty() || search.query.trimmed().isEmpty())
        return fail(Error::Code::BadValue, StorageText::tr("A saved search needs a name and something to search for."));
    Query twin(m_database, "SELECT id FROM saved_search WHERE name_key = ?1");
    if (twin.bind(1, textfold::name(name)).next() && twin.number(0) != search.id.value)
        return fail(Error::Code::Refused, StorageText::tr("“%1” is there already.").arg(name),
                    StorageText::tr("Choose another name."));
    Row after{mapping::idValue(search.id), mapping::newUuid(), name, textfold::name(name), search.query.trimmed()};
    if (!search.id.isValid()) {
        const auto made = m_journal.make(tables::savedSearch, after);
        return made ? Result<SearchId>(SearchId{*made}) : tl::unexpected(made.error());
    }
    const auto before = rowOf(tables::savedSearch, search.id.value);
    if (!before)
        return tl::unexpected(before.error());
    after[1] = (*before)[1];
    const auto changed = m_journal.change(tables::savedSearch, *before, after);
    return changed ? Result<SearchId>(search.id) : tl::unexpected(changed.error());
}

Result<void> NameWriter::removeSearch(SearchId search)
{
    const auto row = rowOf(tables::savedSearch, search.value);
    return row ? m_journal.remove(tables::savedSearch, *row) : tl::unexpected(row.error());
}

} // namespace nameplate::storage
