// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/itemlistmodel.h"

#include "app/domain/datetext.h"
#include "app/services/moment.h"
#include "ui/models/findingsurvey.h"

#include <QFontDatabase>
#include <QTextDocument>

#include <algorithm>

namespace nameplate {

namespace {

/// A change of more rows than this is told to the views as a new list.
constexpr qsizetype mostSteps = 200;

// Pixels of a picture on a dense screen, and how many are kept: 600 × 36 kB for rows, 150 × 400 kB for tiles.
constexpr int rowSide = 96;
constexpr qsizetype rowPictures = 600;
constexpr int tileSide = 320;
constexpr qsizetype tilePictures = 150;

bool samePlaceInList(const Record &before, const Record &after, const ListQuery &query)
{
    const Field *sorted = fields::find(query.sortKey);
    const bool sameSort = !sorted
                          || (fields::plainText(*sorted, before) == fields::plainText(*sorted, after)
                              && before.item.quantity == after.item.quantity);
    return sameSort && before.title() == after.title() && before.item.series == after.item.series
           && before.series == after.series && before.place == after.place
           && before.effectiveCategory() == after.effectiveCategory()
           && before.effectiveBrand() == after.effectiveBrand() && before.item.acquiredOn == after.item.acquiredOn;
}

} // namespace

ItemListModel::ItemListModel(const Inventory &inventory, const QLocale &locale, QObject *parent)
    : QAbstractTableModel(parent)
    , m_inventory(inventory)
    , m_texts(locale)
    , m_records(inventory)
    , m_pictures(inventory, rowSide, rowPictures)
    , m_largePictures(inventory, tileSide, tilePictures)
{
    m_texts.setCurrency(inventory.settings().currency);
    connect(&m_inventory, &Inventory::changed, this, &ItemListModel::onChanged);
    for (const ThumbnailCache *cache : {&m_pictures, &m_largePictures})
        connect(cache, &ThumbnailCache::ready, this, &ItemListModel::showPicture);
    m_rows = answer();
    m_shown = m_rows.rows();
}

void ItemListModel::setQuery(const ListQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    readAgain();
}

void ItemListModel::setSurvey(const FindingSurvey *survey)
{
    m_survey = survey;
    const auto repaint = [this] {
        const int name = columnOf("name");
        if (!m_shown.empty())
            emit dataChanged(index(0, name), index(rowCount() - 1, name), {CareRole});
    };
    if (survey)
        connect(survey, &FindingSurvey::found, this, repaint);
    repaint();
}

void ItemListModel::readAgain()
{
    beginResetModel();
    m_heads.clear();
    m_rows = answer();
    m_shown = m_rows.rows();
    endResetModel();
    emit listed();
}

GroupRows ItemListModel::answer()
{
    const Inventory::Moment together(m_inventory);
    ItemList list = m_inventory.list(m_query);
    const bool headed = isHeaded(list);
    return {std::move(list), headed, m_collapsed[m_query.grouping]};
}

bool ItemListModel::isHeaded(const ItemList &list) const
{
    return m_query.grouping != Grouping::None || list.groups.size() > 1;
}

void ItemListModel::onChanged(const Changes &changes)
{
    if (changes.settings)
        m_texts.setCurrency(m_inventory.settings().currency);
    if (changes.everything) {
        m_records.clear();
        m_pictures.clear();
        m_largePictures.clear();
        return readAgain();
    }
    const bool stays = keepsPlace(changes);
    for (const auto *ids : {&changes.updated, &changes.removed})
        for (const ItemId item : *ids) {
            m_records.forget(item);
            m_pictures.forget(item);
            m_largePictures.forget(item);
        }
    if (changes.names)
        m_records.clear();
    m_heads.clear();
    if (!stays)
        takeSteps(answer(), changes);
    announce(changes);
    emit listed();
}

/// True when it is certain, from what was shown before, that no row comes, goes or moves.
bool ItemListModel::keepsPlace(const Changes &changes)
{
    constexpr size_t few = 32;
    if (!changes.added.empty() || !changes.removed.empty() || changes.names || changes.updated.size() > few
        || m_query.filter != ListFilter() || !m_query.search.isEmpty())
        return false;
    return std::all_of(changes.updated.begin(), changes.updated.end(), [this](ItemId item) {
        const Record *before = m_records.find(item);
        const auto after = m_inventory.record(item);
        return before && after && samePlaceInList(*before, *after, m_query);
    });
}

void ItemListModel::takeSteps(GroupRows &&fresh, const Changes &changes)
{
    std::unordered_set<qint64> touched;
    for (const auto *ids : {&changes.added, &changes.updated, &changes.removed})
        for (const ItemId item : *ids) {
            touched.insert(item.value);
            for (const GroupRows *rows : {&m_rows, &fresh})
                if (const ItemGroup *group = rows->groupOf(item))
                    touched.insert(GroupRows::headCode(*group));
        }
    const bool few = qsizetype(touched.size()) <= mostSteps;
    const auto steps = few ? rowSteps(m_shown, fresh.rows(), touched, mostSteps) : std::nullopt;
    if (!steps) {
        beginResetModel();
        m_rows = std::move(fresh);
        m_shown = m_rows.rows();
        return endResetModel();
    }
    m_rows = std::move(fresh);
    for (const RowStep &step : *steps)
        doStep(step);
}

void ItemListModel::doStep(const RowStep &step)
{
    const auto first = int(step.first);
    const auto last = int(step.last);
    switch (step.kind) {
    case RowStep::Kind::Remove:
        beginRemoveRows({}, first, last);
        applyStep(m_shown, step, m_rows.rows());
        return endRemoveRows();
    case RowStep::Kind::Move:
        beginMoveRows({}, first, last, {}, int(step.to > step.first ? step.to + 1 : step.to));
        applyStep(m_shown, step, m_rows.rows());
        return endMoveRows();
    case RowStep::Kind::Insert:
        beginInsertRows({}, first, last);
        applyStep(m_shown, step, m_rows.rows());
        return endInsertRows();
    }
}

/// Names may show anywhere, and heads of brands are numbered anew; else only the items and their heads are repainted.
void ItemListModel::announce(const Changes &changes)
{
    const int columns = columnCount() - 1;
    if (m_shown.empty())
        return;
    if (changes.names || changes.settings || m_query.grouping == Grouping::Brand
        || changes.updated.size() > size_t(mostSteps)) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns));
        return;
    }
    std::unordered_set<qint64> rows;
    for (const auto *ids : {&changes.added, &changes.updated})
        for (const ItemId item : *ids) {
            rows.insert(item.value);
            if (const ItemGroup *group = m_rows.groupOf(item))
                rows.insert(GroupRows::headCode(*group));
        }
    const bool gone = !changes.removed.empty() || !changes.updated.empty();
    for (int row = 0; row < rowCount(); ++row)
        if (rows.contains(rowAt(row)) || (gone && isHead(row)))
            emit dataChanged(index(row, 0), index(row, columns));
}

