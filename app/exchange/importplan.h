// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/listscan.h"
#include "app/exchange/listsource.h"
#include "app/exchange/progress.h"

namespace nameplate {

/// What a person may say before a list is read.
struct ImportOptions
{
    QString preset = QStringLiteral("auto");
    ImportMap map;
    QLocale locale; ///< decides what the list leaves open
    QDate today;    ///< years of two digits are not far in its future
};

/// A list that has been read through once: where each column goes and how it is written. Nothing is imported yet.
struct ImportPlan
{
    Q_DECLARE_TR_FUNCTIONS(ImportPlan)

public:
    ListSource source;
    ImportPreset preset;
    ColumnPlan columns;
    std::vector<ColumnStyle> styles; ///< one for each column
    ImportOptions options;
    QList<ImportProblem> notices; ///< about whole columns
    qint64 rows = 0;              ///< that hold anything

    /// `currency` is the document's own.
    static Result<ImportPlan> make(const QString &path, const ImportOptions &options, const Currency &currency,
                                   const GoOn &goOn = {});

private:
    Result<void> scan(const Currency &currency, const GoOn &goOn);
    void noticeSource();
};

} // namespace nameplate
