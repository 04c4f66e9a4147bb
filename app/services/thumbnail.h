// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>

class QImage;

namespace nameplate {

/// A small upright JPEG that stands for a stored picture in lists and on paper.
struct Thumbnail
{
    QByteArray jpeg; ///< empty: the bytes could not be decoded within the limits
    QSize size;

    /// Thumbnails have at most this many pixels on the longer side.
    static constexpr int longestSide = 512;

    /// `format` as contenttype::pictureFormat() names it.
    [[nodiscard]] static Thumbnail of(const QByteArray &data, const QByteArray &format);
    [[nodiscard]] static Thumbnail of(const QImage &picture); ///< of at most that many pixels
};

/// True for a JPEG whose picture data stops before its end: decoders show the missing part as grey.
[[nodiscard]] bool isCutShort(const QByteArray &jpeg);

} // namespace nameplate
