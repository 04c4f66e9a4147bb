// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemDelegate>

namespace nameplate {

/// How large tiles and heads are, following the font.
struct TileSizes
{
    explicit TileSizes(const QWidget *view);

    [[nodiscard]] int lineHeight(bool isHead) const { return isHead ? head : tile.height() + gap; }

    QSize tile;
    int gap;
    int head; ///< height
};

/// Paints a tile: the photo or an icon of its kind, what it is called, its serial number or place; and heads of groups.
class TileDelegate : public QAbstractItemDelegate
{
    Q_OBJECT

public:
    explicit TileDelegate(QWidget *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Where the arrow of a head is within the head.
    [[nodiscard]] static QRect arrowRect(const QWidget *view, const QRect &head);

private:
    void paintHead(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintTile(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintPicture(QPainter *painter, const QRect &rect, const QModelIndex &index) const;

    QWidget *m_view;
};

} // namespace nameplate
