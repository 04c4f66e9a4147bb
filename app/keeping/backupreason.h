// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nameplate {

/// What a backup was made for.
enum class BackupReason
{
    Asked,
    FirstChange,
    Timed,
    BeforeImport,
    BeforeBulkChange,
    BeforeMigration,
    BeforeRestore,
    BeforePurge
};

namespace backupreason {

[[nodiscard]] QString code(BackupReason reason); ///< part of the file format
[[nodiscard]] BackupReason fromCode(const QString &code);
[[nodiscard]] QString title(BackupReason reason);

} // namespace backupreason

} // namespace nameplate
