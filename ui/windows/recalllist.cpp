// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/recalllist.h"

#include "app/domain/seriesdetails.h"
#include "ui/widgets/housestyle.h"
#include "ui/windows/recallcard.h"

#include <QDesktopServices>
#include <QHash>
#include <QVBoxLayout>

namespace nameplate {

RecallList::RecallList(const Inventory &inventory, Editor &editor, const QLocale &locale, QWidget *parent)
    : QWidget(parent)
    , m_inventory(inventory)
    , m_editor(editor)
    , m_locale(locale)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(lines(this, 0.5));
}

void RecallList::show(const std::vector<NoticeMatch> &matches, Names names)
{
    if (matches == m_matches)
        return;
    m_matches = matches;
    while (QLayoutItem *old = m_column->takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater();
        delete old;
    }
    QHash<NoticeId, Notice> notices;
    for (const Notice &notice : matches.empty() ? std::vector<Notice>() : m_inventory.notices())
        notices.insert(notice.id, notice);
    for (const NoticeMatch &match : matches) {
        QString item;
        if (const auto record = names == Names::Shown ? m_inventory.record(match.item) : Result<Record>(Record());
            record && names == Names::Shown)
            item = QStringLiteral("%1 · %2").arg(record->title(), record->item.number);
        const Notice notice = notices.value(match.notice);
        auto *card = new RecallCard(match, notice, item, m_locale, m_inventory.isReadOnly(), this);
        connect(card, &RecallCard::acted, this, [this, match](NoticeAction action) { act(match, action); });
        connect(card, &RecallCard::itemAsked, this, [this, match] { emit itemAsked(match.item); });
        connect(card, &RecallCard::openAsked, this, [this, url = notice.url] { openNotice(url); });
        m_column->addWidget(card);
    }
}

void RecallList::act(NoticeMatch match, NoticeAction action)
{
    match.action = action;
    match.actedOn = action == NoticeAction::None ? QDate() : QDate::currentDate();
    if (m_editor.saveMatch(match))
        emit changedUndoably(tr("Noted: %1").arg(choices::title(choices::noticeActions(), int(action))));
}

void RecallList::openNotice(const QString &url)
{
    const auto link = webLink(url);
    if (!link)
        emit refused(link.error().message());
    else if (!QDesktopServices::openUrl(*link))
        emit refused(tr("No browser could be started for %1.").arg(link->toDisplayString()));
}

} // namespace nameplate
