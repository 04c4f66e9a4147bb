// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/messagebar.h"
#include "ui/windows/seriespage.h"

class QStackedWidget;

namespace nameplate {

/// Lays the page of a series over the items and takes it away again.
class SeriesDesk : public QObject
{
    Q_OBJECT

public:
    /// `pages` shows the items where no series is open.
    SeriesDesk(const Inventory &inventory, Editor &editor, QStackedWidget *pages);

    void open(SeriesId series);
    void close();
    [[nodiscard]] bool isCommitting() const { return m_page && m_page->isCommitting(); }

signals:
    void said(const nameplate::Message &message);
    void changedUndoably(const QString &text);
    void unitsChosen(const std::vector<nameplate::ItemId> &units);
    void unitWanted();
    void evidenceWanted(nameplate::EvidenceId evidence);
    void closed(bool hadFocus); ///< the focus was in the page

private:
    const Inventory &m_inventory;
    Editor &m_editor;
    QStackedWidget *m_pages;
    SeriesPage *m_page = nullptr; ///< while a series is open
};

} // namespace nameplate
