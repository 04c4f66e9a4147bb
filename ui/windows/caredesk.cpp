// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/caredesk.h"

#include "ui/windows/carepage.h"
#include "ui/windows/evidencework.h"
#include "ui/windows/findingview.h"
#include "ui/windows/itempanel.h"
#include "ui/windows/itemspanel.h"
#include "ui/windows/itemtable.h"
#include "ui/windows/librarypanel.h"
#include "ui/windows/numbersbox.h"
#include "ui/windows/readingsbox.h"

#include <QStackedWidget>

namespace nameplate {

CareDesk::CareDesk(const Inventory &inventory, Editor &editor, const Columns &columns, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_columns(columns)
    , m_survey(inventory)
    , m_page(new CarePage(inventory, m_survey, &columns.pages))
{
    m_columns.pages.addWidget(m_page);
    m_columns.items.model().setSurvey(&m_survey);
    connect(&m_survey, &FindingSurvey::found, this, [this] {
        const auto count = qint64(m_survey.findings().size());
        m_columns.library.model().setFindings(count);
        emit counted(count);
    });
    connect(&m_columns.library, &LibraryPanel::careChosen, this, &CareDesk::open);
    connect(&m_page->view(), &FindingView::pointedOut, this, &CareDesk::showItem);
    connect(&m_page->view(), &FindingView::chosen, this, &CareDesk::doRemedy);
    connect(&m_page->view(), &FindingView::silenced, this, &CareDesk::silence);
}

bool CareDesk::isOpen() const
{
    return m_columns.pages.currentWidget() == m_page;
}

/// The list below shows every item then, so that each one of a finding can be chosen in it.
void CareDesk::open()
{
    m_survey.ask();
    m_columns.items.setFilter({});
    m_columns.pages.setCurrentWidget(m_page);
    showItem();
}

void CareDesk::close()
{
    if (isOpen())
        m_columns.pages.setCurrentWidget(&m_columns.items);
}

void CareDesk::takeFocus()
{
    m_page->takeFocus();
}

/// The right side shows the item, and what the menus do is done with it.
void CareDesk::showItem()
{
    if (const auto finding = m_page->view().current(); finding && isOpen())
        m_columns.items.table().choose(finding->item);
}

void CareDesk::doRemedy(const Finding &finding, const RemedyOffer &offer)
{
    if (offer.isEdit()) {
        if (!remedies::apply(m_editor, finding, offer))
            return; // why was said by the editor
        m_survey.leaveOut(finding);
        return emit changedUndoably(offer.title);
    }
    switch (offer.remedy.action) {
    case RemedyAction::ShowItems:
        return emit searchWanted(finding.subject);
    case RemedyAction::ShowRecall:
        return emit recallWanted(offer.remedy.value);
    case RemedyAction::AttachEvidence:
        return m_columns.evidence.chooseFiles({finding.item});
    case RemedyAction::AddReading:
        showItem();
        return m_columns.item.numbers().readings()->beginReading();
    case RemedyAction::TypeField:
        showItem();
        return m_columns.item.focusField(offer.remedy.field);
    default:
        return showItem();
    }
}

void CareDesk::silence(const Finding &finding)
{
    if (!m_editor.silence(finding))
        return;
    m_survey.leaveOut(finding);
    emit changedUndoably(tr("Silenced: %1").arg(finding.message));
}

} // namespace nameplate
