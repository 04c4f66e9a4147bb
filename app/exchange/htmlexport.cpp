// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/htmlexport.h"

#include "app/exchange/archivepage.h"
#include "app/exchange/recordwalk.h"
#include "app/services/partialfile.h"

#include <QFileInfo>

namespace nameplate {

namespace {

std::vector<PageFile> filesOf(const Inventory &inventory, ItemId item)
{
    std::vector<PageFile> files;
    for (const Evidence &each : inventory.evidence(item)) {
        const QByteArray picture = inventory.thumbnail(each.id);
        files.push_back({each, QString(),
                         picture.isEmpty()
                             ? QString()
                             : QLatin1String("data:image/jpeg;base64,") + QString::fromLatin1(picture.toBase64())});
    }
    return files;
}

} // namespace

Result<qint64> exportHtml(const Inventory &inventory, const QString &path, const GoOn &goOn)
{
    PartialFile file(path);
    if (const auto opened = file.open(); !opened)
        return tl::unexpected(opened.error());
    file.device().write(archivepage::head(QFileInfo(inventory.path()).completeBaseName()));
    qint64 items = 0;
    const auto walked = walkRecords(
        inventory,
        [&](const Record &record) -> Result<void> {
            ++items;
            file.device().write(archivepage::item(record, filesOf(inventory, record.item.id)));
            return {};
        },
        goOn);
    if (!walked)
        return tl::unexpected(walked.error());
    file.device().write(archivepage::foot());
    return file.commit().map([items] { return items; });
}

} // namespace nameplate
