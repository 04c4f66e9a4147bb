// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

namespace nameplate::cli {

/// The exit codes of the command line contract.
enum class Exit
{
    Done = 0,
    Failed = 1,
    WrongUsage = 2,
    NothingFound = 3
};

/// Why a command ends without having done what was asked: the sentence for standard error and the exit code. Any
/// Error is one that ends with Exit::Failed.
struct Refusal
{
    Refusal(Error why)
        : error(std::move(why))
    {}
    Refusal(Exit code, QString what, QString remedy = {})
        : exit(code)
        , error{Error::Code::Refused, std::move(what), std::move(remedy)}
    {}

    Exit exit = Exit::Failed;
    Error error;
};

template <class T>
using Outcome = tl::expected<T, Refusal>;

[[nodiscard]] inline tl::unexpected<Refusal> wrongUsage(QString what)
{
    return tl::unexpected(Refusal(Exit::WrongUsage, std::move(what)));
}

[[nodiscard]] inline tl::unexpected<Refusal> nothingFound(QString what, QString remedy = {})
{
    return tl::unexpected(Refusal(Exit::NothingFound, std::move(what), std::move(remedy)));
}

} // namespace nameplate::cli
