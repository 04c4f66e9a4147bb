// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/foldsection.h"

#include "ui/widgets/housestyle.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace nameplate {

FoldSection::FoldSection(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new QToolButton(this))
    , m_quiet(new ElidedLabel(TextTone::Quiet, this))
    , m_warning(new ElidedLabel(TextTone::Warning, this))
    , m_box(new QWidget(this))
    , m_body(new QVBoxLayout(m_box))
{
    m_title->setText(title);
    m_title->setCheckable(true);
    m_title->setArrowType(Qt::RightArrow);
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_title->setAutoRaise(true);
    m_title->setFocusPolicy(Qt::StrongFocus);
    m_warning->hide();
    m_body->setContentsMargins(lines(this, 0.4), 0, 0, 0);
    m_body->setSpacing(lines(this, 0.3));
    m_box->hide();
    auto *head = new QHBoxLayout;
    head->setSpacing(lines(this, 0.4));
    head->addWidget(m_title);
    head->addWidget(m_quiet, 1);
    head->addWidget(m_warning, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(lines(this, 0.3));
    column->addLayout(head);
    column->addWidget(m_box);
    connect(m_title, &QAbstractButton::toggled, this, [this](bool open) {
        m_title->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_box->setVisible(open);
        if (open)
            emit opened();
    });
}

bool FoldSection::isOpen() const
{
    return m_title->isChecked();
}

void FoldSection::setOpen(bool open)
{
    m_title->setChecked(open);
}

void FoldSection::setSummary(const QString &text, bool isWarning)
{
    m_quiet->setText(isWarning ? QString() : text);
    m_warning->setText(isWarning ? text : QString());
    m_quiet->setVisible(!isWarning);
    m_warning->setVisible(isWarning);
    m_title->setAccessibleDescription(text);
}

QString FoldSection::summary() const
{
    return m_warning->isHidden() ? m_quiet->text() : m_warning->text();
}

} // namespace nameplate
