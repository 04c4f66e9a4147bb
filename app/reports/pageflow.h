// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports/blocklayout.h"

#include <memory>
#include <vector>

namespace nameplate {

/// Something that stands on a page: what, and how far below the top of the page's content; in dots.
struct Placement
{
    enum class Part
    {
        Head,
        BroughtForward,
        Piece,
        CarriedForward
    };

    Part part = Part::Piece;
    int block = 0;
    int piece = 0;
    Slice slice = {};
    double y = 0;
};

using PlacedPage = std::vector<Placement>;
using BlockLayouts = std::vector<std::unique_ptr<BlockLayout>>;

/// Spreads measured blocks over pages of a height: pieces that belong together stay together, heads are repeated, sums
/// are carried, and only what is taller than a page is cut.
[[nodiscard]] std::vector<PlacedPage> placeOnPages(const BlockLayouts &blocks, double pageHeight);

} // namespace nameplate
