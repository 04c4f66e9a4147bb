// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/attachjob.h"

#include "app/services/preparation.h"
#include "ui/windows/filesin.h"

#include <QBuffer>
#include <QTimer>
#include <QtConcurrentRun>

namespace nameplate {

namespace {

constexpr int pause = 250; // milliseconds between two announcements

void append(Changes &changes, const Changes &more)
{
    const auto add = [](std::vector<ItemId> &to, const std::vector<ItemId> &from) {
        to.insert(to.end(), from.begin(), from.end());
    };
    add(changes.added, more.added);
    add(changes.updated, more.updated);
    add(changes.removed, more.removed);
    changes.names |= more.names;
    changes.settings |= more.settings;
    changes.evidence |= more.evidence;
    changes.everything |= more.everything;
}

Result<PreparedEvidence> preparedPicture(const QImage &picture)
{
    QByteArray png;
    QBuffer buffer(&png);
    picture.save(&buffer, "png");
    return prepareEvidence(png, AttachJob::tr("Pasted picture.png"));
}

} // namespace

AttachJob::AttachJob(const Inventory &inventory, std::vector<EvidenceTarget> targets, Delivery delivery,
                     QObject *parent)
    : QObject(parent)
    , m_inventory(inventory)
    , m_targets(std::move(targets))
    , m_delivery(std::move(delivery))
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

/// Runs in the worker, or in the thread that waits for it before it has begun; only queued calls leave it.
void AttachJob::work()
{
    const auto connection = m_inventory.openForWorker();
    if (!connection)
        m_refusals << connection.error().message();
    const QStringList paths = connection ? filesIn(m_delivery.paths) : QStringList();
    const int total = int(paths.size()) + (m_delivery.picture.isNull() ? 0 : 1);
    const QString label =
        isForTray() ? tr("Add %n file(s) to the tray", nullptr, total) : tr("Attach %n file(s)", nullptr, total);
    int done = 0;
    if (connection && !m_delivery.picture.isNull() && !m_cancelled) {
        store(**connection, preparedPicture(m_delivery.picture), label);
        ++done;
        announce(done, total, false);
    }
    Preparation preparation(m_cancelled ? QStringList() : paths, std::nullopt);
    while (!preparation.isFinished() && !m_cancelled) {
        store(**connection, preparation.next(), label);
        ++done;
        announce(done, total, false);
    }
    announce(done, total, true);
    QMetaObject::invokeMethod(
        this,
        [this, attached = m_attached, refusals = m_refusals, warnings = m_warnings] {
            emit ended(attached, refusals, warnings);
        },
        Qt::QueuedConnection);
}

void AttachJob::store(Inventory &connection, const Result<PreparedEvidence> &prepared, const QString &label)
{
    if (!prepared) {
        m_refusals << prepared.error().message();
        return;
    }
    EvidenceId stored;
    const auto attach = [&](Writer &writer) -> Result<void> {
        const auto id = writer.attach(isForTray() ? EvidenceTarget() : m_targets.front(), *prepared);
        if (!id)
            return tl::unexpected(id.error());
        stored = *id;
        for (const EvidenceTarget &target : m_targets)
            if (auto linked = writer.link(stored, target); !linked)
                return linked;
        return {};
    };
    const auto written = connection.write(label, attach, m_step);
    if (!written) {
        m_refusals << written.error().message();
        return;
    }
    const bool isNew = !written->changes.isEmpty();
    m_attached += isNew ? 1 : 0;
    m_step = written->step ? written->step : m_step;
    append(m_changes, written->changes);
    if (const QString odd = oddity(connection, *prepared, stored, isNew); !odd.isEmpty())
        m_warnings << odd;
}

QString AttachJob::oddity(const Inventory &connection, const PreparedEvidence &prepared, EvidenceId stored,
                          bool isNew) const
{
    if (isNew)
        return prepared.warning;
    const auto known = connection.findEvidence(stored);
    const QString label = known ? known->label() : QString();
    return (isForTray() && !connection.targetsOf(stored).empty()
                ? tr("“%1” is attached already, as %2; it does not wait in the tray.")
                : tr("“%1” is there already, as %2."))
        .arg(prepared.evidence.fileName, label);
}

/// While the window reads what was written, nothing is written: a reader would have to wait for the disk.
void AttachJob::announce(int done, int total, bool last)
{
    const bool due = last || !m_sinceLast.isValid() || m_sinceLast.hasExpired(pause);
    if (!due || m_changes.isEmpty()) {
        QMetaObject::invokeMethod(this, [this, done, total] { emit progressed(done, total); }, Qt::QueuedConnection);
        return;
    }
    QMetaObject::invokeMethod(
        this,
        [this, done, total, changes = std::exchange(m_changes, {})] {
            emit wrote(changes);
            emit progressed(done, total);
            // What these made dirty is painted, and what waits for a moment to read has one.
            QTimer::singleShot(8, this, [this] { m_noted.release(); });
        },
        Qt::QueuedConnection);
    while (!last && !m_cancelled && !m_noted.tryAcquire(1, pause)) {
    }
    m_sinceLast.start();
}

} // namespace nameplate