void ItemListModel::showPicture(ItemId item)
{
    const int row = rowOf(item);
    if (row >= 0)
        emit dataChanged(index(row, columnOf("name")), index(row, columnOf("name")),
                         {Qt::DecorationRole, LargePictureRole});
}

ItemId ItemListModel::itemAt(int row) const
{
    const bool inside = row >= 0 && size_t(row) < m_shown.size();
    return inside && !isHead(row) ? ItemId{rowAt(row)} : ItemId();
}

SeriesId ItemListModel::seriesAt(int row) const
{
    const bool bySeries = m_query.grouping == Grouping::Series && row >= 0 && row < rowCount() && isHead(row);
    const ItemGroup *group = bySeries ? m_rows.group(rowAt(row)) : nullptr;
    return group && group->kind == ItemGroup::Kind::Members ? SeriesId{group->key} : SeriesId();
}

int ItemListModel::rowOf(ItemId item) const
{
    const auto at = std::find(m_shown.begin(), m_shown.end(), item.value);
    return at == m_shown.end() || !item.isValid() ? -1 : int(at - m_shown.begin());
}

int ItemListModel::firstItemRow() const
{
    const auto at = std::find_if(m_shown.begin(), m_shown.end(), [](qint64 row) { return !GroupRows::isHead(row); });
    return at == m_shown.end() ? -1 : int(at - m_shown.begin());
}

