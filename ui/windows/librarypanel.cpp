// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/librarypanel.h"

#include "app/domain/place.h"
#include "ui/widgets/housestyle.h"
#include "ui/windows/librarydelegate.h"

#include <QCursor>
#include <QMouseEvent>
#include <QPainter>
#include <QTreeView>
#include <QVBoxLayout>

namespace nameplate {

namespace {

/// Draws no branches of its own: the delegate paints rows, arrows and indentation.
class ShelfTree : public QTreeView
{
public:
    using QTreeView::QTreeView;

protected:
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override {}
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem row(option);
        const QPoint pointer = viewport()->mapFromGlobal(QCursor::pos());
        row.state.setFlag(QStyle::State_MouseOver, viewport()->underMouse() && indexAt(pointer) == index);
        itemDelegate()->paint(painter, row, index);
    }
    void mousePressEvent(QMouseEvent *event) override
    {
        const QModelIndex index = indexAt(event->position().toPoint());
        if (model()->hasChildren(index)
            && LibraryDelegate::arrowRect(*this, index).contains(event->position().toPoint()))
            return setExpanded(index, !isExpanded(index));
        QTreeView::mousePressEvent(event);
    }
};

} // namespace

LibraryPanel::LibraryPanel(const Inventory &inventory, QWidget *parent)
    : QWidget(parent)
    , m_model(inventory)
    , m_tree(new ShelfTree(this))
{
    m_tree->setModel(&m_model);
    m_tree->setItemDelegate(new LibraryDelegate(m_tree));
    m_tree->setAccessibleName(tr("Library"));
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(lines(this, 1.1));
    m_tree->setMouseTracking(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setExpandsOnDoubleClick(true);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->viewport()->setAutoFillBackground(false);
    m_tree->viewport()->setAttribute(Qt::WA_Hover);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, lines(this, 0.5), 0, 0);
    column->addWidget(m_tree);
    openNew({});
    showAll();
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &where) { openNew(where); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (now.isValid())
            emit filterChosen(m_model.filterAt(now));
    });
}

/// Sections and properties stand open; rooms are opened by who wants to see what is in them.
void LibraryPanel::openNew(const QModelIndex &parent)
{
    const auto depth = [](QModelIndex index) {
        int steps = 0;
        for (; index.isValid(); index = index.parent())
            ++steps;
        return steps;
    };
    if (parent.isValid() && depth(parent) <= 2)
        m_tree->expand(parent);
    for (int row = 0; row < m_model.rowCount(parent); ++row) {
        const QModelIndex index = m_model.index(row, 0, parent);
        if (depth(index) <= 2 && m_model.hasChildren(index)) {
            m_tree->expand(index);
            openNew(index);
        }
    }
}

QString LibraryPanel::chosenPlace() const
{
    QStringList names;
    for (QModelIndex at = m_tree->currentIndex(); at.isValid(); at = at.parent())
        if (LibraryModel::Kind(at.data(LibraryModel::KindRole).toInt()) == LibraryModel::Kind::Place)
            names.prepend(at.data().toString());
    return placepath::join(names);
}

void LibraryPanel::showAll()
{
    m_tree->setCurrentIndex(m_model.index(0, 0));
}

} // namespace nameplate
