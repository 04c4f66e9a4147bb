// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/datetext.h"
#include "app/storage/counter.h"
#include "app/storage/evidencestore.h"
#include "app/storage/mapping.h"
#include "app/storage/readingstore.h"
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

/// The link rows whose column has the value, by position.
std::vector<Row> linksWhere(Database &database, const char *column, qint64 value)
{
    Query query(database, QByteArrayLiteral("SELECT id, evidence_id, item_id, series_id, place_id, position FROM "
                                            "evidence_link WHERE ")
                              + column + " = ?1 ORDER BY position, evidence_id");
    query.bind(1, value);
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

std::vector<Row> EvidenceWriter::linksOf(const EvidenceTarget &target)
{
    const auto column = TargetColumn::of(target);
    return column ? linksWhere(m_database, column->name, column->id) : std::vector<Row>();
}

std::vector<Row> EvidenceWriter::linksOf(EvidenceId evidence)
{
    return linksWhere(m_database, "evidence_id", evidence.value);
}

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

Result<EvidenceId> EvidenceWriter::attach(const EvidenceTarget &target, const Evidence &evidence,
                                          const QByteArray &data, const QByteArray &thumbnail, QSize thumbnailSize)
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
    if (auto linked = link(id, target); !linked)
        return tl::unexpected(linked.error());
    return id;
}

Result<void> EvidenceWriter::link(EvidenceId evidence, const EvidenceTarget &target)
{
    const auto column = TargetColumn::of(target);
    if (!column)
        return {};
    qint64 position = 0;
    for (const Row &row : linksOf(target)) {
        if (numberIn(row, 1) == evidence.value)
            return {};
        position = std::max(position, numberIn(row, 5) + 1);
    }
    Row row{SqlValue(), evidence.value, SqlValue(), SqlValue(), SqlValue(), position};
    row[column->index] = column->id;
    const auto made = m_journal.make(tables::evidenceLink, row);
    return made ? Result<void>() : tl::unexpected(made.error());
}

Result<void> EvidenceWriter::unlink(EvidenceId evidence, const EvidenceTarget &target, Leftover leftover)
{
    for (const Row &row : linksOf(target)) {
        if (numberIn(row, 1) != evidence.value)
            continue;
        if (auto removed = m_journal.remove(tables::evidenceLink, row); !removed)
            return removed;
        return leftover == Leftover::Goes ? removeIfUnused(evidence) : Result<void>();
    }
    return tl::unexpected(gone());
}

Result<void> EvidenceWriter::unlinkAll(const EvidenceTarget &target, Leftover leftover)
{
    for (const Row &row : linksOf(target))
        if (auto unlinked = unlink(EvidenceId{numberIn(row, 1)}, target, leftover); !unlinked)
            return unlinked;
    return {};
}

Result<void> EvidenceWriter::remove(EvidenceId evidence)
{
    for (const Row &row : linksOf(evidence))
        if (auto removed = m_journal.remove(tables::evidenceLink, row); !removed)
            return removed;
    if (auto forgotten = ReadingWriter(m_database, m_journal).forgetPhoto(evidence); !forgotten)
        return forgotten;
    const auto row = m_journal.rows().read(tables::evidence, evidence.value);
    if (!row)
        return tl::unexpected(row.error());
    return *row ? m_journal.remove(tables::evidence, **row) : tl::unexpected(gone());
}

Result<void> EvidenceWriter::removeIfUnused(EvidenceId evidence)
{
    return linksOf(evidence).empty() ? remove(evidence) : Result<void>();
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
    const std::vector<Row> links = linksOf(item);
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

Result<void> EvidenceWriter::arrange(const EvidenceTarget &target, std::span<const EvidenceId> order)
{
    const auto placeOf = [order](const Row &row) {
        return std::find(order.begin(), order.end(), EvidenceId{numberIn(row, 1)}) - order.begin();
    };
    std::vector<Row> links = linksOf(target);
    std::stable_sort(links.begin(), links.end(), [&](const Row &a, const Row &b) { return placeOf(a) < placeOf(b); });
    for (size_t i = 0; i < links.size(); ++i) {
        Row moved = links[i];
        moved[5] = qint64(i);
        if (const auto changed = m_journal.change(tables::evidenceLink, links[i], moved); !changed)
            return tl::unexpected(changed.error());
    }
    return {};
}

} // namespace nameplate::storage
