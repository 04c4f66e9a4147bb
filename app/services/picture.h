// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>

namespace nameplate {

/// Pictures with more pixels than this are not decoded.
inline constexpr qint64 maximumPicturePixels = 200'000'000;

/// The picture upright, decoded no larger than fits into `box`; null when the bytes are no picture that Nameplate draws
/// or break a limit. Runs on any thread.
[[nodiscard]] QImage decodedPicture(const QByteArray &data, QSize box);

} // namespace nameplate
