// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/foreignlists.h"
#include "app/exchange/listtext.h"
#include "app/exchange/recordtable.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <array>
#include <map>

namespace nameplate::foreignlists {

namespace {

constexpr qsizetype mostFiles = 100'000;
constexpr std::array photoEndings{"jpg", "jpeg", "png", "webp", "heic", "heif", "avif", "gif", "tif", "tiff", "bmp"};

bool isPhoto(const QString &name)
{
    const QString ending = name.section(u'.', -1).toLower();
    return std::any_of(photoEndings.begin(), photoEndings.end(),
                       [&ending](const char *each) { return ending == QLatin1String(each); });
}

bool isPaper(const QString &name)
{
    return name.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
}

/// The photos and papers below a folder by the folder they are in, both in the order people expect.
Result<std::map<QString, QStringList>> filesIn(const QString &folder, const GoOn &goOn)
{
    std::map<QString, QStringList> files;
    qsizetype count = 0;
    const QDir root(folder);
    QDirIterator walk(folder, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = root.relativeFilePath(walk.next());
        if (!isPhoto(path) && !isPaper(path))
            continue;
        if (++count > mostFiles)
            return fail(Error::Code::Refused, ListText::tr("The folder holds more than %L1 photos.").arg(mostFiles),
                        ListText::tr("Choose a folder inside it."));
        if (goOn && count % 1'000 == 0 && !goOn(0))
            return fail(Error::Code::Cancelled, ListText::tr("The import was stopped; nothing was changed."));
        const QString inside = path.contains(u'/') ? path.section(u'/', 0, -2) : QString();
        files[inside] << path;
    }
    for (auto &[inside, paths] : files)
        paths.sort();
    return files;
}

class PhotoTable
{
public:
    /// A thing named like the last folder or like the file, in the places that the folders around it name.
    Result<void> add(const QString &name, const QStringList &places, const QStringList &paths);
    void finish(ListContent &content) { m_table.finish(content); }
    [[nodiscard]] const QStringList &leftOut() const { return m_leftOut; }

private:
    RecordTable m_table;
    QStringList m_leftOut;
};

Result<void> PhotoTable::add(const QString &name, const QStringList &places, const QStringList &paths)
{
    m_table.put(QStringLiteral("name"), name);
    m_table.put(QStringLiteral("place"), places.join(QLatin1String(" / ")));
    for (const QString &path : paths) {
        if (path.contains(u';')) // what divides the paths of a cell
            m_leftOut << path;
        else
            m_table.put(isPaper(path) ? QStringLiteral("receipts") : QStringLiteral("photos"), path);
    }
    return m_table.endRecord();
}

} // namespace

Result<ListContent> readPhotoFolder(const QString &folder, const ListChoice &choice, const GoOn &goOn)
{
    const auto files = filesIn(folder, goOn);
    if (!files)
        return tl::unexpected(files.error());
    if (files->empty())
        return fail(Error::Code::BadValue, ListText::tr("The folder holds no photos."),
                    ListText::tr("Choose a folder of photos, or a list."));
    ListContent content;
    content.title = ListText::tr("Folder of photos");
    content.preset = QStringLiteral("photos");
    content.files = std::make_shared<CompanionFolder>(folder);
    PhotoTable table;
    for (const auto &[inside, paths] : *files) {
        QStringList places = inside.split(u'/', Qt::SkipEmptyParts);
        Result<void> added;
        if (inside.isEmpty() || choice.isItemAPhoto) {
            for (qsizetype i = 0; i < paths.size() && added; ++i)
                added = table.add(QFileInfo(paths.at(i)).completeBaseName(), places, {paths.at(i)});
        } else {
            const QString name = places.takeLast();
            added = table.add(name, places, paths);
        }
        if (!added)
            return tl::unexpected(added.error());
    }
    table.finish(content);
    for (const QString &path : table.leftOut())
        content.table.notice({0, -1, path, ListText::tr("a semicolon in the name of a photo keeps it out; rename it")});
    return content;
}

} // namespace nameplate::foreignlists
