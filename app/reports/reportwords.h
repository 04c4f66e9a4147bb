// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace nameplate {

/// The words that reports print, in the language of the program: `ReportWords::tr("Total")`.
class ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

} // namespace nameplate
