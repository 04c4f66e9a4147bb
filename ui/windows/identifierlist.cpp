// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/identifierlist.h"

#include "ui/widgets/housestyle.h"
#include "ui/widgets/labels.h"

#include <QFontDatabase>
#include <QGridLayout>

namespace nameplate {

IdentifierList::IdentifierList(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(lines(this, 0.6));
    m_grid->setColumnStretch(1, 1);
}

void IdentifierList::show(const QList<Identifier> &identifiers)
{
    setVisible(!identifiers.isEmpty());
    if (identifiers == m_shown)
        return;
    m_shown = identifiers;
    while (QLayoutItem *old = m_grid->takeAt(0)) {
        old->widget()->deleteLater();
        delete old;
    }
    for (int row = 0; row < int(identifiers.size()); ++row) {
        auto *title = new PlainLabel(identifierTitle(identifiers.at(row).kind), TextTone::Quiet, this);
        auto *value = new PlainLabel(identifiers.at(row).value, TextTone::Plain, this);
        value->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        value->setAccessibleName(title->text() + u' ' + value->text());
        m_grid->addWidget(title, row, 0);
        m_grid->addWidget(value, row, 1);
    }
}

} // namespace nameplate
