// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

/// What faultshim.cpp writes down of each change of a file, so that a power cut can be replayed: this head, then the
/// name, then the data. Names are whole paths as the system knows them; of a file that has none it is made up.
struct RecordedCall
{
    enum Kind : std::uint32_t
    {
        Write,    ///< data at `at`
        Truncate, ///< to `at` bytes
        Sync,     ///< of a file or a folder
        Make,     ///< a name that was not there
        Rename,   ///< the data is the new name
        Link,     ///< the same
        Unlink,
        Told ///< the program has written the data to its standard output
    };

    Kind kind;
    std::uint32_t nameSize;
    std::int64_t at;
    std::uint64_t dataSize;
};
