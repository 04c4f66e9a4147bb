// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/editor.h"
#include "app/exchange/importer.h"
#include "tests/bench/household.h"
#include "tests/bench/parts.h"
#include "tests/bench/rawdatabase.h"
#include "tests/bench/table.h"

#include <QFile>

namespace nameplate::bench {

namespace {

QString csvOf(const Scene &scene, int items)
{
    const QString path = scene.path(QStringLiteral("items-%1.csv").arg(items));
    if (!QFile::exists(path) && !Household(items).writeCsv(path))
        giveUp({Error::Code::Disk, QStringLiteral("%1 cannot be written.").arg(path), {}});
    return path;
}

} // namespace

void importCsv(const QString &csv, const QString &document)
{
    QFile::remove(document);
    createDocument(document);
    const auto inventory = openInventory(document);
    Editor editor(*inventory);
    ImportOptions options;
    options.locale = QLocale::c();
    options.today = QDate(2026, 1, 1);
    const ImportPlan plan = orGiveUp(ImportPlan::make(csv, options, inventory->settings().currency));
    const ImportReport report = orGiveUp(runImport(plan, editor, ImportMode::Import));
    if (report.added != report.rows || !report.problems.empty())
        giveUp({Error::Code::BadValue, QStringLiteral("Not every row was imported."), {}});
}

void measureImporting(const Scene &scene)
{
    table::heading(QStringLiteral("Importing %1 rows of CSV").arg(scene.items));
    const RawRows rows(scene.document(scene.items));
    const QString csv = csvOf(scene, scene.items);
    const QString ours = scene.path(QStringLiteral("imported.nameplate"));
    const QString raw = scene.path(QStringLiteral("imported.raw"));
    const Pair pair = compare(
        std::max(1, scene.rounds / 2), [&] { importCsv(csv, ours); },
        [&] {
            QFile::remove(raw);
            rows.insertInto(raw, false);
        });
    table::ratio(QStringLiteral("into a new document; against raw rows"), pair.ours.cpu, pair.limit.cpu, "ms", 2);
    const double small = peakOfChild({QStringLiteral("import"), csvOf(scene, 1000), ours});
    const double large = peakOfChild({QStringLiteral("import"), csv, ours});
    table::bound(QStringLiteral("memory, peak"), large, "MB", 0);
    table::bound(QStringLiteral("memory above that of 1,000 rows"), large - small, "MB", 40);
    QFile::remove(ours);
    QFile::remove(raw);
}

} // namespace nameplate::bench
