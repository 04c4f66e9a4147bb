// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/blobreader.h"

#include "app/storage/sqlerror.h"

#include <sqlite3.h>

#include <algorithm>

namespace nameplate::storage {

namespace {

constexpr qint64 pieceSize = qint64(16) << 20;

} // namespace

Result<QByteArray> BlobReader::next()
{
    const auto length = int(std::min(pieceSize, m_content.size - m_at));
    if (length <= 0)
        return QByteArray();
    const char *table = m_content.kind == Snapshot::Content::Kind::Blob ? "blob" : "thumbnail";
    sqlite3_blob *blob = nullptr;
    int code = sqlite3_blob_open(m_database.handle(), "main", table, "data", m_content.id, 0, &blob);
    if (code == SQLITE_ERROR)
        return fail(Error::Code::NotFound, StorageText::tr("A file is no longer in the document."));
    if (code == SQLITE_OK && sqlite3_blob_bytes(blob) != m_content.size)
        code = SQLITE_CORRUPT;
    QByteArray piece;
    if (code == SQLITE_OK) {
        piece.resize(length);
        code = sqlite3_blob_read(blob, piece.data(), length, int(m_at));
    }
    sqlite3_blob_close(blob);
    if (code != SQLITE_OK)
        return tl::unexpected(m_database.errorOf(code));
    m_at += length;
    return piece;
}

} // namespace nameplate::storage
