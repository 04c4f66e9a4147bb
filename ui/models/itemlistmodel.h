// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/inventory.h"
#include "ui/models/celltexts.h"
#include "ui/models/grouprows.h"
#include "ui/models/recordcache.h"
#include "ui/models/rowsteps.h"
#include "ui/models/thumbnailcache.h"

#include <QAbstractTableModel>

#include <map>

namespace nameplate {

class FindingSurvey;

/// The items of a document in display order with a head row above each group. Its columns are the fields of the field
/// table; it holds ids only and reads the records that are looked at.
class ItemListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role
    {
        IsHeadRole = Qt::UserRole + 1, ///< bool: the row is a group's head
        ItemRole,                      ///< qint64 id of the item; 0 on a head
        NumberRole,                    ///< head: series number and revision
        SubtitleRole,                  ///< head: the series' category
        CountRole,                     ///< head: qint64 items in the group
        SumRole,                       ///< head: what they are worth, per currency
        CollapsedRole,                 ///< head: bool
        QuantityRole,                  ///< qint64
        CategoryRole,                  ///< the item's effective category
        MatchRole,                     ///< title of the field the search text was found in; empty: no search
        GoneRole,                      ///< bool: sold, lost, stolen …
        LargePictureRole,              ///< the main photo for a tile; comes after a moment
        CopiedRole,                    ///< the cell's text for another program
        CareRole,                      ///< bool: something about the item needs care
        CoveredRole,                   ///< bool: a warranty holds today
    };

    ItemListModel(const Inventory &inventory, const QLocale &locale, QObject *parent = nullptr);

    [[nodiscard]] const ListQuery &query() const { return m_query; }
    void setQuery(const ListQuery &query);

    /// What needs care is marked from now on; null: no more.
    void setSurvey(const FindingSurvey *survey);

    [[nodiscard]] const Inventory &inventory() const { return m_inventory; }

    [[nodiscard]] const std::vector<ItemId> &ids() const { return m_rows.list().ids; }
    [[nodiscard]] bool isHead(int row) const { return GroupRows::isHead(rowAt(row)); }
    [[nodiscard]] ItemId itemAt(int row) const;
    [[nodiscard]] SeriesId seriesAt(int row) const; ///< of a head when grouped by series; else none
    [[nodiscard]] int rowOf(ItemId item) const;     ///< -1: not shown
    [[nodiscard]] int firstItemRow() const;         ///< -1: none

    /// Expands the group an item is in, so that it has a row.
    void reveal(ItemId item);
    void setCollapsed(int headRow, bool collapsed);
    void setAllCollapsed(bool collapsed);

    [[nodiscard]] static int columnOf(const char *key);
    [[nodiscard]] static const Field &fieldAt(int column);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order) override;

signals:
    void listed(); ///< the query was answered anew or the items changed: count and totals differ

private:
    struct Head
    {
        GroupHead texts;
        QString sum;
    };

    void onChanged(const Changes &changes);
    void readAgain();
    void takeSteps(GroupRows &&fresh, const Changes &changes);
    void doStep(const RowStep &step);
    void announce(const Changes &changes);
    void showPicture(ItemId item);
    [[nodiscard]] bool keepsPlace(const Changes &changes);
    [[nodiscard]] bool isHeaded(const ItemList &list) const;
    [[nodiscard]] GroupRows answer();
    [[nodiscard]] qint64 rowAt(int row) const { return m_shown[size_t(row)]; }
    [[nodiscard]] const Head &head(qint64 code) const;
    [[nodiscard]] QString headTitle(qint64 code) const;
    [[nodiscard]] QVariant headData(qint64 code, int column, int role) const;
    [[nodiscard]] QVariant cellData(int row, int column, int role) const;
    [[nodiscard]] static bool isCovered(const Record &record);
    [[nodiscard]] QVariant careOf(const Record &record, int column, int role) const;
    [[nodiscard]] QVariant matchOf(const Record &record) const;

    const Inventory &m_inventory;
    const FindingSurvey *m_survey = nullptr;
    CellTexts m_texts;
    ListQuery m_query;
    GroupRows m_rows;
    std::vector<qint64> m_shown; ///< the rows views know of; differs from m_rows only while steps are done
    std::map<Grouping, std::unordered_set<qint64>> m_collapsed;
    mutable RecordCache m_records;
    mutable ThumbnailCache m_pictures;
    mutable ThumbnailCache m_largePictures;
    mutable std::unordered_map<qint64, Head> m_heads;
};

} // namespace nameplate
