// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/historylist.h"

#include "ui/widgets/housestyle.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QTextDocument>
#include <QToolButton>

namespace nameplate {

namespace {

constexpr size_t shownAtFirst = 8;
constexpr size_t mostShown = 500;

} // namespace

HistoryList::HistoryList(QWidget *parent)
    : QWidget(parent)
    , m_title(new QToolButton(this))
    , m_body(new QWidget(this))
    , m_column(new QVBoxLayout(m_body))
{
    m_title->setText(tr("History"));
    m_title->setAccessibleName(tr("Show the history of this item"));
    m_title->setCheckable(true);
    m_title->setArrowType(Qt::RightArrow);
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_title->setAutoRaise(true);
    m_title->setFocusPolicy(Qt::StrongFocus);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(lines(this, 0.45));
    m_body->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(lines(this, 0.3));
    column->addWidget(m_title, 0, Qt::AlignLeft);
    column->addWidget(m_body);
    connect(m_title, &QAbstractButton::toggled, this, &HistoryList::onToggled);
}

bool HistoryList::isOpen() const
{
    return m_title->isChecked();
}

void HistoryList::onToggled(bool open)
{
    m_title->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_body->setVisible(open);
    m_all = false;
    if (open)
        emit opened();
}

void HistoryList::show(const std::vector<HistoryLine> &lines, bool readOnly)
{
    if (lines == m_lines && readOnly == m_readOnly && m_column->count() > 0)
        return;
    m_lines = lines;
    m_readOnly = readOnly;
    rebuild();
}

void HistoryList::rebuild()
{
    while (QLayoutItem *old = m_column->takeAt(0)) {
        if (old->widget())
            old->widget()->deleteLater();
        delete old;
    }
    const size_t shown = std::min(m_lines.size(), m_all ? mostShown : shownAtFirst);
    for (size_t i = 0; i < shown; ++i)
        m_column->addWidget(makeLine(m_lines[i]));
    if (shown == m_lines.size() || m_all)
        return;
    auto *more = new QToolButton(m_body);
    more->setText(tr("Show all %Ln change(s)", nullptr, int(std::min(m_lines.size(), mostShown))));
    more->setAutoRaise(true);
    m_column->addWidget(more, 0, Qt::AlignLeft);
    connect(more, &QAbstractButton::clicked, this, [this] {
        m_all = true;
        rebuild();
    });
}

QWidget *HistoryList::makeLine(const HistoryLine &line)
{
    auto *row = new QWidget(m_body);
    auto *sentence = new PlainLabel(line.sentence, line.undone ? TextTone::Quiet : TextTone::Plain, row);
    sentence->setWordWrap(true);
    auto *when = new PlainLabel(line.undone ? tr("%1 · taken back").arg(line.when) : line.when, TextTone::Quiet, row);
    when->setToolTip(Qt::convertFromPlainText(line.step, Qt::WhiteSpaceNormal));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(sentence);
    texts->addWidget(when);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(lines(this, 0.4), 0, 0, 0);
    layout->addLayout(texts, 1);
    if (!line.field || m_readOnly)
        return row;
    auto *back = new QToolButton(row);
    back->setIcon(lineIcon(QStringLiteral("undo-2")));
    back->setAutoRaise(true);
    back->setFocusPolicy(Qt::StrongFocus);
    const QString text = line.beforeText.isEmpty() ? tr("Make %1 empty again").arg(fields::title(*line.field))
                                                   : tr("Bring back “%1”").arg(line.beforeText.simplified().left(60));
    back->setAccessibleName(text);
    back->setToolTip(Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal));
    layout->addWidget(back, 0, Qt::AlignTop);
    connect(back, &QAbstractButton::clicked, this,
            [this, line] { emit bringBackAsked(*line.field, line.before, line.beforeText); });
    return row;
}

} // namespace nameplate
