// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/sample/draw/backdrop.h"

#include <QPainterPath>

#include <algorithm>
#include <array>

namespace nameplate::sample {

namespace {

constexpr double width = photoSize.width();
constexpr double height = photoSize.height();

const QColor oak(0xb8, 0x8a, 0x5c);
const QColor walnut(0x7d, 0x55, 0x38);
const QColor concrete(0x9a, 0x98, 0x93);

void fill(QPainter &painter, const QRectF &area, const QColor &top, const QColor &bottom)
{
    QLinearGradient gradient(area.topLeft(), area.bottomLeft());
    gradient.setColorAt(0, top);
    gradient.setColorAt(1, bottom);
    painter.fillRect(area, gradient);
}

/// Window light: a bright oval on the upper left of the wall.
void lightFromLeft(QPainter &painter, double strength)
{
    QRadialGradient glow(QPointF(width * 0.3, height * 0.28), width * 0.75);
    glow.setColorAt(0, faded(Qt::white, strength));
    glow.setColorAt(1, faded(Qt::white, 0));
    painter.fillRect(QRectF(0, 0, width, height), glow);
}

/// Sunlight through a window, thrown across the wall as slanted panes.
void sunPatch(QPainter &painter, Dice &dice)
{
    const double left = width * (0.03 + 0.12 * roll(dice));
    for (int column = 0; column < 2; ++column)
        for (int row = 0; row < 2; ++row) {
            const QPointF corner(left + column * 190 + row * 42, 60 + row * 215 + column * 26);
            QPainterPath pane;
            pane.addPolygon(QPolygonF(
                {corner, corner + QPointF(172, 24), corner + QPointF(210, 220), corner + QPointF(38, 196), corner}));
            painter.fillPath(pane, faded(QColor(255, 244, 214), 0.20));
        }
}

/// A line of wood grain, a slow wave from `from` to `to`.
void woodLine(QPainter &painter, QPointF from, QPointF to, Dice &dice)
{
    const QPointF step = (to - from) / 3;
    const auto aside = [&dice] { return QPointF(0, 5 * (roll(dice) - 0.5)); };
    QPainterPath line(from);
    line.cubicTo(from + step + aside(), from + 2 * step + aside(), to + aside());
    painter.drawPath(line);
}

/// Boards running away from the viewer, all towards one vanishing point.
void boards(QPainter &painter, double top, const QColor &wood, Dice &dice)
{
    const QPointF vanishing(width * 0.5, -height * 0.15);
    const auto along = [&vanishing](double x, double y) {
        const double share = (y - vanishing.y()) / (height - vanishing.y());
        return QPointF(vanishing.x() + (x - vanishing.x()) * share, y);
    };
    constexpr double board = 150;
    for (int i = -6; i * board < width + 6 * board; ++i) {
        const double x = i * board;
        const QColor colour = shade(wood, 0.93 + 0.16 * roll(dice));
        const QPolygonF shape({along(x, top), along(x + board, top), along(x + board, height), along(x, height)});
        painter.setPen(QPen(shade(wood, 0.72), 2));
        painter.setBrush(colour);
        painter.drawPolygon(shape);
        painter.setPen(QPen(faded(shade(wood, 0.8), 0.35), 1.5));
        for (int vein = 0; vein < 4; ++vein) {
            const double at = x + board * roll(dice);
            painter.drawLine(along(at, top), along(at, height));
        }
        const double joint = top + (height - top) * roll(dice);
        painter.setPen(QPen(shade(wood, 0.72), 2));
        painter.drawLine(along(x, joint), along(x + board, joint));
    }
    fill(painter, QRectF(0, top, width, height - top), faded(Qt::black, 0.16), faded(Qt::white, 0.10));
}

void skirting(QPainter &painter, double floor)
{
    painter.fillRect(QRectF(0, floor - 40, width, 40), QColor(0xf4, 0xf2, 0xee));
    painter.fillRect(QRectF(0, floor - 40, width, 3), faded(Qt::black, 0.10));
    painter.fillRect(QRectF(0, floor - 5, width, 5), faded(Qt::black, 0.20));
}

void studio(QPainter &painter, const QColor &tone, Dice &)
{
    const double bend = height * 0.62;
    fill(painter, QRectF(0, 0, width, bend), shade(tone, 0.97), shade(tone, 1.12));
    fill(painter, QRectF(0, bend, width, height - bend), shade(tone, 1.12), shade(tone, 1.45));
    lightFromLeft(painter, 0.30);
}

void room(QPainter &painter, const QColor &tone, Dice &dice)
{
    const double floor = height * 0.70;
    fill(painter, QRectF(0, 0, width, floor), tone, shade(tone, 0.93));
    lightFromLeft(painter, 0.32);
    sunPatch(painter, dice);
    skirting(painter, floor);
    boards(painter, floor, oak, dice);
}

void tiles(QPainter &painter, const QColor &tone, Dice &dice)
{
    const double floor = height * 0.74;
    constexpr double side = 118;
    painter.fillRect(QRectF(0, 0, width, floor), shade(tone, 0.86));
    for (int row = 1; floor - row * side > -side; ++row)
        for (int column = 0; column * side < width + side; ++column) {
            const double x = column * side - 30;
            const double y = floor - row * side;
            const QColor glaze = shade(tone, 0.985 + 0.05 * roll(dice));
            fill(painter, QRectF(x + 2, y + 2, side - 4, side - 4), shade(glaze, 1.25), glaze);
        }
    lightFromLeft(painter, 0.28);
    fill(painter, QRectF(0, floor, width, height - floor), shade(concrete, 0.86), shade(concrete, 1.25));
    painter.fillRect(QRectF(0, floor, width, 4), faded(Qt::black, 0.25));
    painter.setPen(QPen(faded(Qt::black, 0.13), 3));
    for (int i = -6; i <= 6; ++i)
        painter.drawLine(QPointF(width * 0.5 + i * 190, floor), QPointF(width * 0.5 + i * 330, height));
    painter.drawLine(QPointF(0, floor + 96), QPointF(width, floor + 96));
}

void table(QPainter &painter, const QColor &tone, Dice &dice)
{
    const double edge = height * 0.66;
    fill(painter, QRectF(0, 0, width, edge), shade(tone, 1.08), shade(tone, 0.88));
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < 7; ++i) {
        const QPointF centre(width * roll(dice), edge * roll(dice));
        const double radius = 60 + 120 * roll(dice);
        painter.setBrush(faded(roll(dice) < 0.6 ? QColor(Qt::white) : shade(tone, 0.7), 0.13));
        painter.drawEllipse(centre, radius, radius);
    }
    lightFromLeft(painter, 0.30);
    fill(painter, QRectF(0, edge, width, height - edge), shade(oak, 0.92), shade(oak, 1.18));
    painter.setBrush(Qt::NoBrush);
    for (int i = 0; i < 34; ++i) {
        const double share = roll(dice);
        const double y = edge + (height - edge) * share * share;
        painter.setPen(QPen(faded(shade(oak, 0.62), 0.10 + 0.20 * roll(dice)), 1 + 2 * share));
        woodLine(painter, QPointF(-20, y), QPointF(width + 20, y), dice);
    }
    painter.fillRect(QRectF(0, edge - 2, width, 4), faded(Qt::white, 0.25));
}

void cellar(QPainter &painter, const QColor &tone, Dice &dice)
{
    const double floor = height * 0.72;
    painter.fillRect(QRectF(0, 0, width, floor), shade(tone, 0.84));
    constexpr QSizeF brick(150, 62);
    for (int course = 1; floor - course * brick.height() > -brick.height(); ++course)
        for (int i = 0; i * brick.width() < width + brick.width(); ++i) {
            const double x = (course % 2 ? i : i - 0.5) * brick.width();
            const double y = floor - course * brick.height();
            const QColor lime = shade(tone, 0.95 + 0.10 * roll(dice));
            QPainterPath stone;
            stone.addRoundedRect(QRectF(x + 2.5, y + 2.5, brick.width() - 5, brick.height() - 5), 7, 7);
            painter.fillPath(stone, lime);
        }
    lightFromLeft(painter, 0.22);
    fill(painter, QRectF(0, floor, width, height - floor), shade(concrete, 0.74), shade(concrete, 1.06));
    fill(painter, QRectF(0, floor - 26, width, 26), faded(Qt::black, 0), faded(Qt::black, 0.20));
}

void wall(QPainter &painter, const QColor &tone, Dice &dice)
{
    fill(painter, QRectF(0, 0, width, height), tone, shade(tone, 0.92));
    lightFromLeft(painter, 0.34);
    sunPatch(painter, dice);
}

/// Linen seen from above: threads across and along.
void cloth(QPainter &painter, const QColor &tone, Dice &dice)
{
    fill(painter, QRectF(0, 0, width, height), shade(tone, 1.12), shade(tone, 0.94));
    for (int x = 0; x < int(width); x += 4) {
        painter.setPen(QPen(faded(roll(dice) < 0.5 ? Qt::white : Qt::black, 0.01 + 0.02 * roll(dice)), 2));
        painter.drawLine(QPointF(x, 0), QPointF(x, height));
    }
    for (int y = 0; y < int(height); y += 4) {
        painter.setPen(QPen(faded(roll(dice) < 0.5 ? Qt::white : Qt::black, 0.01 + 0.02 * roll(dice)), 2));
        painter.drawLine(QPointF(0, y), QPointF(width, y));
    }
    lightFromLeft(painter, 0.25);
}

/// A wooden table top seen from above.
void desk(QPainter &painter, const QColor &tone, Dice &dice)
{
    const QColor wood = tone.isValid() ? tone : walnut;
    constexpr double board = 225;
    for (int i = 0; i * board < height; ++i) {
        const double y = i * board;
        const QColor colour = shade(wood, 0.94 + 0.14 * roll(dice));
        painter.fillRect(QRectF(0, y, width, board), colour);
        painter.setBrush(Qt::NoBrush);
        for (int vein = 0; vein < 22; ++vein) {
            const double at = y + board * roll(dice);
            painter.setPen(QPen(faded(shade(wood, 0.62), 0.10 + 0.22 * roll(dice)), 1 + 2 * roll(dice)));
            woodLine(painter, QPointF(-20, at), QPointF(width + 20, at), dice);
        }
        painter.fillRect(QRectF(0, y, width, 3), faded(Qt::black, 0.28));
    }
    lightFromLeft(painter, 0.24);
}

void meadow(QPainter &painter, const QColor &tone, Dice &dice)
{
    const double horizon = height * 0.58;
    fill(painter, QRectF(0, 0, width, horizon), shade(tone, 0.95), shade(tone, 1.9));
    painter.setPen(Qt::NoPen);
    for (int row = 0; row < 2; ++row)
        for (int i = 0; i < 16; ++i) {
            const double radius = 70 + 70 * roll(dice);
            const QPointF centre(width * (i + roll(dice)) / 15.0, horizon - 30 + row * 50);
            painter.setBrush(shade(QColor(0x5f, 0x82, 0x5c), 0.85 + 0.3 * roll(dice) - 0.12 * row));
            painter.drawEllipse(centre, radius * 1.2, radius);
        }
    fill(painter, QRectF(0, horizon, width, height - horizon), QColor(0x7d, 0x9d, 0x55), QColor(0xa4, 0xc0, 0x74));
    for (int i = 0; i < 900; ++i) {
        const double share = roll(dice);
        const QPointF root(width * roll(dice), horizon + (height - horizon) * share);
        painter.setPen(
            QPen(faded(roll(dice) < 0.5 ? QColor(0x55, 0x7a, 0x38) : QColor(0xc6, 0xd9, 0x92), 0.45), 1 + 2 * share));
        painter.drawLine(root, root + QPointF(10 * (roll(dice) - 0.5), -6 - 26 * share));
    }
}

constexpr std::array backdrops{Backdrop{"studio", studio, true, 0.86, 0}, Backdrop{"room", room, true, 0.87, 0},
                               Backdrop{"tiles", tiles, true, 0.88, 0},   Backdrop{"table", table, true, 0.86, 3},
                               Backdrop{"cellar", cellar, true, 0.88, 0}, Backdrop{"wall", wall, false, 0.5, 0},
                               Backdrop{"cloth", cloth, false, 0.5, 0},   Backdrop{"desk", desk, false, 0.5, 0},
                               Backdrop{"meadow", meadow, true, 0.86, 2}};

} // namespace

std::optional<Backdrop> findBackdrop(const QString &name)
{
    const auto found = std::find_if(backdrops.begin(), backdrops.end(),
                                    [&name](const Backdrop &each) { return name == QLatin1String(each.name); });
    return found == backdrops.end() ? std::nullopt : std::optional(*found);
}

} // namespace nameplate::sample
