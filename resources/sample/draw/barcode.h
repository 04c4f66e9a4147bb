// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QString>

namespace nameplate::sample {

/// The bars of a code as widths in modules: bar, gap, bar … beginning and ending with a bar.
/// Empty when the text cannot be written in that code.
[[nodiscard]] QList<int> code128(const QString &text);
[[nodiscard]] QList<int> ean13(const QString &digits);

/// Draws bars from edge to edge of `area`; the quiet zone around it is the caller's.
void drawBars(QPainter &painter, const QRectF &area, const QList<int> &bars);

} // namespace nameplate::sample
