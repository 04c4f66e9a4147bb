// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/coredumps.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace nameplate {

void forbidCoreDumps()
{
    constexpr rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#ifndef __SANITIZE_ADDRESS__ // which looks at its own process from outside
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

} // namespace nameplate
