// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/importplan.h"

namespace nameplate {

class Editor;

/// What an import did, or would do.
struct ImportReport
{
    struct Column
    {
        QString header;
        QString target; ///< as ColumnTarget::text()
    };

    QString preset;
    QList<Column> columns; ///< where each column of the list went
    qint64 rows = 0;       ///< that hold anything
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0;
    qint64 files = 0;              ///< photos, receipts and the like that were attached
    QList<ImportProblem> problems; ///< at most maximumProblems
    qint64 problemsLeftOut = 0;

    static constexpr qsizetype maximumProblems = 10'000;
};

enum class ImportMode
{
    Import,
    DryRun
};

/// Imports the list in one transaction and one undo step; a dry run does the same and takes everything back. Stops
/// without a change when `goOn` says so or anything fails; a row that cannot be understood is rejected and listed.
[[nodiscard]] Result<ImportReport> runImport(const ImportPlan &plan, Editor &editor, ImportMode mode,
                                             const GoOn &goOn = {});

} // namespace nameplate
