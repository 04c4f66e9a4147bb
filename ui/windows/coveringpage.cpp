// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/coveringpage.h"

#include "ui/widgets/icons.h"

#include <QApplication>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QToolButton>

namespace nameplate {

void CoveringPage::layOver(QStackedWidget &pages)
{
    m_pages = &pages;
    if (pages.currentWidget() != this)
        m_below = pages.currentWidget();
    if (pages.indexOf(this) < 0)
        pages.addWidget(this);
    pages.setCurrentWidget(this);
}

bool CoveringPage::leave(const QObject *desk)
{
    const QWidget *focus = QApplication::focusWidget();
    const bool hadFocus = focus && (this == focus || isAncestorOf(focus));
    disconnect(desk);
    if (m_pages && m_pages->currentWidget() == this)
        m_pages->setCurrentIndex(m_below ? qMax(0, m_pages->indexOf(m_below)) : 0);
    if (m_pages)
        m_pages->removeWidget(this);
    hide();
    deleteLater();
    return hadFocus;
}

QToolButton *CoveringPage::makeBackButton(QWidget *parent)
{
    auto *back = new QToolButton(parent);
    back->setText(tr("Items"));
    back->setIcon(lineIcon(isRightToLeft() ? QStringLiteral("chevron-right") : QStringLiteral("chevron-left")));
    back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    back->setAutoRaise(true);
    back->setFocusPolicy(Qt::StrongFocus);
    back->setAccessibleName(tr("Back to the items"));
    connect(back, &QToolButton::clicked, this, &CoveringPage::closed);
    return back;
}

void CoveringPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace nameplate
