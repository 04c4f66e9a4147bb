// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editing/merging.h"
#include "app/services/inventory.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace nameplate {

/// Compares another copy of the document with it, and merges, in a worker thread with connections of its own.
class MergeJob : public QObject
{
    Q_OBJECT

public:
    MergeJob(Inventory &inventory, QString other, QObject *parent = nullptr);
    /// Stops what is running and waits for it.
    ~MergeJob() override;

    void compare();
    void merge(const MergePlan &plan);

signals:
    void compared(const nameplate::MergePlan &plan);
    void merged(const nameplate::MergeReport &report);
    void failed(const nameplate::Error &error);
    void progressed(int percent);

private:
    [[nodiscard]] MergePlan::GoOn watching();

    Inventory &m_inventory;
    QString m_other;
    QThreadPool m_worker;
    std::shared_ptr<std::atomic<bool>> m_stopped;
};

} // namespace nameplate
