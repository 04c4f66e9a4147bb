// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QCoreApplication>

#include <functional>

namespace nameplate {

/// The sentences of this shelf, in the user's language.
class KeepingText
{
    Q_DECLARE_TR_FUNCTIONS(Keeping)
};

/// Told the part that is done (0 to 1); returns false to stop.
using KeepGoing = std::function<bool(double)>;

[[nodiscard]] inline tl::unexpected<Error> stopped()
{
    return fail(Error::Code::Cancelled, KeepingText::tr("Stopped; nothing was changed."));
}

} // namespace nameplate
