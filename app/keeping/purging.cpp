// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keeping/purging.h"

#include "app/storage/document.h"
#include "app/storage/purge.h"

#include <QFileInfo>

#include <functional>

namespace nameplate {

namespace {

using Work = std::function<Result<void>(storage::Purge &purge)>;

/// One transaction, and then the file written anew.
Result<PurgeReport> purgeWith(storage::Document &document, const Work &work)
{
    PurgeReport report;
    report.sizeBefore = QFileInfo(document.path()).size();
    auto transaction = document.begin({}, 0);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (auto deferred = document.database().execute("PRAGMA defer_foreign_keys = ON"); !deferred)
        return tl::unexpected(deferred.error());
    storage::Purge purge(document.database());
    if (auto done = work(purge); !done)
        return tl::unexpected(done.error());
    const auto files = purge.removeUnusedFiles();
    if (!files)
        return tl::unexpected(files.error());
    if (auto committed = (*transaction)->commit(); !committed)
        return tl::unexpected(committed.error());
    transaction->reset();
    document.forget();
    if (auto squeezed = storage::Purge::squeeze(document.database()); !squeezed)
        return tl::unexpected(squeezed.error());
    report.files = *files;
    report.sizeAfter = QFileInfo(document.path()).size();
    return report;
}

Result<std::unique_ptr<storage::Document>> openToChange(const QString &path)
{
    auto document = storage::Document::open(path, storage::Document::Access::ReadWrite);
    if (document && (*document)->isReadOnly())
        return fail(Error::Code::ReadOnly, KeepingText::tr("“%1” cannot be written.").arg(path),
                    KeepingText::tr("Check the permissions of the file and its folder."));
    return document;
}

} // namespace

Result<PurgeReport> purgeItems(const QString &document, const QStringList &references, const BackupStore &store)
{
    const auto opened = openToChange(document);
    if (!opened)
        return tl::unexpected(opened.error());
    QSet<QString> uuids;
    auto report = purgeWith(**opened, [&](storage::Purge &purge) -> Result<void> {
        for (const QString &reference : references) {
            const qint64 item = purge.find(reference);
            if (item == 0)
                return fail(Error::Code::NotFound, KeepingText::tr("There is and was no item “%1”.").arg(reference),
                            KeepingText::tr("Give an inventory number or a UUID; nothing was changed."));
            uuids.insert(purge.uuidOf(item));
            if (auto removed = purge.removeItem(item); !removed)
                return removed;
        }
        return {};
    });
    if (!report)
        return report;
    report->items = uuids.size();
    report->holding = store.holding(document, uuids);
    return report;
}

Result<PurgeReport> compactDocument(const QString &document, History history)
{
    const auto opened = openToChange(document);
    if (!opened)
        return tl::unexpected(opened.error());
    return purgeWith(**opened, [history](storage::Purge &purge) {
        return history == History::IsForgotten ? purge.forgetHistory() : Result<void>();
    });
}

} // namespace nameplate
