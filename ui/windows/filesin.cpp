// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/filesin.h"

#include "app/domain/textfold.h"

#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace nameplate {

namespace {

bool isLeftBehind(const QString &name)
{
    static const QStringList names{QStringLiteral("thumbs.db"), QStringLiteral("desktop.ini"),
                                   QStringLiteral("ehthumbs.db")};
    return names.contains(name.toLower());
}

QStringList filesOfFolder(const QString &folder)
{
    QStringList files;
    QDirIterator all(folder, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (all.hasNext() && files.size() < mostFilesOfFolder) {
        const QString path = all.next();
        if (!isLeftBehind(all.fileName()))
            files << path;
    }
    std::sort(files.begin(), files.end(),
              [](const QString &a, const QString &b) { return textfold::sortKey(a) < textfold::sortKey(b); });
    return files;
}

} // namespace

QStringList filesIn(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (QFileInfo(path).isDir())
            files << filesOfFolder(path);
        else
            files << path;
    }
    return files;
}

} // namespace nameplate
