// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/inventory.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSet>

namespace nameplate {

/// Pictures of pieces of evidence, turned as the user turned them: decoded in workers and kept within a bound of bytes,
/// however many are seen.
class EvidencePictures : public QObject
{
    Q_OBJECT

public:
    /// `side`: pixels of the longer side, at most the 512 of stored thumbnails.
    EvidencePictures(const Inventory &inventory, int side, QObject *parent = nullptr);

    /// The picture if it is there; else null, and ready() says when it has come. Papers without a picture stay null.
    [[nodiscard]] QImage picture(const Evidence &evidence);

    /// As picture(), decoded at once where it is not there: for the few that are looked at first.
    [[nodiscard]] QImage pictureNow(const Evidence &evidence);

    [[nodiscard]] qsizetype bytesHeld() const { return m_pictures.totalCost() * 1024; }
    static constexpr qsizetype mostBytes = qsizetype(24) << 20;

signals:
    void ready(nameplate::EvidenceId evidence);

private:
    struct Key
    {
        qint64 evidence = 0;
        qint64 turns = 0;

        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0) { return qHashMulti(seed, key.evidence, key.turns); }
    };

    void keep(const Key &key, const QImage &image);

    const Inventory &m_inventory;
    int m_side;
    QCache<Key, QImage> m_pictures; ///< cost in KiB
    QSet<Key> m_coming;
};

} // namespace nameplate
