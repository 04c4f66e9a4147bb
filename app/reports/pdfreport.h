// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports/pagecomposer.h"

namespace nameplate {

/// Which kind of PDF file is written.
enum class PdfKind
{
    Ordinary, ///< with the report's attachment
    Archive   ///< PDF/A-1b, for keeping for decades; that has no attachments
};

/// Writes the report as a PDF file with an outline of its parts, replacing what `path` was, readable by its owner alone.
/// Until it is complete and on the disk it has another name beside `path`, so neither a failure nor a cancel leaves half a
/// file or harms an old one. `goOn` is asked at least at each page and picture. The caller has a QGuiApplication (see PageComposer).
Result<void> writePdf(const Report &report, PictureSource &pictures, const QString &path, Paper paper,
                      const PageComposer::GoOn &goOn = {}, PdfKind kind = PdfKind::Ordinary);

} // namespace nameplate
