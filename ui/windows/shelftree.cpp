// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/shelftree.h"

#include "ui/models/librarymodel.h"
#include "ui/widgets/housestyle.h"
#include "ui/windows/librarydelegate.h"

#include <QContextMenuEvent>
#include <QCursor>
#include <QMouseEvent>

namespace nameplate {

namespace {

constexpr int openDelay = 600; // milliseconds over a closed place until a drag opens it

bool isSection(const QModelIndex &index)
{
    return LibraryModel::Kind(index.data(LibraryModel::KindRole).toInt()) == LibraryModel::Kind::Section;
}

} // namespace

ShelfTree::ShelfTree(QWidget *parent)
    : QTreeView(parent)
{
    setAccessibleName(tr("Library"));
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(lines(this, 1.1));
    setMouseTracking(true);
    setRootIsDecorated(false);
    setExpandsOnDoubleClick(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAutoExpandDelay(openDelay);
    setDragDropOverwriteMode(true); // a shelf is dropped on, never between two
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_Hover);
}

void ShelfTree::setChangeable(bool changeable)
{
    m_changeable = changeable;
    setEditTriggers(changeable ? QAbstractItemView::EditKeyPressed : QAbstractItemView::NoEditTriggers);
    setDragDropMode(changeable ? QAbstractItemView::DragDrop : QAbstractItemView::NoDragDrop);
    setDefaultDropAction(Qt::MoveAction);
}

void ShelfTree::drawBranches(QPainter *, const QRect &, const QModelIndex &) const {}

void ShelfTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row(option);
    const QPoint pointer = viewport()->mapFromGlobal(QCursor::pos());
    row.state.setFlag(QStyle::State_MouseOver, viewport()->underMouse() && indexAt(pointer) == index);
    itemDelegate()->paint(painter, row, index);
}

void ShelfTree::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    if (event->button() == Qt::LeftButton && isSection(index)) {
        const bool onPlus = m_changeable && LibraryDelegate::plusRect(*this, index).contains(at);
        return onPlus ? emit addPlaceAsked() : setExpanded(index, !isExpanded(index));
    }
    if (model()->hasChildren(index) && LibraryDelegate::arrowRect(*this, index).contains(at))
        return setExpanded(index, !isExpanded(index));
    QTreeView::mousePressEvent(event);
}

void ShelfTree::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Delete && m_changeable && currentIndex().isValid())
        return emit removeAsked(currentIndex());
    if ((enter || event->key() == Qt::Key_Space) && state() != EditingState && isSection(currentIndex()))
        return setExpanded(currentIndex(), !isExpanded(currentIndex()));
    QTreeView::keyPressEvent(event);
}

void ShelfTree::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    emit menuAsked(index, byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

} // namespace nameplate
