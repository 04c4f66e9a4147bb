// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pageview.h"

#include "ui/widgets/shades.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace nameplate {

namespace {

constexpr int gap = 16;
constexpr int keptPictures = 12;
constexpr double smallestZoom = 0.25;
constexpr double largestZoom = 6;

} // namespace

PageView::PageView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_pictures(keptPictures)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview of the pages"));
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { emit pageChanged(currentPage()); });
}

void PageView::setPages(std::vector<QSizeF> sizes)
{
    const int page = currentPage();
    m_sizes = std::move(sizes);
    m_pictures.clear();
    layOut();
    turnTo(std::min(page, pageCount() - 1));
    viewport()->update();
    emit pageChanged(currentPage());
}

void PageView::setPicture(int page, const QImage &image)
{
    m_pictures.insert(page, new QImage(image));
    viewport()->update(rectOf(page));
}

int PageView::currentPage() const
{
    const int at = verticalScrollBar()->value() + viewport()->height() / 3;
    for (size_t i = 0; i < m_rects.size(); ++i)
        if (m_rects[i].bottom() + gap >= at)
            return int(i);
    return std::max(0, pageCount() - 1);
}

void PageView::turnTo(int page)
{
    if (page >= 0 && page < int(m_rects.size()))
        verticalScrollBar()->setValue(m_rects[size_t(page)].top() - gap);
}

void PageView::setZoom(double zoom)
{
    const int page = currentPage();
    m_zoom = std::clamp(zoom, smallestZoom, largestZoom);
    m_pictures.clear();
    layOut();
    turnTo(page);
    viewport()->update();
}

void PageView::layOut()
{
    double widest = 1;
    for (const QSizeF &size : m_sizes)
        widest = std::max(widest, size.width());
    const double scale = m_zoom * std::max(100, viewport()->width() - 2 * gap) / widest;
    m_rects.clear();
    int y = gap;
    int width = 0;
    for (const QSizeF &size : m_sizes) {
        const QSize pixels = (size * scale).toSize();
        m_rects.emplace_back(QPoint(0, y), pixels);
        y += pixels.height() + gap;
        width = std::max(width, pixels.width() + 2 * gap);
    }
    const int wide = std::max(width, viewport()->width());
    for (QRect &rect : m_rects)
        rect.moveLeft((wide - rect.width()) / 2);
    verticalScrollBar()->setRange(0, std::max(0, y - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(fontMetrics().lineSpacing() * 3);
    horizontalScrollBar()->setRange(0, std::max(0, wide - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
}

QRect PageView::rectOf(int page) const
{
    return m_rects[size_t(page)].translated(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
}

void PageView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const Shades &shades = shadesOf(palette());
    painter.fillRect(viewport()->rect(), shades.soft);
    for (int page = 0; page < pageCount(); ++page) {
        const QRect rect = rectOf(page);
        if (!rect.intersects(viewport()->rect()))
            continue;
        painter.fillRect(rect, Qt::white);
        const QSize wanted = rect.size() * devicePixelRatio();
        if (const QImage *image = m_pictures.object(page))
            painter.drawImage(rect, *image);
        else
            emit pictureWanted(page, wanted);
        painter.setPen(shades.line);
        painter.drawRect(rect.adjusted(-1, -1, 0, 0));
    }
}

void PageView::resizeEvent(QResizeEvent *)
{
    setZoom(m_zoom);
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    event->angleDelta().y() > 0 ? zoomIn() : zoomOut();
    event->accept();
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_0:
        return fitWidth();
    case Qt::Key_Home:
        return turnTo(0);
    case Qt::Key_End:
        return turnTo(pageCount() - 1);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace nameplate
