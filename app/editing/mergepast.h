// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/inventory.h"

#include <QSet>

#include <optional>

namespace nameplate {

/// The steps that two copies of a document both know, from the first on.
struct CommonPast
{
    qint64 last = 0; ///< the last of them; 0: there are none
    std::optional<QDateTime> at;
    QSet<qint64> undoneInOurs; ///< and not in the other
    QSet<qint64> undoneInTheirs;

    static CommonPast of(const Inventory &ours, const Inventory &theirs);
};

/// What one copy has done since it parted from the other.
class MergePast
{
public:
    /// The past of the copy where the `undone` were undone alone.
    MergePast(const Inventory &inventory, qint64 common, QSet<qint64> undone);

    struct Changes
    {
        bool wasThere = false; ///< when the copies parted
        QSet<QString> fields;  ///< as the history calls them; "order" of evidence that was only moved

        /// A field; one that ends in a dot: any that begins so.
        [[nodiscard]] bool has(const QString &field) const;
    };
    [[nodiscard]] Changes of(ItemId item) const;
    [[nodiscard]] const ChangedParts &parts() const { return m_parts; }
    /// False as well when nobody knows.
    [[nodiscard]] bool isNew(SeriesId series) const
    {
        return m_common > 0 && m_parts.madeSeries.contains(series.value);
    }
    [[nodiscard]] bool isNew(PlaceId place) const { return m_common > 0 && m_parts.madePlaces.contains(place.value); }

private:
    const Inventory &m_inventory;
    qint64 m_common;       ///< the last step that both copies know; 0: none
    QSet<qint64> m_undone; ///< earlier steps that were undone here alone
    ChangedParts m_parts;
};

} // namespace nameplate
