// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"
#include "app/keeping/backupreason.h"

#include <QByteArray>
#include <QDateTime>

namespace nameplate {

/// One backup of a document in a store, as its file says of itself.
struct Generation
{
    QString path;     ///< of its file
    QString document; ///< of which it is a backup
    QDateTime madeAt; ///< UTC
    BackupReason reason = BackupReason::Asked;
    int schemaVersion = 0;
    qint64 items = 0;
    qint64 evidence = 0;
    qint64 files = 0;     ///< different photos and files
    qint64 fileBytes = 0; ///< of those
    QString content;      ///< SHA-256 of the rows: equal when nothing has changed
};

namespace generation {

/// How the file says it, without its path; one line of JSON.
[[nodiscard]] QByteArray write(const Generation &generation);

/// Code::NotADocument for what is no generation.
[[nodiscard]] Result<Generation> read(const QString &path);

/// The rows, unpacked and checked against their hash.
[[nodiscard]] Result<QByteArray> rows(const QString &path);

/// How the files of generations end.
inline constexpr const char *suffix = ".generation.gz";

} // namespace generation

} // namespace nameplate
