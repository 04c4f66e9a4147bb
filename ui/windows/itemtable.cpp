// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/itemtable.h"

#include "ui/models/celltexts.h"
#include "ui/models/dragdata.h"
#include "ui/models/itemlistmodel.h"
#include "ui/widgets/housestyle.h"
#include "ui/widgets/icons.h"
#include "ui/windows/itemdelegate.h"
#include "ui/windows/paintturn.h"

#include <QContextMenuEvent>
#include <QDrag>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <array>
#include <unordered_set>

namespace nameplate {

namespace {

constexpr double mostSpread = 2.0;
constexpr double roomyName = 9; ///< lines of text that names take before the other columns grow

struct ColumnRow
{
    const char *key;
    double width; ///< in lines of text
    double least; ///< the same, where there is little room
};

/// The columns of a first start, in their order.
constexpr std::array usualColumns{ColumnRow{"name", 17, 9.5}, ColumnRow{"serial", 12, 9.5}, ColumnRow{"place", 8, 6},
                                  ColumnRow{"acquired_on", 5, 5}, ColumnRow{"value", 7, 5.5}};

constexpr double leastName = 9.5; ///< lines of text that the column of names keeps at least

} // namespace

ItemTable::ItemTable(ItemListModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(new ItemDelegate(this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Items"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setDragEnabled(true);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(ItemDelegate::rowHeight(this));
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setSortIndicatorClearable(false);
    horizontalHeader()->setMinimumSectionSize(lines(this, 3));
    showUsualColumns();
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        m_isFitted = m_isFitted && m_filling; // else somebody has drawn a column to a width
        fillWidth();
    });
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, &m_model, &ItemListModel::sort);
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &ItemTable::keepSelection);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ItemTable::restoreSelection);
}

void ItemTable::showUsualColumns()
{
    for (int column = 0; column < m_model.columnCount(); ++column)
        setColumnHidden(column, true);
    int place = 0;
    for (const ColumnRow &row : usualColumns) {
        const int column = ItemListModel::columnOf(row.key);
        setColumnHidden(column, false);
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), place++);
    }
    const QSignalBlocker quiet(horizontalHeader());
    horizontalHeader()->setSortIndicator(ItemListModel::columnOf("name"), Qt::AscendingOrder);
    m_isFitted = true;
    fitWidths();
}

/// The usual columns are as wide as they like, or as narrow as they can be where the window is; in a very wide one they
/// all grow, so that the eye finds from a name to its number.
void ItemTable::fitWidths()
{
    double wanted = 0;
    double least = 0;
    const auto floor = [this](const ColumnRow &row, double width) {
        const Field &field = fields::at(row.key);
        return qMax(lines(this, width), field.kind == FieldKind::Date ? dateWidth(field) : 0);
    };
    for (const ColumnRow &row : usualColumns) {
        wanted += floor(row, row.width);
        least += floor(row, row.least);
    }
    const double share = qBound(0.0, (viewport()->width() - least) / qMax(1.0, wanted - least), 1.0);
    const double spread = qBound(1.0, viewport()->width() / (wanted + lines(this, roomyName)), mostSpread);
    m_filling = true;
    for (const ColumnRow &row : usualColumns)
        setColumnWidth(ItemListModel::columnOf(row.key),
                       floor(row, (row.least + share * (row.width - row.least)) * spread));
    m_filling = false;
}

/// What the longest date of a year needs in this locale: a date that is cut short says nothing.
int ItemTable::dateWidth(const Field &field) const
{
    const CellTexts texts(locale());
    int width = 0;
    for (int month = 1; month <= 12; ++month) {
        Record record;
        field.set(record, QDate(2028, month, 28));
        width = qMax(width, fontMetrics().horizontalAdvance(texts.cell(record, field)));
    }
    return width + lines(this, 1.4);
}

