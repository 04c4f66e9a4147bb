// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editing/celledits.h"

#include <QFrame>

class QListWidget;
class QPushButton;

namespace nameplate {

class PlainLabel;

/// Says above the list which cells of a block could not be understood, so that nothing was done, and offers to do it
/// without them.
class RefusedCells : public QFrame
{
    Q_OBJECT

public:
    explicit RefusedCells(QWidget *parent = nullptr);

    void show(const CellEdits &edits, const std::vector<RefusedCell> &cells);

    /// The edits without the cells, and the rows, that are refused.
    [[nodiscard]] static CellEdits without(CellEdits edits, const std::vector<RefusedCell> &cells);

signals:
    void othersWanted(const nameplate::CellEdits &edits);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void close();

    CellEdits m_others;
    PlainLabel *m_title;
    QListWidget *m_list;
    QPushButton *m_do;
};

} // namespace nameplate
