// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nameplate::cli {

/// From now on Ctrl+C, a hang-up and a request to end are only noted, so that a step under way is rolled back or
/// finished and never torn; waiting reads return at once. A reader that went away is an error of writing.
void catchInterrupts();

[[nodiscard]] bool isInterrupted();

} // namespace nameplate::cli
