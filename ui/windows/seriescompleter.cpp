// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/seriescompleter.h"

#include "ui/widgets/housestyle.h"
#include "ui/windows/seriestexts.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>

namespace nameplate {

namespace {

constexpr qsizetype mostProposed = 9;
constexpr double widthOfProposals = 27; ///< lines of text

} // namespace

SeriesCompleter::SeriesCompleter(const Inventory &inventory, QLineEdit *line)
    : QCompleter(line)
    , m_inventory(inventory)
    , m_texts(new QStringListModel(this))
{
    setModel(m_texts);
    setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setWidget(line);
    connect(line, &QLineEdit::textEdited, this, &SeriesCompleter::propose);
    connect(this, QOverload<const QModelIndex &>::of(&QCompleter::activated), this, &SeriesCompleter::choose);
}

void SeriesCompleter::propose(const QString &typed)
{
    m_series = typed.trimmed().size() < 2 ? std::vector<SeriesSummary>() : m_inventory.seriesLike(typed, mostProposed);
    QStringList texts;
    for (const SeriesSummary &series : m_series)
        texts << seriestexts::text(series);
    m_texts->setStringList(texts);
    if (texts.isEmpty())
        return popup()->hide();
    const QRect field = widget()->rect();
    complete(QRect(0, 0, qMax(field.width(), lines(widget(), widthOfProposals)), field.height()));
}

void SeriesCompleter::choose(const QModelIndex &proposal)
{
    if (proposal.row() >= 0 && size_t(proposal.row()) < m_series.size())
        emit chosen(SeriesSummary(m_series[size_t(proposal.row())]));
}

/// Enter and Tab take a proposal only when one is marked; else the text is a name, and the keys go on their way.
bool SeriesCompleter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched == popup()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool takes = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab;
        const QModelIndex marked = popup()->selectionModel()->currentIndex();
        if (takes && marked.isValid()) {
            popup()->hide();
            choose(marked);
            return true;
        }
    }
    return QCompleter::eventFilter(watched, event);
}

} // namespace nameplate
