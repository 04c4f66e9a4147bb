// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/librarymodel.h"

#include "app/domain/datetext.h"
#include "app/domain/searchrequest.h"
#include "app/services/moment.h"
#include "ui/models/dragdata.h"

#include <QMimeData>

#include <map>

namespace nameplate {

namespace {

constexpr int pause = 60;      // milliseconds after a change, so that a run of edits is counted once
constexpr int endingDays = 90; // a coverage that ends within them is worth a look

constexpr const char *placeType = "application/x-nameplate-place";

bool isNamed(LibraryModel::Kind kind)
{
    using Kind = LibraryModel::Kind;
    return kind == Kind::Place || kind == Kind::Category || kind == Kind::Tag || kind == Kind::Search;
}

} // namespace

LibraryModel::LibraryModel(const Inventory &inventory, QObject *parent)
    : QStandardItemModel(parent)
    , m_inventory(inventory)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_inventory, &Inventory::changed, &m_pause, [this] { m_pause.start(); });
    connect(&m_pause, &QTimer::timeout, this, [this] { m_refreshing.ask(); });
    matchRows(invisibleRootItem(), {allItems(), needsCare()});
    QTimer::singleShot(0, this, &LibraryModel::refresh);
}

void LibraryModel::refresh()
{
    const Inventory::Moment together(m_inventory);
    matchRows(invisibleRootItem(), wanted());
}

void LibraryModel::setFindings(qint64 count)
{
    m_findings = count;
    for (int row = 0; row < rowCount(); ++row)
        if (Kind(index(row, 0).data(KindRole).toInt()) == Kind::NeedsCare)
            fill(item(row), needsCare());
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
            nodes.push_back({Kind::Place,
                             place->place.id.value,
                             place->place.name,
                             depth == 0 ? QStringLiteral("house") : QString(),
                             place->itemsBelow,
                             self(self, place->place.id.value, depth + 1),
                             {}});
        return nodes;
    };
    return nodesIn(nodesIn, 0, 0);
}

/// Those that look for words are not counted: that would search the whole document for each.
std::vector<LibraryModel::Node> LibraryModel::searchNodes() const
{
    std::vector<Node> nodes;
    for (const SavedSearch &search : m_inventory.savedSearches()) {
        ListFilter filter;
        filter.words = search.query;
        const bool counted = SearchRequest::read(search.query).text.isEmpty();
        nodes.push_back({Kind::Search,
                         search.id.value,
                         search.name,
                         QStringLiteral("bookmark"),
                         counted ? m_inventory.itemCount(filter) : -1,
                         {},
                         search.query});
    }
    return nodes;
}

LibraryModel::Node LibraryModel::allItems() const
{
    return {Kind::All, 0, tr("All items"), QStringLiteral("layout-list"), m_inventory.itemCount(), {}, {}};
}

LibraryModel::Node LibraryModel::needsCare() const
{
    return {Kind::NeedsCare, 0, tr("Needs care"), QStringLiteral("triangle-alert"), m_findings, {}, {}};
}

/// Of things that are still there.
QString LibraryModel::coverageWords()
{
    const QDate today = QDate::currentDate();
    QString words =
        QStringLiteral("warranty:%1..%2").arg(datetext::plain(today), datetext::plain(today.addDays(endingDays)));
    for (const ChoiceRow &status : choices::statuses())
        if (!isPresent(Status(status.value)))
            words += QStringLiteral(" -status:") + QLatin1String(status.code);
    return words;
}

void LibraryModel::addCoverageEnding(std::vector<Node> &nodes) const
{
    ListFilter filter;
    filter.words = coverageWords();
    if (const qint64 count = m_inventory.itemCount(filter); count > 0)
        nodes.push_back({Kind::CoverageEnding, 0, tr("Coverage ending"), QStringLiteral("shield"), count, {}, {}});
}

void LibraryModel::addUnsorted(std::vector<Node> &nodes) const
{
    if (const auto waiting = qint64(m_inventory.evidence(EvidenceTarget()).size()); waiting > 0)
        nodes.push_back({Kind::Unsorted, 0, tr("Unsorted photos"), QStringLiteral("images"), waiting, {}, {}});
}

std::vector<LibraryModel::Node> LibraryModel::wanted() const
{
    const auto named = [](Kind kind, const std::vector<NameSummary> &names, const QString &icon) {
        std::vector<Node> nodes;
        for (const NameSummary &name : names)
            nodes.push_back({kind, name.id, name.name, icon, name.items, {}, {}});
        return nodes;
    };
    std::vector<Node> nodes{allItems(), needsCare()};
    addCoverageEnding(nodes);
    addUnsorted(nodes);
    const auto addSection = [&nodes](Section id, const QString &title, std::vector<Node> children) {
        if (!children.empty())
            nodes.push_back({Kind::Section, id, title, {}, 0, std::move(children), {}});
    };
    addSection(Places, tr("Places"), placeNodes());
    addSection(Categories, tr("Categories"), named(Kind::Category, m_inventory.categories(), {}));
    addSection(Tags, tr("Tags"), named(Kind::Tag, m_inventory.tags(), QStringLiteral("tag")));
    addSection(Searches, tr("Saved searches"), searchNodes());
    return nodes;
}

