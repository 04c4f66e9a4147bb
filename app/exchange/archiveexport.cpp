// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/archiveexport.h"

#include "app/exchange/archivepage.h"
#include "app/exchange/csvexport.h"
#include "app/exchange/exporttext.h"
#include "app/exchange/jsonexport.h"
#include "app/exchange/recordwalk.h"
#include "app/exchange/zipwriter.h"
#include "app/keeping/archivetables.h"
#include "app/services/filename.h"
#include "app/services/partialfile.h"

#include <QBuffer>
#include <QFileInfo>
#include <QHash>
#include <QTemporaryDir>

namespace nameplate {

namespace {

constexpr double filesShare = 0.8; // of the time

/// Where each photo and paper lies in the archive, by its SHA-256.
class FileNames
{
public:
    explicit FileNames(const std::vector<Evidence> &all)
    {
        for (const Evidence &each : all)
            if (!m_names.contains(each.sha256))
                m_names.insert(each.sha256,
                               QStringLiteral("files/%1 %2").arg(each.label(), filename::safe(each.fileName)));
    }

    [[nodiscard]] QString file(const QString &sha256) const { return m_names.value(sha256); }
    [[nodiscard]] static QString thumbnail(const QString &sha256)
    {
        return QStringLiteral("restore/thumbnails/%1.jpg").arg(sha256);
    }

private:
    QHash<QString, QString> m_names;
};

std::vector<PageFile> filesOf(const Inventory &inventory, ItemId item, const FileNames &names)
{
    std::vector<PageFile> files;
    for (const Evidence &each : inventory.evidence(item)) {
        const bool shows = !inventory.thumbnail(each.id).isEmpty();
        files.push_back({each, names.file(each.sha256), shows ? FileNames::thumbnail(each.sha256) : QString()});
    }
    return files;
}

Result<qint64> addPage(ZipWriter &zip, const Inventory &inventory, const FileNames &names, const QString &title)
{
    QByteArray page = archivepage::head(title);
    qint64 items = 0;
    const auto walked = walkRecords(inventory, [&](const Record &record) -> Result<void> {
        ++items;
        page += archivepage::item(record, filesOf(inventory, record.item.id, names));
        return {};
    });
    if (!walked)
        return tl::unexpected(walked.error());
    return zip.add(QStringLiteral("index.html"), page + archivepage::foot(), ZipWriter::Packing::Packed).map([items] {
        return items;
    });
}

using Export = Result<qint64> (*)(const Inventory &, const QString &, const GoOn &);

/// What another export writes, by way of a file in a folder that only the owner can read.
Result<void> addExport(ZipWriter &zip, const Inventory &inventory, const QString &name, Export write)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    if (const auto written = write(inventory, path, {}); !written)
        return tl::unexpected(written.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::Disk, ExportText::tr("“%1” cannot be read: %2.").arg(path, file.errorString()));
    return zip.add(name, file.readAll(), ZipWriter::Packing::Packed);
}

Result<void> addTables(ZipWriter &zip, const Inventory &inventory, const FileNames &names)
{
    QByteArray lines;
    QBuffer buffer(&lines);
    buffer.open(QIODevice::WriteOnly);
    const auto written = writeArchiveTables(
        inventory.path(), buffer, [&names](const QString &sha256) { return names.file(sha256); }, FileNames::thumbnail);
    return written ? zip.add(QLatin1String(archiveTables), lines, ZipWriter::Packing::Packed) : written;
}

Result<void> addFiles(ZipWriter &zip, const Inventory &inventory, const FileNames &names, const GoOn &goOn)
{
    QSet<QString> added;
    const std::vector<Evidence> all = inventory.allEvidence();
    double done = 0;
    for (const Evidence &each : all) {
        if (goOn && !goOn(1 - filesShare + filesShare * done++ / double(all.size())))
            return fail(Error::Code::Cancelled, ExportText::tr("The export was stopped; nothing was written."));
        if (added.contains(each.sha256))
            continue;
        added.insert(each.sha256);
        const auto bytes = inventory.content(each.id);
        if (!bytes)
            return tl::unexpected(bytes.error());
        if (auto file = zip.add(names.file(each.sha256), *bytes, ZipWriter::Packing::AsIs); !file)
            return file;
        const QByteArray thumbnail = inventory.thumbnail(each.id);
        if (thumbnail.isEmpty())
            continue;
        if (auto file = zip.add(FileNames::thumbnail(each.sha256), thumbnail, ZipWriter::Packing::AsIs); !file)
            return file;
    }
    return {};
}

} // namespace

Result<qint64> exportArchive(const Inventory &inventory, const QString &path, const GoOn &goOn)
{
    PartialFile file(path);
    const auto partial = file.open().and_then([&file] { return file.flushed(); });
    if (!partial)
        return tl::unexpected(partial.error());
    const FileNames names(inventory.allEvidence());
    ZipWriter zip(*partial);
    const auto items = addPage(zip, inventory, names, QFileInfo(inventory.path()).completeBaseName());
    if (!items)
        return items;
    const auto added =
        addExport(zip, inventory, QStringLiteral("items.csv"), exportCsv)
            .and_then([&] { return addExport(zip, inventory, QStringLiteral("inventory.json"), exportJson); })
            .and_then([&] { return addTables(zip, inventory, names); })
            .and_then([&] { return addFiles(zip, inventory, names, goOn); })
            .and_then([&] { return zip.finish(); });
    if (!added)
        return tl::unexpected(added.error());
    return file.commit().map([&items] { return *items; });
}

} // namespace nameplate
