// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keeping/backupreason.h"

#include "app/keeping/keepingtext.h"

#include <algorithm>
#include <array>

namespace nameplate::backupreason {

namespace {

struct Row
{
    BackupReason reason;
    const char *code;
    const char *title;
};

constexpr std::array rows{
    Row{BackupReason::Asked, "asked", QT_TRANSLATE_NOOP("Keeping", "Asked for")},
    Row{BackupReason::FirstChange, "first-change", QT_TRANSLATE_NOOP("Keeping", "First change")},
    Row{BackupReason::Timed, "timed", QT_TRANSLATE_NOOP("Keeping", "Every half hour")},
    Row{BackupReason::BeforeImport, "before-import", QT_TRANSLATE_NOOP("Keeping", "Before an import")},
    Row{BackupReason::BeforeBulkChange, "before-bulk-change",
        QT_TRANSLATE_NOOP("Keeping", "Before a change of many items")},
    Row{BackupReason::BeforeMigration, "before-migration", QT_TRANSLATE_NOOP("Keeping", "Before an update")},
    Row{BackupReason::BeforeRestore, "before-restore", QT_TRANSLATE_NOOP("Keeping", "Before restoring")},
    Row{BackupReason::BeforePurge, "before-purge", QT_TRANSLATE_NOOP("Keeping", "Before compacting")}};

const Row &rowOf(BackupReason reason)
{
    return *std::find_if(rows.begin(), rows.end(), [reason](const Row &row) { return row.reason == reason; });
}

} // namespace

QString code(BackupReason reason)
{
    return QString::fromLatin1(rowOf(reason).code);
}

BackupReason fromCode(const QString &code)
{
    const auto row =
        std::find_if(rows.begin(), rows.end(), [&code](const Row &each) { return code == QLatin1String(each.code); });
    return row == rows.end() ? BackupReason::Asked : row->reason;
}

QString title(BackupReason reason)
{
    return KeepingText::tr(rowOf(reason).title);
}

} // namespace nameplate::backupreason
