// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/record.h"
#include "ui/widgets/plate.h"

namespace nameplate::wherefound {

/// Where the number asked for is printed on that kind of product, in one or two sentences.
[[nodiscard]] QString sentence(const Record &record, PlateNumber which);

} // namespace nameplate::wherefound
