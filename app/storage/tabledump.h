// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/snapshot.h"

#include <QHash>
#include <QIODevice>

namespace nameplate::storage {

/// A document as lines of JSON: a head, every row of every table but the history, and where the bytes of photos and
/// files are to be found. What another program can read, and what a document is made of again.
class TableDump
{
public:
    /// The name of the file that holds these bytes; empty: they are left out.
    using Naming = std::function<QString(Snapshot::Content::Kind kind, const QString &photo)>;

    static Result<void> write(Database &document, QIODevice &to, const Naming &naming);

    /// Begins a document in the empty file at `path`.
    Result<void> begin(const QString &path);
    Result<void> take(const QByteArray &line);

    /// Whether the lines named a file so.
    [[nodiscard]] bool knows(const QString &file) const { return m_waiting.contains(file); }
    /// The bytes of a file that the lines named. Refuses what is not what its hash says.
    Result<void> takeFile(const QString &file, QIODevice &bytes);

    /// Refuses a document of which something is missing.
    Result<void> finish();

private:
    struct Waiting
    {
        Snapshot::Content content;
        qint64 width = 0;
        qint64 height = 0;
    };

    Result<void> takeHead(const QJsonObject &object);
    Result<void> takeRow(const QString &table, const QJsonObject &row);
    Result<void> takeSequence(const QJsonObject &sequence);
    void expect(Snapshot::Content::Kind kind, const QJsonObject &object);
    Result<void> makeRow(const Waiting &waiting);

    Database m_database;
    QHash<QString, Waiting> m_waiting; ///< by the name of the file
    bool m_hasHead = false;
};

} // namespace nameplate::storage
