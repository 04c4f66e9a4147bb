// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/inventory.h"
#include "ui/widgets/fieldeditor.h"

namespace nameplate {

/// What field editors propose while somebody types: places, categories, tags and brands that are used already. The
/// inventory must outlive the hints.
[[nodiscard]] EditingHints editingHints(const Inventory &inventory, const QLocale &locale);

} // namespace nameplate
