// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/recalljob.h"

#include "app/exchange/recallcheck.h"

#include <QtConcurrentRun>

namespace nameplate {

namespace {

constexpr int partOfReading = 40; // percent

} // namespace

RecallJob::RecallJob(const Inventory &inventory, QStringList paths, QObject *parent)
    : QObject(parent)
    , m_inventory(inventory)
    , m_paths(std::move(paths))
{}

RecallJob::~RecallJob()
{
    cancel();
    m_working.waitForFinished();
}

/// Only queued calls leave the worker: waiting for one that has not begun does its work in the thread that waits.
void RecallJob::start()
{
    m_working = QtConcurrent::run([this] {
        const auto outcome = work();
        QMetaObject::invokeMethod(
            this,
            [this, outcome] {
                if (outcome)
                    emit done(*outcome);
                else
                    emit failed(outcome.error());
            },
            Qt::QueuedConnection);
    });
}

Result<RecallJob::Outcome> RecallJob::work()
{
    const auto tell = [this](int percent) {
        QMetaObject::invokeMethod(this, [this, percent] { emit progressed(percent); }, Qt::QueuedConnection);
        return !m_cancelled;
    };
    Outcome outcome;
    RecallCheck check;
    for (qsizetype i = 0; i < m_paths.size(); ++i) {
        if (!tell(int(i * partOfReading / m_paths.size())))
            return fail(Error::Code::Cancelled, tr("The recall notices were not imported."));
        const auto problems = check.add(m_paths[i]);
        if (!problems)
            return tl::unexpected(problems.error());
        outcome.problems += *problems;
    }
    outcome.notices = check.size();
    const auto connection = m_inventory.openForWorker();
    if (!connection)
        return tl::unexpected(connection.error());
    const auto matches = check.match((*connection)->survey(), QDate::currentDate(), [&tell](double part) {
        return tell(partOfReading + int(part * (100 - partOfReading)));
    });
    if (!matches)
        return tl::unexpected(matches.error());
    outcome.matches = matches->size();
    if (matches->empty())
        return outcome;
    const auto written =
        (*connection)->write(tr("Keep recall notices"), [&](Writer &writer) { return check.keep(*matches, writer); });
    if (!written)
        return tl::unexpected(written.error());
    outcome.changes = written->changes;
    return outcome;
}

} // namespace nameplate
