// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStyledItemDelegate>

class QTableView;

namespace nameplate {

/// Paints the rows of the item table: heads of groups across all columns, items with their picture, numbers in the
/// fixed font and readable groups.
class ItemDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ItemDelegate(QTableView *table);

    [[nodiscard]] static int rowHeight(const QWidget *widget);

    /// Where the arrow of a head is painted, in the table's viewport.
    [[nodiscard]] QRect arrowRect(int row) const;

    /// Whether more than one cell is selected: then each of them is marked.
    void setBlockSelected(bool block) { m_blockSelected = block; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHead(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintHeadTexts(QPainter *painter, const QModelIndex &index) const;
    void paintItem(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintCursor(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintName(QPainter *painter, const QRect &rect, const QModelIndex &index) const;
    void paintPlace(QPainter *painter, const QRect &rect, const QModelIndex &index) const;
    void paintPicture(QPainter *painter, const QRect &rect, const QModelIndex &index) const;
    [[nodiscard]] QRect rowRect(int row) const;

    QTableView *m_table;
    bool m_blockSelected = false;
    mutable QHash<QString, QString> m_icons; ///< category and name → icon
};

} // namespace nameplate
