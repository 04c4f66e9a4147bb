// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzztargets.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

// The entry points of libFuzzer: nameplate-fuzz --target=NAME CORPUS… (libFuzzer passes over what begins with two dashes).

namespace {

const nameplate::fuzz::Target *chosen = nullptr;

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    const QByteArray option("--target=");
    for (int i = 1; i < *argc; ++i)
        if (const QByteArray word((*argv)[i]); word.startsWith(option))
            chosen = nameplate::fuzz::targetCalled(word.mid(option.size()));
    if (chosen)
        return 0;
    std::fputs("Name what is to be fed with --target=NAME:\n", stderr);
    for (const nameplate::fuzz::Target &each : nameplate::fuzz::targets())
        std::fprintf(stderr, "  %s\n", each.name);
    std::exit(2);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    chosen->run(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
