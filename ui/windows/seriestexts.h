// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/inventory.h"

#include <optional>

namespace nameplate {

/// Series as a person picks them from a list: "Bosch Serie 6 · WAW28750GB · 2 items".
namespace seriestexts {

[[nodiscard]] QStringList all(const Inventory &inventory);

/// The series such a text stands for; none when it is another text.
[[nodiscard]] std::optional<SeriesSummary> find(const Inventory &inventory, const QString &text);

} // namespace seriestexts

} // namespace nameplate
