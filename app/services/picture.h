// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>

class QImage;

namespace nameplate {

/// Stored pictures as images: the one place that gives their bytes to a decoder.
namespace picture {

/// Pictures with more pixels than this are not decoded.
inline constexpr qint64 maximumPixels = 200'000'000;

/// The picture upright, scaled to fit into `maximum` when it is larger; null when the bytes cannot be decoded within the
/// limits. `format` as contenttype::pictureFormat() names it.
[[nodiscard]] QImage decoded(const QByteArray &data, const QByteArray &format, QSize maximum);

} // namespace picture

} // namespace nameplate
