// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/seriesdesk.h"

#include <QStackedWidget>

namespace nameplate {

SeriesDesk::SeriesDesk(const Inventory &inventory, Editor &editor, QStackedWidget *pages)
    : QObject(pages)
    , m_inventory(inventory)
    , m_editor(editor)
    , m_pages(pages)
{}

void SeriesDesk::open(SeriesId series)
{
    close();
    m_page = new SeriesPage(m_inventory, m_editor, m_pages->locale(), m_pages);
    connect(m_page, &SeriesPage::closed, this, &SeriesDesk::close);
    connect(m_page, &SeriesPage::changedUndoably, this, &SeriesDesk::changedUndoably);
    connect(m_page, &SeriesPage::refused, this,
            [this](const QString &sentence) { emit said({Message::Kind::Warning, sentence, {}, {}}); });
    connect(m_page, &SeriesPage::unitsChosen, this, [this] { emit unitsChosen(m_page->selectedUnits()); });
    connect(m_page, &SeriesPage::unitWanted, this, &SeriesDesk::unitWanted);
    connect(m_page, &SeriesPage::evidenceWanted, this, &SeriesDesk::evidenceWanted);
    m_page->layOver(*m_pages);
    m_page->open(series);
}

void SeriesDesk::close()
{
    if (SeriesPage *page = std::exchange(m_page, nullptr))
        emit closed(page->leave(this));
}

} // namespace nameplate
