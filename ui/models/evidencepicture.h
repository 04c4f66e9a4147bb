// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/inventory.h"

#include <QImage>

namespace nameplate {

/// The stored thumbnail of a piece of evidence, turned as the user turned it, with its longer side at most `side`
/// pixels (and never above the stored 512). Null when the file shows no picture.
[[nodiscard]] QImage evidencePicture(const Inventory &inventory, const Evidence &evidence, int side);

/// A small picture decoded from a stored thumbnail; turns are quarter turns clockwise.
[[nodiscard]] QImage decodedThumbnail(QByteArray jpeg, int side, qint64 turns);

} // namespace nameplate