void ItemListModel::reveal(ItemId item)
{
    const ItemGroup *group = m_rows.groupOf(item);
    if (!group || rowOf(item) >= 0)
        return;
    const auto head = std::find(m_shown.begin(), m_shown.end(), GroupRows::headCode(*group));
    if (head != m_shown.end())
        setCollapsed(int(head - m_shown.begin()), false);
}

void ItemListModel::setCollapsed(int headRow, bool collapsed)
{
    auto &closed = m_collapsed[m_query.grouping];
    if (headRow < 0 || headRow >= rowCount() || !isHead(headRow) || closed.contains(rowAt(headRow)) == collapsed)
        return;
    const qint64 code = rowAt(headRow);
    collapsed ? void(closed.insert(code)) : void(closed.erase(code));
    const auto members = int(m_rows.group(code)->count);
    ItemList list = m_rows.list();
    m_rows = GroupRows(std::move(list), true, closed);
    doStep({collapsed ? RowStep::Kind::Remove : RowStep::Kind::Insert, headRow + 1, headRow + members, 0});
    emit dataChanged(index(headRow, 0), index(headRow, columnCount() - 1), {CollapsedRole});
}

void ItemListModel::setAllCollapsed(bool collapsed)
{
    auto &closed = m_collapsed[m_query.grouping];
    closed.clear();
    if (collapsed)
        for (const ItemGroup &group : m_rows.list().groups)
            closed.insert(GroupRows::headCode(group));
    readAgain();
}

int ItemListModel::columnOf(const char *key)
{
    return int(&fields::at(key) - fields::all().data());
}

const Field &ItemListModel::fieldAt(int column)
{
    return fields::all()[size_t(column)];
}

int ItemListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ItemListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(fields::all().size());
}

Qt::ItemFlags ItemListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags row = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return isHead(index.row()) ? row : row | Qt::ItemIsDragEnabled;
}

void ItemListModel::sort(int column, Qt::SortOrder order)
{
    ListQuery query = m_query;
    query.sortKey = QString::fromLatin1(fieldAt(column).key);
    query.descending = order == Qt::DescendingOrder;
    setQuery(query);
}

QVariant ItemListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Field &field = fieldAt(section);
    if (role == Qt::DisplayRole)
        return m_texts.columnTitle(field);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (CellTexts::isNumeric(field) ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::InitialSortOrderRole)
        return CellTexts::isNumeric(field) || field.kind == FieldKind::Date ? Qt::DescendingOrder : Qt::AscendingOrder;
    return {};
}

QVariant ItemListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const qint64 row = rowAt(index.row());
    if (role == IsHeadRole)
        return GroupRows::isHead(row);
    return GroupRows::isHead(row) ? headData(row, index.column(), role) : cellData(index.row(), index.column(), role);
}

/// Empty when the document does not answer in this turn.
const ItemListModel::Head &ItemListModel::head(qint64 code) const
{
    const auto known = m_heads.find(code);
    if (known != m_heads.end())
        return known->second;
    static const Head unknown;
    if (!m_inventory.answers())
        return unknown;
    Head head;
    const Inventory::Moment together(m_inventory);
    if (const ItemGroup *group = m_rows.group(code)) {
        const std::span ids(m_rows.list().ids);
        head.texts = m_inventory.groupHead(m_query.grouping, m_rows.list(), *group);
        head.sum = m_texts.sum(m_inventory.totals(ids.subspan(size_t(group->first), size_t(group->count))));
    }
    return m_heads.emplace(code, std::move(head)).first->second;
}

