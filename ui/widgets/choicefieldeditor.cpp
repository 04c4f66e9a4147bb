// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choicefieldeditor.h"

#include "ui/widgets/housestyle.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>

namespace nameplate {

ChoiceFieldEditor::ChoiceFieldEditor(const Field &field, const EditingHints &, QWidget *parent)
    : FieldEditor(parent)
    , m_combo(new QComboBox(this))
{
    dress(m_combo, Dress::Quiet);
    for (const ChoiceRow &row : field.choices())
        m_combo->addItem(choices::title(field.choices(), row.value), *row.code == '\0');
    m_combo->installEventFilter(this);
    m_combo->setFocusPolicy(Qt::StrongFocus);
    m_combo->setAccessibleDescription(fields::title(field));
    setFocusProxy(m_combo);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_combo);
    connect(m_combo, &QComboBox::activated, this, &ChoiceFieldEditor::commit);
}

/// The value that says nothing ("Not stated") is the empty text.
QString ChoiceFieldEditor::text() const
{
    return m_combo->currentData().toBool() ? QString() : m_combo->currentText();
}

void ChoiceFieldEditor::setReadOnly(bool readOnly)
{
    m_combo->setEnabled(!readOnly);
}

void ChoiceFieldEditor::setPlaceholder(const QString &text)
{
    m_combo->setPlaceholderText(text);
}

QWidget *ChoiceFieldEditor::input() const
{
    return m_combo;
}

void ChoiceFieldEditor::showText(const QString &text)
{
    const int row = text.isEmpty() ? m_combo->findData(true) : m_combo->findText(text);
    m_combo->setCurrentIndex(row);
}

/// The wheel scrolls the form, never a value that happens to pass under the pointer.
bool ChoiceFieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_combo && event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace nameplate
