// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QJsonObject>

#include "resources/sample/draw/household.h"
#include "resources/sample/draw/pixels.h"

namespace nameplate::sample {

/// A rating plate as plates.json plans it, seen straight on: maker, what it is, the numbers, bar codes, small print.
[[nodiscard]] QImage drawPlate(const QJsonObject &plan, const Household &household, const Row &item, Dice &dice);

/// The plate on the machine it belongs to, held a little askew into the camera.
[[nodiscard]] QImage photographPlate(const QImage &plate, const QColor &machine, Dice &dice);

} // namespace nameplate::sample
