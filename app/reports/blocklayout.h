// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports/picturesource.h"
#include "app/reports/settext.h"

#include <QPainter>
#include <QSizeF>

namespace nameplate {

/// What the parts of a page are painted with; lengths in dots.
struct Canvas
{
    QPainter &painter;
    PictureSource &pictures;
};

/// A block of a report measured for a width and cut into pieces; a page may end between two of them. The page composer
/// decides where, and paints the pieces it has placed.
class BlockLayout
{
public:
    virtual ~BlockLayout() = default;

    [[nodiscard]] virtual int pieceCount() const = 0;
    [[nodiscard]] virtual double height(int piece) const = 0;

    /// The space above the block unless it begins a page.
    [[nodiscard]] virtual double spaceBefore() const = 0;

    /// True when the page must not end after the piece; after the last one: not before the next block.
    [[nodiscard]] virtual bool staysWithNext(int) const { return false; }

    /// The head, repeated on each page that the block runs on to.
    [[nodiscard]] virtual double headHeight() const { return 0; }
    virtual void paintHead(Canvas &, QPointF) const {}

    /// The lines that say the sum so far when a page ends after `piece`, and again on the next page.
    [[nodiscard]] virtual double carryHeight(int) const { return 0; }
    virtual void paintCarriedForward(Canvas &, QPointF, int) const {}
    virtual void paintBroughtForward(Canvas &, QPointF, int) const {}

    /// Pieces taller than a page flow on in slices; how many there are for the room that `slices` gives.
    [[nodiscard]] virtual int sliceCount(int, const Slice &) const { return 1; }
    [[nodiscard]] virtual double sliceHeight(int piece, const Slice &) const { return height(piece); }

    virtual void paint(Canvas &canvas, QPointF topLeft, int piece, const Slice &slice) const = 0;
};

/// Rules are filled, not drawn, so that they are equally fine everywhere.
void paintRule(QPainter &painter, QPointF left, double width, double thickness, QRgb color);

void paintFrame(QPainter &painter, const QRectF &box, double thickness, QRgb color);

/// Paints the picture into the middle of the box, whole and undistorted, without transparency.
void paintPicture(QPainter &painter, const QRectF &box, const QImage &picture);

} // namespace nameplate
