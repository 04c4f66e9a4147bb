// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/celleditor.h"

#include "ui/widgets/housestyle.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/shades.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>

namespace nameplate {

namespace {

void selectAll(QWidget *input)
{
    if (auto *line = qobject_cast<QLineEdit *>(input))
        line->selectAll();
    if (auto *text = qobject_cast<QPlainTextEdit *>(input))
        text->selectAll();
}

} // namespace

CellEditor::CellEditor(const Field &field, const EditingHints &hints, const QString &stored, QWidget *parent)
    : QWidget(parent)
    , m_kind(field.kind)
    , m_editor(makeFieldEditor(field, hints, this))
    , m_refusal(new PlainLabel(TextTone::Danger, this))
    , m_column(new QBoxLayout(QBoxLayout::TopToBottom, this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_refusal->setWordWrap(true);
    m_refusal->setMargin(lines(this, 0.3));
    m_refusal->hide();
    m_column->setContentsMargins(1, 1, 1, 1);
    m_column->setSpacing(0);
    m_column->addWidget(m_editor);
    m_column->addWidget(m_refusal);
    m_editor->setStored(stored, true);
    m_editor->input()->installEventFilter(this);
    setFocusProxy(m_editor->input());
    connect(m_editor, &FieldEditor::typed, this, [this] {
        m_refused.clear();
        m_refusal->hide();
        cover(m_cell);
    });
    connect(m_editor, &FieldEditor::committed, this, [this](const QString &text) {
        if (!m_finishing && text != m_refused)
            emit chosen(text);
    });
    // Enter comes this way from the list of proposals, which takes the keys while it is open.
    if (auto *line = qobject_cast<QLineEdit *>(m_editor->input()))
        connect(line, &QLineEdit::returnPressed, this, [this] { finish(CellStep::Down); });
}

void CellEditor::begin(const QKeyEvent *first)
{
    QWidget *input = m_editor->input();
    input->setFocus(Qt::OtherFocusReason);
    selectAll(input);
    if (!first)
        return;
    if (auto *list = qobject_cast<QComboBox *>(input)) {
        list->showPopup();
        list->view()->keyboardSearch(first->text());
        return;
    }
    QKeyEvent again(QEvent::KeyPress, first->key(), first->modifiers(), first->text());
    QCoreApplication::sendEvent(input, &again);
}

void CellEditor::cover(const QRect &cell)
{
    m_cell = cell;
    const int room = parentWidget()->width();
    const int least = lines(this, isRefused() ? 18 : m_kind == FieldKind::LongText ? 20 : 10);
    const int width = qMin(room, qMax(cell.width(), least));
    const int left = qBound(0, cell.left(), qMax(0, room - width));
    int height = qMax(cell.height(), m_editor->sizeHint().height() + 2);
    if (isRefused())
        height += m_refusal->heightForWidth(width - 2);
    const bool above = cell.top() + height > parentWidget()->height() && height <= cell.bottom();
    m_column->setDirection(above ? QBoxLayout::BottomToTop : QBoxLayout::TopToBottom);
    setGeometry(left, above ? cell.bottom() - height + 1 : cell.top(), width, height);
}

void CellEditor::refuse(const QString &sentence)
{
    m_refused = m_editor->text();
    m_refusal->setText(sentence);
    m_refusal->show();
    m_editor->input()->setAccessibleDescription(sentence);
    cover(m_cell);
    raise();
}

bool CellEditor::isRefused() const
{
    return !m_refusal->isHidden();
}

void CellEditor::finish(CellStep step)
{
    if (m_finishing)
        return;
    m_finishing = true;
    emit finished(m_editor->text(), step);
    m_finishing = false;
}

/// Tab reaches this place from the editor and from the list of proposals below it.
bool CellEditor::focusNextPrevChild(bool next)
{
    finish(next ? CellStep::Next : CellStep::Previous);
    return true;
}

bool CellEditor::takeKey(const QKeyEvent &key)
{
    auto *text = qobject_cast<QPlainTextEdit *>(m_editor->input());
    const bool plain = !(key.modifiers() & ~Qt::KeypadModifier);
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (key.key() == Qt::Key_Escape)
        emit givenUp();
    else if (enter && text && (key.modifiers() & (Qt::ShiftModifier | Qt::AltModifier)))
        text->insertPlainText(QStringLiteral("\n"));
    else if (enter)
        finish(key.modifiers().testFlag(Qt::ShiftModifier) ? CellStep::Up : CellStep::Down);
    else if (plain && !text && m_kind != FieldKind::Choice && (key.key() == Qt::Key_Down || key.key() == Qt::Key_Up))
        finish(key.key() == Qt::Key_Down ? CellStep::Down : CellStep::Up);
    else
        return false;
    return true;
}

bool CellEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_editor->input())
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        if (plain && (key->key() == Qt::Key_Escape || key->key() == Qt::Key_Delete || !key->text().isEmpty())) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress && takeKey(*static_cast<QKeyEvent *>(event)))
        return true;
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        const bool left = reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason;
        if (left && !(isRefused() && m_editor->text() == m_refused))
            finish(CellStep::Stay);
    }
    return QWidget::eventFilter(watched, event);
}

void CellEditor::paintEvent(QPaintEvent *)
{
    const Shades &shades = shadesOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    if (isRefused())
        painter.fillRect(m_refusal->geometry(), shades.dangerSoft);
    painter.setPen(isRefused() ? shades.danger : shades.accent);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace nameplate
