// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/sharedfields.h"
#include "app/services/inventory.h"

#include <QThreadPool>

#include <atomic>

namespace nameplate {

/// Finds out in a worker what many items have in common.
class CompareJob : public QObject
{
    Q_OBJECT

public:
    CompareJob(const Inventory &inventory, QObject *parent);
    ~CompareJob() override;

    /// A new comparison gives up the one that is running.
    void compare(const std::vector<ItemId> &items);
    void cancel();

signals:
    void compared(const nameplate::SharedFields &fields);

private:
    const Inventory &m_inventory;
    QThreadPool m_worker;
    std::shared_ptr<std::atomic<bool>> m_stopped;
};

} // namespace nameplate
