// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/tileview.h"

#include "ui/models/dragdata.h"
#include "ui/models/itemlistmodel.h"
#include "ui/widgets/housestyle.h"
#include "ui/widgets/icons.h"
#include "ui/windows/paintturn.h"
#include "ui/windows/tiledelegate.h"

#include <QContextMenuEvent>
#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace nameplate {

TileView::TileView(ItemListModel &model, QItemSelectionModel *selection, QWidget *parent)
    : QAbstractItemView(parent)
    , m_model(model)
{
    setModel(&model);
    setSelectionModel(selection);
    setItemDelegate(new TileDelegate(this));
    setAccessibleName(tr("Items as tiles"));
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragEnabled(true);
    setMouseTracking(true);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&model, signal, this, [this] { scheduleDelayedItemsLayout(); });
    connect(&model, &QAbstractItemModel::rowsMoved, this, [this] { scheduleDelayedItemsLayout(); });
}

QModelIndex TileView::indexOf(int row) const
{
    return m_model.index(row, ItemListModel::columnOf("name"));
}

/// The selection belongs to the table, which keeps it.
void TileView::reset()
{
    scheduleDelayedItemsLayout();
}

/// Only of what can be seen: the lines of a long list cost something, and mostly the table is shown instead.
void TileView::doItemsLayout()
{
    if (!isVisible())
        return;
    const TileSizes sizes(this);
    m_perLine = qMax(1, (viewport()->width() - sizes.gap) / (sizes.tile.width() + sizes.gap));
    m_lines.clear();
    int top = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const bool isHead = m_model.isHead(row);
        const bool joins = !isHead && !m_lines.empty() && !m_lines.back().isHead && m_lines.back().count < m_perLine;
        if (joins) {
            ++m_lines.back().count;
            continue;
        }
        if (!m_lines.empty())
            top += sizes.lineHeight(m_lines.back().isHead);
        m_lines.push_back({top, row, 1, isHead});
    }
    m_height = m_lines.empty() ? 0 : top + sizes.lineHeight(m_lines.back().isHead);
    QAbstractItemView::doItemsLayout();
}

void TileView::updateGeometries()
{
    verticalScrollBar()->setSingleStep(lines(this, 2.5));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, qMax(0, m_height - viewport()->height()));
    QAbstractItemView::updateGeometries();
}

void TileView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    doItemsLayout();
}

void TileView::showEvent(QShowEvent *event)
{
    QAbstractItemView::showEvent(event);
    doItemsLayout();
    scrollTo(currentIndex());
}

int TileView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

size_t TileView::lineOfRow(int row) const
{
    const auto after = std::upper_bound(m_lines.begin(), m_lines.end(), row,
                                        [](int wanted, const Line &line) { return wanted < line.firstRow; });
    return size_t(std::max<std::ptrdiff_t>(after - m_lines.begin() - 1, 0));
}

size_t TileView::lineAt(int y) const
{
    const auto after = std::upper_bound(m_lines.begin(), m_lines.end(), y,
                                        [](int wanted, const Line &line) { return wanted < line.top; });
    return size_t(std::max<std::ptrdiff_t>(after - m_lines.begin() - 1, 0));
}

QRect TileView::rectOf(const Line &line, int row) const
{
    const TileSizes sizes(this);
    const int top = line.top - verticalOffset();
    if (line.isHead)
        return {0, top, viewport()->width(), sizes.head};
    const int left = sizes.gap + (row - line.firstRow) * (sizes.tile.width() + sizes.gap);
    return QStyle::visualRect(layoutDirection(), viewport()->rect(),
                              QRect(QPoint(left, top + sizes.gap / 2), sizes.tile));
}

QRect TileView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || m_lines.empty())
        return {};
    return rectOf(m_lines[lineOfRow(index.row())], index.row());
}

QModelIndex TileView::indexAt(const QPoint &point) const
{
    if (m_lines.empty())
        return {};
    const Line &line = m_lines[lineAt(point.y() + verticalOffset())];
    for (int row = line.firstRow; row < line.firstRow + line.count; ++row)
        if (rectOf(line, row).contains(point))
            return indexOf(row);
    return {};
}

void TileView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    executeDelayedItemsLayout();
    const QRect rect = visualRect(index);
    const int room = viewport()->height();
    if (rect.isEmpty())
        return;
    if (hint == PositionAtCenter)
        verticalScrollBar()->setValue(verticalOffset() + rect.center().y() - room / 2);
    else if (rect.top() < 0)
        verticalScrollBar()->setValue(verticalOffset() + rect.top());
    else if (rect.bottom() >= room)
        verticalScrollBar()->setValue(verticalOffset() + qMin(rect.bottom() + 1 - room, rect.top()));
}

int TileView::rowBeside(int row, int step) const
{
    const size_t at = lineOfRow(row);
    if ((step < 0 && at == 0) || (step > 0 && at + 1 >= m_lines.size()))
        return row;
    const Line &from = m_lines[at];
    const Line &to = m_lines[step < 0 ? at - 1 : at + 1];
    return to.firstRow + qMin(row - from.firstRow, to.count - 1);
}

