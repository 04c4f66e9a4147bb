// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/comparejob.h"

#include "ui/models/later.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace nameplate {

namespace {

constexpr size_t readAtOnce = 500;

using Flag = std::shared_ptr<std::atomic<bool>>;

SharedFields fieldsOf(const Inventory &inventory, const std::vector<ItemId> &items, const Flag &stopped)
{
    SharedFields fields;
    const auto own = inventory.openForWorker();
    for (size_t first = 0; own && first < items.size() && !*stopped; first += readAtOnce) {
        const std::span some = std::span(items).subspan(first, std::min(readAtOnce, items.size() - first));
        for (const Record &record : (*own)->records(some))
            fields.add(record);
    }
    return fields;
}

} // namespace

CompareJob::CompareJob(const Inventory &inventory, QObject *parent)
    : QObject(parent)
    , m_inventory(inventory)
    , m_stopped(std::make_shared<std::atomic<bool>>(false))
{
    m_worker.setMaxThreadCount(1);
}

CompareJob::~CompareJob()
{
    cancel();
    m_worker.waitForDone();
}

void CompareJob::cancel()
{
    *m_stopped = true;
    m_stopped = std::make_shared<std::atomic<bool>>(false);
}

void CompareJob::compare(const std::vector<ItemId> &items)
{
    cancel();
    const auto comparing = QtConcurrent::run(&m_worker, [&inventory = m_inventory, items, stopped = m_stopped] {
        return fieldsOf(inventory, items, stopped);
    });
    later(comparing, this, [this, stopped = m_stopped](const SharedFields &fields) {
        if (!*stopped)
            emit compared(fields);
    });
}

} // namespace nameplate
