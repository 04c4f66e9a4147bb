// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keeping/backupstore.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <optional>

namespace nameplate {

class Inventory;
struct Changes;

/// Makes the backups of an open document by itself, in a worker: soon after the first change of a session, and every
/// half hour after which something has changed.
class BackupKeeper : public QObject
{
    Q_OBJECT

public:
    /// Backups go to the standard folder, and to `secondFolder` as well unless it is empty.
    BackupKeeper(const Inventory &inventory, const QString &secondFolder, QObject *parent = nullptr);
    /// Stops what is under way and waits for it.
    ~BackupKeeper() override;

    void backUp(BackupReason reason);

    /// When the newest backup was made; none: there is none yet.
    [[nodiscard]] const std::optional<QDateTime> &newest() const { return m_newest; }
    [[nodiscard]] bool isAtWork() const { return m_atWork; }

    /// So that tests need not wait.
    void setTimes(std::chrono::milliseconds afterFirstChange, std::chrono::milliseconds between);

signals:
    /// By this object, or by an import and the like before their work.
    void backedUp(const QDateTime &at);
    void failed(const nameplate::Error &error);

private:
    void noteChange(const Changes &changes);
    void lookForNewer();
    void finish(const Result<Generation> &made);

    QString m_document;
    QStringList m_folders;
    QThreadPool m_worker;
    QTimer m_first; ///< runs from the first change of the session
    QTimer m_regular;
    std::optional<QDateTime> m_newest;
    std::shared_ptr<std::atomic<bool>> m_stopped;
    bool m_hasChanged = false; ///< in this session
    bool m_isDue = false;      ///< something has changed since the last backup
    bool m_atWork = false;
};

} // namespace nameplate
