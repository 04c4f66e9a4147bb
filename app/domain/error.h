// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nameplate {

/// What went wrong and what the user can do about it, in the user's words.
struct Error
{
    enum class Code
    {
        BadValue, ///< something typed or imported cannot be understood
        NotFound, ///< the record asked for does not exist
        Refused,  ///< the request is understood and not allowed
        ReadOnly, ///< the document cannot be written
        Busy,     ///< another program holds the document
        NotADocument,
        NewerVersion,
        Damaged,
        Disk, ///< reading or writing failed, or the disk is full
        Cancelled,
    };

    Code code = Code::Refused;
    QString what;   ///< one sentence: what is wrong with which file or field
    QString remedy; ///< one sentence: what to do; may be empty when `what` says it

    [[nodiscard]] QString message() const { return remedy.isEmpty() ? what : what + QLatin1Char(' ') + remedy; }
    bool operator==(const Error &) const = default;
};

} // namespace nameplate
