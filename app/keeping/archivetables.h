// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keeping/keepingtext.h"

#include <QIODevice>

namespace nameplate {

/// How the file in an archive is called that a document is made of again.
inline constexpr const char *archiveTables = "restore/tables.jsonl";

/// Writes that file: every row of every table but the history of changes. `fileOf` names the file in the archive that
/// holds a photo or file, `thumbnailOf` the one that holds its thumbnail, both by the SHA-256 of the photo.
Result<void> writeArchiveTables(const QString &document, QIODevice &to,
                                const std::function<QString(const QString &)> &fileOf,
                                const std::function<QString(const QString &)> &thumbnailOf);

/// Makes the document of an archive in the empty file at `path`. Code::NotADocument for a zip that is none of ours.
Result<void> readArchive(const QString &archive, const QString &path, const KeepGoing &goOn);

} // namespace nameplate
