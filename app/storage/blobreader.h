// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/snapshot.h"

struct sqlite3_blob;

namespace nameplate::storage {

/// Reads the bytes of one photo, file or thumbnail in pieces; between two pieces others may write.
class BlobReader
{
public:
    BlobReader(Database &database, const Snapshot::Content &content)
        : m_database(database)
        , m_content(content)
    {}

    /// The next piece; empty at the end. Code::NotFound when the bytes are no longer in the document.
    Result<QByteArray> next();

private:
    Database &m_database;
    Snapshot::Content m_content;
    qint64 m_at = 0;
};

} // namespace nameplate::storage
