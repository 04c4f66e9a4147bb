// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/noteline.h"

#include "ui/widgets/housestyle.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace nameplate {

NoteLine::NoteLine(const Note &note, QWidget *parent)
    : QWidget(parent)
    , m_note(note)
{
    auto *text = new PlainLabel(note.text, note.isDoubt ? TextTone::Warning : TextTone::Quiet, this);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new QHBoxLayout;
    row->setSpacing(lines(this, 0.3));
    row->addWidget(text, 1);
    if (!note.offer.isEmpty()) {
        m_offer = new Chip(note.offer, QString(), Chip::Kind::Outline, this);
        m_offer->setAccessibleDescription(note.text);
        row->addWidget(m_offer, 0, Qt::AlignTop);
        connect(m_offer, &QAbstractButton::clicked, this, &NoteLine::taken);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(lines(this, 0.1));
    column->addLayout(row);
    if (note.details.isEmpty())
        return;
    auto *why = new QToolButton(this);
    why->setIcon(lineIcon(QStringLiteral("info")));
    why->setAutoRaise(true);
    why->setCheckable(true);
    why->setFocusPolicy(Qt::StrongFocus);
    why->setToolTip(tr("On what this rests"));
    why->setAccessibleName(tr("On what this rests"));
    why->setAccessibleDescription(note.details);
    row->insertWidget(1, why, 0, Qt::AlignTop);
    m_details = new PlainLabel(note.details, TextTone::Quiet, this);
    m_details->setWordWrap(true);
    m_details->hide();
    column->addWidget(m_details);
    connect(why, &QAbstractButton::toggled, m_details, &QWidget::setVisible);
}

} // namespace nameplate
