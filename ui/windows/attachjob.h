// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/inventory.h"
#include "ui/widgets/delivery.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QObject>
#include <QSemaphore>
#include <QStringList>

#include <atomic>

namespace nameplate {

/// Stores what was delivered in a worker with its own connection, all of it as one undo step, and links it to its
/// targets. Says what was written a few times a second, and writes on only when the window has taken note of it; stops
/// between two files when asked to.
class AttachJob : public QObject
{
    Q_OBJECT

public:
    /// Without a target the files wait in the tray.
    AttachJob(const Inventory &inventory, std::vector<EvidenceTarget> targets, Delivery delivery,
              QObject *parent = nullptr);

    /// Waits until the file being stored is done.
    ~AttachJob() override;

    void start();
    void cancel() { m_cancelled = true; }

    [[nodiscard]] bool isForTray() const { return m_targets.empty(); }

signals:
    void wrote(const nameplate::Changes &changes);
    void progressed(int done, int total);
    /// Sentences: one for each file left out, and one for each that is stored but odd.
    void ended(int attached, const QStringList &refusals, const QStringList &warnings);

private:
    void work();
    void store(Inventory &connection, const Result<PreparedEvidence> &prepared, const QString &label);
    [[nodiscard]] QString oddity(const Inventory &connection, const PreparedEvidence &prepared, EvidenceId stored,
                                 bool isNew) const;
    void announce(int done, int total, bool last);

    const Inventory &m_inventory;
    std::vector<EvidenceTarget> m_targets;
    Delivery m_delivery;
    std::atomic<bool> m_cancelled = false;
    QSemaphore m_noted; ///< released when the window has taken note
    QFuture<void> m_working;

    // Of the worker alone:
    qint64 m_step = 0;
    int m_attached = 0;
    Changes m_changes; ///< not announced yet
    QElapsedTimer m_sinceLast;
    QStringList m_refusals;
    QStringList m_warnings;
};

} // namespace nameplate
