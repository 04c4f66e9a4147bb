// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/factrow.h"

#include "ui/widgets/housestyle.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>

namespace nameplate {

FactRow::FactRow(const Field &field, const EditingHints &hints, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_title(new PlainLabel(fields::title(field), TextTone::Quiet, this))
    , m_editor(makeFieldEditor(field, hints, this))
    , m_origin(new Chip(tr("from series"), QString(), Chip::Kind::Outline, this))
    , m_refusal(new PlainLabel(TextTone::Danger, this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_title->setBuddy(m_editor->input());
    m_title->setWordWrap(true);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    m_origin->hide();
    layOut();
    connect(m_editor, &FieldEditor::committed, this, &FactRow::committed);
    connect(m_editor, &FieldEditor::cancelled, m_refusal, &QWidget::hide);
    connect(m_editor, &FieldEditor::typed, m_refusal, &QWidget::hide);
    connect(m_origin, &QToolButton::clicked, this, &FactRow::resetAsked);
}

void FactRow::layOut()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(0);
    grid->setHorizontalSpacing(lines(this, 0.4));
    grid->addWidget(m_title, 0, 0, Qt::AlignTop);
    grid->addWidget(m_editor, 0, 1);
    grid->addWidget(m_origin, 0, 2, Qt::AlignVCenter);
    grid->addWidget(m_refusal, 1, 1, 1, 2);
    grid->setColumnStretch(1, 1);
    m_title->setContentsMargins(0, lines(this, 0.25), 0, lines(this, 0.25));
}

void FactRow::show(const FactValue &value, bool overTyping)
{
    m_mixed = value.mixed || value.pending;
    m_editor->setStored(value.text, overTyping);
    m_editor->setReadOnly(value.readOnly);
    m_editor->setPlaceholder(value.pending ? tr("comparing…") : value.mixed ? tr("different values") : tr("add…"));
    m_origin->setVisible(value.inherited || value.overrides);
    m_origin->setText(value.overrides ? tr("reset", "to the value of the series") : tr("from series"));
    m_origin->setToolTip(value.overrides ? tr("Use the value of the series again") : QString());
    m_origin->setAccessibleName(value.overrides ? tr("%1: use the value of the series").arg(m_title->text())
                                                : tr("%1 comes from the series").arg(m_title->text()));
    m_origin->setEnabled(value.overrides && !value.readOnly);
    m_origin->setFocusPolicy(value.overrides ? Qt::StrongFocus : Qt::NoFocus);
    if (!m_editor->isModified())
        m_refusal->hide();
}

void FactRow::refuse(const QString &sentence)
{
    m_refusal->setText(sentence);
    m_refusal->show();
    m_editor->input()->setAccessibleDescription(sentence);
}

bool FactRow::isRefused() const
{
    return !m_refusal->isHidden();
}

int FactRow::titleWidth() const
{
    return m_title->fontMetrics().horizontalAdvance(m_title->text()) + lines(this, 0.3);
}

void FactRow::setTitleWidth(int width)
{
    m_title->setFixedWidth(width);
}

} // namespace nameplate
