// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/inventory.h"

#include <QFuture>
#include <QObject>
#include <QStringList>

#include <atomic>
#include <memory>

namespace nameplate {

/// Attaches files to one item in a worker with its own connection, all of them as one undo step. Says
/// what was written while it goes on; stops between two files when asked to.
class AttachJob : public QObject
{
    Q_OBJECT

public:
    AttachJob(const Inventory &inventory, ItemId item, QStringList paths, QObject *parent = nullptr);

    /// Waits until the file being stored is done.
    ~AttachJob() override;

    void start();
    void cancel() { *m_cancelled = true; }

    [[nodiscard]] int total() const { return int(m_paths.size()); }

signals:
    void wrote(const nameplate::Changes &changes);
    void progressed(int done);
    /// Sentences: one for each file left out, and one for each that is stored but odd.
    void ended(int attached, const QStringList &refusals, const QStringList &warnings);

private:
    void work();

    const Inventory &m_inventory;
    ItemId m_item;
    QStringList m_paths;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    QFuture<void> m_working;
};

} // namespace nameplate
