// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importjob.h"

#include "app/editing/editor.h"
#include "app/keeping/backupstore.h"
#include "ui/models/later.h"

#include <QtConcurrent>

namespace nameplate {

namespace {

/// Some different texts of each column, from the beginning of the list.
QStringList examplesOf(const ImportPlan &plan)
{
    constexpr int rowsLookedAt = 200;
    constexpr qsizetype textsShown = 3;
    std::vector<QStringList> texts(size_t(plan.columns.columns().size()));
    auto rows = plan.source.rows();
    ListRow row;
    for (int i = 0; rows && i < rowsLookedAt; ++i) {
        const auto more = rows->next(row);
        if (!more || !*more)
            break;
        for (size_t column = 0; column < texts.size(); ++column) {
            const QString text = row.text(qsizetype(column)).simplified().left(80);
            if (!text.isEmpty() && texts[column].size() < textsShown && !texts[column].contains(text))
                texts[column] << text;
        }
    }
    QStringList examples;
    for (const QStringList &each : texts)
        examples << each.join(QStringLiteral("  ·  "));
    return examples;
}

/// Runs `work` with a connection and an editor of the calling thread.
template <class Work>
auto withEditor(const Inventory &inventory, Work work) -> decltype(work(std::declval<Editor &>()))
{
    auto own = inventory.openForWorker();
    if (!own)
        return tl::unexpected(own.error());
    Editor editor(**own);
    return work(editor);
}

Result<std::shared_ptr<ImportPreview>> previewOf(const Inventory &inventory, const QString &path,
                                                 const ImportOptions &options, const GoOn &scanning,
                                                 const GoOn &rehearsing)
{
    return withEditor(inventory, [&](Editor &editor) -> Result<std::shared_ptr<ImportPreview>> {
        auto plan = ImportPlan::make(path, options, editor.inventory().settings().currency, scanning);
        if (!plan)
            return tl::unexpected(plan.error());
        auto report = runImport(*plan, editor, ImportMode::DryRun, rehearsing);
        if (!report)
            return tl::unexpected(report.error());
        const QStringList examples = examplesOf(*plan);
        return std::make_shared<ImportPreview>(ImportPreview{std::move(*plan), std::move(*report), examples});
    });
}

} // namespace

ImportJob::ImportJob(Inventory &inventory, QObject *parent)
    : QObject(parent)
    , m_inventory(inventory)
    , m_stopped(std::make_shared<std::atomic<bool>>(false))
{
    m_worker.setMaxThreadCount(1);
}

ImportJob::~ImportJob()
{
    cancel();
    m_worker.clear();
    m_worker.waitForDone();
}

void ImportJob::cancel()
{
    *m_stopped = true;
    m_stopped = std::make_shared<std::atomic<bool>>(false);
}

GoOn ImportJob::watching(const Flag &stopped, double from, double to)
{
    return [this, stopped, from, to](double part) {
        const int percent = int(100 * (from + part * (to - from)));
        QMetaObject::invokeMethod(this, [this, percent] { emit progressed(percent); }, Qt::QueuedConnection);
        return !*stopped;
    };
}

void ImportJob::rehearse(const QString &path, const ImportOptions &options)
{
    cancel();
    const int generation = ++m_generation;
    const auto working = QtConcurrent::run(&m_worker, [this, path, options, scanning = watching(m_stopped, 0, 0.3),
                                                       rehearsing = watching(m_stopped, 0.3, 1)] {
        return previewOf(m_inventory, path, options, scanning, rehearsing);
    });
    later(working, this, [this, generation](const Result<std::shared_ptr<ImportPreview>> &preview) {
        if (generation != m_generation)
            return;
        if (preview)
            emit rehearsed(*preview);
        else
            emit failed(preview.error());
    });
}

void ImportJob::import(const ImportPlan &plan)
{
    const QString document = m_inventory.path();
    const auto working = QtConcurrent::run(&m_worker, [this, plan, document, goOn = watching(m_stopped, 0, 1)] {
        // All of it can be undone, so a backup that cannot be made stops nothing.
        std::ignore = BackupStore().backUp(document, BackupReason::BeforeImport);
        return withEditor(m_inventory,
                          [&](Editor &editor) { return runImport(plan, editor, ImportMode::Import, goOn); });
    });
    later(working, this, [this](const Result<ImportReport> &report) {
        if (!report) {
            emit failed(report.error());
            return;
        }
        Changes changes;
        changes.everything = true;
        changes.names = true;
        m_inventory.noticeChanges(changes);
        emit imported(*report);
    });
}

} // namespace nameplate
