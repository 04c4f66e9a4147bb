// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/inventory.h"

#include <QWidget>

namespace nameplate {

class ElidedLabel;
class EvidenceDisplay;
class EvidenceList;
class PhotoStrip;
class PlainLabel;
struct Delivery;

/// The right side while a place is chosen and none of its items: what it is called, how much is in it, and the photos and
/// papers of the place itself.
class PlacePanel : public QWidget
{
    Q_OBJECT

public:
    explicit PlacePanel(const Inventory &inventory, QWidget *parent);

    /// Returns false when there is no such place.
    bool show(PlaceId place);
    [[nodiscard]] PlaceId place() const { return m_place; }

signals:
    void addFilesAsked();
    void dropped(const nameplate::Delivery &delivery);
    void openAsked(nameplate::EvidenceId evidence);
    void menuAsked(nameplate::EvidenceId evidence, const QPoint &globalPosition);

private:
    void layOut();

    const Inventory &m_inventory;
    PlaceId m_place;
    PhotoStrip *m_photos;
    PlainLabel *m_name;
    ElidedLabel *m_within;
    PlainLabel *m_notes;
    EvidenceList *m_evidence;
    EvidenceDisplay *m_display;
};

} // namespace nameplate
