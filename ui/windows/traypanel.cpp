// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/traypanel.h"

#include "ui/widgets/delivery.h"
#include "ui/widgets/housestyle.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/shades.h"
#include "ui/windows/actions.h"
#include "ui/windows/trayview.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace nameplate {

TrayPanel::TrayPanel(const Inventory &inventory, ActionSet &actions, QWidget *parent)
    : QWidget(parent)
    , m_inventory(inventory)
    , m_model(inventory)
    , m_view(new TrayView(m_model, this))
    , m_title(new PlainLabel(TextTone::Plain, this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setAcceptDrops(!inventory.isReadOnly());
    setMinimumHeight(lines(this, 7));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(lines(this, 0.6), lines(this, 0.3), 0, lines(this, 0.3));
    column->setSpacing(0);
    column->addWidget(makeHead(actions));
    column->addWidget(m_view, 1);
    connect(m_view, &TrayView::openAsked, this, &TrayPanel::openAsked);
    connect(m_view, &TrayView::removeAsked, this, &TrayPanel::removeAsked);
    connect(m_view, &TrayView::menuAsked, this, &TrayPanel::menuAsked);
    connect(m_view, &TrayView::chosenChanged, this, &TrayPanel::showCount);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &TrayPanel::showCount);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &TrayPanel::showCount);
    showCount();
}

QWidget *TrayPanel::makeHead(ActionSet &actions)
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(lines(this, 0.3), 0, lines(this, 0.6), 0);
    row->setSpacing(lines(this, 0.4));
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    row->addWidget(m_title);
    row->addStretch();
    struct Button
    {
        ActionId action;
        QString text;
    };
    for (const Button &each :
         {Button{ActionId::AssignToSelection, tr("Attach to selected")},
          Button{ActionId::NewItemForEach, tr("Item for each")}, Button{ActionId::NewItemForAll, tr("One item")}}) {
        auto *button = new QToolButton(head);
        actions[each.action]->setIconText(each.text);
        button->setDefaultAction(actions[each.action]);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
        m_buttons.push_back(button);
    }
    return head;
}

/// The words of the buttons give way to their icons, which have tool tips.
void TrayPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const auto style = width() < lines(this, 34) ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon;
    for (QToolButton *button : m_buttons)
        button->setToolButtonStyle(style);
}

void TrayPanel::showCount()
{
    const int count = m_model.rowCount();
    const auto chosen = int(m_view->chosen().size());
    m_title->setText(chosen == 0 ? tr("%Ln unsorted photo(s)", nullptr, count)
                                 : tr("%1 of %Ln unsorted photo(s)", nullptr, count).arg(locale().toString(chosen)));
    if (count == 0 && isAncestorOf(focusWidget()))
        emit emptied();
    setVisible(count > 0 && !m_yields);
}

std::vector<EvidenceId> TrayPanel::meant() const
{
    std::vector<EvidenceId> evidence = m_view->chosen();
    if (evidence.empty())
        for (const Evidence &each : m_model.waiting())
            evidence.push_back(each.id);
    return evidence;
}

void TrayPanel::setYielding(bool yields)
{
    m_yields = yields;
    showCount();
}

void TrayPanel::takeFocus()
{
    setYielding(false);
    m_view->setFocus(Qt::OtherFocusReason);
    chooseNext();
}

void TrayPanel::chooseNext()
{
    const QModelIndex current = m_view->currentIndex();
    if (current.isValid() && m_view->chosen().empty())
        m_view->selectionModel()->select(current, QItemSelectionModel::ClearAndSelect);
}

void TrayPanel::dragEnterEvent(QDragEnterEvent *event)
{
    const bool fromOutside = !event->mimeData()->hasFormat(Delivery::evidenceType());
    if (fromOutside && Delivery::isIn(event->mimeData()))
        event->acceptProposedAction();
}

void TrayPanel::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
    emit dropped(Delivery::of(event->mimeData()));
}

void TrayPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, shadesOf(palette()).line);
}

} // namespace nameplate
