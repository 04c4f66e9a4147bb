// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>

namespace nameplate {

/// The day on which a camera says it took the picture; invalid when the bytes do not tell. Never the day of a later
/// edit.
[[nodiscard]] QDate exifDate(const QByteArray &data, const QString &mimeType);

} // namespace nameplate
