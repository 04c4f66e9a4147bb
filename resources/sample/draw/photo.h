// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resources/sample/draw/backdrop.h"
#include "resources/sample/draw/drawing.h"

namespace nameplate::sample {

/// One photo of one thing, as photos.json plans it.
struct PhotoPlan
{
    Backdrop backdrop;
    QColor tone;         ///< of wall, cloth or wood
    double size = 0.74;  ///< share of the height that the thing may fill
    double turn = 0;     ///< in degrees, clockwise
    double across = 0.5; ///< where its middle stands, as a share of the width
};

[[nodiscard]] QImage photograph(const Drawing &drawing, const PhotoPlan &plan, Dice &dice);

} // namespace nameplate::sample
