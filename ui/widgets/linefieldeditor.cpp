// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/linefieldeditor.h"

#include "ui/widgets/elidedline.h"
#include "ui/widgets/housestyle.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>

namespace nameplate {

namespace {

/// Completes the word after the last semicolon and keeps those before it.
class LastTagCompleter : public QCompleter
{
public:
    LastTagCompleter(QAbstractItemModel *model, QLineEdit *line)
        : QCompleter(model, line)
        , m_line(line)
    {}

    QString pathFromIndex(const QModelIndex &index) const override
    {
        const QString before = m_line->text();
        const qsizetype cut = before.lastIndexOf(u';');
        return (cut < 0 ? QString() : before.left(cut + 1) + u' ') + QCompleter::pathFromIndex(index);
    }

    QStringList splitPath(const QString &path) const override
    {
        return {path.mid(path.lastIndexOf(u';') + 1).trimmed()};
    }

private:
    QLineEdit *m_line;
};

bool proposesValues(const Field &field)
{
    return field.kind == FieldKind::Place || field.kind == FieldKind::Category || field.kind == FieldKind::Tags
           || field.kind == FieldKind::Text || field.kind == FieldKind::CurrencyCode;
}

} // namespace

LineFieldEditor::LineFieldEditor(const Field &field, const EditingHints &hints, QWidget *parent)
    : FieldEditor(parent)
    , m_field(field)
    , m_suggestions(hints.suggestions)
    , m_line(new ElidedLine(this))
{
    dress(m_line, Dress::Quiet);
    m_line->setMinimumWidth(lines(this, 4));
    m_line->setAcceptDrops(false); // files dropped on a value belong to the item
    m_line->installEventFilter(this);
    setFocusProxy(m_line);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_line);
    connect(m_line, &QLineEdit::editingFinished, this, &LineFieldEditor::commit);
    connect(m_line, &QLineEdit::textEdited, this, &LineFieldEditor::typed);
    if (m_suggestions && proposesValues(field))
        addCompleter(field.kind == FieldKind::Tags);
}

/// A line that has the focus while it goes says that editing is finished, to nobody any more.
LineFieldEditor::~LineFieldEditor()
{
    m_line->disconnect(this);
}

void LineFieldEditor::addCompleter(bool lastTagOnly)
{
    m_words = new QStringListModel(this);
    auto *completer = lastTagOnly ? new LastTagCompleter(m_words, m_line) : new QCompleter(m_words, m_line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(9);
    m_line->setCompleter(completer);
}

QString LineFieldEditor::text() const
{
    return m_line->text();
}

void LineFieldEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

void LineFieldEditor::setPlaceholder(const QString &text)
{
    m_line->setPlaceholderText(text);
}

QWidget *LineFieldEditor::input() const
{
    return m_line;
}

void LineFieldEditor::showText(const QString &text)
{
    m_line->setText(text);
    m_line->setCursorPosition(0);
}

/// Undo and redo are the document's where nothing has been typed that could be taken back.
bool LineFieldEditor::leavesToWindow(const QKeyEvent &key) const
{
    return (key.matches(QKeySequence::Undo) && !m_line->isUndoAvailable())
           || (key.matches(QKeySequence::Redo) && !m_line->isRedoAvailable());
}

bool LineFieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    const bool escape = (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)
                        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (watched == m_line && escape && isModified()) {
        event->accept();
        if (event->type() == QEvent::KeyPress)
            restore();
        return true;
    }
    if (watched == m_line && event->type() == QEvent::ShortcutOverride
        && leavesToWindow(*static_cast<QKeyEvent *>(event))) {
        event->ignore();
        return true;
    }
    if (watched == m_line && event->type() == QEvent::FocusIn && m_words)
        m_words->setStringList(m_suggestions(m_field));
    return FieldEditor::eventFilter(watched, event);
}

} // namespace nameplate
