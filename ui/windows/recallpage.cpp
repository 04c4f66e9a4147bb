// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/recallpage.h"

#include "ui/widgets/housestyle.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/windows/recalllist.h"

#include <QCheckBox>
#include <QHash>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace nameplate {

namespace {

constexpr size_t mostShown = 200;

/// What needs somebody to do something first.
int rankOf(const NoticeMatch &match)
{
    const int verdict = match.verdict == RecallVerdict::Affected       ? 0
                        : match.verdict == RecallVerdict::CannotDecide ? 1
                                                                       : 2;
    return verdict + (match.action == NoticeAction::None ? 0 : 3);
}

bool isSettled(const NoticeMatch &match)
{
    return match.verdict == RecallVerdict::NotInRange || match.action != NoticeAction::None;
}

} // namespace

RecallPage::RecallPage(const Inventory &inventory, Editor &editor, const QLocale &locale, QWidget *parent)
    : CoveringPage(parent)
    , m_inventory(inventory)
    , m_sum(new ElidedLabel(TextTone::Quiet, this))
    , m_nothing(new PlainLabel(TextTone::Quiet, this))
    , m_import(new QPushButton(lineIcon(QStringLiteral("file-input")), tr("Import notices…"), this))
    , m_all(new QPushButton(tr("Show all notices"), this))
    , m_settled(new QCheckBox(tr("Also those that are settled"), this))
    , m_list(new RecallList(inventory, editor, locale, this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_nothing->setWordWrap(true);
    m_settled->setToolTip(tr("Notices that do not mean the unit, and those about which something was done"));
    m_import->setEnabled(!inventory.isReadOnly());
    auto *body = new QWidget;
    auto *inner = new QVBoxLayout(body);
    inner->setContentsMargins(lines(this, 1), 0, lines(this, 1), lines(this, 1));
    inner->setSpacing(lines(this, 0.5));
    inner->addWidget(m_nothing);
    inner->addWidget(m_all, 0, Qt::AlignLeft);
    inner->addWidget(m_list);
    inner->addWidget(m_settled);
    inner->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Recalls"));
    scroll->setWidget(body);
    scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(scroll, 1);
    connect(m_import, &QAbstractButton::clicked, this, &RecallPage::importAsked);
    connect(m_all, &QAbstractButton::clicked, this, [this] { showNotice(QString()); });
    connect(m_settled, &QAbstractButton::toggled, this, &RecallPage::refresh);
    connect(m_list, &RecallList::itemAsked, this, &RecallPage::itemAsked);
    connect(m_list, &RecallList::changedUndoably, this, &RecallPage::changedUndoably);
    connect(m_list, &RecallList::refused, this, &RecallPage::refused);
    connect(&inventory, &Inventory::changed, this, &RecallPage::refresh);
    refresh();
}

QWidget *RecallPage::makeHead()
{
    auto *head = new QWidget(this);
    QToolButton *back = makeBackButton(head);
    auto *title = new PlainLabel(tr("Recalls"), TextTone::Plain, head);
    title->setSize(1.4, true);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(lines(this, 0.6), lines(this, 0.5), lines(this, 0.8), lines(this, 0.5));
    row->setSpacing(lines(this, 0.8));
    row->addWidget(back);
    row->addWidget(title);
    row->addWidget(m_sum, 1);
    row->addWidget(m_import);
    return head;
}

void RecallPage::showNotice(const QString &reference)
{
    m_reference = reference;
    refresh();
}

void RecallPage::setImporting(bool importing)
{
    m_import->setEnabled(!importing && !m_inventory.isReadOnly());
}

void RecallPage::refresh()
{
    std::vector<NoticeMatch> matches = m_inventory.allNoticeMatches();
    const auto open = std::count_if(matches.begin(), matches.end(), [](const auto &each) { return !isSettled(each); });
    const bool isEmpty = matches.empty();
    m_sum->setText(isEmpty ? QString() : tr("%n to look at", "recall notices about items", int(open)));
    if (!m_reference.isEmpty()) {
        QHash<NoticeId, QString> references;
        for (const Notice &notice : m_inventory.notices())
            references.insert(notice.id, notice.reference);
        std::erase_if(matches, [&](const NoticeMatch &each) { return references.value(each.notice) != m_reference; });
    } else if (!m_settled->isChecked()) {
        std::erase_if(matches, isSettled);
    }
    std::stable_sort(matches.begin(), matches.end(),
                     [](const NoticeMatch &a, const NoticeMatch &b) { return rankOf(a) < rankOf(b); });
    const size_t left = matches.size() > mostShown ? matches.size() - mostShown : 0;
    matches.resize(matches.size() - left);
    m_all->setVisible(!m_reference.isEmpty());
    m_settled->setVisible(m_reference.isEmpty() && !isEmpty);
    m_nothing->setVisible(matches.empty() || left > 0);
    m_nothing->setText(
        left > 0  ? tr("%n more are shown when these are done.", nullptr, int(left))
        : isEmpty ? tr("No notice is kept yet. Download the recall file of the CPSC (JSON or XML), a weekly report of "
                       "Safety Gate (XML) or the file of the NHTSA, and import it here: those that speak of your items "
                       "are kept. Nothing is fetched by itself.")
                  : tr("Nothing is left to look at."));
    m_list->show(matches, RecallList::Names::Shown);
}

} // namespace nameplate
