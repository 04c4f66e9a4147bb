// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commandline.h"
#include "app/cli/commandlist.h"
#include "app/cli/console.h"
#include "app/cli/documents.h"
#include "app/cli/newfiles.h"
#include "app/services/filename.h"

namespace nameplate::cli {

namespace {

constexpr const char *description =
    R"(Writes the photos, receipts and other files of one item into a folder, byte for byte as they came, and prints their
paths. The folder is made when it is missing. Names are safe on every system, such as
E-001_item-17_receipt_invoice.pdf; files that are there are never overwritten and links are not followed. When one file
cannot be written, none stays behind.)";

constexpr const char *examples = R"(nameplate-cli extract home.nameplate 17 evidence/)";

QString nameFor(const Evidence &evidence, const Record &record)
{
    const QString kind = choices::code(choices::evidenceKinds(), int(evidence.kind));
    const QString number = record.item.number.left(40).replace(u'/', u'_').replace(u'\\', u'_');
    return filename::safe(
        QStringLiteral("%1_item-%2_%3_%4").arg(evidence.label(), number, kind, filename::safe(evidence.fileName)));
}

Outcome<void> writeAll(const Inventory &inventory, const Record &record, NewFiles &files, Console &console)
{
    for (const Evidence &evidence : inventory.evidence(record.item.id)) {
        const auto bytes = inventory.content(evidence.id);
        if (!bytes)
            return tl::unexpected(Refusal(bytes.error()));
        const auto path = files.write(nameFor(evidence, record), *bytes);
        if (!path)
            return tl::unexpected(Refusal(path.error()));
        console.line(*path);
    }
    return {};
}

Outcome<void> run(const Arguments &arguments, Console &console)
{
    const auto inventory = openToRead(arguments.file());
    if (!inventory)
        return tl::unexpected(inventory.error());
    const auto item = itemOf(**inventory, arguments.words().first());
    if (!item)
        return tl::unexpected(item.error());
    const auto record = (*inventory)->record(*item);
    if (!record)
        return tl::unexpected(Refusal(record.error()));
    auto files = NewFiles::in(arguments.words().at(1));
    if (!files)
        return tl::unexpected(Refusal(files.error()));
    const auto written = writeAll(**inventory, *record, *files, console);
    if (written)
        files->keep();
    return written;
}

} // namespace

const Command extractCommand{.name = "extract",
                             .synopsis = "FILE ITEM DIR",
                             .summary = "write an item's photos and receipts into a folder",
                             .description = description,
                             .options = {},
                             .examples = examples,
                             .fewestWords = 2,
                             .mostWords = 2,
                             .run = run};

} // namespace nameplate::cli