/// Makes the rows under `parent` the wanted ones; a row that stays keeps its place in views.
void LibraryModel::matchRows(QStandardItem *parent, const std::vector<Node> &nodes)
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
        matchRows(parent->child(row), node.children);
    }
    if (parent->rowCount() > int(nodes.size()))
        parent->removeRows(int(nodes.size()), parent->rowCount() - int(nodes.size()));
}

QString LibraryModel::spoken(const Node &node)
{
    if (node.kind == Kind::Section || node.count < 0)
        return node.title;
    const int number = int(node.count);
    const QString count = node.kind == Kind::NeedsCare  ? tr("%1, %n thing(s) to look at", nullptr, number)
                          : node.kind == Kind::Unsorted ? tr("%1, %n file(s)", nullptr, number)
                                                        : tr("%1, %n item(s)", nullptr, number);
    return count.arg(node.title);
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
    set(QueryRole, node.query);
    set(Qt::DisplayRole, node.title);
    set(Qt::AccessibleTextRole, spoken(node));
    item->setEditable(isNamed(node.kind));
    item->setSelectable(node.kind != Kind::Section);
    item->setDragEnabled(node.kind == Kind::Place);
    item->setDropEnabled((isNamed(node.kind) && node.kind != Kind::Search)
                         || (node.kind == Kind::Section && node.id == Places));
}

ListFilter LibraryModel::filterAt(const QModelIndex &index) const
{
    const qint64 id = index.data(IdRole).toLongLong();
    ListFilter filter;
    switch (Kind(index.data(KindRole).toInt())) {
    case Kind::Place:
        filter.place = PlaceId{id};
        break;
    case Kind::Category:
        filter.category = CategoryId{id};
        break;
    case Kind::Tag:
        filter.tag = TagId{id};
        break;
    case Kind::CoverageEnding:
        filter.words = coverageWords();
        break;
    case Kind::All:
    case Kind::NeedsCare:
    case Kind::Unsorted:
    case Kind::Section:
    case Kind::Search:
        break;
    }
    return filter;
}

QModelIndex LibraryModel::indexOf(const ListFilter &filter) const
{
    const auto find = [&](const auto &self, const QModelIndex &parent) -> QModelIndex {
        for (int row = 0; row < rowCount(parent); ++row) {
            const QModelIndex here = index(row, 0, parent);
            const bool isSection = Kind(here.data(KindRole).toInt()) == Kind::Section;
            const bool isSearch = Kind(here.data(KindRole).toInt()) == Kind::Search;
            if (!isSection && !isSearch && filterAt(here) == filter)
                return here;
            if (const QModelIndex inside = self(self, here); inside.isValid())
                return inside;
        }
        return {};
    };
    return find(find, {});
}

QModelIndex LibraryModel::indexOf(Kind kind) const
{
    return match(index(0, 0), KindRole, int(kind), 1, Qt::MatchExactly).value(0);
}

QModelIndex LibraryModel::indexOfSearch(const QString &query) const
{
    const QModelIndexList found = match(index(0, 0), QueryRole, query, 1, Qt::MatchExactly | Qt::MatchRecursive);
    return query.isEmpty() ? QModelIndex() : found.value(0);
}

bool LibraryModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole)
        return QStandardItemModel::setData(index, value, role);
    const QString name = value.toString().simplified();
    if (!name.isEmpty() && name != index.data().toString())
        emit renameAsked(Kind(index.data(KindRole).toInt()), index.data(IdRole).toLongLong(), name);
    return false; // shown once it is in the document
}

Qt::DropActions LibraryModel::supportedDropActions() const
{
    return Qt::MoveAction | Qt::CopyAction;
}

QStringList LibraryModel::mimeTypes() const
{
    return {QString::fromLatin1(placeType), dragdata::itemsType()};
}

QMimeData *LibraryModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty() || Kind(indexes.front().data(KindRole).toInt()) != Kind::Place)
        return nullptr;
    return dragdata::make(QString::fromLatin1(placeType), {indexes.front().data(IdRole).toLongLong()});
}

bool LibraryModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &parent) const
{
    const Kind kind = Kind(parent.data(KindRole).toInt());
    if (!parent.isValid() || row >= 0)
        return false;
    if (!dragdata::items(data).empty())
        return isNamed(kind) && kind != Kind::Search;
    const std::vector<qint64> places = dragdata::read(data, QString::fromLatin1(placeType));
    if (places.empty() || (kind != Kind::Place && parent.data(IdRole).toLongLong() != Places))
        return false;
    for (QModelIndex at = parent; at.isValid(); at = at.parent())
        if (Kind(at.data(KindRole).toInt()) == Kind::Place && at.data(IdRole).toLongLong() == places.front())
            return false; // into itself
    return kind == Kind::Place || kind == Kind::Section;
}

bool LibraryModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const Kind kind = Kind(parent.data(KindRole).toInt());
    const qint64 id = parent.data(IdRole).toLongLong();
    if (const std::vector<ItemId> items = dragdata::items(data); !items.empty())
        emit itemsDropped(items, kind, id);
    else
        emit moveAsked(PlaceId{dragdata::read(data, QString::fromLatin1(placeType)).front()},
                       kind == Kind::Place ? PlaceId{id} : PlaceId());
    return false; // the rows move once the document has changed
}

} // namespace nameplate
