// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keeping/updatebackup.h"

#include "app/keeping/backupstore.h"
#include "app/storage/migration.h"

namespace nameplate {

void backUpBeforeUpdates()
{
    storage::migration::setKeeper([](storage::Database &database) -> Result<void> {
        return BackupStore().backUp(database, BackupReason::BeforeMigration).map([](const Generation &) {});
    });
}

} // namespace nameplate
