// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/sample/draw/plate.h"

#include <QFontMetricsF>
#include <QJsonArray>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <optional>

#include "resources/sample/draw/backdrop.h"
#include "resources/sample/draw/barcode.h"

namespace nameplate::sample {

namespace {

constexpr double plateWidth = 1100;
constexpr double margin = 52;
constexpr double inner = plateWidth - 2 * margin;
constexpr double headHeight = 104;
constexpr double rowHeight = 66;
constexpr double codeHeight = 132;
constexpr double footHeight = 40;

/// What a plate is made of.
struct Material
{
    const char *name;
    QColor top;
    QColor bottom;
    QColor ink;
    bool brushed;
    bool riveted;
};

const std::array materials{Material{"steel", {0xd9, 0xdd, 0xdf}, {0xb2, 0xb8, 0xbb}, {0x1c, 0x1f, 0x21}, true, true},
                           Material{"foil", {0xe6, 0xe8, 0xe9}, {0xcd, 0xd1, 0xd3}, {0x18, 0x1a, 0x1c}, true, false},
                           Material{"paper", {0xfd, 0xfd, 0xfb}, {0xf2, 0xf2, 0xee}, {0x15, 0x15, 0x17}, false, false},
                           Material{"black", {0x2c, 0x2f, 0x31}, {0x1c, 0x1e, 0x20}, {0xec, 0xee, 0xee}, false, false}};

const Material &materialOf(const QJsonObject &plan)
{
    const QString wanted = plan.value(QLatin1String("material")).toString();
    const auto found = std::find_if(materials.begin(), materials.end(),
                                    [&wanted](const Material &each) { return wanted == QLatin1String(each.name); });
    return found == materials.end() ? materials.front() : *found;
}

QFont font(double pixels, bool bold = false, const char *family = "DejaVu Sans")
{
    QFont result(QString::fromLatin1(family));
    result.setPixelSize(int(pixels));
    result.setBold(bold);
    return result;
}

/// Draws one line of text that shrinks rather than leaves its box.
void line(QPainter &painter, const QRectF &box, QFont face, const QString &text, Qt::Alignment side = Qt::AlignLeft)
{
    while (face.pixelSize() > 10 && QFontMetricsF(face).horizontalAdvance(text) > box.width())
        face.setPixelSize(face.pixelSize() - 1);
    painter.setFont(face);
    painter.drawText(box, int(side | Qt::AlignVCenter) | Qt::TextSingleLine, text);
}

/// One bar code of a plate: its bars and the text under them.
struct Code
{
    QList<int> bars;
    QString text;
};

QList<Code> codesOf(const QJsonObject &plan, const Household &household, const Row &item)
{
    QList<Code> codes;
    for (const auto &each : plan.value(QLatin1String("codes")).toArray()) {
        const QString text = household.filledIn(each.toString(), item);
        const QList<int> retail = ean13(text);
        codes.append({retail.isEmpty() ? code128(text) : retail, text});
    }
    return codes;
}

void drawGround(QPainter &painter, const QSizeF &size, const Material &material, Dice &dice)
{
    QPainterPath outline;
    outline.addRoundedRect(QRectF(QPointF(0, 0), size), 22, 22);
    QLinearGradient gradient(QPointF(0, 0), QPointF(size.width(), size.height()));
    gradient.setColorAt(0, material.top);
    gradient.setColorAt(0.55, shade(material.top, 1.06));
    gradient.setColorAt(1, material.bottom);
    painter.fillPath(outline, gradient);
    painter.setClipPath(outline);
    if (material.brushed)
        for (int y = 0; y < int(size.height()); y += 2) {
            painter.setPen(QPen(faded(roll(dice) < 0.5 ? Qt::white : Qt::black, 0.09 * roll(dice)), 2));
            painter.drawLine(QPointF(0, y), QPointF(size.width(), y));
        }
    painter.setClipping(false);
    painter.setPen(QPen(faded(Qt::black, 0.28), 3));
    painter.drawPath(outline);
}

void drawRivets(QPainter &painter, const QSizeF &size)
{
    for (const double x : {26.0, size.width() - 26})
        for (const double y : {26.0, size.height() - 26}) {
            QRadialGradient head(QPointF(x - 4, y - 5), 20);
            head.setColorAt(0, Qt::white);
            head.setColorAt(1, QColor(0x6c, 0x72, 0x76));
            painter.setPen(QPen(faded(Qt::black, 0.45), 2));
            painter.setBrush(head);
            painter.drawEllipse(QPointF(x, y), 14, 14);
        }
    painter.setBrush(Qt::NoBrush);
}

/// "Do not throw into the bin": the crossed-out dustbin of EN 50419, and the double square of protection class II.
void drawMarks(QPainter &painter, QRectF area, const QColor &ink)
{
    painter.setPen(QPen(ink, 4));
    const QRectF bin(area.right() - 54, area.top() + 6, 42, area.height() - 12);
    painter.drawLine(bin.topLeft() + QPointF(-3, 10), bin.topRight() + QPointF(3, 10));
    painter.drawPolyline(QPolygonF({bin.topLeft() + QPointF(3, 10), bin.bottomLeft() + QPointF(8, -8),
                                    bin.bottomRight() + QPointF(-8, -8), bin.topRight() + QPointF(-3, 10)}));
    painter.drawLine(bin.topLeft() + QPointF(-6, 0), bin.bottomRight() + QPointF(6, 0));
    painter.drawLine(bin.topRight() + QPointF(6, 0), bin.bottomLeft() + QPointF(-6, 0));
    const QRectF square(bin.left() - 84, area.center().y() - 24, 48, 48);
    painter.drawRect(square);
    painter.drawRect(square.adjusted(11, 11, -11, -11));
    line(painter, QRectF(square.left() - 110, area.top(), 90, area.height()), font(54, true), QStringLiteral("CE"),
         Qt::AlignRight);
}

void drawHead(QPainter &painter, const QJsonObject &plan, const Row &item, const QColor &ink)
{
    painter.setPen(ink);
    const QRectF head(margin + 6, 26, inner - 12, headHeight - 34);
    line(painter, head.adjusted(0, 0, -inner * 0.45, 0), font(58, true),
         plan.value(QLatin1String("maker")).toString(item.value(QStringLiteral("brand"))));
    line(painter, head.adjusted(inner * 0.5, 0, 0, 0), font(30), plan.value(QLatin1String("title")).toString(),
         Qt::AlignRight);
    painter.setPen(QPen(ink, 4));
    painter.drawLine(QPointF(margin, headHeight), QPointF(plateWidth - margin, headHeight));
}

double drawRows(QPainter &painter, const QJsonArray &rows, const Household &household, const Row &item,
                const QColor &ink)
{
    double y = headHeight + 12;
    for (const auto &each : rows) {
        const QJsonArray row = each.toArray();
        const QRectF box(margin + 6, y, inner - 12, rowHeight);
        painter.setPen(faded(ink, 0.85));
        line(painter, box.adjusted(0, 4, -inner * 0.78, 4), font(30), row.at(0).toString());
        painter.setPen(ink);
        line(painter, box.adjusted(inner * 0.215, 0, 0, 0), font(48, true, "DejaVu Sans Mono"),
             household.filledIn(row.at(1).toString(), item));
        painter.setPen(QPen(faded(ink, 0.25), 2));
        painter.drawLine(box.bottomLeft(), box.bottomRight());
        y += rowHeight;
    }
    return y;
}

double drawCodes(QPainter &painter, const QList<Code> &codes, double y)
{
    const double width = inner / double(std::max<qsizetype>(1, codes.size()));
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const QRectF box(margin + double(i) * width, y + 14, width - (codes.size() > 1 ? 24 : 0), codeHeight - 14);
        painter.fillRect(box, Qt::white);
        drawBars(painter, box.adjusted(34, 10, -34, -36), codes.at(i).bars);
        painter.setPen(QColor(0x14, 0x14, 0x16));
        line(painter, QRectF(box.left(), box.bottom() - 36, box.width(), 34), font(25, false, "DejaVu Sans Mono"),
             codes.at(i).text, Qt::AlignHCenter);
    }
    return codes.isEmpty() ? y : y + codeHeight;
}

void drawFoot(QPainter &painter, const QStringList &lines, double y, const QColor &ink)
{
    const double height = std::max(76.0, double(lines.size()) * footHeight);
    painter.setPen(ink);
    for (qsizetype i = 0; i < lines.size(); ++i)
        line(painter, QRectF(margin + 6, y + 12 + double(i) * footHeight, inner - 330, footHeight), font(27),
             lines.at(i));
    drawMarks(painter, QRectF(margin, y + 12, inner, height), ink);
}

/// A lamp mirrored in the surface, from corner to corner.
void drawGlare(QPainter &painter, const QSizeF &size)
{
    QLinearGradient glare(QPointF(size.width() * 0.1, 0), QPointF(size.width() * 0.75, size.height()));
    glare.setColorAt(0.36, faded(Qt::white, 0));
    glare.setColorAt(0.50, faded(Qt::white, 0.20));
    glare.setColorAt(0.60, faded(Qt::white, 0));
    painter.fillRect(QRectF(QPointF(0, 0), size), glare);
}

QPolygonF askew(const QRectF &area, double most, Dice &dice)
{
    const auto aside = [most, &dice] { return QPointF(most * (roll(dice) - 0.5), most * (roll(dice) - 0.5)); };
    return QPolygonF({area.topLeft() + aside(), area.topRight() + aside(), area.bottomRight() + aside(),
                      area.bottomLeft() + aside()});
}

QImage paintMachine(const QColor &machine)
{
    QImage image(photoSize, QImage::Format_ARGB32_Premultiplied);
    image.fill(machine);
    QPainter painter(&image);
    QLinearGradient body(QPointF(0, 0), QPointF(photoSize.width(), photoSize.height()));
    body.setColorAt(0, shade(machine, 1.25));
    body.setColorAt(0.6, machine);
    body.setColorAt(1, shade(machine, 0.72));
    painter.fillRect(image.rect(), body);
    painter.setPen(QPen(faded(Qt::black, 0.35), 5));
    painter.drawLine(QPointF(0, 832), QPointF(photoSize.width(), 846));
    painter.setPen(QPen(faded(Qt::white, 0.25), 3));
    painter.drawLine(QPointF(0, 837), QPointF(photoSize.width(), 851));
    return image;
}

} // namespace

