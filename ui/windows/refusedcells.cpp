// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/refusedcells.h"

#include "ui/widgets/housestyle.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/shades.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace nameplate {

RefusedCells::RefusedCells(QWidget *parent)
    : QFrame(parent)
    , m_title(new PlainLabel(TextTone::Danger, this))
    , m_list(new QListWidget(this))
    , m_do(new QPushButton(tr("&Do the others"), this))
{
    auto *closing = new QToolButton(this);
    closing->setIcon(lineIcon(QStringLiteral("x")));
    closing->setAutoRaise(true);
    closing->setAccessibleName(tr("Close"));
    closing->setToolTip(tr("Close"));
    m_title->setWordWrap(true);
    m_list->setAccessibleName(tr("Cells that cannot be read"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_do);
    head->addWidget(closing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(lines(this, 0.8), lines(this, 0.4), lines(this, 0.5), lines(this, 0.4));
    column->addLayout(head);
    column->addWidget(m_list);
    connect(closing, &QToolButton::clicked, this, &RefusedCells::close);
    connect(m_do, &QPushButton::clicked, this, [this] {
        const CellEdits others = m_others;
        close();
        emit othersWanted(others);
    });
    hide();
}

void RefusedCells::show(const CellEdits &edits, const std::vector<RefusedCell> &cells)
{
    m_others = without(edits, cells);
    const bool all = cells.size() < CellOutcome::mostRefused;
    m_title->setText(tr("%1: nothing was done, because of %n cell(s).", "%1 is what was asked for", int(cells.size()))
                         .arg(edits.label));
    m_list->clear();
    for (const RefusedCell &cell : cells)
        m_list->addItem(tr("Row %1 · %2", "of the block").arg(cell.row + 1).arg(cell.reason));
    if (!all)
        m_list->addItem(tr("There may be more below these."));
    m_list->setCurrentRow(0);
    m_list->setFixedHeight(lines(this, 1.6) * int(qMin(cells.size(), size_t(5))) + lines(this, 0.4));
    m_do->setVisible(all && !m_others.rows.empty());
    setVisible(true);
    m_list->setFocus(Qt::OtherFocusReason);
}

CellEdits RefusedCells::without(CellEdits edits, const std::vector<RefusedCell> &cells)
{
    for (const RefusedCell &refused : cells) {
        RowEdit &row = edits.rows[size_t(refused.row)];
        std::erase_if(row.cells,
                      [&refused](const CellText &cell) { return !refused.field || cell.field == refused.field; });
    }
    std::erase_if(edits.rows, [](const RowEdit &row) { return row.cells.empty(); });
    return edits;
}

void RefusedCells::close()
{
    m_others = {};
    hide();
    emit closed();
}

void RefusedCells::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return close();
    QFrame::keyPressEvent(event);
}

void RefusedCells::paintEvent(QPaintEvent *)
{
    const Shades &shades = shadesOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), shades.dangerSoft);
    painter.fillRect(0, height() - 1, width(), 1, shades.line);
}

} // namespace nameplate
