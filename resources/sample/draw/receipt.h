// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QJsonObject>

#include "resources/sample/draw/household.h"
#include "resources/sample/draw/pixels.h"

namespace nameplate::sample {

/// A till receipt as receipts.json plans it, its lines taken from the household, photographed on a table.
[[nodiscard]] QImage photographReceipt(const QJsonObject &plan, const QList<Row> &items, Dice &dice);

} // namespace nameplate::sample
