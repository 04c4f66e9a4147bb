// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/recallcheck.h"
#include "ui/widgets/messagebar.h"
#include "ui/windows/recalljob.h"
#include "ui/windows/recallpage.h"

class QStackedWidget;

namespace nameplate {

/// Recalls in one workspace: the page of notices, importing files, and deciding anew about an item whose numbers changed.
class RecallDesk : public QObject
{
    Q_OBJECT

public:
    /// `pages` shows the items where the page of recalls is not open.
    RecallDesk(const Inventory &inventory, Editor &editor, QStackedWidget *pages);

    void open(const QString &reference = {}); ///< the cards of that notice; empty: all
    void close();
    void askForFiles();
    void importFiles(const QStringList &paths);
    void cancel();
    void stop(); ///< waits until nothing reads the document any more; call it before the document goes
    [[nodiscard]] bool isBusy() const { return m_job != nullptr; }
    [[nodiscard]] RecallPage *page() const { return m_page; } ///< null: it is not open

signals:
    void said(const nameplate::Message &message);
    void changedUndoably(const QString &what);
    void wrote(const nameplate::Changes &changes);
    void progressed(const QString &text, int done, int total);
    void progressEnded();
    void itemAsked(nameplate::ItemId item);
    void closed(bool hadFocus); ///< the focus was in the page

private:
    void onChanged(const Changes &changes);
    [[nodiscard]] const RecallCheck &keptNotices(size_t matches);
    void decideAnew();
    void save(const std::vector<NoticeMatch> &matches);
    void endJob();
    void tell(const RecallJob::Outcome &outcome);

    const Inventory &m_inventory;
    Editor &m_editor;
    QStackedWidget *m_pages;
    RecallPage *m_page = nullptr;
    RecallJob *m_job = nullptr;
    std::vector<ItemId> m_changed;      ///< items about which is to be decided anew
    std::optional<RecallCheck> m_check; ///< the notices that are kept
    size_t m_matches = 0;               ///< that were kept when they were read
};

} // namespace nameplate
