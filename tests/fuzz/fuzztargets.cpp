// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzztargets.h"

#include <algorithm>
#include <array>

namespace nameplate::fuzz {

namespace {

constexpr std::array table{Target{"identify", identify}, Target{"notices", readNotices},  Target{"csv", readCsv},
                           Target{"json", readJsonList}, Target{"tellico", readTellico},  Target{"gcstar", readGcstar},
                           Target{"ods", readOds},       Target{"xlsx", readXlsx},        Target{"zip", readZip},
                           Target{"age", readEncrypted}, Target{"document", openDocument}};

} // namespace

std::span<const Target> targets()
{
    return table;
}

const Target *targetCalled(const QByteArray &name)
{
    const auto found =
        std::find_if(table.begin(), table.end(), [&name](const Target &each) { return name == each.name; });
    return found == table.end() ? nullptr : &*found;
}

void require(bool kept, const char *promise)
{
    if (!kept)
        qFatal("broken promise: %s", promise);
}

} // namespace nameplate::fuzz
