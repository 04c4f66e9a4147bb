// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/documentlock.h"
#include "app/storage/historyreader.h"
#include "app/storage/listing.h"
#include "app/storage/transaction.h"
#include "app/storage/undo.h"

namespace nameplate::storage {

/// One open document file: its connection, its lock and the parts that read it.
class Document
{
public:
    enum class Access
    {
        ReadWrite,
        ReadOnly,
        AsFarAsReadable ///< read-only and unchecked: what is damaged is missing, see Database::trouble()
    };

    static Result<std::unique_ptr<Document>> open(const QString &path, Access access);
    static Result<void> create(const QString &path, const DocumentSettings &settings);

    ~Document();

    /// A second connection in the same process; shares the lock.
    [[nodiscard]] Result<std::unique_ptr<Document>> openAnother() const;

    [[nodiscard]] const QString &path() const { return m_file.path; }
    [[nodiscard]] const DocumentFile &file() const { return m_file; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }

    Database &database() { return m_database; }
    RecordReader &reader() { return m_reader; }
    Searcher &searcher() { return m_searcher; }
    Listing &listing() { return m_listing; }
    EvidenceStore &evidence() { return m_evidence; }
    HistoryReader &history() { return m_history; }

    Result<std::unique_ptr<Transaction>> begin(const QString &label, qint64 joinStep);

    struct Applied
    {
        Changes changes;
        qint64 step = 0;
    };
    Result<Applied> apply(Undo::Direction direction);

    /// Call after every change, own or foreign.
    void forget();

private:
    Document(DocumentFile file, std::shared_ptr<DocumentLock> lock, bool readOnly);
    Result<void> connect(Access access);
    Result<void> bringUpToDate(int version);
    [[nodiscard]] Result<void> checkWritable() const;
    [[nodiscard]] Result<std::unique_ptr<WriterQueue::Turn>> turnToWrite();

    DocumentFile m_file;
    std::shared_ptr<DocumentLock> m_lock;
    std::shared_ptr<WriterQueue> m_writers = std::make_shared<WriterQueue>(); ///< of every connection of this process
    bool m_readOnly;
    bool m_checked = false; ///< by this connection, or before
    Database m_database;
    RecordReader m_reader{m_database};
    Searcher m_searcher{m_database, m_reader};
    Listing m_listing{m_database, m_reader, m_searcher};
    EvidenceStore m_evidence{m_database};
    HistoryReader m_history{m_database, m_reader};
};

} // namespace nameplate::storage
