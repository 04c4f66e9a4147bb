// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/searchcompleter.h"

#include "ui/models/searchsuggestions.h"
#include "ui/widgets/housestyle.h"
#include "ui/widgets/shades.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPainter>
#include <QStyledItemDelegate>

namespace nameplate {

namespace {

constexpr int meaningRole = Qt::UserRole + 1;
constexpr int goesOnRole = Qt::UserRole + 2;

/// The word, and what it finds in a quiet colour behind it.
class SuggestionDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {lines(option.widget, 10), lines(option.widget, 1.8)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, option.palette.color(QPalette::Active, QPalette::Highlight));
        const int gap = lines(option.widget, 0.6);
        const QRect room = option.rect.adjusted(gap, 0, -gap, 0);
        const auto placed = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
        const QFontMetrics metrics(option.font);
        const QString text = metrics.elidedText(index.data().toString(), Qt::ElideRight, room.width());
        painter->setFont(option.font);
        painter->setPen(option.palette.color(QPalette::Text));
        painter->drawText(placed(room), Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, text);
        const QRect rest = room.adjusted(qMax(metrics.horizontalAdvance(text) + gap, lines(option.widget, 6)), 0, 0, 0);
        painter->setPen(shadesOf(option.palette).quiet);
        painter->drawText(placed(rest), Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                          metrics.elidedText(index.data(meaningRole).toString(), Qt::ElideRight, rest.width()));
    }
};

} // namespace

SearchCompleter::SearchCompleter(QLineEdit *line)
    : QObject(line)
    , m_line(line)
{
    m_completer.setModel(&m_model);
    m_completer.setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer.setMaxVisibleItems(8);
    m_completer.setWidget(line);
    m_completer.popup()->setItemDelegate(new SuggestionDelegate(this));
    m_completer.popup()->setAccessibleName(tr("Filter words"));
    connect(line, &QLineEdit::textEdited, this, &SearchCompleter::offer);
    connect(&m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &SearchCompleter::take);
}

void SearchCompleter::setSuggestions(const SearchSuggestions *suggestions)
{
    m_suggestions = suggestions;
}

bool SearchCompleter::isOpen() const
{
    return m_completer.popup()->isVisible();
}

void SearchCompleter::close()
{
    m_completer.popup()->hide();
}

void SearchCompleter::offer()
{
    m_model.clear();
    if (m_suggestions)
        for (const SearchSuggestion &each : m_suggestions->at(m_line->text(), m_line->cursorPosition())) {
            auto *row = new QStandardItem(each.text);
            row->setData(each.meaning, meaningRole);
            row->setData(each.goesOn, goesOnRole);
            row->setData(QStringLiteral("%1 %2").arg(each.text, each.meaning).trimmed(), Qt::AccessibleTextRole);
            m_model.appendRow(row);
        }
    if (m_model.rowCount() == 0)
        return close();
    m_completer.complete();
    m_completer.popup()->setCurrentIndex({});
}

bool SearchCompleter::takeChosen()
{
    const QModelIndex chosen = m_completer.popup()->currentIndex();
    if (!isOpen() || !chosen.isValid())
        return false;
    take(chosen);
    return true;
}

bool SearchCompleter::takeFirst()
{
    if (takeChosen())
        return true;
    if (!isOpen())
        return false;
    take(m_completer.popup()->model()->index(0, 0));
    return true;
}

void SearchCompleter::take(const QModelIndex &index)
{
    const SearchSuggestion chosen{index.data().toString(), index.data(meaningRole).toString(),
                                  index.data(goesOnRole).toBool()};
    close();
    const auto completed = SearchSuggestions::completed(m_line->text(), m_line->cursorPosition(), chosen);
    m_line->setText(completed.text);
    m_line->setCursorPosition(int(completed.cursor));
    if (chosen.goesOn)
        offer();
}

} // namespace nameplate
