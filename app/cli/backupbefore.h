// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"
#include "app/keeping/backupreason.h"

namespace nameplate::cli {

class Console;

/// Backs the document up before something large happens to it. Fails when it is damaged or the person stopped it; a
/// folder of backups that cannot be written is only told, for everything can be undone.
Result<void> backUpBefore(BackupReason reason, const QString &document, Console &console);

} // namespace nameplate::cli
