// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QPainter>

#include <random>

namespace nameplate::sample {

using Dice = std::minstd_rand;

/// The same dice for the same name, so that a picture comes out the same in every build.
[[nodiscard]] Dice diceFor(const QString &name);

/// From 0 to 1.
[[nodiscard]] double roll(Dice &dice);

/// Lighter above 1, darker below; keeps hue and opacity.
[[nodiscard]] QColor shade(const QColor &colour, double factor);
[[nodiscard]] QColor faded(QColor colour, double opacity);
[[nodiscard]] QColor between(const QColor &a, const QColor &b, double share);

/// The soft shadow of a thing seen through `view`: coverage only, three passes of a box come close to a lamp.
[[nodiscard]] QImage shadowLayer(QSize size, const QImage &thing, const QTransform &view, int radius);
void castShadow(QPainter &painter, const QImage &layer, double opacity);

/// Puts a picture out of focus by that many pixels.
void blur(QImage &image, double pixels);

/// Sensor noise: every channel of a pixel moves together by up to `strength`.
void grain(QImage &image, int strength, Dice &dice);

} // namespace nameplate::sample
