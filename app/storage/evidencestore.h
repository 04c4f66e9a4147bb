// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/evidence.h"
#include "app/storage/journal.h"

#include <QByteArray>
#include <QSize>

namespace nameplate::storage {

/// Photos, receipts and other files: their bytes, thumbnails and links.
class EvidenceStore
{
public:
    explicit EvidenceStore(Database &database)
        : m_database(database)
    {}

    [[nodiscard]] std::optional<Evidence> read(EvidenceId evidence);
    [[nodiscard]] std::vector<Evidence> ofItem(ItemId item); ///< photos first, each in their order
    [[nodiscard]] std::vector<Evidence> all();
    [[nodiscard]] std::vector<ItemId> itemsOf(EvidenceId evidence);
    [[nodiscard]] Result<QByteArray> content(EvidenceId evidence);
    [[nodiscard]] QByteArray thumbnail(EvidenceId evidence);
    [[nodiscard]] EvidenceId mainPhoto(ItemId item);

private:
    Database &m_database;
};

/// Stores evidence and changes what it is linked to, through the journal. Bytes are never journaled: they stay until
/// they are purged.
class EvidenceWriter
{
public:
    EvidenceWriter(Database &database, Journal &journal)
        : m_database(database)
        , m_journal(journal)
        , m_store(database)
    {}

    Result<EvidenceId> attach(ItemId item, const Evidence &evidence, const QByteArray &data,
                              const QByteArray &thumbnail, QSize thumbnailSize);
    Result<void> link(EvidenceId evidence, ItemId item);
    Result<void> unlink(EvidenceId evidence, ItemId item);
    Result<void> unlinkAll(ItemId item);
    Result<void> save(const Evidence &evidence);
    Result<void> makeMain(EvidenceId evidence, ItemId item);
    Result<void> finish();

private:
    Result<qint64> storeBlob(const QString &sha256, const QByteArray &data);
    Result<void> storeThumbnail(qint64 blob, const QByteArray &thumbnail, QSize size);
    Result<EvidenceId> make(Evidence evidence, qint64 blob);
    Result<void> removeIfUnused(EvidenceId evidence);

    Database &m_database;
    Journal &m_journal;
    EvidenceStore m_store;
    qint64 m_nextNumber = 0; ///< 0: not read yet
};

} // namespace nameplate::storage
