// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keeping/backupstore.h"

#include <QStringList>

namespace nameplate {

/// What purging or compacting a document did.
struct PurgeReport
{
    qint64 items = 0;
    qint64 files = 0; ///< photos and files that nothing needed any more
    qint64 sizeBefore = 0;
    qint64 sizeAfter = 0;
    QList<Generation> holding; ///< backups that still hold what was purged
};

/// Takes items, also such that were removed before, out of a document for good: afterwards nothing of them can be found
/// in its file, their history and the files that only they had included. This cannot be undone. Each reference is an
/// inventory number or a UUID. The document must not be open elsewhere.
Result<PurgeReport> purgeItems(const QString &document, const QStringList &references, const BackupStore &store);

enum class History
{
    Stays,
    IsForgotten ///< nothing can be undone any more, and what was removed is gone for good
};

/// Takes out photos and files that nothing refers to, and writes the file anew without gaps.
Result<PurgeReport> compactDocument(const QString &document, History history);

} // namespace nameplate
