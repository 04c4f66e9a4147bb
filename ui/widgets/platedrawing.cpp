// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/platedrawing.h"

#include "ui/widgets/housestyle.h"
#include "ui/widgets/shades.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace nameplate {

namespace {

QString pathOf(const QString &kind)
{
    return QStringLiteral(":/drawings/%1.svg").arg(kind);
}

} // namespace

PlateDrawing::PlateDrawing(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PlateDrawing::setKind(const QString &kind)
{
    m_kind = kind;
    QFile file(pathOf(kind));
    m_source = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    setVisible(!m_source.isEmpty());
    update();
}

bool PlateDrawing::hasKind(const QString &kind)
{
    return !kind.isEmpty() && QFile::exists(pathOf(kind));
}

QSize PlateDrawing::sizeHint() const
{
    return {lines(this, 7), lines(this, 7)};
}

/// The lines say currentColor, the plate has the colour of the accent and the rest of the surface that of the page.
void PlateDrawing::paintEvent(QPaintEvent *)
{
    const Shades &shades = shadesOf(palette());
    QByteArray svg = m_source;
    svg.replace("currentColor", palette().color(QPalette::WindowText).name().toLatin1());
    svg.replace("#00ff00", shades.accent.name().toLatin1());
    svg.replace("#808080", shades.soft.name().toLatin1());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QSvgRenderer(svg).render(&painter, rect());
}

} // namespace nameplate
