// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"

#include <QAbstractItemView>

#include <vector>

namespace nameplate {

class ItemListModel;

/// The items as tiles with their photos, below the heads of their groups: the same model and the same selection as the
/// table beside it. What lies outside the view is only counted, so that a large inventory scrolls as a small one.
class TileView : public QAbstractItemView
{
    Q_OBJECT

public:
    TileView(ItemListModel &model, QItemSelectionModel *selection, QWidget *parent = nullptr);

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;
    void reset() override;

signals:
    void editWanted();                             ///< Enter or a double click on an item
    void seriesWanted(nameplate::SeriesId series); ///< the same on the head of a series
    void menuAsked(const QPoint &globalPosition);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override { return 0; }
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex &) const override { return false; }
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void updateGeometries() override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void dataChanged(const QModelIndex &from, const QModelIndex &to, const QList<int> &roles) override;

private:
    /// A head, or as many tiles as stand side by side.
    struct Line
    {
        int top = 0; ///< from the start of the whole
        int firstRow = 0;
        int count = 0;
        bool isHead = false;
    };

    [[nodiscard]] QModelIndex indexOf(int row) const;
    [[nodiscard]] size_t lineOfRow(int row) const;
    [[nodiscard]] size_t lineAt(int y) const; ///< the last that begins above it
    [[nodiscard]] QRect rectOf(const Line &line, int row) const;
    [[nodiscard]] int rowBeside(int row, int step) const; ///< one line up or down
    void open(int row);

    ItemListModel &m_model;
    std::vector<Line> m_lines;
    int m_height = 0;
    int m_perLine = 1;
};

} // namespace nameplate
