// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/placepanel.h"

#include "ui/widgets/housestyle.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/photostrip.h"
#include "ui/windows/evidencedisplay.h"
#include "ui/windows/evidencelist.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace nameplate {

PlacePanel::PlacePanel(const Inventory &inventory, QWidget *parent)
    : QWidget(parent)
    , m_inventory(inventory)
    , m_photos(new PhotoStrip(this))
    , m_name(new PlainLabel(TextTone::Plain, this))
    , m_within(new ElidedLabel(TextTone::Quiet, this))
    , m_notes(new PlainLabel(TextTone::Plain, this))
    , m_evidence(new EvidenceList(locale(), this))
    , m_display(new EvidenceDisplay(inventory, m_photos, m_evidence, this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_name->setSize(1.3, true);
    m_name->setWordWrap(true);
    m_name->setAccessibleName(tr("Place"));
    m_notes->setWordWrap(true);
    layOut();
    connect(m_photos, &PhotoStrip::addAsked, this, &PlacePanel::addFilesAsked);
    connect(m_photos, &PhotoStrip::dropped, this, &PlacePanel::dropped);
    connect(m_photos, &PhotoStrip::openAsked, this, &PlacePanel::openAsked);
    connect(m_photos, &PhotoStrip::menuAsked, this, &PlacePanel::menuAsked);
    connect(m_evidence, &EvidenceList::openAsked, this, &PlacePanel::openAsked);
    connect(m_evidence, &EvidenceList::menuAsked, this, &PlacePanel::menuAsked);
}

void PlacePanel::layOut()
{
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    auto *column = new QVBoxLayout(page);
    const int margin = lines(this, 0.9);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(lines(this, 0.6));
    column->addWidget(m_photos);
    column->addWidget(m_name);
    column->addWidget(m_within);
    column->addWidget(m_notes);
    column->addSpacing(lines(this, 0.4));
    column->addWidget(new SectionLabel(tr("Photos and papers of this place"), this));
    column->addWidget(m_evidence);
    column->addStretch(1);
    scroll->setWidget(page);
}

bool PlacePanel::show(PlaceId id)
{
    const std::vector<PlaceSummary> places = m_inventory.places();
    const auto found = std::find_if(places.begin(), places.end(),
                                    [id](const PlaceSummary &each) { return id.isValid() && each.place.id == id; });
    m_place = found == places.end() ? PlaceId() : id;
    if (found == places.end())
        return false;
    m_name->setText(found->place.name);
    const QString count = tr("%Ln item(s)", nullptr, int(found->itemsBelow));
    QStringList path = placepath::split(found->path);
    path.removeLast();
    m_within->setText(path.isEmpty() ? count
                                     : tr("%1 · in %2", "items · place around it").arg(count, placepath::join(path)));
    m_notes->setText(found->place.notes);
    m_notes->setVisible(!found->place.notes.isEmpty());
    m_display->show(id, QStringLiteral("house"));
    return true;
}

} // namespace nameplate
