// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QString>

namespace nameplate::storage {

/// What is known of a document's file before SQLite touches it.
struct DocumentFile
{
    QString path; ///< absolute, folders resolved
    quint64 device = 0;
    quint64 inode = 0;
    bool writable = false; ///< file and folder can be written
};

/// "Nmpl" in big-endian ASCII: the application_id of every document.
inline constexpr qint32 applicationId = 0x4e6d706c;
inline constexpr int schemaVersion = 2;

/// Looks at the file without opening it. Refuses what is no regular file: links, folders, devices, pipes.
[[nodiscard]] Result<DocumentFile> inspectDocument(const QString &path);

/// Refuses the first bytes of a file that is none of ours, of a newer version, or set up as we never do.
[[nodiscard]] Result<void> checkHeader(const QString &path, const QByteArray &header);
inline constexpr int headerSize = 100; ///< of every SQLite file: https://www.sqlite.org/fileformat2.html

/// Whether the file is still the one that was inspected, under the same name.
[[nodiscard]] bool isStillThere(const DocumentFile &file);

/// Makes an empty file with mode 0600 beside `path` and returns its name; publishDocument() gives it its own name.
[[nodiscard]] Result<QString> makePartialFile(const QString &path);

/// False when that name is taken already or cannot be given; errno says why.
bool renameToNew(const QByteArray &from, const QByteArray &to);

/// Renames the finished partial file to `path`, durably; refuses when something of that name has appeared.
[[nodiscard]] Result<void> publishDocument(const QString &partial, const QString &path);

/// Gives the finished partial file the name of the document at `path`, which takes the name `kept`, durably and so that
/// at every moment there is a document at `path`. The caller holds the document's lock. Refuses while changes that a
/// crash has torn wait beside the document, because they would be done to the new one.
[[nodiscard]] Result<void> exchangeDocument(const QString &partial, const QString &path, const QString &kept);

} // namespace nameplate::storage
