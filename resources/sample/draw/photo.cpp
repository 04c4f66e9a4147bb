// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/sample/draw/photo.h"

#include <algorithm>

namespace nameplate::sample {

namespace {

constexpr double widest = 0.86; ///< share of the width that a thing may fill, unless it is shown larger than the frame
constexpr int grainStrength = 2;

QImage paintBackdrop(const PhotoPlan &plan, Dice &dice)
{
    QImage image(photoSize, QImage::Format_ARGB32_Premultiplied);
    image.fill(plan.tone);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    plan.backdrop.paint(painter, plan.tone, dice);
    painter.end();
    blur(image, plan.backdrop.haze);
    return image;
}

void castFlatShadow(QPainter &painter, const QImage &thing, QPointF at)
{
    for (const auto &[offset, radius, opacity] : {std::tuple(5.0, 3, 0.34), std::tuple(20.0, 16, 0.30)}) {
        const QTransform view = QTransform::fromTranslate(at.x() + offset * 0.8, at.y() + offset);
        castShadow(painter, shadowLayer(photoSize, thing, view, radius), opacity);
    }
}

/// The thing's outline laid flat on the ground and leaning away from the light, and a dark line where it stands.
void castGroundShadow(QPainter &painter, const QImage &thing, QPointF at)
{
    constexpr double lean = 0.55;
    constexpr double flatness = 0.16;
    const double base = at.y() + thing.height();
    const QTransform lying(1, 0, -lean, flatness, at.x() + lean * thing.height(), base - flatness * thing.height());
    castShadow(painter, shadowLayer(photoSize, thing, lying, 9), 0.30);

    constexpr int foot = 10;
    const QImage lowest = thing.copy(0, thing.height() - foot, thing.width(), foot);
    const QTransform underneath = QTransform::fromTranslate(at.x(), base - foot * 0.5);
    castShadow(painter, shadowLayer(photoSize, lowest, underneath, 4), 0.60);
}

void vignette(QPainter &painter)
{
    QRadialGradient dark(QPointF(photoSize.width() * 0.46, photoSize.height() * 0.44), photoSize.width() * 0.72);
    dark.setColorAt(0.55, faded(Qt::black, 0));
    dark.setColorAt(1, faded(QColor(20, 12, 6), 0.22));
    painter.fillRect(QRect(QPoint(0, 0), photoSize), dark);
}

} // namespace

QImage photograph(const Drawing &drawing, const PhotoPlan &plan, Dice &dice)
{
    QImage image = paintBackdrop(plan, dice);
    QImage thing =
        drawing.render(QSizeF(photoSize.width() * std::max(widest, plan.size), photoSize.height() * plan.size));
    if (plan.turn != 0)
        thing = thing.transformed(QTransform().rotate(plan.turn), Qt::SmoothTransformation)
                    .convertToFormat(QImage::Format_ARGB32_Premultiplied);
    const double left = photoSize.width() * plan.across - thing.width() / 2.0;
    const double top =
        photoSize.height() * plan.backdrop.base - (plan.backdrop.standing ? thing.height() : thing.height() / 2.0);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (plan.backdrop.standing)
        castGroundShadow(painter, thing, QPointF(left, top));
    else
        castFlatShadow(painter, thing, QPointF(left, top));
    painter.drawImage(QPointF(left, top), thing);
    vignette(painter);
    painter.end();
    grain(image, grainStrength, dice);
    return image;
}

} // namespace nameplate::sample
