// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/backupbefore.h"

#include "app/cli/commandline.h"
#include "app/cli/console.h"
#include "app/cli/progress.h"
#include "app/keeping/backupstore.h"

namespace nameplate::cli {

Result<void> backUpBefore(BackupReason reason, const QString &document, Console &console)
{
    const auto made = [&] {
        Progress progress(console, CommandLine::tr("Backing up"));
        return BackupStore().backUp(document, reason, [&progress](double done) { return progress(int(done * 100)); });
    }();
    if (made)
        return {};
    if (made.error().code != Error::Code::Disk)
        return tl::unexpected(made.error());
    console.note(CommandLine::tr("No backup was made: %1").arg(made.error().message()));
    return {};
}

} // namespace nameplate::cli
