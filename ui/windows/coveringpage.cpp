// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/coveringpage.h"

#include "ui/widgets/icons.h"

#include <QKeyEvent>
#include <QToolButton>

namespace nameplate {

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
