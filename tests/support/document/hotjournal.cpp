// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/document/hotjournal.h"

#include "tests/support/document/childprocess.h"
#include "tests/support/document/samplerecords.h"

#include <csignal>

namespace nameplate {

void leaveHotJournal(TestDocument &document)
{
    document.close();
    HoldingProcess writer([&document] {
        document.reopen();
        std::ignore = document.inventory().write(QString(), [&](Writer &step) {
            std::ignore = step.add(sample::thing(QStringLiteral("lost")));
            // More than the page cache holds goes to the file before the commit.
            for (int i = 0; i < 30; ++i) {
                auto big = sample::file(QByteArray(1 << 20, char(i)), QStringLiteral("big"));
                std::ignore = step.attach(ItemId{1}, big);
            }
            // The rest of the process's life happens inside this step.
            ::raise(SIGKILL);
            return Result<void>();
        });
    });
}

} // namespace nameplate
