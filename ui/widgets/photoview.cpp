// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/photoview.h"

#include <QGraphicsPixmapItem>
#include <QKeyEvent>
#include <QWheelEvent>

namespace nameplate {

namespace {

constexpr double smallest = 0.02;
constexpr double largest = 40;

} // namespace

PhotoView::PhotoView(QWidget *parent)
    : QGraphicsView(parent)
{
    setScene(new QGraphicsScene(this));
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::SmoothPixmapTransform);
    setTransformationAnchor(QGraphicsView::AnchorUnderMouse);
    setResizeAnchor(QGraphicsView::AnchorViewCenter);
    setDragMode(QGraphicsView::ScrollHandDrag);
    setBackgroundBrush(palette().window());
}

void PhotoView::setPicture(const QImage &image, bool keepsPlace)
{
    const double before = m_picture ? m_picture->boundingRect().width() : 0;
    const QPointF centre = mapToScene(viewport()->rect().center());
    scene()->clear();
    m_picture = scene()->addPixmap(QPixmap::fromImage(image));
    m_picture->setTransformationMode(Qt::SmoothTransformation);
    setSceneRect(m_picture->boundingRect());
    if (m_fitted || !keepsPlace || before <= 0 || image.isNull())
        return fit();
    const double sharper = image.width() / before;
    scale(1 / sharper, 1 / sharper);
    centerOn(centre * sharper);
}

void PhotoView::fit()
{
    m_fitted = true;
    if (!m_picture)
        return;
    // A small picture is shown in its own size rather than in large squares.
    const QSizeF size = m_picture->boundingRect().size() / devicePixelRatioF();
    if (size.width() <= viewport()->width() && size.height() <= viewport()->height()) {
        resetTransform();
        scale(1 / devicePixelRatioF(), 1 / devicePixelRatioF());
    } else {
        fitInView(m_picture, Qt::KeepAspectRatio);
    }
}

void PhotoView::zoom(double factor)
{
    const double wanted = transform().m11() * factor;
    if (wanted < smallest || wanted > largest)
        return;
    m_fitted = false;
    scale(factor, factor);
}

void PhotoView::wheelEvent(QWheelEvent *event)
{
    if (event->angleDelta().y() != 0)
        zoom(event->angleDelta().y() > 0 ? step : 1 / step);
    event->accept();
}

/// Left and right belong to what is around: they turn to the next picture.
void PhotoView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(step);
    case Qt::Key_Minus:
        return zoom(1 / step);
    case Qt::Key_0:
        return fit();
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
        return event->ignore();
    default:
        QGraphicsView::keyPressEvent(event);
    }
}

void PhotoView::mouseDoubleClickEvent(QMouseEvent *)
{
    if (m_fitted)
        zoom(1 / transform().m11() / devicePixelRatioF());
    else
        fit();
}

void PhotoView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    if (m_fitted)
        fit();
}

void PhotoView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setBackgroundBrush(palette().window());
}

} // namespace nameplate
