// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editing/remedies.h"

#include <QListView>

#include <optional>

namespace nameplate {

class FindingsModel;
class RemedyBar;

/// The findings below each other, each with its item, its sentence and the buttons of what can be done about it. Enter
/// does the likeliest, Delete silences, the menu key shows all.
class FindingView : public QListView
{
    Q_OBJECT

public:
    FindingView(FindingsModel &model, bool readOnly, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<Finding> current() const;
    /// The buttons of a row that is on the screen; null: it is not.
    [[nodiscard]] RemedyBar *barOf(int row) const;

    /// Rows have room for sentences of two lines where the view is narrow.
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] QRect barRect(const QRect &row) const;
    [[nodiscard]] QRect textRect(const QRect &row) const;

signals:
    void pointedOut(); ///< another finding is the current one
    void chosen(const nameplate::Finding &finding, const nameplate::RemedyOffer &offer);
    void silenced(const nameplate::Finding &finding);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void placeBars();
    RemedyBar *makeBar(int row);
    void setTabOrders();
    void askWhatToDo(const QPoint &globalPosition);

    FindingsModel &m_model;
    bool m_readOnly;
    std::vector<RemedyBar *> m_bars; ///< of the rows on the screen
    int m_firstRow = 0;              ///< of them
};

} // namespace nameplate
