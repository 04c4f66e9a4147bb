// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QImage>
#include <QString>

namespace nameplate::sample {

/// How the camera was held: the value of the Exif tag of that name.
enum class Orientation : quint8
{
    Upright = 1,
    TurnedRight = 6
};

/// Writes what a phone would have written: a JPEG with the date it was taken and how the phone was held.
[[nodiscard]] bool writeJpeg(const QImage &image, const QString &path, int quality, const QDateTime &takenOn,
                             Orientation orientation = Orientation::Upright);

} // namespace nameplate::sample
