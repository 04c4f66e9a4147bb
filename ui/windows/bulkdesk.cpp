// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/bulkdesk.h"

#include "app/keeping/backupstore.h"
#include "ui/models/later.h"

#include <QtConcurrentRun>

namespace nameplate {

namespace {

constexpr size_t mostAtOnce = 100;      ///< rows that are written well within a tenth of a second
constexpr qint64 mostTakenBack = 1'000; ///< rows of the document

Result<CellOutcome> withEditor(const Inventory &inventory, const std::function<Result<CellOutcome>(Editor &)> &work)
{
    const auto own = inventory.openForWorker();
    if (!own)
        return tl::unexpected(own.error());
    Editor editor(**own);
    return work(editor);
}

} // namespace

BulkDesk::BulkDesk(Inventory &inventory, Editor &editor, QObject *parent)
    : QObject(parent)
    , m_inventory(inventory)
    , m_editor(editor)
    , m_stopped(std::make_shared<std::atomic<bool>>(false))
{
    m_worker.setMaxThreadCount(1);
}

BulkDesk::~BulkDesk()
{
    cancel();
    m_worker.waitForDone();
}

void BulkDesk::cancel()
{
    *m_stopped = true;
}

void BulkDesk::write(CellEdits edits, Done done)
{
    const bool many = edits.rows.size() > mostAtOnce;
    const QString text = tr("%1: %n item(s)…", "%1 is what is done", int(edits.rows.size())).arg(edits.label);
    run(
        many, text,
        [edits = std::move(edits)](Editor &editor, const WhileWanted &goOn) { return writeCells(editor, edits, goOn); },
        std::move(done));
}

void BulkDesk::remove(std::vector<ItemId> items, Done done)
{
    const bool many = items.size() > mostAtOnce;
    const QString text = tr("Deleting %n item(s)…", nullptr, int(items.size()));
    run(
        many, text,
        [items = std::move(items)](Editor &editor, const WhileWanted &goOn) {
            return removeItems(editor, items, goOn);
        },
        std::move(done));
}

void BulkDesk::undo(std::function<void(const QString &)> done)
{
    travel(true, done);
}

void BulkDesk::redo(std::function<void(const QString &)> done)
{
    travel(false, done);
}

void BulkDesk::travel(bool back, const std::function<void(const QString &)> &done)
{
    const QString label = (back ? m_inventory.undoText() : m_inventory.redoText()).value_or(QString());
    const qint64 size = back ? m_inventory.undoSize() : m_inventory.redoSize();
    if (size <= mostTakenBack) {
        const auto travelled = back ? m_editor.undo() : m_editor.redo();
        return travelled ? done(*travelled) : void();
    }
    const QString text = back ? tr("Taking back: %1…").arg(label) : tr("Doing again: %1…").arg(label);
    const auto work = [back](Editor &editor, const WhileWanted &) -> Result<CellOutcome> {
        const auto travelled = back ? editor.undo() : editor.redo();
        if (!travelled)
            return tl::unexpected(travelled.error());
        CellOutcome outcome;
        outcome.changes.everything = true;
        outcome.changes.names = true;
        outcome.changes.settings = true;
        return outcome;
    };
    run(true, text, work, [done, label](const CellOutcome &) { done(label); }, Before::Nothing);
}

void BulkDesk::run(bool many, const QString &text, Work work, Done done, Before before)
{
    const QString blocked = many && m_blocker ? m_blocker() : QString();
    if (!blocked.isEmpty())
        return emit failed({Error::Code::Busy, blocked, {}});
    if (many && !isWorking())
        return runInWorker(text, std::move(work), std::move(done), before);
    m_committing = true;
    const auto outcome = work(m_editor, {});
    m_committing = false;
    if (outcome)
        done(*outcome);
}

void BulkDesk::runInWorker(const QString &text, Work work, Done done, Before before)
{
    m_editor.hold(tr("The document is being changed: %1").arg(text) + QLatin1Char(' ')
                  + tr("Wait until that is done, or stop it."));
    *m_stopped = false;
    emit progressed(text, 0, 100);
    const auto goOn = [this, text, stopped = m_stopped, last = std::make_shared<int>(0)](double part) {
        const int percent = int(100 * part);
        if (std::exchange(*last, percent) != percent)
            QMetaObject::invokeMethod(
                this, [this, text, percent] { emit progressed(text, percent, 100); }, Qt::QueuedConnection);
        return !*stopped;
    };
    const auto working =
        QtConcurrent::run(&m_worker, [this, work = std::move(work), goOn, before, document = m_inventory.path()] {
            // All of it can be undone, so a backup that cannot be made stops nothing.
            if (before == Before::Backup)
                std::ignore = BackupStore().backUp(document, BackupReason::BeforeBulkChange);
            return withEditor(m_inventory, [&](Editor &editor) { return work(editor, goOn); });
        });
    later(working, this, [this, done = std::move(done)](const Result<CellOutcome> &outcome) { end(outcome, done); });
}

void BulkDesk::end(const Result<CellOutcome> &outcome, const Done &done)
{
    m_editor.release();
    emit progressEnded();
    if (outcome && !outcome->changes.isEmpty())
        m_inventory.noticeChanges(outcome->changes);
    if (outcome)
        done(*outcome);
    else if (outcome.error().code == Error::Code::Cancelled)
        emit stopped(outcome.error().message());
    else
        emit failed(outcome.error());
}

} // namespace nameplate
