// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace nameplate {

/// The tree of the Library: the delegate paints rows, arrows and indentation; titles of sections fold what is below.
class ShelfTree : public QTreeView
{
    Q_OBJECT

public:
    explicit ShelfTree(QWidget *parent = nullptr);

    void setChangeable(bool changeable);

signals:
    void menuAsked(const QModelIndex &index, const QPoint &globalPosition);
    void removeAsked(const QModelIndex &index);
    void addPlaceAsked(); ///< the plus beside the title of the places

protected:
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    bool m_changeable = false;
};

} // namespace nameplate
