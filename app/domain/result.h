// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/error.h"

#include <tl/expected.hpp>

namespace nameplate {

/// A value, or the Error that stands in its way.
template <class T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(Error::Code code, QString what, QString remedy = {})
{
    return tl::unexpected<Error>(Error{code, std::move(what), std::move(remedy)});
}

} // namespace nameplate
