// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/windows/claimpage.h"

class QStackedWidget;

namespace nameplate {

/// Lays the claim view of an item over the items and takes it away again.
class ClaimDesk : public QObject
{
    Q_OBJECT

public:
    /// `pages` shows the items where no claim is open.
    ClaimDesk(const Inventory &inventory, QStackedWidget *pages);

    void open(ItemId item);
    void close();
    [[nodiscard]] ClaimPage *page() const { return m_page; } ///< null: none is open

signals:
    void printAsked();
    void refused(const QString &sentence);
    void evidenceWanted(nameplate::EvidenceId evidence);
    void closed(bool hadFocus); ///< the focus was in the page

private:
    const Inventory &m_inventory;
    QStackedWidget *m_pages;
    ClaimPage *m_page = nullptr;
};

} // namespace nameplate
