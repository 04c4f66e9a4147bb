// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/inventory.h"

#include <QFuture>
#include <QObject>
#include <QStringList>

#include <atomic>

namespace nameplate {

/// Reads files of recall notices in a worker, compares them with every item, and keeps those that speak of one: one undo
/// step, or nothing when it is stopped before.
class RecallJob : public QObject
{
    Q_OBJECT

public:
    RecallJob(const Inventory &inventory, QStringList paths, QObject *parent = nullptr);
    ~RecallJob() override;

    void start();
    void cancel() { m_cancelled = true; }

    struct Outcome
    {
        size_t notices = 0;   ///< read from the files
        size_t matches = 0;   ///< that speak of an item
        QStringList problems; ///< records that could not be read, one sentence each
        Changes changes;
    };

signals:
    void progressed(int percent);
    void done(const nameplate::RecallJob::Outcome &outcome);
    void failed(const nameplate::Error &error); ///< nothing was kept

private:
    [[nodiscard]] Result<Outcome> work();

    const Inventory &m_inventory;
    QStringList m_paths;
    std::atomic<bool> m_cancelled = false;
    QFuture<void> m_working;
};

} // namespace nameplate
