// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/evidencedisplay.h"

#include "app/services/moment.h"
#include "ui/models/evidencepicture.h"
#include "ui/widgets/photostrip.h"
#include "ui/windows/evidencelist.h"

#include <algorithm>

namespace nameplate {

namespace {

constexpr int thumbSide = 128; ///< pixels
constexpr int bedSide = 512;
constexpr qsizetype shownAtOnce = 10; ///< pictures that are decoded before they are shown

} // namespace

EvidenceDisplay::EvidenceDisplay(const Inventory &inventory, PhotoStrip *strip, EvidenceList *list, QObject *parent)
    : QObject(parent)
    , m_inventory(inventory)
    , m_pictures(inventory, thumbSide)
    , m_strip(strip)
    , m_list(list)
{
    connect(&m_pictures, &EvidencePictures::ready, this, [this](EvidenceId id) {
        const auto shown = std::find_if(m_shown.begin(), m_shown.end(), [id](const Evidence &e) { return e.id == id; });
        if (shown != m_shown.end())
            m_strip->setPicture(id, m_pictures.picture(*shown));
    });
}

void EvidenceDisplay::show(const EvidenceTarget &target, const QString &placeholderIcon)
{
    const Inventory::Moment together(m_inventory);
    const auto own = qsizetype(std::holds_alternative<ItemId>(target) ? 1 : 0);
    QList<StripPicture> pictures;
    std::vector<EvidenceList::Entry> entries;
    const std::vector<Evidence> all = m_inventory.evidence(target);
    for (const Evidence &evidence : all) {
        const QString title = QStringLiteral("%1 %2").arg(evidence.label(), evidenceTitle(evidence));
        const bool soon = pictures.size() < shownAtOnce;
        pictures.append(
            {evidence.id, evidence.kind, title, soon ? m_pictures.pictureNow(evidence) : m_pictures.picture(evidence)});
        entries.push_back({evidence, qsizetype(m_inventory.itemsOf(evidence.id).size()) - own});
    }
    const auto large = [this, all](EvidenceId id) {
        const auto found = std::find_if(all.begin(), all.end(), [id](const Evidence &each) { return each.id == id; });
        return found == all.end() ? QImage() : evidencePicture(m_inventory, *found, bedSide);
    };
    m_strip->setReadOnly(m_inventory.isReadOnly());
    m_strip->setPictures(pictures, placeholderIcon, large);
    m_list->show(entries);
    m_shown = all;
}

} // namespace nameplate