QImage drawPlate(const QJsonObject &plan, const Household &household, const Row &item, Dice &dice)
{
    const Material &material = materialOf(plan);
    const QJsonArray rows = plan.value(QLatin1String("rows")).toArray();
    const QList<Code> codes = codesOf(plan, household, item);
    QStringList foot;
    for (const auto &each : plan.value(QLatin1String("foot")).toArray())
        foot << household.filledIn(each.toString(), item);

    const double height = headHeight + 12 + double(rows.size()) * rowHeight + (codes.isEmpty() ? 0 : codeHeight)
                          + std::max(76.0, double(foot.size()) * footHeight) + 44;
    QImage image(QSize(int(plateWidth), int(height)), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    drawGround(painter, image.size(), material, dice);
    if (material.riveted)
        drawRivets(painter, image.size());
    drawHead(painter, plan, item, material.ink);
    const double underRows = drawRows(painter, rows, household, item, material.ink);
    drawFoot(painter, foot, drawCodes(painter, codes, underRows), material.ink);
    painter.setCompositionMode(QPainter::CompositionMode_SourceAtop);
    drawGlare(painter, image.size());
    return image;
}

QImage photographPlate(const QImage &plate, const QColor &machine, Dice &dice)
{
    constexpr double shownWidth = 1010;
    const QSizeF shown(shownWidth, shownWidth * plate.height() / plate.width());
    QRectF area(QPointF(0, 0), shown);
    area.moveCenter(QRectF(QPointF(0, 0), photoSize).center() - QPointF(0, 18));
    QTransform view;
    if (!QTransform::quadToQuad(QPolygonF(QRectF(plate.rect())).mid(0, 4), askew(area, 54, dice), view))
        return {};

    QImage image = paintMachine(machine);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::SmoothPixmapTransform | QPainter::Antialiasing);
    castShadow(painter, shadowLayer(photoSize, plate, view * QTransform::fromTranslate(5, 8), 5), 0.5);
    painter.setTransform(view);
    painter.drawImage(0, 0, plate);
    painter.end();
    grain(image, 1, dice);
    return image;
}

} // namespace nameplate::sample
