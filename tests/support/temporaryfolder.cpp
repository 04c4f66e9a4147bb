// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/temporaryfolder.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace nameplate {

TemporaryFolder::TemporaryFolder()
{
    if (!m_dir.isValid())
        qFatal("No temporary folder: %s", qUtf8Printable(m_dir.errorString()));
}

QString TemporaryFolder::path(const QString &fileName) const
{
    return m_dir.filePath(fileName);
}

QString TemporaryFolder::write(const QString &fileName, const QByteArray &content) const
{
    const QString filePath = path(fileName);
    QDir().mkpath(QFileInfo(filePath).path());
    QFile file(filePath);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("Cannot write %s: %s", qUtf8Printable(filePath), qUtf8Printable(file.errorString()));
    return filePath;
}

QStringList TemporaryFolder::fileNames() const
{
    const QDir dir(m_dir.path());
    QStringList names;
    QDirIterator files(m_dir.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        names << dir.relativeFilePath(files.next());
    names.sort();
    return names;
}

} // namespace nameplate
