// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QSizeF>

namespace nameplate {

enum class Paper
{
    A4,
    Letter
};

namespace paper {

/// Width and height upright, in mm.
[[nodiscard]] QSizeF size(Paper paper);

/// Reads "A4" or "Letter" in any case; refuses anything else by naming what is possible.
Result<Paper> fromName(QStringView name);

/// Reports are laid out in dots of 1/1200 inch: finer than any printer needs, and the resolution at which the text of
/// right-aligned columns can be searched in every PDF viewer.
inline constexpr int dotsPerInch = 1200;
inline constexpr double dotsPerMm = dotsPerInch / 25.4;

[[nodiscard]] constexpr double mm(double millimetres)
{
    return millimetres * dotsPerMm;
}

} // namespace paper

} // namespace nameplate
