// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/sample/draw/pixels.h"

#include <QPainter>

#include <algorithm>
#include <vector>

namespace nameplate::sample {

namespace {

constexpr int shadowScale = 2; ///< soft things need few pixels

/// One pass of a running mean over `length` values that lie `stride` apart.
void softenLine(uchar *first, int length, qsizetype stride, int radius, std::vector<uchar> &line)
{
    for (int i = 0; i < length; ++i)
        line[size_t(i)] = first[i * stride];
    const int width = 2 * radius + 1;
    const auto at = [&line, length](int i) { return int(line[size_t(std::clamp(i, 0, length - 1))]); };
    int sum = 0;
    for (int i = -radius; i <= radius; ++i)
        sum += at(i);
    for (int i = 0; i < length; ++i) {
        first[i * stride] = uchar(sum / width);
        sum += at(i + radius + 1) - at(i - radius);
    }
}

} // namespace

Dice diceFor(const QString &name)
{
    quint32 seed = 2166136261U;
    for (const char byte : name.toUtf8())
        seed = (seed ^ quint8(byte)) * 16777619U;
    return Dice(seed % Dice::modulus);
}

double roll(Dice &dice)
{
    return double(dice() - Dice::min()) / double(Dice::max() - Dice::min());
}

QColor shade(const QColor &colour, double factor)
{
    const auto part = [factor](int value) {
        return std::clamp(factor > 1 ? int(255 - (255 - value) / factor) : int(value * factor), 0, 255);
    };
    return QColor(part(colour.red()), part(colour.green()), part(colour.blue()), colour.alpha());
}

QColor faded(QColor colour, double opacity)
{
    colour.setAlphaF(float(opacity));
    return colour;
}

QColor between(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](int from, int to) { return int(from + (to - from) * share); };
    return QColor(part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue()),
                  part(a.alpha(), b.alpha()));
}

QImage shadowLayer(QSize size, const QImage &thing, const QTransform &view, int radius)
{
    QImage layer(size / shadowScale, QImage::Format_Alpha8);
    layer.fill(0);
    QPainter painter(&layer);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setTransform(view * QTransform::fromScale(1.0 / shadowScale, 1.0 / shadowScale));
    painter.drawImage(0, 0, thing);
    painter.end();
    const int reach = std::max(1, radius / shadowScale);
    std::vector<uchar> line(size_t(std::max(layer.width(), layer.height())));
    for (int pass = 0; pass < 3; ++pass) {
        for (int y = 0; y < layer.height(); ++y)
            softenLine(layer.scanLine(y), layer.width(), 1, reach, line);
        for (int x = 0; x < layer.width(); ++x)
            softenLine(layer.bits() + x, layer.height(), layer.bytesPerLine(), reach, line);
    }
    return layer;
}

void castShadow(QPainter &painter, const QImage &layer, double opacity)
{
    QImage ink(layer.size(), QImage::Format_ARGB32_Premultiplied);
    ink.fill(QColor(20, 14, 10));
    QPainter cut(&ink);
    cut.setCompositionMode(QPainter::CompositionMode_DestinationIn);
    cut.drawImage(0, 0, layer);
    cut.end();
    painter.setOpacity(opacity);
    painter.drawImage(QRect(QPoint(0, 0), ink.size() * shadowScale), ink);
    painter.setOpacity(1);
}

void blur(QImage &image, double pixels)
{
    if (pixels > 0)
        image = image.scaled(image.size() / pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                    .scaled(image.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

void grain(QImage &image, int strength, Dice &dice)
{
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const int shift = int(dice() % unsigned(2 * strength + 1)) - strength;
            const auto part = [shift](int value) { return std::clamp(value + shift, 0, 255); };
            line[x] = qRgb(part(qRed(line[x])), part(qGreen(line[x])), part(qBlue(line[x])));
        }
    }
}

} // namespace nameplate::sample
