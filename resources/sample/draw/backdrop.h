// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>

#include <optional>

#include "resources/sample/draw/pixels.h"

namespace nameplate::sample {

constexpr QSize photoSize(1200, 900);

/// A place where things are photographed: how to paint it, and how a thing lies in it.
struct Backdrop
{
    const char *name;
    void (*paint)(QPainter &, const QColor &tone, Dice &dice);
    bool standing; ///< on a floor or table; otherwise it lies on the ground or hangs on the wall
    double base;   ///< share of the height at which standing things touch the ground
    double haze;   ///< how far out of focus the backdrop is, in pixels
};

[[nodiscard]] std::optional<Backdrop> findBackdrop(const QString &name);

} // namespace nameplate::sample
