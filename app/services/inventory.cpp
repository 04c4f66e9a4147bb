// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/inventory.h"

#include "app/domain/searchrequest.h"
#include "app/identity/fold.h"
#include "app/identity/wordsof.h"
#include "app/services/moment.h"
#include "app/storage/changedparts.h"
#include "app/storage/document.h"
#include "app/storage/integrity.h"
#include "app/storage/readlock.h"
#include "app/storage/schema.h"

#include <QFileInfo>

namespace nameplate {

using storage::Query;

Inventory::Inventory(std::unique_ptr<storage::Document> document)
    : m_document(std::move(document))
{}

Inventory::~Inventory() = default;

Result<std::unique_ptr<Inventory>> Inventory::open(const QString &path, Access access)
{
    using Mode = storage::Document::Access;
    auto document = storage::Document::open(path, access == Access::ReadWrite  ? Mode::ReadWrite
                                                  : access == Access::ReadOnly ? Mode::ReadOnly
                                                                               : Mode::AsFarAsReadable);
    if (!document)
        return tl::unexpected(document.error());
    return std::unique_ptr<Inventory>(new Inventory(std::move(*document)));
}

Result<void> Inventory::create(const QString &path, const DocumentSettings &settings)
{
    return storage::Document::create(path, settings);
}

Result<std::unique_ptr<Inventory>> Inventory::openForWorker() const
{
    auto document = m_document->openAnother();
    if (!document)
        return tl::unexpected(document.error());
    return std::unique_ptr<Inventory>(new Inventory(std::move(*document)));
}

Inventory::Moment::Moment(const Inventory &inventory)
{
    auto &lock = inventory.m_turns > 0 ? inventory.m_turnLock : m_lock;
    if (!lock)
        lock = std::make_unique<storage::ReadLock>(inventory.m_document->database());
}

Inventory::Moment::~Moment() = default;

Inventory::Turn::Turn(const Inventory &inventory)
    : m_inventory(inventory)
{
    ++m_inventory.m_turns;
}

Inventory::Turn::~Turn()
{
    if (--m_inventory.m_turns > 0)
        return;
    m_inventory.m_turnLock.reset();
    m_inventory.m_turnHasGaps = false;
}

bool Inventory::answers() const
{
    if (m_turns == 0 || m_turnLock)
        return true;
    if (m_turnHasGaps)
        return false;
    auto lock =
        std::make_unique<storage::ReadLock>(m_document->database(), storage::ReadLock::Patience::WaitsForNobody);
    m_turnHasGaps = !lock->isHeld();
    if (!m_turnHasGaps)
        m_turnLock = std::move(lock);
    return !m_turnHasGaps;
}

const QString &Inventory::path() const
{
    return m_document->path();
}

bool Inventory::isReadOnly() const
{
    return m_document->isReadOnly();
}

const std::optional<Error> &Inventory::trouble() const
{
    return m_document->database().trouble();
}

DocumentSettings Inventory::settings() const
{
    return storage::readSettings(m_document->database());
}

DocumentFacts Inventory::facts() const
{
    const auto count = [this](const QByteArray &table) {
        Query query(m_document->database(), "SELECT count(*) FROM " + table);
        return query.next() ? query.number(0) : 0;
    };
    DocumentFacts facts;
    facts.schemaVersion = storage::schema::versionOf(m_document->database());
    facts.fileSize = QFileInfo(path()).size();
    facts.series = count("series");
    facts.evidence = count("evidence");
    facts.unsorted = m_document->evidence().waiting();
    facts.totals = m_document->listing().totalsOfAll();
    return facts;
}

Result<Record> Inventory::record(ItemId item) const
{
    auto record = m_document->reader().read(item);
    if (record)
        return std::move(*record);
    return fail(Error::Code::NotFound, tr("This item is no longer in the document."));
}

std::vector<Record> Inventory::records(std::span<const ItemId> items) const
{
    // An open query holds SQLite's lock: taking it anew for each item costs more than reading the item.
    const Moment together(*this);
    std::vector<Record> records;
    records.reserve(items.size());
    for (const ItemId item : items)
        if (auto record = m_document->reader().read(item))
            records.push_back(std::move(*record));
    return records;
}

ItemList Inventory::list(const ListQuery &query) const
{
    return m_document->listing().list(query);
}

GroupHead Inventory::groupHead(Grouping grouping, const ItemList &list, const ItemGroup &group) const
{
    return m_document->listing().head(grouping, list, group);
}

Totals Inventory::totals(std::span<const ItemId> items) const
{
    return m_document->listing().totals(items);
}

std::vector<SearchHit> Inventory::search(const QString &text, qsizetype limit) const
{
    std::vector<SearchHit> hits = m_document->searcher().best(text, limit);
    for (SearchHit &hit : hits)
        if (hit.matched.isEmpty())
            if (const auto record = m_document->reader().read(hit.item))
                hit.matched = matchedField(*record, text);
    return hits;
}

QString Inventory::matchedField(const Record &record, const QString &text) const
{
    const QString words = SearchRequest::read(text).text;
    if (words.isEmpty())
        return {};
    const QString field = nameplate::matchedField(record, words);
    return field.isEmpty() ? QStringLiteral("evidence") : field;
}

std::vector<ItemId> Inventory::resolve(const QString &reference) const
{
    const QString wanted = reference.trimmed();
    storage::Database &database = m_document->database();
    Query number(database, "SELECT id FROM item WHERE number = ?1");
    number.bind(1, wanted);
    Query uuid(database, "SELECT id FROM item WHERE uuid = ?1");
    uuid.bind(1, wanted.toLower());
    Query serial(database,
                 "SELECT id FROM item WHERE serial_fold = ?1 AND serial_fold <> '' AND serial = ?2 ORDER BY id");
    serial.bind(1, fold::number(wanted)).bind(2, wanted);
    std::vector<ItemId> items;
    for (Query *query : {&number, &uuid, &serial}) {
        while (query->next())
            items.push_back(ItemId{query->number(0)});
        if (!items.empty())
            break;
    }
    return items;
}

std::vector<PastStep> Inventory::steps() const
{
    return m_document->history().steps();
}

ChangedParts Inventory::partsChangedSince(qint64 step, const QSet<qint64> &undone) const
{
    return storage::changedParts(m_document->database(), step, undone);
}

std::vector<HistoryEntry> Inventory::history(ItemId item) const
{
    return m_document->history().read(item);
}

std::vector<CheckFinding> Inventory::check(const std::function<bool(int)> &goOn) const
{
    return storage::Integrity(m_document->database(), goOn).check();
}

/// Many look at what was changed, and each would wait for a commit of its own.
void Inventory::noticeChanges(const Changes &changes)
{
    m_document->forget();
    const Moment together(*this);
    emit changed(changes);
}

} // namespace nameplate
