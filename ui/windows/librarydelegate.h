// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace nameplate {

/// Paints the shelves of the Library: a rounded patch for the chosen one, quiet capitals for titles, counts at the end.
class LibraryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit LibraryDelegate(QTreeView *tree);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Where the arrow of a shelf with inner shelves is, in the viewport.
    [[nodiscard]] static QRect arrowRect(const QTreeView &tree, const QModelIndex &index);
    /// Where the plus beside the title of the places is; empty for any other row.
    [[nodiscard]] static QRect plusRect(const QTreeView &tree, const QModelIndex &index);

    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    void paintTitle(QPainter *painter, const QRect &row, const QModelIndex &index) const;
    [[nodiscard]] int textLeft(const QModelIndex &index) const;

    QTreeView *m_tree;
};

} // namespace nameplate
