// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inplaceline.h"

#include "ui/widgets/elidedline.h"
#include "ui/widgets/housestyle.h"
#include "ui/widgets/labels.h"

#include <QCompleter>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>

namespace nameplate {

InPlaceLine::InPlaceLine(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(title, TextTone::Quiet, this))
    , m_line(new ElidedLine(this))
    , m_refusal(new PlainLabel(TextTone::Danger, this))
    , m_grid(new QGridLayout(this))
{
    dress(m_line, Dress::Quiet);
    m_line->setAccessibleName(title);
    m_line->installEventFilter(this);
    m_title->setBuddy(m_line);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(0);
    m_grid->setHorizontalSpacing(lines(this, 0.4));
    m_grid->addWidget(m_title, 0, 0);
    m_grid->addWidget(m_line, 0, 1);
    m_grid->addWidget(m_refusal, 1, 1);
    m_grid->setColumnStretch(1, 1);
    connect(m_line, &QLineEdit::editingFinished, this, &InPlaceLine::commit);
}

void InPlaceLine::setStored(const QString &text, bool overTyping)
{
    const bool typing = m_line->hasFocus() && m_line->isModified();
    m_stored = text;
    if (typing && !overTyping)
        return;
    m_line->setText(text);
    m_line->setCursorPosition(0);
    m_refusal->hide();
}

void InPlaceLine::refuse(const QString &sentence)
{
    m_refusal->setText(sentence);
    m_line->setModified(true); // what was refused stays to be mended
    m_refusal->show();
    m_line->setAccessibleDescription(sentence);
}

QString InPlaceLine::refusal() const
{
    return m_refusal->isHidden() ? QString() : m_refusal->text();
}

void InPlaceLine::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

void InPlaceLine::setPlaceholder(const QString &text)
{
    m_line->setPlaceholderText(text);
}

void InPlaceLine::setSuggestions(const QStringList &words)
{
    if (!m_words) {
        m_words = new QStringListModel(this);
        auto *completer = new QCompleter(m_words, m_line);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        m_line->setCompleter(completer);
    }
    m_words->setStringList(words);
}

void InPlaceLine::setEnd(QWidget *end)
{
    m_grid->addWidget(end, 0, 2);
}

void InPlaceLine::setTitleWidth(int width)
{
    m_title->setFixedWidth(width);
}

int InPlaceLine::titleWidth() const
{
    return m_title->sizeHint().width();
}

void InPlaceLine::commit()
{
    if (m_line->text() == m_stored)
        return;
    m_refusal->hide();
    m_line->setModified(false); // what the document holds may be shown now
    m_line->setAccessibleDescription(QString());
    emit committed(m_line->text());
}

bool InPlaceLine::eventFilter(QObject *watched, QEvent *event)
{
    const bool escape = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (watched == m_line && escape && (m_line->text() != m_stored || !m_refusal->isHidden())) {
        setStored(m_stored, true);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace nameplate
