// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/outcome.h"

#include <QString>

#include <span>

namespace nameplate {
class Editor;
}

namespace nameplate::cli {

class Arguments;
class Console;

/// One option of a command, as the parser and the help text know it.
struct Option
{
    const char *name;  ///< without dashes: "photo"; a single letter takes one dash
    const char *value; ///< what follows it: "PATH"; null: nothing
    const char *text;  ///< for the help
};

/// One row of the table of commands: how it is called, what its help says, and what it does.
struct Command
{
    const char *name;
    const char *synopsis; ///< what follows the name, as people write it
    const char *summary;  ///< one line, lower case, without full stop
    const char *description;
    std::span<const Option> options;
    const char *examples;
    int fewestWords = 0; ///< words besides FILE and options
    int mostWords = 0;   ///< below zero: as many as there are
    bool takesFile = true;
    bool listsKeys = false;        ///< the help ends with the table of fields
    bool listsFilterWords = false; ///< the help shows the words that narrow a search
    bool needsGui = false;         ///< draws text: needs fonts and a QGuiApplication

    Outcome<void> (*run)(const Arguments &, Console &) = nullptr;
    /// The command on an open document, for `serve`; returns what there is to tell. Null: not a change.
    Outcome<QString> (*edit)(const Arguments &, Editor &, Console &) = nullptr;
};

[[nodiscard]] std::span<const Command *const> commands();

/// Null when there is none of that name.
[[nodiscard]] const Command *commandCalled(const QString &name);

} // namespace nameplate::cli
