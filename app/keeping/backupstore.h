// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keeping/contentshelf.h"
#include "app/keeping/generation.h"
#include "app/keeping/keepingtext.h"

namespace nameplate {

namespace storage {
class Database;
class Snapshot;
} // namespace storage

/// A folder that keeps generations of documents; all of them share the bytes of photos and files. Safe to be used by
/// several processes at once.
class BackupStore
{
public:
    explicit BackupStore(const QString &folder = standardFolder());

    /// In the user's data folder, away from the documents.
    [[nodiscard]] static QString standardFolder();

    [[nodiscard]] const QString &folder() const { return m_folder; }

    /// Of the document at that path, whether it is there or not; the newest first.
    [[nodiscard]] QList<Generation> generations(const QString &document) const;

    /// Makes a generation, unless the newest holds the same, and drops those that have had their time. The document
    /// may be open anywhere; nobody is kept waiting for longer than reading its rows takes. Refuses a damaged
    /// document, and then drops nothing.
    Result<Generation> backUp(const QString &document, BackupReason reason, const KeepGoing &goOn = {});
    /// As above, for a document that is open already: of an older schema, say.
    Result<Generation> backUp(storage::Database &document, BackupReason reason, const KeepGoing &goOn = {});

    /// Makes a document of a generation at `path`, where an empty file is.
    Result<void> rebuild(const Generation &generation, const QString &path, const KeepGoing &goOn = {}) const;

    /// Those generations of the document that hold one of the items or remember it, or cannot be read.
    [[nodiscard]] QList<Generation> holding(const QString &document, const QSet<QString> &itemUuids) const;

    /// The store that a generation's file lies in.
    [[nodiscard]] static BackupStore of(const Generation &generation);

private:
    [[nodiscard]] QString folderOf(const QString &document) const;
    Result<void> keepContents(storage::Snapshot &snapshot, storage::Database &document, const QString &newest,
                              const KeepGoing &goOn);
    Result<Generation> keepRows(storage::Snapshot &snapshot, Generation generation);
    Result<void> prepare(const QString &folder) const;
    void removeLeftovers(const QString &folder) const;
    void prune(const QString &document);
    void removeUnusedContents();

    QString m_folder;
    ContentShelf m_contents;
};

} // namespace nameplate
