// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keeping/backupkeeper.h"

#include "app/services/inventory.h"

#include <QtConcurrentRun>

#include <utility>

namespace nameplate {

namespace {

constexpr std::chrono::seconds afterFirstChange{5}; // a burst of changes makes one backup
constexpr std::chrono::minutes betweenBackups{30};

/// Into every folder; what the first of them says is what is told, and then what went wrong elsewhere.
Result<Generation> backUpInto(const QStringList &folders, const QString &document, BackupReason reason,
                              const KeepGoing &goOn)
{
    Result<Generation> first = fail(Error::Code::Refused, QString());
    std::optional<Error> elsewhere;
    for (const QString &folder : folders) {
        auto made = BackupStore(folder).backUp(document, reason, goOn);
        if (folder == folders.first())
            first = std::move(made);
        else if (!made)
            elsewhere = made.error();
    }
    return first && elsewhere ? tl::unexpected(*elsewhere) : first;
}

} // namespace

BackupKeeper::BackupKeeper(const Inventory &inventory, const QString &secondFolder, QObject *parent)
    : QObject(parent)
    , m_document(inventory.path())
    , m_folders{BackupStore::standardFolder()}
    , m_stopped(std::make_shared<std::atomic<bool>>(false))
{
    if (!secondFolder.isEmpty())
        m_folders << secondFolder;
    m_worker.setMaxThreadCount(1);
    m_first.setSingleShot(true);
    setTimes(afterFirstChange, betweenBackups);
    connect(&m_first, &QTimer::timeout, this, [this] { backUp(BackupReason::FirstChange); });
    connect(&m_regular, &QTimer::timeout, this, [this] {
        if (m_isDue)
            backUp(BackupReason::Timed);
    });
    connect(&inventory, &Inventory::changed, this, &BackupKeeper::noteChange);
    lookForNewer();
}

BackupKeeper::~BackupKeeper()
{
    *m_stopped = true;
    m_worker.clear();
    m_worker.waitForDone();
}

void BackupKeeper::setTimes(std::chrono::milliseconds first, std::chrono::milliseconds between)
{
    m_first.setInterval(first);
    m_regular.setInterval(between);
    m_regular.start();
}

/// Large work makes its own backup before it begins.
void BackupKeeper::lookForNewer()
{
    const QList<Generation> generations = BackupStore().generations(m_document);
    if (generations.isEmpty() || m_newest == generations.first().madeAt)
        return;
    m_newest = generations.first().madeAt;
    emit backedUp(*m_newest);
}

void BackupKeeper::noteChange(const Changes &changes)
{
    m_isDue = true;
    if (changes.everything)
        lookForNewer();
    if (!std::exchange(m_hasChanged, true))
        m_first.start();
}

void BackupKeeper::backUp(BackupReason reason)
{
    if (m_atWork)
        return;
    m_atWork = true;
    m_isDue = false;
    QtConcurrent::run(&m_worker, [folders = m_folders, document = m_document, reason, stopped = m_stopped] {
        return backUpInto(folders, document, reason, [stopped](double) { return !*stopped; });
    }).then(this, [this](const Result<Generation> &made) { finish(made); });
}

void BackupKeeper::finish(const Result<Generation> &made)
{
    m_atWork = false;
    if (!made) {
        m_isDue = true; // and is tried again in its time
        emit failed(made.error());
        return;
    }
    m_newest = made->madeAt;
    emit backedUp(made->madeAt);
}

} // namespace nameplate
