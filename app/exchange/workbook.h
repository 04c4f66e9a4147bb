// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/listcontent.h"
#include "app/exchange/zipfile.h"

class QIODevice;

namespace nameplate::workbook {

/// Parts of a workbook may unpack to this much.
inline constexpr qint64 largestPart = qint64(256) << 20;

/// Reads a sheet of an Excel workbook (ECMA-376): shown values, dates as days, long numbers with all their digits.
[[nodiscard]] Result<ListContent> readXlsx(const std::shared_ptr<const ZipFile> &zip, const ListChoice &choice,
                                           const GoOn &goOn);

/// Reads a sheet of an OpenDocument spreadsheet from its content.xml, or from one that is a single XML file.
[[nodiscard]] Result<ListContent> readOds(QIODevice &content, const ListChoice &choice, const GoOn &goOn);

/// The sheet to read: the one that is wanted, refused when there is none of that name.
[[nodiscard]] Result<void> checkSheet(const QStringList &sheets, const QString &wanted);

/// Says which sheets are not read.
void noticeOtherSheets(ListContent &content);

[[nodiscard]] tl::unexpected<Error> stopped();

} // namespace nameplate::workbook
