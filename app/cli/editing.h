// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/editing/editor.h"

#include <QStringList>

namespace nameplate::cli {

class Console;

/// Opens the document of `arguments` for writing, runs the edit on it and prints what it has to tell.
[[nodiscard]] Outcome<void> runEdit(const Arguments &arguments, Console &console,
                                    Outcome<QString> (*edit)(const Arguments &, Editor &, Console &));

/// Stores the files one after the other, so that only a few of them are in memory; inside one step.
[[nodiscard]] Result<void> attachFiles(Writer &writer, ItemId item, const QStringList &paths,
                                       std::optional<EvidenceKind> kind, Console &console);

} // namespace nameplate::cli
