// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/datetext.h"
#include "app/storage/counter.h"
#include "app/storage/evidencestore.h"
#include "app/storage/mapping.h"
#include "app/storage/sqlerror.h"

#include <sqlite3.h>

#include <algorithm>

namespace nameplate::storage {

namespace {

constexpr qint64 pieceSize = 1 << 20;

Error gone()
{
    return {Error::Code::NotFound, StorageText::tr("This file is no longer in the document."), QString()};
}

/// The link rows of one item by position.
std::vector<Row> linksOf(Database &database, ItemId item)
{
    Query query(database, "SELECT id, evidence_id, item_id, series_id, place_id, position FROM evidence_link "
                          "WHERE item_id = ?1 ORDER BY position, evidence_id");
    query.bind(1, item.value);
    std::vector<Row> rows;
    while (query.next()) {
        Row row;
        for (int i = 0; i < query.columnCount(); ++i)
            row.push_back(query.value(i));
        rows.push_back(std::move(row));
    }
    return rows;
}

qint64 numberIn(const Row &row, size_t column)
{
    const auto *number = std::get_if<qint64>(&row[column]);
    return number ? *number : 0;
}

} // namespace

Result<qint64> EvidenceWriter::storeBlob(const QString &sha256, const QByteArray &data)
{
    {
        Query known(m_database, "SELECT id FROM blob WHERE sha256 = ?1");
        known.bind(1, sha256);
        if (known.next())
            return known.number(0);
    }
    Query query(m_database, "INSERT INTO blob (sha256, size, data) VALUES (:sha256, :size, zeroblob(:size))");
    if (auto done = query.bind(":sha256", sha256).bind(":size", qint64(data.size())).run(); !done)
        return tl::unexpected(done.error());
    const qint64 id = sqlite3_last_insert_rowid(m_database.handle());
    sqlite3_blob *blob = nullptr;
    int code = sqlite3_blob_open(m_database.handle(), "main", "blob", "data", id, 1, &blob);
    for (qint64 at = 0; code == SQLITE_OK && at < data.size(); at += pieceSize)
        code = sqlite3_blob_write(blob, data.constData() + at, int(std::min(pieceSize, data.size() - at)), int(at));
    const int closed = sqlite3_blob_close(blob);
    if (code == SQLITE_OK)
        code = closed;
    if (code != SQLITE_OK)
        return tl::unexpected(m_database.errorOf(code));
    return id;
}

Result<void> EvidenceWriter::storeThumbnail(qint64 blob, const QByteArray &thumbnail, QSize size)
{
    if (thumbnail.isEmpty() || size.isEmpty())
        return {};
    Query query(m_database, "INSERT INTO thumbnail (id, width, height, data) VALUES (:id, :width, :height, :data) "
                            "ON CONFLICT (id) DO NOTHING");
    query.bind(":id", blob).bind(":width", qint64(size.width())).bind(":height", qint64(size.height()));
    return query.bind(":data", thumbnail).run();
}

Result<EvidenceId> EvidenceWriter::make(Evidence evidence, qint64 blob)
{
    if (m_nextNumber == 0)
        m_nextNumber = counter::read(m_database, counter::evidenceNumber);
    const Row row{SqlValue(),
                  mapping::newUuid(),
                  m_nextNumber++,
                  choices::code(choices::evidenceKinds(), int(evidence.kind)),
                  blob,
                  evidence.mimeType,
                  evidence.fileName,
                  evidence.caption,
                  datetext::plain(evidence.takenOn),
                  evidence.rotation};
    return m_journal.make(tables::evidence, row).map([](qint64 id) { return EvidenceId{id}; });
}

Result<void> EvidenceWriter::finish()
{
    return m_nextNumber == 0 ? Result<void>() : counter::write(m_database, counter::evidenceNumber, m_nextNumber);
}

Result<EvidenceId> EvidenceWriter::attach(ItemId item, const Evidence &evidence, const QByteArray &data,
                                          const QByteArray &thumbnail, QSize thumbnailSize)
{
    const auto blob = storeBlob(evidence.sha256, data);
    if (!blob)
        return tl::unexpected(blob.error());
    if (auto stored = storeThumbnail(*blob, thumbnail, thumbnailSize); !stored)
        return tl::unexpected(stored.error());
    EvidenceId id;
    {
        Query known(m_database, "SELECT id FROM evidence WHERE blob_id = ?1 AND kind = ?2");
        known.bind(1, *blob).bind(2, choices::code(choices::evidenceKinds(), int(evidence.kind)));
        if (known.next())
            id = EvidenceId{known.number(0)};
    }
    if (!id.isValid()) {
        const auto made = make(evidence, *blob);
        if (!made)
            return made;
        id = *made;
    }
    if (auto linked = link(id, item); !linked)
        return tl::unexpected(linked.error());
    return id;
}

Result<void> EvidenceWriter::link(EvidenceId evidence, ItemId item)
{
    qint64 position = 0;
    for (const Row &row : linksOf(m_database, item)) {
        if (numberIn(row, 1) == evidence.value)
            return {};
        position = std::max(position, numberIn(row, 5) + 1);
    }
    const auto made = m_journal.make(tables::evidenceLink,
                                     {SqlValue(), evidence.value, item.value, SqlValue(), SqlValue(), position});
    return made ? Result<void>() : tl::unexpected(made.error());
}

Result<void> EvidenceWriter::unlink(EvidenceId evidence, ItemId item)
{
    for (const Row &row : linksOf(m_database, item)) {
        if (numberIn(row, 1) != evidence.value)
            continue;
        if (auto removed = m_journal.remove(tables::evidenceLink, row); !removed)
            return removed;
        return removeIfUnused(evidence);
    }
    return tl::unexpected(gone());
}

Result<void> EvidenceWriter::unlinkAll(ItemId item)
{
    for (const Row &row : linksOf(m_database, item))
        if (auto unlinked = unlink(EvidenceId{numberIn(row, 1)}, item); !unlinked)
            return unlinked;
    return {};
}

Result<void> EvidenceWriter::removeIfUnused(EvidenceId evidence)
{
    {
        Query query(m_database, "SELECT 1 FROM evidence_link WHERE evidence_id = ?1");
        query.bind(1, evidence.value);
        if (query.next())
            return {};
    }
    const auto row = m_journal.rows().read(tables::evidence, evidence.value);
    if (!row)
        return tl::unexpected(row.error());
    return *row ? m_journal.remove(tables::evidence, **row) : Result<void>();
}

Result<void> EvidenceWriter::save(const Evidence &evidence)
{
    const auto before = m_journal.rows().read(tables::evidence, evidence.id.value);
    if (!before)
        return tl::unexpected(before.error());
    if (!*before)
        return tl::unexpected(gone());
    Row after = **before;
    after[3] = choices::code(choices::evidenceKinds(), int(evidence.kind));
    after[7] = evidence.caption;
    after[8] = datetext::plain(evidence.takenOn);
    after[9] = evidence.rotation & 3;
    const auto changed = m_journal.change(tables::evidence, **before, after);
    return changed ? Result<void>() : tl::unexpected(changed.error());
}

Result<void> EvidenceWriter::makeMain(EvidenceId evidence, ItemId item)
{
    qint64 lowest = 0;
    const std::vector<Row> links = linksOf(m_database, item);
    for (const Row &row : links)
        lowest = std::min(lowest, numberIn(row, 5));
    for (const Row &row : links) {
        if (numberIn(row, 1) != evidence.value)
            continue;
        Row first = row;
        first[5] = lowest - 1;
        const auto changed = m_journal.change(tables::evidenceLink, row, first);
        return changed ? Result<void>() : tl::unexpected(changed.error());
    }
    return tl::unexpected(gone());
}

} // namespace nameplate::storage
