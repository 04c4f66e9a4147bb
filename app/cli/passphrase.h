// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/outcome.h"

#include <QByteArray>

namespace nameplate::cli {

class Arguments;
class Console;

/// The first line of the file that --passphrase-from names, or of standard input for "-"; typed on a terminal it is not
/// shown. Refuses an empty one.
[[nodiscard]] Outcome<QByteArray> passphraseIn(const Arguments &arguments, const Console &console);

} // namespace nameplate::cli
