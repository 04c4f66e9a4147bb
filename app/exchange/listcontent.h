// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/companionfile.h"
#include "app/exchange/listtable.h"
#include "app/exchange/progress.h"

namespace nameplate {

/// What a person may say about a file that holds more than one list.
struct ListChoice
{
    QString sheet;             ///< of a workbook; empty: the first with text
    bool isItemAPhoto = false; ///< of a folder: every photo is a thing of its own, not every sub-folder
};

/// All that is in a file which is not CSV.
struct ListContent
{
    QString title; ///< what kind of file it is: "Excel workbook"
    ListTable table;
    QStringList header;                          ///< column names; empty: they stand in a row of the table
    QStringList keys;                            ///< what the program itself calls its columns; empty: as the header
    QString preset;                              ///< how the program's columns are read; empty: found by the header
    std::shared_ptr<const CompanionFiles> files; ///< null: beside the list
    QStringList sheets;                          ///< of a workbook
    QString sheet;                               ///< the one that was read
};

} // namespace nameplate
