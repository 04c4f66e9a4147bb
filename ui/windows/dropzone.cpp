// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/dropzone.h"

#include "ui/widgets/shades.h"

#include <QDragMoveEvent>
#include <QPainter>

namespace nameplate {

namespace {

/// A frame in the accent colour that lets everything through.
class DropMark : public QWidget
{
public:
    explicit DropMark(QWidget *parent)
        : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QColor veil = shadesOf(palette()).accent;
        painter.setPen(QPen(veil, 2));
        veil.setAlpha(24);
        painter.setBrush(veil);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
};

} // namespace

DropZone::DropZone(QAbstractItemView &view, TargetsAt targetsAt)
    : QObject(&view)
    , m_view(view)
    , m_targetsAt(std::move(targetsAt))
    , m_mark(new DropMark(view.viewport()))
{
    view.setAcceptDrops(true);
    view.viewport()->setAcceptDrops(true);
    view.viewport()->installEventFilter(this);
}

std::optional<std::vector<EvidenceTarget>> DropZone::targetsFor(const QDropEvent &event) const
{
    auto targets = m_targetsAt(m_view.indexAt(event.position().toPoint()));
    // Evidence of the document has no need to be put where it is.
    const bool pointless = targets && targets->empty() && event.mimeData()->hasFormat(Delivery::evidenceType());
    return pointless ? std::nullopt : targets;
}

void DropZone::mark(const QModelIndex &index, bool takes)
{
    QRect place = m_view.viewport()->rect();
    if (index.isValid())
        place = QRect(0, m_view.visualRect(index).y(), place.width(), m_view.visualRect(index).height());
    m_mark->setGeometry(place);
    m_mark->setVisible(takes);
}

bool DropZone::follow(QDropEvent &event)
{
    if (!Delivery::isIn(event.mimeData()))
        return false;
    const auto targets = targetsFor(event);
    mark(targets && !targets->empty() ? m_view.indexAt(event.position().toPoint()) : QModelIndex(), bool(targets));
    event.setDropAction(Qt::CopyAction);
    // Entering must be accepted whatever lies there, else the drag is not followed any further.
    event.setAccepted(targets || event.type() == QEvent::DragEnter);
    return true;
}

bool DropZone::finish(QDropEvent &event)
{
    m_mark->hide();
    if (!Delivery::isIn(event.mimeData()))
        return false;
    const auto targets = targetsFor(event);
    event.setDropAction(Qt::CopyAction);
    event.setAccepted(bool(targets));
    if (targets)
        emit dropped(Delivery::of(event.mimeData()), *targets);
    return true;
}

bool DropZone::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
        return follow(static_cast<QDropEvent &>(*event));
    case QEvent::Drop:
        return finish(static_cast<QDropEvent &>(*event));
    case QEvent::DragLeave:
        m_mark->hide();
        return false;
    default:
        return QObject::eventFilter(watched, event);
    }
}

} // namespace nameplate
