// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/attachjob.h"

#include "app/services/attachment.h"

#include <QtConcurrentRun>

namespace nameplate {

AttachJob::AttachJob(const Inventory &inventory, ItemId item, QStringList paths, QObject *parent)
    : QObject(parent)
    , m_inventory(inventory)
    , m_item(item)
    , m_paths(std::move(paths))
    , m_cancelled(std::make_shared<std::atomic<bool>>(false))
{}

AttachJob::~AttachJob()
{
    cancel();
    m_working.waitForFinished();
}

void AttachJob::start()
{
    m_working = QtConcurrent::run([this] { work(); });
}

namespace {

Result<Inventory::Written> attachOne(Inventory &inventory, ItemId item, const Result<PreparedEvidence> &prepared,
                                     const QString &label, qint64 step)
{
    if (!prepared)
        return tl::unexpected(prepared.error());
    const auto attach = [&](Writer &writer) -> Result<void> {
        const auto id = writer.attach(item, *prepared);
        return id ? Result<void>() : tl::unexpected(id.error());
    };
    return inventory.write(label, attach, step);
}

} // namespace

/// Runs in the worker; only queued calls leave it.
void AttachJob::work()
{
    QStringList refusals;
    QStringList warnings;
    int attached = 0;
    qint64 step = 0;
    const auto connection = m_inventory.openForWorker();
    if (!connection)
        refusals << connection.error().message();
    const QString label = tr("Attach %n file(s)", nullptr, total());
    for (int done = 0; connection && done < total() && !*m_cancelled; ++done) {
        const auto prepared = prepareEvidence(m_paths.at(done));
        const auto written = attachOne(**connection, m_item, prepared, label, step);
        if (written) {
            ++attached;
            step = written->step ? written->step : step;
            if (!prepared->warning.isEmpty())
                warnings << prepared->warning;
        } else {
            refusals << written.error().message();
        }
        const Changes changes = written ? written->changes : Changes();
        QMetaObject::invokeMethod(this, [this, changes, done] {
            if (!changes.isEmpty())
                emit wrote(changes);
            emit progressed(done + 1);
        });
    }
    QMetaObject::invokeMethod(this, [this, attached, refusals, warnings] { emit ended(attached, refusals, warnings); });
}

} // namespace nameplate
