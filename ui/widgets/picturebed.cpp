// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/picturebed.h"

#include "ui/widgets/housestyle.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/shades.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace nameplate {

PictureBed::PictureBed(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void PictureBed::setPicture(const QImage &picture, const QString &icon, bool crops)
{
    m_picture = picture;
    m_cut = QPixmap();
    m_icon = icon;
    m_crops = crops;
    update();
}

void PictureBed::setDropTarget(bool target)
{
    m_target = target;
    update();
}

void PictureBed::setDashed(bool dashed)
{
    m_dashed = dashed;
    update();
}

QSize PictureBed::sizeHint() const
{
    return {lines(this, 3), lines(this, 2.4)};
}

void PictureBed::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Shades &shades = shadesOf(palette());
    const qreal radius = m_crops || m_dashed ? lines(this, 0.35) : lines(this, 0.6);
    const bool marked = hasFocus() || isChecked() || m_target;
    const qreal edge = hasFocus() || m_target ? qMax(1.5, lines(this, 0.11) * 1.0) : 1.0;
    const QRectF bed = QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_dashed && !underMouse() ? QColor(Qt::transparent) : m_target ? shades.accentSoft : shades.soft);
    painter.drawRoundedRect(bed, radius, radius);
    if (m_picture.isNull()) {
        const qreal share = m_crops || m_dashed ? 0.5 : 0.42;
        const int side = qMin(lines(this, 6), qRound(bed.height() * share));
        QRect place(0, 0, side, side);
        place.moveCenter(rect().center());
        lineIcon(m_icon, isChecked() ? IconTone::Accent : IconTone::Quiet).paint(&painter, place);
    } else {
        painter.drawPixmap(QPointF(), cut(bed, radius));
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        QPen(marked ? shades.accent : shades.line, edge, m_dashed && !marked ? Qt::DashLine : Qt::SolidLine));
    painter.drawRoundedRect(bed, radius, radius);
}

/// The picture in the shape of the bed. Made once for a size: a clipped picture is painted by several threads, and would
/// wait for them while photos are being read.
const QPixmap &PictureBed::cut(const QRectF &bed, qreal radius)
{
    const qreal dense = devicePixelRatioF();
    const QSize whole = (QSizeF(size()) * dense).toSize();
    if (m_cut.size() == whole)
        return m_cut;
    const QSize room = (bed.size() * dense).toSize();
    const QSize fitted = m_picture.size().scaled(room, m_crops ? Qt::KeepAspectRatioByExpanding : Qt::KeepAspectRatio);
    QImage scaled = m_picture.scaled(fitted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    scaled.setDevicePixelRatio(dense);
    m_cut = QPixmap(whole);
    m_cut.setDevicePixelRatio(dense);
    m_cut.fill(Qt::transparent);
    QPainter painter(&m_cut);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(bed, radius, radius);
    painter.setClipPath(shape);
    const QSizeF shown = QSizeF(fitted) / dense;
    painter.drawImage(bed.center() - QPointF(shown.width() / 2, shown.height() / 2), scaled);
    return m_cut;
}

void PictureBed::contextMenuEvent(QContextMenuEvent *event)
{
    emit menuAsked(event->globalPos());
}

void PictureBed::mouseDoubleClickEvent(QMouseEvent *event)
{
    event->accept();
    emit opened();
}

void PictureBed::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit opened();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace nameplate
