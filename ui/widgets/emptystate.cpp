// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/widgets/housestyle.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace nameplate {

EmptyState::EmptyState(const QString &icon, QWidget *parent)
    : QWidget(parent)
    , m_iconName(icon)
    , m_icon(new QLabel(this))
    , m_title(new PlainLabel(TextTone::Plain, this))
    , m_sentence(new PlainLabel(TextTone::Quiet, this))
    , m_buttons(new QHBoxLayout)
{
    m_title->setSize(1.3, true);
    m_title->setAlignment(Qt::AlignCenter);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setMaximumWidth(lines(this, 26));
    m_icon->setAlignment(Qt::AlignCenter);
    m_buttons->setSpacing(lines(this, 0.6));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(lines(this, 0.7));
    column->addStretch(2);
    column->addWidget(m_icon);
    column->addWidget(m_title);
    auto *centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addWidget(m_sentence, 100);
    centred->addStretch(1);
    column->addLayout(centred);
    column->addSpacing(lines(this, 0.4));
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addLayout(m_buttons);
    middle->addStretch();
    column->addLayout(middle);
    column->addStretch(3);
    drawIcon();
}

void EmptyState::setTexts(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
}

QPushButton *EmptyState::addButton(const QString &text, const QString &icon)
{
    const bool first = m_buttons->count() == 0;
    auto *button = new QPushButton(text, this);
    if (!icon.isEmpty())
        button->setIcon(lineIcon(icon, first ? IconTone::OnAccent : IconTone::Quiet));
    button->setDefault(first);
    m_buttons->addWidget(button);
    return button;
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
}

void EmptyState::drawIcon()
{
    m_icon->setPixmap(lineIcon(m_iconName).pixmap(QSize(lines(this, 3.4), lines(this, 3.4)), devicePixelRatioF()));
}

} // namespace nameplate
