// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/query.h"

#include <functional>
#include <memory>

namespace nameplate::storage {

/// A document at one moment without its bulk: every row, but of photos, files and thumbnails only their hashes. Word
/// indexes are left out; they are made again from the rows. Of an older schema the rows are as the file has them.
class Snapshot
{
public:
    /// Bytes that live outside of the snapshot.
    struct Content
    {
        enum class Kind
        {
            Blob,
            Thumbnail
        };

        Kind kind = Kind::Blob;
        qint64 id = 0;  ///< of its row in the document
        QString sha256; ///< of a thumbnail: empty until setHash()
        qint64 size = 0;
    };

    struct Facts
    {
        int schemaVersion = 0;
        quint32 changeCounter = 0; ///< of the document's file at that moment
        qint64 items = 0;
        qint64 evidence = 0;

        bool operator==(const Facts &) const = default;
    };

    /// Copies the rows in one read transaction; nobody can write meanwhile, for as long as that takes.
    static Result<std::unique_ptr<Snapshot>> take(Database &document);

    /// From what bytes() gave, checked; `name` is what errors call it.
    static Result<std::unique_ptr<Snapshot>> read(const QByteArray &bytes, const QString &name);

    [[nodiscard]] Result<QByteArray> bytes() const;
    [[nodiscard]] const Facts &facts() const { return m_facts; }
    [[nodiscard]] std::vector<Content> contents();

    /// The hashes of thumbnails by those of their photos.
    [[nodiscard]] QHash<QString, QString> thumbnailHashes();
    Result<void> setHash(const Content &thumbnail, const QString &sha256);

    /// Whether the item with that UUID is among the rows or in what the journal remembers.
    [[nodiscard]] bool remembers(const QString &uuid);

    Database &rows() { return m_rows; }

private:
    Snapshot() = default;
    Result<void> copyFrom(Database &document);
    Result<void> copyTable(Database &document, const QByteArray &table);
    Result<void> copyRows(Database &document, const QByteArray &select, const QByteArray &insert);
    Result<void> writeFacts(Database &document);
    [[nodiscard]] Facts readFacts();

    Database m_rows;
    Facts m_facts;
};

} // namespace nameplate::storage