QString ItemListModel::headTitle(qint64 code) const
{
    const ItemGroup *group = m_rows.group(code);
    if (group && group->kind == ItemGroup::Kind::SerialMatches)
        return tr("Found by number");
    if (const Head &known = head(code); group && !known.texts.title.isEmpty())
        return known.texts.title;
    if (!m_heads.contains(code))
        return {};
    switch (m_query.grouping) {
    case Grouping::Series:
        return tr("Without a series");
    case Grouping::Place:
        return tr("Without a place");
    case Grouping::Category:
        return tr("Without a category");
    case Grouping::Brand:
        return tr("Without a brand");
    case Grouping::Year:
        return tr("Without a date");
    case Grouping::None:
        break;
    }
    return tr("Found in other fields");
}

QVariant ItemListModel::headData(qint64 code, int column, int role) const
{
    const ItemGroup *group = m_rows.group(code);
    if (!group)
        return {};
    const bool first = column == columnOf("name");
    switch (role) {
    case Qt::DisplayRole:
        return first ? headTitle(code) : QVariant();
    case Qt::AccessibleTextRole:
        return first ? tr("Group %1, %n item(s), %2", nullptr, int(group->count)).arg(headTitle(code), head(code).sum)
                     : QVariant();
    case NumberRole:
        return head(code).texts.number;
    case SubtitleRole:
        return head(code).texts.subtitle;
    case CountRole:
        return qint64(group->count);
    case SumRole:
        return head(code).sum;
    case CollapsedRole: {
        const auto closed = m_collapsed.find(m_query.grouping);
        return closed != m_collapsed.end() && closed->second.contains(code);
    }
    case ItemRole:
        return qint64(0);
    default:
        return {};
    }
}

QVariant ItemListModel::matchOf(const Record &record) const
{
    if (m_query.search.trimmed().isEmpty())
        return QString();
    const QString key = m_inventory.matchedField(record, m_query.search);
    if (key.startsWith(QLatin1String("identifier.")))
        return identifierTitle(key.mid(int(qstrlen("identifier."))));
    if (const Field *field = fields::find(key))
        return fields::title(*field);
    return key == QLatin1String("evidence") ? tr("Evidence") : QString();
}

bool ItemListModel::isCovered(const Record &record)
{
    return isPresent(record.item.status) && record.effectiveWarrantyUntil() >= QDate::currentDate();
}

/// Why a name is marked.
QVariant ItemListModel::careOf(const Record &record, int column, int role) const
{
    const bool concerned = m_survey && column == columnOf("name") && m_survey->concerns(record.item.id);
    if (role == CareRole)
        return concerned;
    if (!concerned)
        return column == columnOf("name") && isCovered(record)
                   ? tr("Covered until %1").arg(datetext::local(record.effectiveWarrantyUntil(), QLocale()))
                   : QVariant();
    const QString sentences = m_survey->sentencesOf(record.item.id).join(u'\n');
    return role == Qt::ToolTipRole ? Qt::convertFromPlainText(sentences, Qt::WhiteSpaceNormal) : sentences;
}

QVariant ItemListModel::cellData(int row, int column, int role) const
{
    const Record *record = m_records.at(m_shown, row);
    if (!record)
        return {};
    const Field &field = fieldAt(column);
    switch (role) {
    case Qt::DisplayRole:
        return m_texts.cell(*record, field);
    case Qt::EditRole:
        return m_texts.stored(*record, field);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (CellTexts::isNumeric(field) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::FontRole:
        return CellTexts::isPrintedNumber(field) ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : QVariant();
    case Qt::DecorationRole:
        return column == columnOf("name") ? m_pictures.picture(record->item.id) : QVariant();
    case LargePictureRole:
        return m_largePictures.picture(record->item.id);
    case ItemRole:
        return record->item.id.value;
    case QuantityRole:
        return record->item.quantity;
    case CategoryRole:
        return record->effectiveCategory();
    case GoneRole:
        return !isPresent(record->item.status);
    case CopiedRole:
        return m_texts.copied(*record, field);
    case MatchRole:
        return matchOf(*record);
    case CoveredRole:
        return isCovered(*record);
    case CareRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return careOf(*record, column, role);
    default:
        return {};
    }
}

} // namespace nameplate
