// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/evidence.h"
#include "app/storage/journal.h"

#include <QByteArray>
#include <QSize>

#include <optional>
#include <span>

namespace nameplate::storage {

/// The column of evidence_link that names a target, and the id in it.
struct TargetColumn
{
    const char *name = nullptr;
    size_t index = 0; ///< among the columns of the table
    qint64 id = 0;

    /// Nothing for the tray.
    [[nodiscard]] static std::optional<TargetColumn> of(const EvidenceTarget &target);
};

/// Photos, receipts and other files: their bytes, thumbnails and links.
class EvidenceStore
{
public:
    explicit EvidenceStore(Database &database)
        : m_database(database)
    {}

    [[nodiscard]] std::optional<Evidence> read(EvidenceId evidence);
    /// Photos first, each in their order; of nothing: what serves nothing, by number.
    [[nodiscard]] std::vector<Evidence> of(const EvidenceTarget &target);
    [[nodiscard]] std::vector<Evidence> all();
    [[nodiscard]] std::vector<ItemId> itemsOf(EvidenceId evidence);
    [[nodiscard]] std::vector<EvidenceTarget> targetsOf(EvidenceId evidence); ///< items, series, places
    [[nodiscard]] qint64 waiting();                                           ///< how many serve nothing
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

    Result<EvidenceId> attach(const EvidenceTarget &target, const Evidence &evidence, const QByteArray &data,
                              const QByteArray &thumbnail, QSize thumbnailSize);
    Result<void> link(EvidenceId evidence, const EvidenceTarget &target);
    Result<void> unlink(EvidenceId evidence, const EvidenceTarget &target, Leftover leftover);
    Result<void> unlinkAll(const EvidenceTarget &target, Leftover leftover);
    Result<void> remove(EvidenceId evidence);
    Result<void> save(const Evidence &evidence);
    Result<void> makeMain(EvidenceId evidence, ItemId item);
    /// The evidence named comes first, in the order named.
    Result<void> arrange(const EvidenceTarget &target, std::span<const EvidenceId> order);
    Result<void> finish();

private:
    Result<qint64> storeBlob(const QString &sha256, const QByteArray &data);
    Result<void> storeThumbnail(qint64 blob, const QByteArray &thumbnail, QSize size);
    Result<EvidenceId> make(Evidence evidence, qint64 blob);
    Result<void> removeIfUnused(EvidenceId evidence);
    std::vector<Row> linksOf(const EvidenceTarget &target);
    std::vector<Row> linksOf(EvidenceId evidence);

    Database &m_database;
    Journal &m_journal;
    EvidenceStore m_store;
    qint64 m_nextNumber = 0; ///< 0: not read yet
};

} // namespace nameplate::storage
