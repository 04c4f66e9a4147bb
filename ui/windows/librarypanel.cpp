// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/librarypanel.h"

#include "app/domain/place.h"
#include "ui/widgets/housestyle.h"
#include "ui/widgets/icons.h"
#include "ui/windows/librarydelegate.h"
#include "ui/windows/shelftree.h"

#include <QMenu>
#include <QVBoxLayout>

namespace nameplate {

namespace {

using Kind = LibraryModel::Kind;

Kind kindOf(const QModelIndex &index)
{
    return index.isValid() ? Kind(index.data(LibraryModel::KindRole).toInt()) : Kind::Section;
}

qint64 idOf(const QModelIndex &index)
{
    return index.data(LibraryModel::IdRole).toLongLong();
}

bool isNamed(Kind kind)
{
    return kind == Kind::Place || kind == Kind::Category || kind == Kind::Tag || kind == Kind::Search;
}

} // namespace

LibraryPanel::LibraryPanel(const Inventory &inventory, Editor &editor, QWidget *parent)
    : QWidget(parent)
    , m_inventory(inventory)
    , m_canWrite(!inventory.isReadOnly())
    , m_model(inventory)
    , m_desk(inventory, editor)
    , m_tree(new ShelfTree(this))
{
    m_tree->setModel(&m_model);
    m_tree->setItemDelegate(new LibraryDelegate(m_tree));
    m_tree->setChangeable(m_canWrite);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, lines(this, 0.5), 0, 0);
    column->addWidget(m_tree);
    openNew({});
    showAll();
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &where) { openNew(where); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (kindOf(now) == Kind::Search)
            emit searchChosen(now.data(LibraryModel::QueryRole).toString());
        else if (kindOf(now) == Kind::NeedsCare)
            emit careChosen();
        else if (kindOf(now) == Kind::Unsorted)
            emit trayChosen(false);
        else if (now.isValid() && kindOf(now) != Kind::Section)
            emit filterChosen(m_model.filterAt(now));
    });
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex &shelf) {
        if (kindOf(shelf) == Kind::Search) // again, after the search box was cleared
            emit searchChosen(shelf.data(LibraryModel::QueryRole).toString());
        else if (kindOf(shelf) == Kind::NeedsCare) // again, after a series or a search was looked at
            emit careChosen();
        else if (kindOf(shelf) == Kind::Unsorted)
            emit trayChosen(true);
    });
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &shelf) {
        if (kindOf(shelf) == Kind::Unsorted)
            emit trayChosen(true);
    });
    // A shelf that goes because nothing is in it any more leaves the list as it is, and not to its neighbour.
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &where, int first, int last) {
                const QModelIndex now = m_tree->currentIndex();
                if (!where.isValid() && !now.parent().isValid() && now.row() >= first && now.row() <= last)
                    showAll();
            });
    connect(m_tree, &ShelfTree::menuAsked, this, &LibraryPanel::askAboutShelf);
    connect(m_tree, &ShelfTree::removeAsked, this, &LibraryPanel::removeShelf);
    connect(m_tree, &ShelfTree::addPlaceAsked, this, [this] { addPlaceInside({}); });
    connect(&m_model, &LibraryModel::renameAsked, &m_desk, &LibraryDesk::rename);
    connect(&m_model, &LibraryModel::moveAsked, &m_desk, &LibraryDesk::move);
    connect(&m_model, &LibraryModel::itemsDropped, &m_desk, &LibraryDesk::drop);
    connect(&m_desk, &LibraryDesk::changedUndoably, this, &LibraryPanel::changedUndoably);
}

