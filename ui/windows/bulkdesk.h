// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editing/celledits.h"

#include <QThreadPool>

#include <atomic>
#include <memory>

namespace nameplate {

/// Carries out changes of many items: few at once, many in a worker with progress and a way to stop. While the worker
/// writes, every other edit is refused with a sentence.
class BulkDesk : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const CellOutcome &)>;

    BulkDesk(Inventory &inventory, Editor &editor, QObject *parent);
    /// Stops what is running, which leaves nothing behind, and waits for it.
    ~BulkDesk() override;

    /// Calls `done` when all is written, or with what is refused; not when it was stopped or failed, which is said.
    void write(CellEdits edits, Done done);
    void remove(std::vector<ItemId> items, Done done);
    void undo(std::function<void(const QString &undone)> done);
    void redo(std::function<void(const QString &redone)> done);
    void cancel();

    /// Asked before many items are changed: a sentence says why that cannot be now, an empty text lets it be.
    void setBlocker(std::function<QString()> blocker) { m_blocker = std::move(blocker); }

    [[nodiscard]] bool isWorking() const { return m_editor.isHeld(); }

    /// True while a change is made whose refusal `done` will hear.
    [[nodiscard]] bool isCommitting() const { return m_committing; }

signals:
    void failed(const nameplate::Error &error); ///< in the worker, or before it began
    void stopped(const QString &sentence);
    void progressed(const QString &text, int done, int total);
    void progressEnded();

private:
    using Work = std::function<Result<CellOutcome>(Editor &, const WhileWanted &)>;

    enum class Before
    {
        Backup,
        Nothing
    };

    void run(bool many, const QString &text, Work work, Done done, Before before = Before::Backup);
    void runInWorker(const QString &text, Work work, Done done, Before before);
    void end(const Result<CellOutcome> &outcome, const Done &done);
    void travel(bool back, const std::function<void(const QString &)> &done);

    Inventory &m_inventory;
    Editor &m_editor;
    QThreadPool m_worker;
    std::shared_ptr<std::atomic<bool>> m_stopped;
    std::function<QString()> m_blocker;
    bool m_committing = false;
};

} // namespace nameplate
