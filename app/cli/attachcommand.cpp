// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/commandlist.h"
#include "app/cli/documents.h"
#include "app/cli/editing.h"

#include <array>

namespace nameplate::cli {

namespace {

constexpr const char *description =
    R"(Stores files as evidence of one item, all in one step; when one of them cannot be read, none is stored. The bytes come
out again exactly as they went in ("extract"). The same file attached twice, or to two items, is stored once.

Without --kind the kind is guessed from the file's name and content: a picture is a photo, a PDF a receipt, unless its
name holds a word such as invoice, manual, warranty or plate. A file may have up to 256 MiB.)";

constexpr std::array options{
    Option{"kind", "KIND", "photo, plate, receipt, manual, warranty, valuation or other, for all the files."}};

constexpr const char *examples = R"(nameplate-cli attach home.nameplate 17 IMG_2034.jpg IMG_2035.jpg
nameplate-cli attach home.nameplate 17 scan.pdf --kind warranty)";

Outcome<std::optional<EvidenceKind>> kindIn(const Arguments &arguments)
{
    if (!arguments.has("kind"))
        return std::optional<EvidenceKind>();
    const auto kind = choices::read(choices::evidenceKinds(), arguments.value("kind"));
    if (!kind)
        return wrongUsage(kind.error().message());
    return std::optional(EvidenceKind(*kind));
}

Outcome<QString> edit(const Arguments &arguments, Editor &editor, Console &console)
{
    const auto kind = kindIn(arguments);
    if (!kind)
        return tl::unexpected(kind.error());
    const auto item = itemOf(editor.inventory(), arguments.words().first());
    if (!item)
        return tl::unexpected(item.error());
    const QStringList paths = arguments.words().mid(1);
    const auto written = editor.bulk(CommandLine::tr("Attach files"),
                                     [&](Writer &writer) { return attachFiles(writer, *item, paths, *kind, console); });
    if (!written)
        return tl::unexpected(Refusal(written.error()));
    return CommandLine::tr("Files attached: %1.").arg(paths.size());
}

Outcome<void> run(const Arguments &arguments, Console &console)
{
    if (const auto kind = kindIn(arguments); !kind)
        return tl::unexpected(kind.error());
    return runEdit(arguments, console, edit);
}

} // namespace

const Command attachCommand{.name = "attach",
                            .synopsis = "FILE ITEM PATH… [--kind KIND]",
                            .summary = "store photos, receipts and other files with an item",
                            .description = description,
                            .options = options,
                            .examples = examples,
                            .fewestWords = 2,
                            .mostWords = -1,
                            .run = run,
                            .edit = edit};

} // namespace nameplate::cli
