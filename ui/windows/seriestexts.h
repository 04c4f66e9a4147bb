// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/inventory.h"

namespace nameplate {

/// Series as a person picks them from a list: "Bosch Serie 6 · WAW28750GB · 2 items".
namespace seriestexts {

[[nodiscard]] QString text(const SeriesSummary &series);

} // namespace seriestexts

} // namespace nameplate
