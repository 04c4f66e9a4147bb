// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/inventory.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSet>

namespace nameplate {

/// Small pictures of items for lists: decoded in workers, kept within a bound however many are seen.
class ThumbnailCache : public QObject
{
    Q_OBJECT

public:
    /// Pictures of `side` pixels, at most `bound` of them.
    ThumbnailCache(const Inventory &inventory, int side, qsizetype bound, QObject *parent = nullptr);

    /// The picture if it is there; else null, and ready() says when it has come. Items without a photo stay null.
    [[nodiscard]] QImage picture(ItemId item);
    void forget(ItemId item) { m_pictures.remove(item.value); }
    void clear() { m_pictures.clear(); }

signals:
    void ready(nameplate::ItemId item);

private:
    const Inventory &m_inventory;
    int m_side;
    QCache<qint64, QImage> m_pictures;
    QSet<qint64> m_coming;
};

} // namespace nameplate
