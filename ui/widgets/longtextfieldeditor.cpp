// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/longtextfieldeditor.h"

#include "ui/widgets/housestyle.h"
#include "ui/widgets/stylepaint.h"

#include <QAbstractTextDocumentLayout>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOptionFrame>

namespace nameplate {

namespace {

constexpr int mostLines = 12;       ///< longer texts scroll
constexpr int ownMarginOfLines = 2; // what QLineEdit keeps free at its sides

/// A plain text field framed like the lines around it.
class QuietTextEdit : public QPlainTextEdit
{
public:
    explicit QuietTextEdit(QWidget *parent)
        : QPlainTextEdit(parent)
    {
        setFrameShape(QFrame::NoFrame);
        viewport()->setAutoFillBackground(false);
        setViewportMargins(0, lines(this, 0.15), 0, lines(this, 0.15));
        setAttribute(Qt::WA_Hover);
    }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            QPainter painter(this);
            QStyleOptionFrame option;
            option.initFrom(this);
            option.state.setFlag(QStyle::State_HasFocus, hasFocus());
            option.state.setFlag(QStyle::State_ReadOnly, isReadOnly());
            stylepaint::field(&painter, &option, Dress::Quiet);
            return true;
        }
        return QPlainTextEdit::event(event);
    }
};

} // namespace

LongTextFieldEditor::LongTextFieldEditor(const Field &, const EditingHints &, QWidget *parent)
    : FieldEditor(parent)
    , m_edit(new QuietTextEdit(this))
{
    m_edit->setTabChangesFocus(true);
    m_edit->setAcceptDrops(false); // files dropped on a value belong to the item
    m_edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_edit->document()->setDocumentMargin(lines(this, 0.2) + ownMarginOfLines);
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_edit);
    connect(m_edit->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &LongTextFieldEditor::grow); // also when a narrower window breaks the lines anew
    connect(m_edit, &QPlainTextEdit::textChanged, this, &LongTextFieldEditor::typed);
    grow();
}

QString LongTextFieldEditor::text() const
{
    return m_edit->toPlainText();
}

void LongTextFieldEditor::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

void LongTextFieldEditor::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

QWidget *LongTextFieldEditor::input() const
{
    return m_edit;
}

void LongTextFieldEditor::showText(const QString &text)
{
    const QSignalBlocker quiet(m_edit);
    m_edit->setPlainText(text);
    grow();
}

void LongTextFieldEditor::grow()
{
    const int wanted = qBound(1, m_edit->document()->lineCount(), mostLines);
    m_edit->setVerticalScrollBarPolicy(wanted < mostLines ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * wanted + lines(this, 0.8));
}

bool LongTextFieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        commit();
    if (watched == m_edit && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool press = event->type() == QEvent::KeyPress;
        const bool enter = key->key() == Qt::Key_Return && key->modifiers().testFlag(Qt::ControlModifier);
        if (key->key() == Qt::Key_Escape && isModified()) {
            event->accept();
            if (press)
                restore();
            return true;
        }
        const QTextDocument &document = *m_edit->document();
        const bool leaves = (key->matches(QKeySequence::Undo) && !document.isUndoAvailable())
                            || (key->matches(QKeySequence::Redo) && !document.isRedoAvailable());
        if (leaves && !press) {
            event->ignore();
            return true;
        }
        if (enter && press) {
            commit();
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace nameplate
