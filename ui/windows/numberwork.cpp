// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/numberwork.h"

#include "ui/windows/itempanel.h"
#include "ui/windows/numbersbox.h"
#include "ui/windows/wherepopup.h"

#include <QStackedWidget>

namespace nameplate {

namespace {

/// Fields of which somebody on the telephone asks.
bool isNumber(const QString &field)
{
    return field == QLatin1String("serial") || field == QLatin1String("series_number")
           || field.startsWith(QLatin1String("identifier."));
}

} // namespace

NumberWork::NumberWork(const Inventory &inventory, Editor &editor, ActionSet &actions, QStackedWidget *pages,
                       ItemPanel &item)
    : QObject(pages)
    , m_inventory(inventory)
    , m_item(item)
    , m_claim(new ClaimDesk(inventory, pages))
    , m_recalls(new RecallDesk(inventory, editor, pages))
{
    connectDesks(actions);
    connect(&item, &ItemPanel::whereAsked, this, [this](PlateNumber which) {
        const auto record = m_inventory.record(m_item.onlyItem());
        auto *popup = new WherePopup(record ? *record : Record(), which, &m_item);
        popup->popUpBelow(&m_item.plate());
    });
    connect(&item.numbers(), &NumbersBox::changedUndoably, this, &NumberWork::changedUndoably);
    connect(&item.numbers(), &NumbersBox::refused, this, &NumberWork::warn);
}

void NumberWork::connectDesks(ActionSet &actions)
{
    connect(actions[ActionId::ShowClaim], &QAction::triggered, this, &NumberWork::showClaim);
    connect(actions[ActionId::ShowRecalls], &QAction::triggered, this, [this] {
        closePages();
        m_recalls->open();
    });
    connect(actions[ActionId::ImportNotices], &QAction::triggered, this, [this] {
        closePages();
        m_recalls->open();
        m_recalls->askForFiles();
    });
    connect(m_claim, &ClaimDesk::printAsked, actions[ActionId::PrintClaim], &QAction::trigger);
    connect(m_claim, &ClaimDesk::refused, this, &NumberWork::warn);
    connect(m_claim, &ClaimDesk::evidenceWanted, this, &NumberWork::evidenceWanted);
    connect(m_claim, &ClaimDesk::closed, this, &NumberWork::closed);
    connect(m_recalls, &RecallDesk::said, this, &NumberWork::said);
    connect(m_recalls, &RecallDesk::changedUndoably, this, &NumberWork::changedUndoably);
    connect(m_recalls, &RecallDesk::wrote, this, &NumberWork::wrote);
    connect(m_recalls, &RecallDesk::progressed, this, &NumberWork::progressed);
    connect(m_recalls, &RecallDesk::progressEnded, this, &NumberWork::progressEnded);
    connect(m_recalls, &RecallDesk::itemAsked, this, &NumberWork::itemAsked);
    connect(m_recalls, &RecallDesk::closed, this, &NumberWork::closed);
}

void NumberWork::warn(const QString &sentence)
{
    emit said({Message::Kind::Warning, sentence, {}, {}});
}

void NumberWork::showClaim()
{
    const ItemId item = m_item.onlyItem();
    if (!item.isValid())
        return warn(tr("The claim view shows one item. Choose a single one."));
    m_recalls->close();
    m_claim->open(item);
}

void NumberWork::showClaimOf(ItemId item, const QString &searched)
{
    constexpr qsizetype fewest = 3; // characters that are meant as a number
    const auto record = m_inventory.record(item);
    if (!record || searched.trimmed().size() < fewest || !isNumber(m_inventory.matchedField(*record, searched)))
        return;
    m_recalls->close();
    m_claim->open(item);
}

void NumberWork::closePages()
{
    m_claim->close();
    m_recalls->close();
}

} // namespace nameplate
