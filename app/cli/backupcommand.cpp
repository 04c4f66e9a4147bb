// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commandline.h"
#include "app/cli/commandlist.h"
#include "app/cli/console.h"
#include "app/cli/generationjson.h"
#include "app/cli/passphrase.h"
#include "app/cli/progress.h"
#include "app/keeping/backupstore.h"
#include "app/keeping/encryptedcopy.h"
#include "app/keeping/fullcopy.h"

#include <QFileInfo>

#include <array>

namespace nameplate::cli {

namespace {

constexpr const char *description =
    R"(Without -o, makes one more backup in your private folder of backups (~/.local/share/nameplate/backups): the rows of the
document, and of its photos and files those that no earlier backup holds, so that it takes little time and room. Nothing
is written when nothing has changed. All backups of two days are kept, then one of each of 12 days, 10 weeks and 9
months. "backups" lists them, "restore" brings one back.

With -o, writes the whole document as one file that opens like the original. An older copy of that name is replaced only
when the new one is complete. With --passphrase-from as well, the copy is encrypted in the age v1 format, for a cloud folder
or a stick that could get lost: "restore" opens it, and so does the age tool (age -d OUT.age > home.nameplate). Nothing of
it touches the disk in the clear. Nobody can recover a forgotten passphrase.

Either way what was written is read back, checked and on the disk before the command says that it is done, and a damaged
document is refused. The document may be open in a window meanwhile.)";

constexpr std::array options{
    Option{"o", "OUT", "Write one complete file here."},
    Option{"passphrase-from", "FILE",
           "Encrypt the copy with the passphrase on the first line of FILE; - asks for it, or reads standard input."},
    Option{"store", "DIR", "Keep the backup in this folder instead, on another disk perhaps."},
    Option{"json", nullptr,
           "Print one JSON object: path, size for a complete file; path, document, made_at, reason, schema_version, "
           "items, evidence, files, file_bytes for a backup in the folder."}};

constexpr const char *examples = R"(nameplate-cli backup home.nameplate
nameplate-cli backup home.nameplate --store /media/stick/backups
nameplate-cli backup home.nameplate -o /media/stick/home.nameplate
nameplate-cli backup home.nameplate -o cloud/home.nameplate.age --passphrase-from -)";

Result<qint64> copy(const Arguments &arguments, const QByteArray &passphrase, Console &console)
{
    Progress progress(console, CommandLine::tr("Copying"));
    const auto goOn = [&progress](double done) { return progress(int(done * 100)); };
    return passphrase.isEmpty() ? copyDocument(arguments.file(), arguments.value("o"), goOn)
                                : encryptDocument(arguments.file(), arguments.value("o"), passphrase, goOn);
}

Outcome<void> writeCopy(const Arguments &arguments, Console &console)
{
    const QString to = arguments.value("o");
    const auto passphrase = arguments.has("passphrase-from") ? passphraseIn(arguments, console) : Outcome<QByteArray>();
    if (!passphrase)
        return tl::unexpected(passphrase.error());
    if (passphrase->isEmpty() && to.endsWith(QLatin1String(".age"), Qt::CaseInsensitive))
        return wrongUsage(CommandLine::tr("An encrypted copy needs --passphrase-from."));
    const auto size = copy(arguments, *passphrase, console);
    if (!size)
        return tl::unexpected(Refusal(size.error()));
    if (arguments.has("json"))
        console.json(
            QJsonObject{{QStringLiteral("path"), QFileInfo(to).absoluteFilePath()}, {QStringLiteral("size"), *size}});
    else
        console.line(CommandLine::tr("Wrote “%1”: %2 bytes, checked.").arg(to).arg(*size));
    return {};
}

Outcome<void> makeGeneration(const Arguments &arguments, Console &console)
{
    BackupStore store(arguments.has("store") ? arguments.value("store") : BackupStore::standardFolder());
    const auto made = [&] {
        Progress progress(console, CommandLine::tr("Backing up"));
        return store.backUp(arguments.file(), BackupReason::Asked,
                            [&progress](double done) { return progress(int(done * 100)); });
    }();
    if (!made)
        return tl::unexpected(Refusal(made.error()));
    if (arguments.has("json"))
        console.json(toJson(*made));
    else
        console.line(CommandLine::tr("Backed up at %1: %2.").arg(localTime(made->madeAt), made->path));
    return {};
}

Outcome<void> run(const Arguments &arguments, Console &console)
{
    if (arguments.has("o") && arguments.has("store"))
        return wrongUsage(CommandLine::tr("Give either -o or --store."));
    if (arguments.has("passphrase-from") && !arguments.has("o"))
        return wrongUsage(CommandLine::tr("Where to write the encrypted copy is missing: -o OUT.age"));
    return arguments.has("o") ? writeCopy(arguments, console) : makeGeneration(arguments, console);
}

} // namespace

const Command backupCommand{.name = "backup",
                            .synopsis = "FILE [-o OUT [--passphrase-from FILE|-]] [--store DIR] [--json]",
                            .summary = "back a document up, or write a complete copy",
                            .description = description,
                            .options = options,
                            .examples = examples,
                            .run = run};

} // namespace nameplate::cli
