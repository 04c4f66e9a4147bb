// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/finding.h"
#include "ui/windows/actions.h"
#include "ui/windows/claimdesk.h"
#include "ui/windows/recalldesk.h"

namespace nameplate {

class ItemPanel;

/// The work with numbers in one workspace: the claim view, recalls, and where plates are. The actions that belong to it
/// are done here.
class NumberWork : public QObject
{
    Q_OBJECT

public:
    NumberWork(const Inventory &inventory, Editor &editor, ActionSet &actions, QStackedWidget *pages, ItemPanel &item);

    /// The claim view of the item that the right side shows.
    void showClaim();
    /// After a search that found it by a number.
    void showClaimOf(ItemId item, const QString &searched);
    void showRecall(const QString &reference) { m_recalls->open(reference); }
    void closePages();
    void cancel() { m_recalls->cancel(); }
    void stop() { m_recalls->stop(); } ///< before the document goes
    [[nodiscard]] bool isBusy() const { return m_recalls->isBusy(); }
    [[nodiscard]] ClaimDesk &claim() { return *m_claim; }
    [[nodiscard]] RecallDesk &recalls() { return *m_recalls; }

signals:
    void said(const nameplate::Message &message);
    void changedUndoably(const QString &what);
    void wrote(const nameplate::Changes &changes);
    void progressed(const QString &text, int done, int total);
    void progressEnded();
    void evidenceWanted(nameplate::EvidenceId evidence);
    void itemAsked(nameplate::ItemId item);
    void closed(bool hadFocus);

private:
    void connectDesks(ActionSet &actions);
    void warn(const QString &sentence);

    const Inventory &m_inventory;
    ItemPanel &m_item;
    ClaimDesk *m_claim;
    RecallDesk *m_recalls;
};

} // namespace nameplate
