// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/photoviewer.h"

#include "ui/models/evidencepicture.h"
#include "ui/widgets/housestyle.h"
#include "ui/widgets/labels.h"

#include <QBuffer>
#include <QGraphicsPixmapItem>
#include <QGraphicsView>
#include <QImageReader>
#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <QtConcurrentRun>

namespace nameplate {

namespace {

constexpr int longestSide = 6000; ///< pixels that are decoded at most
constexpr int thumbnailSide = 512;
constexpr double zoomStep = 1.25;

QImage decoded(QByteArray bytes, qint64 turns)
{
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isEmpty())
        return {};
    if (qMax(size.width(), size.height()) > longestSide)
        reader.setScaledSize(size.scaled(longestSide, longestSide, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    return turns == 0 ? image : image.transformed(QTransform().rotate(90.0 * double(turns)));
}

} // namespace

PhotoViewer::PhotoViewer(const Inventory &inventory, const Evidence &evidence, QWidget *parent)
    : QDialog(parent)
    , m_view(new QGraphicsView(new QGraphicsScene(this), this))
    , m_state(new PlainLabel(TextTone::Quiet, this))
{
    const QString title = evidence.caption.isEmpty() ? evidence.fileName : evidence.caption;
    setWindowTitle(QStringLiteral("%1 %2").arg(evidence.label(), title));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRenderHint(QPainter::SmoothPixmapTransform);
    m_view->setTransformationAnchor(QGraphicsView::AnchorUnderMouse);
    m_view->setDragMode(QGraphicsView::ScrollHandDrag);
    m_view->setBackgroundBrush(palette().window());
    m_view->setAccessibleName(windowTitle());
    m_view->viewport()->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, lines(this, 0.4));
    column->addWidget(m_view, 1);
    column->addWidget(m_state, 0, Qt::AlignHCenter);
    resize(screen()->availableSize() * 0.75);
    showPicture(evidencePicture(inventory, evidence, thumbnailSide));
    m_state->setText(tr("Reading the photo…"));

    const auto content = inventory.content(evidence.id);
    if (!content) {
        m_state->setText(content.error().message());
        return;
    }
    QtConcurrent::run(decoded, *content, evidence.rotation).then(this, [this](const QImage &image) {
        if (image.isNull()) {
            m_state->setText(tr("The photo could not be decoded; this is its thumbnail."));
            return;
        }
        m_state->setText(tr("%1 × %2 pixels. Wheel or + and − to zoom, 0 to fit, Esc to close.")
                             .arg(image.width())
                             .arg(image.height()));
        showPicture(image);
    });
}

void PhotoViewer::showPicture(const QImage &image)
{
    m_view->scene()->clear();
    m_picture = m_view->scene()->addPixmap(QPixmap::fromImage(image));
    m_picture->setTransformationMode(Qt::SmoothTransformation);
    m_view->setSceneRect(m_picture->boundingRect());
    fit();
}

void PhotoViewer::fit()
{
    m_fitted = true;
    if (m_picture)
        m_view->fitInView(m_picture, Qt::KeepAspectRatio);
}

void PhotoViewer::zoom(double factor)
{
    m_fitted = false;
    m_view->scale(factor, factor);
}

void PhotoViewer::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal)
        zoom(zoomStep);
    else if (event->key() == Qt::Key_Minus)
        zoom(1 / zoomStep);
    else if (event->key() == Qt::Key_0)
        fit();
    else
        QDialog::keyPressEvent(event);
}

void PhotoViewer::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    if (m_fitted)
        fit();
}

void PhotoViewer::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fit();
}

bool PhotoViewer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        zoom(static_cast<QWheelEvent *>(event)->angleDelta().y() > 0 ? zoomStep : 1 / zoomStep);
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace nameplate
