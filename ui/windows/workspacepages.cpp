// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/housestyle.h"
#include "ui/windows/addline.h"
#include "ui/windows/caredesk.h"
#include "ui/windows/evidencework.h"
#include "ui/windows/itempanel.h"
#include "ui/windows/itemspanel.h"
#include "ui/windows/itemtable.h"
#include "ui/windows/librarypanel.h"
#include "ui/windows/numberwork.h"
#include "ui/windows/seriesdesk.h"
#include "ui/windows/tileview.h"
#include "ui/windows/traypanel.h"
#include "ui/windows/workspace.h"

#include <QSplitter>

namespace nameplate {

namespace {

constexpr double leastForBoth = 25; ///< lines of text: the line for new items, some of the list, and the tray

} // namespace

/// What is chosen in the page of a series is shown on the right as in the list.
void Workspace::connectSeries()
{
    connect(&m_items->table(), &ItemTable::seriesWanted, m_series, &SeriesDesk::open);
    connect(&m_items->tiles(), &TileView::seriesWanted, m_series, &SeriesDesk::open);
    connect(m_series, &SeriesDesk::said, this, &Workspace::said);
    connect(m_series, &SeriesDesk::changedUndoably, this, &Workspace::sayUndoable);
    connect(m_series, &SeriesDesk::unitWanted, m_item, &ItemPanel::focusName);
    connect(m_series, &SeriesDesk::evidenceWanted, m_evidence, &EvidenceWork::open);
    connect(m_series, &SeriesDesk::unitsChosen, this, [this](const std::vector<ItemId> &units) {
        m_item->showItems(units);
        emit selectionChanged();
    });
    connect(m_series, &SeriesDesk::closed, this, [this](bool hadFocus) {
        m_item->showItems(m_items->table().selectedItems());
        emit selectionChanged();
        if (hadFocus)
            focusItems();
    });
}

void Workspace::connectNumbers()
{
    connect(m_numbers, &NumberWork::said, this, &Workspace::said);
    connect(m_numbers, &NumberWork::changedUndoably, this, &Workspace::sayUndoable);
    connect(m_numbers, &NumberWork::wrote, &m_session->inventory(), &Inventory::noticeChanges);
    connect(m_numbers, &NumberWork::progressed, this, &Workspace::progressed);
    connect(m_numbers, &NumberWork::progressEnded, this, &Workspace::progressEnded);
    connect(m_numbers, &NumberWork::evidenceWanted, m_evidence, &EvidenceWork::open);
    connect(m_numbers, &NumberWork::itemAsked, this, [this](ItemId item) {
        m_items->table().choose(item);
        m_item->showItems({item});
    });
    connect(m_numbers, &NumberWork::closed, this, [this](bool hadFocus) {
        if (hadFocus)
            focusItems();
    });
}

/// While unsorted photos are what is looked at, they have half of the height.
void Workspace::giveTrayRoom(bool half)
{
    if (half && m_usualSizes.isEmpty()) {
        m_usualSizes = m_middle->sizes();
        m_middle->setSizes({m_middle->height() / 2, m_middle->height() / 2});
    } else if (!half && !m_usualSizes.isEmpty()) {
        m_middle->setSizes(std::exchange(m_usualSizes, {}));
    }
}

void Workspace::connectTray()
{
    connect(m_library, &LibraryPanel::trayChosen, this, [this](bool enter) {
        closePages();
        m_item->setPlace({});
        m_items->setFilter({});
        giveTrayRoom(true);
        if (enter)
            m_tray->takeFocus();
    });
    connect(m_add, &AddLine::shownChanged, this,
            [this](bool shown) { m_tray->setYielding(shown && m_middle->height() < lines(this, leastForBoth)); });
    connect(m_library, &LibraryPanel::filterChosen, this, [this] { giveTrayRoom(false); });
    connect(m_library, &LibraryPanel::careChosen, this, [this] { giveTrayRoom(false); });
}

/// What lies over the items.
void Workspace::closePages()
{
    m_series->close();
    m_numbers->closePages();
    m_care->close();
}

void Workspace::showCare()
{
    m_library->chooseNeedsCare();
    m_care->takeFocus();
}

void Workspace::connectCare()
{
    connect(m_library, &LibraryPanel::careChosen, m_series, &SeriesDesk::close);
    connect(m_library, &LibraryPanel::careChosen, m_numbers, &NumberWork::closePages);
    connect(m_care, &CareDesk::counted, this, &Workspace::careCounted);
    connect(m_care, &CareDesk::changedUndoably, this, &Workspace::sayUndoable);
    connect(m_care, &CareDesk::searchWanted, this, &Workspace::searchWanted);
    connect(m_care, &CareDesk::recallWanted, this, [this](const QString &reference) {
        closePages();
        m_numbers->showRecall(reference);
    });
}

} // namespace nameplate
