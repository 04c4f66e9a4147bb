// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/searchbox.h"

#include "ui/widgets/housestyle.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/shades.h"
#include "ui/windows/searchcompleter.h"

#include <QKeyEvent>
#include <QPainter>

namespace nameplate {

SearchBox::SearchBox(const QKeySequence &shortcut, QWidget *parent)
    : QLineEdit(parent)
    , m_hint(shortcut.toString(QKeySequence::NativeText))
    , m_completer(new SearchCompleter(this))
{
    dress(this, Dress::Pill);
    addAction(lineIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    setPlaceholderText(tr("Search everything: serial, model, receipt, place…"));
    setAccessibleName(tr("Search everything"));
    setMinimumWidth(lines(this, 14));
    setMaximumWidth(lines(this, 40));
    connect(this, &QLineEdit::textChanged, this, &SearchBox::searched);
}

void SearchBox::setSuggestions(const SearchSuggestions *suggestions)
{
    m_completer->setSuggestions(suggestions);
}

/// The Tab key takes a suggestion while some are shown.
bool SearchBox::focusNextPrevChild(bool next)
{
    return (next && m_completer->takeFirst()) || QLineEdit::focusNextPrevChild(next);
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_completer->takeChosen())
            return;
        m_completer->close();
        emit firstWanted();
        return;
    case Qt::Key_Down:
        emit listWanted();
        return;
    case Qt::Key_Escape:
        if (m_completer->isOpen())
            m_completer->close();
        else if (!text().isEmpty())
            clear();
        else
            emit listWanted();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

/// The shortcut stands at the end of the empty box.
void SearchBox::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!text().isEmpty() || hasFocus())
        return;
    QPainter painter(this);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.88);
    painter.setFont(small);
    painter.setPen(shadesOf(palette()).quiet);
    const QRect end = rect().adjusted(0, 0, -height() / 2, 0);
    const bool fits = width() > fontMetrics().horizontalAdvance(placeholderText() + m_hint) + 3 * height();
    if (fits)
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), end), Qt::AlignVCenter | Qt::AlignTrailing,
                         m_hint);
}

} // namespace nameplate
