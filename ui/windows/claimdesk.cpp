// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/claimdesk.h"

#include <QStackedWidget>

namespace nameplate {

ClaimDesk::ClaimDesk(const Inventory &inventory, QStackedWidget *pages)
    : QObject(pages)
    , m_inventory(inventory)
    , m_pages(pages)
{}

void ClaimDesk::open(ItemId item)
{
    if (!m_page) {
        m_page = new ClaimPage(m_inventory, m_pages->locale(), m_pages);
        connect(m_page, &ClaimPage::closed, this, &ClaimDesk::close);
        connect(m_page, &ClaimPage::printAsked, this, &ClaimDesk::printAsked);
        connect(m_page, &ClaimPage::refused, this, &ClaimDesk::refused);
        connect(m_page, &ClaimPage::evidenceWanted, this, &ClaimDesk::evidenceWanted);
    }
    m_page->layOver(*m_pages);
    m_page->open(item);
}

void ClaimDesk::close()
{
    if (ClaimPage *page = std::exchange(m_page, nullptr))
        emit closed(page->leave(this));
}

} // namespace nameplate
