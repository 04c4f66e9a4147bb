// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/assignment.h"
#include "app/cli/commandline.h"
#include "app/cli/commandlist.h"
#include "app/cli/documents.h"
#include "app/cli/editing.h"

#include <array>

namespace nameplate::cli {

namespace {

constexpr const char *description =
    R"(Changes fields of one item, all in one step that "undo" takes back. ITEM is an inventory number, a UUID or an exact
serial number. An empty value clears the field: notes=. When nothing differs it says so and succeeds.)";

constexpr const char *examples = R"(nameplate-cli set home.nameplate 17 place="Home / Cellar" status=stored
nameplate-cli set home.nameplate 4583-09120042 value=450.00 valued_on=2025-01-31
nameplate-cli set home.nameplate 17 notes=)";

QStringList assignmentsIn(const Arguments &arguments)
{
    return arguments.words().mid(1);
}

/// One field goes through the Editor's own door, which names the step after it.
Result<void> store(const std::vector<Assignment> &assignments, const Record &changed, Editor &editor)
{
    const Assignment &first = assignments.front();
    if (assignments.size() == 1 && first.field) {
        const std::array items{changed.item.id};
        return editor.setField(items, *first.field, first.value, fields::Typing::plain());
    }
    return editor.save(changed);
}

Outcome<QString> edit(const Arguments &arguments, Editor &editor, Console &)
{
    const auto assignments = readAssignments(assignmentsIn(arguments));
    if (!assignments)
        return tl::unexpected(assignments.error());
    const bool wasTroubled = editor.inventory().trouble().has_value();
    const auto item = itemOf(editor.inventory(), arguments.words().first());
    if (!item)
        return tl::unexpected(item.error());
    const auto record = editor.inventory().record(*item);
    if (!record)
        return tl::unexpected(Refusal(record.error()));
    if (const auto &trouble = editor.inventory().trouble(); trouble && !wasTroubled)
        return tl::unexpected(Refusal(*trouble));
    Record changed = *record;
    if (const auto done = assign(*assignments, changed); !done)
        return tl::unexpected(Refusal(done.error()));
    if (changed == *record)
        return CommandLine::tr("Nothing differs; item %1 is left as it is.").arg(record->item.number);
    if (const auto stored = store(*assignments, changed, editor); !stored)
        return tl::unexpected(Refusal(stored.error()));
    return CommandLine::tr("Changed item %1.").arg(changed.item.number);
}

Outcome<void> run(const Arguments &arguments, Console &console)
{
    if (const auto readable = readAssignments(assignmentsIn(arguments)); !readable)
        return tl::unexpected(readable.error());
    return runEdit(arguments, console, edit);
}

} // namespace

const Command setCommand{.name = "set",
                         .synopsis = "FILE ITEM key=value…",
                         .summary = "change fields of one item",
                         .description = description,
                         .options = {},
                         .examples = examples,
                         .fewestWords = 2,
                         .mostWords = -1,
                         .listsKeys = true,
                         .run = run,
                         .edit = edit};

} // namespace nameplate::cli
