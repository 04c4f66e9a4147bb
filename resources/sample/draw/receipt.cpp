// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/sample/draw/receipt.h"

#include <QJsonArray>
#include <QPainterPath>

#include <algorithm>

#include "resources/sample/draw/backdrop.h"
#include "resources/sample/draw/barcode.h"
#include "resources/sample/draw/sale.h"

namespace nameplate::sample {

namespace {

constexpr QSize portrait(900, 1200);
constexpr int columns = 40;
constexpr double charWidth = 14.45; ///< of DejaVu Sans Mono at 24 pixels
constexpr double lineHeight = 33;
constexpr double side = 26;
constexpr double paperWidth = columns * charWidth + 2 * side;

/// One line of the roll: text on the left, text on the right, large or small.
struct RollLine
{
    QString left;
    QString right;
    bool large = false;
    bool centred = false;
};

RollLine centred(const QString &text, bool large = false)
{
    return {text, {}, large, true};
}

RollLine rule()
{
    return {QString(columns, u'-'), {}};
}

void addArticles(QList<RollLine> &roll, const Sale &sale, const QString &language)
{
    for (const SaleLine &line : sale.lines) {
        const QString sum = sale.amount(line.quantity * line.price, language);
        const QString article = line.article.toUpper();
        const bool fits = article.size() + 1 + sum.size() <= columns && line.quantity == 1;
        roll.append({article.left(columns), fits ? sum : QString()});
        if (!fits)
            roll.append({line.quantity == 1
                             ? QString()
                             : QStringLiteral("  %1 x %2").arg(line.quantity).arg(sale.amount(line.price, language)),
                         sum});
        if (!line.detail.isEmpty())
            roll.append({QStringLiteral("  S/N %1").arg(line.detail), {}});
    }
}

QList<RollLine> rollOf(const QJsonObject &plan, const Sale &sale)
{
    const QString language = plan.value(QLatin1String("language")).toString(QStringLiteral("de"));
    const SaleWords &words = wordsFor(language);
    QList<RollLine> roll;
    const QJsonArray shop = plan.value(QLatin1String("shop")).toArray();
    for (qsizetype i = 0; i < shop.size(); ++i)
        roll.append(centred(shop.at(i).toString(), i == 0));
    roll.append(rule());
    roll.append({sale.day(language), plan.value(QLatin1String("time")).toString()});
    const QString number = sale.order.isEmpty() ? plan.value(QLatin1String("slip")).toString() : sale.order;
    roll.append({QStringLiteral("%1 %2").arg(QString::fromUtf8(words.receiptNumber), number), sale.currency});
    roll.append(rule());
    addArticles(roll, sale, language);
    roll.append(rule());
    roll.append({QStringLiteral("%1 %2").arg(QString::fromUtf8(words.total), sale.currency),
                 sale.amount(sale.total(), language), true});
    roll.append({plan.value(QLatin1String("payment")).toString(), sale.amount(sale.total(), language)});
    const QString rate =
        QLocale(language == QLatin1String("en") ? QLocale::English : QLocale::German).toString(sale.taxRate, 'g', 5);
    roll.append({QString::fromUtf8(words.taxNote).arg(rate), sale.amount(sale.tax(), language)});
    roll.append({QString::fromUtf8(words.net), sale.amount(sale.total() - sale.tax(), language)});
    roll.append(rule());
    for (const auto &each : plan.value(QLatin1String("notes")).toArray())
        roll.append(centred(each.toString()));
    roll.append(centred(QString::fromUtf8(words.thanks)));
    return roll;
}

QFont tillFont(bool large)
{
    QFont font(QStringLiteral("DejaVu Sans Mono"));
    font.setPixelSize(large ? 32 : 24);
    font.setBold(large);
    return font;
}

QPainterPath tornPaper(double height, Dice &dice)
{
    QPainterPath path(QPointF(0, 8));
    constexpr int teeth = 52;
    constexpr double tooth = paperWidth / teeth;
    for (int i = 0; i < teeth; ++i) {
        path.lineTo((i + 0.5) * tooth, 2 + 4 * roll(dice));
        path.lineTo((i + 1) * tooth, 9);
    }
    for (int i = teeth; i > 0; --i) {
        path.lineTo(i * tooth, height - 9);
        path.lineTo((i - 0.5) * tooth, height - 2 - 4 * roll(dice));
    }
    path.lineTo(0, height - 9);
    path.closeSubpath();
    return path;
}

void drawRoll(QPainter &painter, const QList<RollLine> &roll, double y, const QColor &ink)
{
    painter.setPen(ink);
    for (const RollLine &line : roll) {
        painter.setFont(tillFont(line.large));
        const double height = line.large ? lineHeight * 1.4 : lineHeight;
        const QRectF box(side, y, paperWidth - 2 * side, height);
        painter.drawText(box, (line.centred ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter, line.left);
        painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, line.right);
        y += height;
    }
}

double heightOf(const QList<RollLine> &roll)
{
    double height = 0;
    for (const RollLine &line : roll)
        height += line.large ? lineHeight * 1.4 : lineHeight;
    return height;
}

/// Folds across the paper and a warm shade of age on it.
void drawWear(QPainter &painter, const QSizeF &size, double age, Dice &dice)
{
    painter.fillRect(QRectF(QPointF(0, 0), size), faded(QColor(0xe8, 0xc9, 0x80), 0.16 * age));
    for (int i = 0; i < 2; ++i) {
        const double y = size.height() * (0.28 + 0.36 * i + 0.08 * roll(dice));
        QLinearGradient fold(QPointF(0, y - 34), QPointF(0, y + 34));
        fold.setColorAt(0, faded(Qt::black, 0));
        fold.setColorAt(0.48, faded(Qt::black, 0.10));
        fold.setColorAt(0.52, faded(Qt::white, 0.60));
        fold.setColorAt(1, faded(Qt::white, 0));
        painter.fillRect(QRectF(0, y - 34, size.width(), 68), fold);
    }
}

QImage drawPaper(const QJsonObject &plan, const QList<RollLine> &roll, Dice &dice)
{
    const double age = plan.value(QLatin1String("age")).toDouble(0.2);
    constexpr double top = 34;
    constexpr double codeBox = 104;
    const QSizeF size(paperWidth, top + heightOf(roll) + codeBox);
    QImage image(QSize(int(size.width()), int(size.height())), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(tornPaper(size.height(), dice), QColor(0xfb, 0xfa, 0xf6));
    painter.setCompositionMode(QPainter::CompositionMode_SourceAtop);
    drawWear(painter, size, age, dice);
    const QColor ink = between(QColor(0x26, 0x26, 0x2c), QColor(0x8d, 0x86, 0x8f), age);
    drawRoll(painter, roll, top, ink);
    drawBars(painter, QRectF(paperWidth * 0.2, top + heightOf(roll) + 14, paperWidth * 0.6, 54),
             code128(plan.value(QLatin1String("slip")).toString()));
    return image;
}

QImage tableUnder(const QColor &wood, Dice &dice)
{
    QImage across(QSize(portrait.height(), portrait.width()), QImage::Format_ARGB32_Premultiplied);
    across.fill(wood);
    QPainter painter(&across);
    painter.setRenderHint(QPainter::Antialiasing);
    if (const auto desk = findBackdrop(QStringLiteral("desk")))
        desk->paint(painter, wood, dice);
    painter.end();
    return across.transformed(QTransform().rotate(90));
}

} // namespace

QImage photographReceipt(const QJsonObject &plan, const QList<Row> &items, Dice &dice)
{
    const QImage paper = drawPaper(plan, rollOf(plan, Sale::of(plan, items)), dice);
    QImage image = tableUnder(QColor(plan.value(QLatin1String("tone")).toString(QStringLiteral("#7a5a40"))), dice);

    const double scale = std::min(1.24, portrait.height() * 0.92 / paper.height());
    const QTransform view = QTransform()
                                .translate(portrait.width() / 2.0, portrait.height() / 2.0)
                                .rotate(5 * (roll(dice) - 0.5))
                                .scale(scale, scale)
                                .translate(-paper.width() / 2.0, -paper.height() / 2.0);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    castShadow(painter, shadowLayer(portrait, paper, view * QTransform::fromTranslate(8, 10), 7), 0.45);
    painter.setTransform(view);
    painter.drawImage(0, 0, paper);
    painter.end();
    grain(image, 1, dice);
    return image;
}

} // namespace nameplate::sample