QModelIndex TileView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    executeDelayedItemsLayout();
    const int last = m_model.rowCount() - 1;
    if (last < 0 || m_lines.empty())
        return {};
    int row = qMax(0, currentIndex().row());
    const bool mirrored = isRightToLeft();
    switch (action) {
    case MoveUp:
        row = rowBeside(row, -1);
        break;
    case MoveDown:
        row = rowBeside(row, 1);
        break;
    case MoveLeft:
    case MovePrevious:
        row += action == MoveLeft && mirrored ? 1 : -1;
        break;
    case MoveRight:
    case MoveNext:
        row += action == MoveRight && mirrored ? -1 : 1;
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = last;
        break;
    case MovePageUp:
    case MovePageDown:
        for (int moved = 0; moved < viewport()->height();
             moved += qMax(1, TileSizes(this).lineHeight(m_lines[lineOfRow(row)].isHead)))
            row = rowBeside(row, action == MovePageUp ? -1 : 1);
        break;
    }
    return indexOf(qBound(0, row, last));
}

void TileView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    QItemSelection selection;
    if (!m_lines.empty())
        for (size_t at = lineAt(rect.top() + verticalOffset());
             at < m_lines.size() && m_lines[at].top - verticalOffset() <= rect.bottom(); ++at)
            for (int row = m_lines[at].firstRow; row < m_lines[at].firstRow + m_lines[at].count; ++row)
                if (rectOf(m_lines[at], row).intersects(rect.normalized()))
                    selection.select(indexOf(row), indexOf(row));
    selectionModel()->select(selection, command | QItemSelectionModel::Rows);
}

QRegion TileView::visualRegionForSelection(const QItemSelection &selection) const
{
    return selection.isEmpty() ? QRegion() : QRegion(viewport()->rect());
}

void TileView::dataChanged(const QModelIndex &from, const QModelIndex &to, const QList<int> &)
{
    if (from.row() == to.row())
        viewport()->update(visualRect(from));
    else
        viewport()->update();
}

void TileView::paintEvent(QPaintEvent *event)
{
    executeDelayedItemsLayout();
    QPainter painter(viewport());
    const PaintTurn turn(m_model.inventory(), viewport());
    if (m_lines.empty())
        return;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QModelIndex under = indexAt(viewport()->mapFromGlobal(QCursor::pos()));
    for (size_t at = lineAt(event->rect().top() + verticalOffset());
         at < m_lines.size() && m_lines[at].top - verticalOffset() <= event->rect().bottom(); ++at)
        for (int row = m_lines[at].firstRow; row < m_lines[at].firstRow + m_lines[at].count; ++row) {
            const QModelIndex index = indexOf(row);
            option.rect = rectOf(m_lines[at], row);
            option.state.setFlag(QStyle::State_Selected, selectionModel()->rowIntersectsSelection(row));
            option.state.setFlag(QStyle::State_HasFocus, hasFocus() && currentIndex().row() == row);
            option.state.setFlag(QStyle::State_MouseOver, underMouse() && under.row() == row);
            itemDelegate()->paint(&painter, option, index);
        }
}

void TileView::open(int row)
{
    if (!m_model.isHead(row))
        return emit editWanted();
    if (const SeriesId series = m_model.seriesAt(row); series.isValid())
        emit seriesWanted(series);
    else
        m_model.setCollapsed(row, !indexOf(row).data(ItemListModel::CollapsedRole).toBool());
}

void TileView::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (row >= 0 && (enter || event->key() == Qt::Key_F2))
        return open(row);
    if (row >= 0 && event->key() == Qt::Key_Space && m_model.isHead(row))
        return m_model.setCollapsed(row, !indexOf(row).data(ItemListModel::CollapsedRole).toBool());
    QAbstractItemView::keyPressEvent(event);
}

void TileView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && m_model.isHead(index.row())
        && TileDelegate::arrowRect(this, visualRect(index)).contains(event->position().toPoint()))
        return m_model.setCollapsed(index.row(), !index.data(ItemListModel::CollapsedRole).toBool());
    QAbstractItemView::mousePressEvent(event);
}

void TileView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const QModelIndex index = indexAt(event->position().toPoint()); index.isValid())
        open(index.row());
}

void TileView::contextMenuEvent(QContextMenuEvent *event)
{
    emit menuAsked(event->globalPos());
}

void TileView::startDrag(Qt::DropActions)
{
    std::vector<ItemId> items;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            if (const ItemId item = m_model.itemAt(row); item.isValid())
                items.push_back(item);
    if (items.empty())
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(dragdata::ofItems(items));
    const int side = lines(this, 2.2);
    drag->setPixmap(lineIcon(QStringLiteral("package"), IconTone::Accent).pixmap({side, side}, devicePixelRatioF()));
    drag->exec(Qt::MoveAction);
}

} // namespace nameplate