QTreeView &LibraryPanel::tree() const
{
    return *m_tree;
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

void LibraryPanel::addPlace()
{
    const QModelIndex now = m_tree->currentIndex();
    addPlaceInside(kindOf(now) == Kind::Place ? PlaceId{idOf(now)} : PlaceId());
}

void LibraryPanel::addPlaceInside(PlaceId place)
{
    const PlaceId made = m_canWrite ? m_desk.makePlace(place) : PlaceId();
    if (!made.isValid())
        return;
    m_model.refresh();
    ListFilter filter;
    filter.place = made;
    const QModelIndex index = m_model.indexOf(filter);
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
    m_tree->edit(index);
}

void LibraryPanel::saveSearch(const QString &query)
{
    if (!m_canWrite || !m_desk.saveSearch(query))
        return;
    m_model.refresh();
    const QModelIndex index = m_model.indexOfSearch(query);
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
    m_tree->edit(index);
}

void LibraryPanel::removeShelf(const QModelIndex &index)
{
    if (isNamed(kindOf(index)))
        m_desk.remove(kindOf(index), idOf(index));
}

void LibraryPanel::askAboutShelf(const QModelIndex &index, const QPoint &globalPosition)
{
    if (!m_canWrite)
        return;
    const QPersistentModelIndex shelf(index);
    const Kind kind = kindOf(index);
    QMenu menu(this);
    if (isNamed(kind))
        menu.addAction(lineIcon(QStringLiteral("pencil")), tr("&Rename"), QKeySequence(Qt::Key_F2), this,
                       [this, shelf] { m_tree->edit(shelf); });
    const PlaceId place = kind == Kind::Place ? PlaceId{idOf(index)} : PlaceId();
    menu.addAction(lineIcon(QStringLiteral("plus")), place.isValid() ? tr("New place &inside") : tr("&New place"), this,
                   [this, place] { addPlaceInside(place); });
    if (place.isValid())
        fillMoveMenu(menu.addMenu(lineIcon(QStringLiteral("map")), tr("&Move into")), place);
    if (isNamed(kind)) {
        menu.addSeparator();
        menu.addAction(lineIcon(QStringLiteral("trash-2")), tr("Re&move"), QKeySequence(Qt::Key_Delete), this,
                       [this, shelf] { removeShelf(shelf); });
    }
    menu.exec(globalPosition);
}

/// Every place but itself and what is inside it.
void LibraryPanel::fillMoveMenu(QMenu *menu, PlaceId place)
{
    const std::vector<PlaceSummary> places = m_inventory.places();
    QString own;
    for (const PlaceSummary &each : places)
        if (each.place.id == place)
            own = each.path;
    menu->addAction(tr("The top"), this, [this, place] { m_desk.move(place, {}); });
    menu->addSeparator();
    for (const PlaceSummary &each : places)
        if (each.path != own && !each.path.startsWith(own + QLatin1String(" / ")))
            menu->addAction(QString(each.path).replace(u'&', QStringLiteral("&&")), this,
                            [this, place, into = each.place.id] { m_desk.move(place, into); });
}

QString LibraryPanel::chosenPlace() const
{
    QStringList names;
    for (QModelIndex at = m_tree->currentIndex(); at.isValid(); at = at.parent())
        if (kindOf(at) == Kind::Place)
            names.prepend(at.data().toString());
    return placepath::join(names);
}

ListFilter LibraryPanel::chosen() const
{
    return m_model.filterAt(m_tree->currentIndex());
}

void LibraryPanel::choose(const ListFilter &filter)
{
    if (!m_model.indexOf(filter).isValid())
        m_model.refresh();
    if (const QModelIndex index = m_model.indexOf(filter); index.isValid())
        m_tree->setCurrentIndex(index);
}

void LibraryPanel::chooseNeedsCare()
{
    const QModelIndex shelf = m_model.indexOf(Kind::NeedsCare);
    const bool isChosen = m_tree->currentIndex() == shelf;
    m_tree->setCurrentIndex(shelf);
    if (isChosen)
        emit careChosen();
}

bool LibraryPanel::isCareChosen() const
{
    return kindOf(m_tree->currentIndex()) == Kind::NeedsCare;
}

void LibraryPanel::showAll()
{
    m_tree->setCurrentIndex(m_model.index(0, 0));
}

} // namespace nameplate