/// The column of names takes what the others leave.
void ItemTable::fillWidth()
{
    if (m_filling)
        return;
    m_filling = true;
    const int name = ItemListModel::columnOf("name");
    const int others = horizontalHeader()->length() - columnWidth(name);
    setColumnWidth(name, qMax(lines(this, leastName), viewport()->width() - others));
    m_filling = false;
}

void ItemTable::paintEvent(QPaintEvent *event)
{
    const PaintTurn turn(m_model.inventory(), viewport());
    QTableView::paintEvent(event);
}

void ItemTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (m_isFitted)
        fitWidths();
    fillWidth();
}

QByteArray ItemTable::columns() const
{
    return horizontalHeader()->saveState();
}

bool ItemTable::restoreColumns(const QByteArray &state)
{
    if (state.isEmpty() || !horizontalHeader()->restoreState(state)
        || horizontalHeader()->count() != m_model.columnCount())
        return false;
    m_isFitted = false;
    if (horizontalHeader()->hiddenSectionCount() == horizontalHeader()->count())
        showUsualColumns();
    horizontalHeader()->setSortIndicatorShown(true);
    return true;
}

std::vector<ItemId> ItemTable::selectedItems() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    std::vector<ItemId> items;
    for (const int row : rows)
        if (const ItemId item = m_model.itemAt(row); item.isValid())
            items.push_back(item);
    return items;
}

std::vector<int> ItemTable::shownColumns() const
{
    std::vector<int> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place)
        if (const int column = horizontalHeader()->logicalIndex(place); !isColumnHidden(column))
            columns.push_back(column);
    return columns;
}

std::vector<int> ItemTable::selectedColumns() const
{
    std::vector<int> columns = shownColumns();
    const QItemSelection selection = selectionModel()->selection();
    std::erase_if(columns, [&selection](int column) {
        return std::none_of(selection.begin(), selection.end(), [column](const QItemSelectionRange &range) {
            return range.left() <= column && column <= range.right();
        });
    });
    return columns;
}

/// The column of the current cell, else that of names.
int ItemTable::usualColumn() const
{
    const int column = currentIndex().column();
    return column >= 0 && !isColumnHidden(column) ? column : ItemListModel::columnOf("name");
}

void ItemTable::choose(ItemId item)
{
    m_model.reveal(item);
    const int row = m_model.rowOf(item);
    if (row < 0)
        return;
    const QModelIndex index = m_model.index(row, usualColumn());
    setCurrentIndex(index);
    selectionModel()->select(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

void ItemTable::keepSelection()
{
    m_restoring = true;
    m_kept = selectedItems();
    m_keptColumns = selectedColumns();
    m_keptCurrent = m_model.itemAt(currentIndex().row());
}

/// The cells of the kept rows in the columns that were selected; a head between two kept rows is taken along, so that
/// a selection of everything stays one range.
QItemSelection ItemTable::keptCells() const
{
    std::unordered_set<qint64> kept;
    for (const ItemId item : m_kept)
        kept.insert(item.value);
    QItemSelection cells;
    const int end = m_model.rowCount();
    for (int row = 0; row < end; ++row) {
        if (!kept.contains(m_model.itemAt(row).value))
            continue;
        int last = row;
        for (int next = row + 1; next < end; ++next) {
            const ItemId item = m_model.itemAt(next);
            if (item.isValid() && !kept.contains(item.value))
                break;
            last = item.isValid() ? next : last;
        }
        for (const int column : m_keptColumns)
            cells.append(QItemSelectionRange(m_model.index(row, column), m_model.index(last, column)));
        row = last;
    }
    return cells;
}

/// What was selected stays selected where the list still has it.
void ItemTable::restoreSelection()
{
    const QItemSelection cells = m_kept.empty() ? QItemSelection() : keptCells();
    if (!cells.isEmpty()) {
        const int current = m_model.rowOf(m_keptCurrent);
        const QModelIndex index = m_model.index(current < 0 ? cells.first().top() : current, m_keptColumns.front());
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        selectionModel()->select(cells, QItemSelectionModel::ClearAndSelect);
        scrollTo(index);
    }
    m_kept.clear();
    m_restoring = false;
    emit itemsChosen();
}

/// The mark of the current row is at its start, wherever the current cell is.
void ItemTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    for (const QModelIndex &index : {current, previous})
        if (index.isValid())
            viewport()->update(0, rowViewportPosition(index.row()), viewport()->width(), rowHeight(index.row()));
}

/// Somebody who comes by keyboard finds a row to start from.
void ItemTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        selectionModel()->setCurrentIndex(m_model.index(0, ItemListModel::columnOf("name")),
                                          QItemSelectionModel::NoUpdate);
    viewport()->update();
}

void ItemTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    const QItemSelection &cells = selectionModel()->selection();
    m_delegate->setBlockSelected(cells.size() > 1
                                 || (cells.size() == 1 && cells.first().width() * cells.first().height() > 1));
    viewport()->update(); // a row shows that one of its cells is selected
    if (!m_restoring)
        emit itemsChosen();
}

void ItemTable::toggleGroup(int row)
{
    const bool collapsed = m_model.index(row, 0).data(ItemListModel::CollapsedRole).toBool();
    m_model.setCollapsed(row, !collapsed);
}

/// The head of a series leads to its page; any other opens and closes its group.
void ItemTable::openHead(int row)
{
    if (const SeriesId series = m_model.seriesAt(row); series.isValid())
        emit seriesWanted(series);
    else
        toggleGroup(row);
}

void ItemTable::goToHead()
{
    for (int row = currentIndex().row(); row >= 0; --row)
        if (m_model.isHead(row))
            return setCurrentIndex(m_model.index(row, ItemListModel::columnOf("name")));
}

/// All cells of the current row, as Shift+Space does in spreadsheets.
void ItemTable::selectRow()
{
    selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void ItemTable::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    const bool onHead = row >= 0 && m_model.isHead(row);
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (onHead && enter)
        return openHead(row);
    if (onHead && event->key() == Qt::Key_Space)
        return toggleGroup(row);
    if (onHead && plain && event->key() == Qt::Key_Right)
        return m_model.setCollapsed(row, false);
    if (onHead && plain && event->key() == Qt::Key_Left)
        return m_model.setCollapsed(row, true);
    if (row >= 0 && !onHead && event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_Up)
        return goToHead();
    if (row >= 0 && !onHead && event->key() == Qt::Key_Space && event->modifiers() == Qt::ShiftModifier)
        return selectRow();
    if (row >= 0 && !onHead && (enter || event->key() == Qt::Key_F2)) {
        emit editWanted();
        return;
    }
    QTableView::keyPressEvent(event);
}

void ItemTable::mousePressEvent(QMouseEvent *event)
{
    const int row = rowAt(int(event->position().y()));
    if (event->button() == Qt::LeftButton && row >= 0 && m_model.isHead(row)
        && m_delegate->arrowRect(row).contains(event->position().toPoint()))
        return toggleGroup(row);
    QTableView::mousePressEvent(event);
}

void ItemTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int row = rowAt(int(event->position().y()));
    if (row < 0)
        return;
    if (m_model.isHead(row))
        openHead(row);
    else
        emit editWanted();
}

void ItemTable::contextMenuEvent(QContextMenuEvent *event)
{
    emit menuAsked(event->globalPos());
}

void ItemTable::startDrag(Qt::DropActions)
{
    const std::vector<ItemId> items = selectedItems();
    if (items.empty())
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(dragdata::ofItems(items));
    const int side = ItemDelegate::rowHeight(this);
    drag->setPixmap(lineIcon(QStringLiteral("package"), IconTone::Accent).pixmap({side, side}, devicePixelRatioF()));
    drag->exec(Qt::MoveAction);
}

} // namespace nameplate
