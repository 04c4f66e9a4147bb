// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/librarymodel.h"

#include <map>

namespace nameplate {

namespace {

constexpr int pause = 60; // milliseconds after a change, so that a run of edits is counted once

} // namespace

LibraryModel::LibraryModel(const Inventory &inventory, QObject *parent)
    : QStandardItemModel(parent)
    , m_inventory(inventory)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_inventory, &Inventory::changed, &m_pause, [this] { m_pause.start(); });
    connect(&m_pause, &QTimer::timeout, this, &LibraryModel::refresh);
    match(invisibleRootItem(), {allItems()});
    QTimer::singleShot(0, this, &LibraryModel::refresh);
}

void LibraryModel::refresh()
{
    match(invisibleRootItem(), wanted());
}

std::vector<LibraryModel::Node> LibraryModel::placeNodes() const
{
    std::map<qint64, std::vector<const PlaceSummary *>> inside;
    const std::vector<PlaceSummary> places = m_inventory.places();
    for (const PlaceSummary &place : places)
        inside[place.place.parent.value].push_back(&place);
    const auto nodesIn = [&inside](const auto &self, qint64 parent, int depth) -> std::vector<Node> {
        std::vector<Node> nodes;
        for (const PlaceSummary *place : inside[parent])
            nodes.push_back({Kind::Place, place->place.id.value, place->place.name,
                             depth == 0 ? QStringLiteral("house") : QString(), place->itemsBelow,
                             self(self, place->place.id.value, depth + 1)});
        return nodes;
    };
    return nodesIn(nodesIn, 0, 0);
}

LibraryModel::Node LibraryModel::allItems() const
{
    return {Kind::All, 0, tr("All items"), QStringLiteral("layout-list"), m_inventory.itemCount(), {}};
}

std::vector<LibraryModel::Node> LibraryModel::wanted() const
{
    const auto named = [](Kind kind, const std::vector<NameSummary> &names, const QString &icon) {
        std::vector<Node> nodes;
        for (const NameSummary &name : names)
            nodes.push_back({kind, name.id, name.name, icon, name.items, {}});
        return nodes;
    };
    std::vector<Node> nodes{allItems()};
    const auto addSection = [&nodes](qint64 id, const QString &title, std::vector<Node> children) {
        if (!children.empty())
            nodes.push_back({Kind::Section, id, title, {}, 0, std::move(children)});
    };
    addSection(1, tr("Places"), placeNodes());
    addSection(2, tr("Categories"), named(Kind::Category, m_inventory.categories(), {}));
    addSection(3, tr("Tags"), named(Kind::Tag, m_inventory.tags(), QStringLiteral("tag")));
    return nodes;
}

/// Makes the rows under `parent` the wanted ones; a row that stays keeps its place in views.
void LibraryModel::match(QStandardItem *parent, const std::vector<Node> &nodes)
{
    const auto isNode = [](const QStandardItem *item, const Node &node) {
        return item->data(KindRole).toInt() == int(node.kind) && item->data(IdRole).toLongLong() == node.id;
    };
    for (int row = 0; row < int(nodes.size()); ++row) {
        const Node &node = nodes[size_t(row)];
        int present = row;
        while (present < parent->rowCount() && !isNode(parent->child(present), node))
            ++present;
        if (present == parent->rowCount()) {
            auto *item = new QStandardItem;
            fill(item, node);
            parent->insertRow(row, item);
        } else {
            if (present > row)
                parent->removeRows(row, present - row);
            fill(parent->child(row), node);
        }
        match(parent->child(row), node.children);
    }
    if (parent->rowCount() > int(nodes.size()))
        parent->removeRows(int(nodes.size()), parent->rowCount() - int(nodes.size()));
}

void LibraryModel::fill(QStandardItem *item, const Node &node)
{
    const auto set = [item](int role, const QVariant &value) {
        if (item->data(role) != value)
            item->setData(value, role);
    };
    set(KindRole, int(node.kind));
    set(IdRole, node.id);
    set(CountRole, node.count);
    set(IconRole, node.icon);
    set(Qt::DisplayRole, node.title);
    set(Qt::AccessibleTextRole,
        node.kind == Kind::Section ? node.title : tr("%1, %n item(s)", nullptr, int(node.count)).arg(node.title));
    item->setEditable(false);
    item->setSelectable(node.kind != Kind::Section);
}

ListFilter LibraryModel::filterAt(const QModelIndex &index) const
{
    const qint64 id = index.data(IdRole).toLongLong();
    switch (Kind(index.data(KindRole).toInt())) {
    case Kind::Place:
        return {.place = PlaceId{id}, .category = {}, .tag = {}, .series = {}};
    case Kind::Category:
        return {.place = {}, .category = CategoryId{id}, .tag = {}, .series = {}};
    case Kind::Tag:
        return {.place = {}, .category = {}, .tag = TagId{id}, .series = {}};
    case Kind::All:
    case Kind::Section:
        break;
    }
    return {};
}

QModelIndex LibraryModel::indexOf(const ListFilter &filter) const
{
    const auto find = [&](const auto &self, const QModelIndex &parent) -> QModelIndex {
        for (int row = 0; row < rowCount(parent); ++row) {
            const QModelIndex here = index(row, 0, parent);
            const bool isSection = Kind(here.data(KindRole).toInt()) == Kind::Section;
            if (!isSection && filterAt(here) == filter)
                return here;
            if (const QModelIndex inside = self(self, here); inside.isValid())
                return inside;
        }
        return {};
    };
    return find(find, {});
}

} // namespace nameplate
