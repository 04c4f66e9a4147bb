// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"

#include "ui/widgets/shades.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace nameplate {

namespace {

QString resourcePath(const QString &name)
{
    return QStringLiteral(":/icons/lucide/%1.svg").arg(name);
}

QColor toneColour(IconTone tone, QIcon::Mode mode, QIcon::State state)
{
    const QPalette palette = QGuiApplication::palette();
    if (mode == QIcon::Disabled)
        return palette.color(QPalette::Disabled, QPalette::Text);
    const Shades &shades = shadesOf(palette);
    if (state == QIcon::On)
        return shades.accent;
    switch (tone) {
    case IconTone::Text:
        return palette.color(QPalette::Active, QPalette::Text);
    case IconTone::Quiet:
        return shades.quiet;
    case IconTone::Accent:
        return shades.accent;
    case IconTone::Good:
        return shades.good;
    case IconTone::Warning:
        return shades.warning;
    case IconTone::Danger:
        return shades.danger;
    case IconTone::OnAccent:
        return shades.onAccent;
    }
    return shades.quiet;
}

/// Draws one SVG whose strokes say `currentColor` in the colour of a tone.
class LineIconEngine : public QIconEngine
{
public:
    LineIconEngine(QString name, IconTone tone)
        : m_name(std::move(name))
        , m_tone(tone)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        const int side = qMin(rect.width(), rect.height());
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        painter->drawPixmap(square, pixmap(square.size() * ratio, mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const QString colour = toneColour(m_tone, mode, state).name();
        const QString key = QStringLiteral("line/%1/%2/%3x%4").arg(m_name, colour).arg(size.width()).arg(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QByteArray svg = source();
        svg.replace("currentColor", colour.toLatin1());
        QPainter painter(&pixmap);
        QSvgRenderer(svg).render(&painter);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QIconEngine *clone() const override { return new LineIconEngine(*this); }
    QString key() const override { return QStringLiteral("nameplate-line"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    const QByteArray &source()
    {
        if (m_source.isEmpty()) {
            QFile file(resourcePath(m_name));
            if (file.open(QIODevice::ReadOnly))
                m_source = file.readAll();
        }
        return m_source;
    }

    QString m_name;
    IconTone m_tone;
    QByteArray m_source;
};

/// Draws the program's mark: a metal plate with two lines of numbers and its two rivets.
class PlateMarkEngine : public QIconEngine
{
public:
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        const Shades &light = shadesOf(false);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const qreal unit = qMin(rect.width(), rect.height()) / 16.0;
        painter->translate(rect.center().x() + 1 - 8 * unit, rect.center().y() + 1 - 8 * unit);
        painter->scale(unit, unit);
        painter->setPen(Qt::NoPen);
        painter->setBrush(light.accent);
        painter->drawRoundedRect(QRectF(0.5, 2.5, 15, 11), 2.2, 2.2);
        painter->setBrush(light.plateTop);
        painter->drawEllipse(QPointF(2.3, 8), 0.7, 0.7);
        painter->drawEllipse(QPointF(13.7, 8), 0.7, 0.7);
        painter->drawRoundedRect(QRectF(4.2, 5.4, 7.6, 1.7), 0.5, 0.5);
        painter->drawRoundedRect(QRectF(4.2, 8.9, 5.2, 1.7), 0.5, 0.5);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new PlateMarkEngine(*this); }
};

} // namespace

QIcon lineIcon(const QString &name, IconTone tone)
{
    return QIcon(new LineIconEngine(name, tone));
}

bool hasLineIcon(const QString &name)
{
    return QFile::exists(resourcePath(name));
}

QIcon programIcon()
{
    return QIcon(new PlateMarkEngine);
}

} // namespace nameplate
