// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/mergejob.h"

#include "app/editing/editor.h"
#include "app/keeping/backupstore.h"
#include "ui/models/later.h"

#include <QtConcurrent>

namespace nameplate {

namespace {

/// Runs `work` with connections of the calling thread to both copies.
template <class Work>
auto withBoth(const Inventory &inventory, const QString &other, Work work)
    -> decltype(work(std::declval<Inventory &>(), std::declval<const Inventory &>()))
{
    const auto ours = inventory.openForWorker();
    if (!ours)
        return tl::unexpected(ours.error());
    const auto theirs = Inventory::open(other, Inventory::Access::ReadOnly);
    if (!theirs)
        return tl::unexpected(theirs.error());
    return work(**ours, **theirs);
}

} // namespace

MergeJob::MergeJob(Inventory &inventory, QString other, QObject *parent)
    : QObject(parent)
    , m_inventory(inventory)
    , m_other(std::move(other))
    , m_stopped(std::make_shared<std::atomic<bool>>(false))
{
    m_worker.setMaxThreadCount(1);
}

MergeJob::~MergeJob()
{
    *m_stopped = true;
    m_worker.waitForDone();
}

MergePlan::GoOn MergeJob::watching()
{
    return [this, stopped = m_stopped, last = std::make_shared<int>(-1)](double part) {
        const int percent = int(100 * part);
        if (std::exchange(*last, percent) != percent)
            QMetaObject::invokeMethod(this, [this, percent] { emit progressed(percent); }, Qt::QueuedConnection);
        return !*stopped;
    };
}

void MergeJob::compare()
{
    const auto comparing = QtConcurrent::run(&m_worker, [this, goOn = watching()] {
        return withBoth(m_inventory, m_other, [&goOn](const Inventory &ours, const Inventory &theirs) {
            return MergePlan::make(ours, theirs, goOn);
        });
    });
    later(comparing, this, [this](const Result<MergePlan> &plan) {
        if (plan)
            emit compared(*plan);
        else
            emit failed(plan.error());
    });
}

void MergeJob::merge(const MergePlan &plan)
{
    const QString document = m_inventory.path();
    const auto merging = QtConcurrent::run(&m_worker, [this, plan, document, goOn = watching()] {
        // All of it can be undone, so a backup that cannot be made stops nothing.
        std::ignore = BackupStore().backUp(document, BackupReason::BeforeImport);
        return withBoth(m_inventory, m_other, [&](Inventory &ours, const Inventory &theirs) {
            Editor editor(ours);
            return nameplate::merge(editor, theirs, plan, goOn);
        });
    });
    later(merging, this, [this](const Result<MergeReport> &report) {
        if (!report) {
            emit failed(report.error());
            return;
        }
        Changes changes;
        changes.everything = true;
        changes.names = true;
        m_inventory.noticeChanges(changes);
        emit merged(*report);
    });
}

} // namespace nameplate
