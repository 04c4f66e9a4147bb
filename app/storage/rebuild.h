// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/snapshot.h"

#include <QIODevice>

namespace nameplate::storage {

/// Makes a document of a snapshot and the bytes that it names.
class Rebuild
{
public:
    /// The bytes of a hash, open for reading.
    using Source = std::function<Result<std::unique_ptr<QIODevice>>(const QString &sha256)>;
    using GoOn = std::function<bool(double done)>;

    Rebuild(Snapshot &snapshot, Source source, GoOn goOn)
        : m_snapshot(snapshot)
        , m_source(std::move(source))
        , m_goOn(std::move(goOn))
    {}

    /// Fills the empty file at `path`. Refuses bytes that are not what their hash says.
    Result<void> make(const QString &path);

private:
    Result<void> fill(int version);
    Result<void> makeWords();
    Result<void> copyTable(const QByteArray &table);
    Result<void> copyContents();
    Result<void> copyContent(const Snapshot::Content &content);
    Result<void> pour(QIODevice &from, const Snapshot::Content &content);
    Result<void> makeRow(const Snapshot::Content &content);
    Result<void> keepSequences();

    Snapshot &m_snapshot;
    Source m_source;
    GoOn m_goOn;
    Database m_database;
};

} // namespace nameplate::storage
