// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/companionfile.h"

#include "app/domain/evidence.h"
#include "app/exchange/zipfile.h"
#include "app/services/attachment.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace nameplate {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CompanionFile", text);
}

bool isResource(const QString &path)
{
    return path.startsWith(u':');
}

QString canonical(const QString &path)
{
    return isResource(path) ? QDir::cleanPath(path) : QFileInfo(path).canonicalFilePath();
}

/// "C:\photos\a.jpg", "/photos/a.jpg", "http://…", "~/a.jpg"
bool leadsElsewhere(const QString &path)
{
    return path.startsWith(u'/') || path.startsWith(u'~') || path.contains(u':')
           || path.startsWith(QLatin1String("\\\\"));
}

} // namespace

CompanionFolder::CompanionFolder(const QString &folder)
    : m_root(canonical(folder))
{}

QStringList CompanionFiles::paths(QStringView cell)
{
    QStringList paths;
    for (const QStringView part : cell.split(u';'))
        if (const QStringView path = part.trimmed(); !path.isEmpty())
            paths << path.toString();
    return paths;
}

Result<QString> CompanionFolder::resolve(const QString &path) const
{
    if (leadsElsewhere(path))
        return fail(Error::Code::Refused, tr("only files in the folder of the list are attached"));
    QString found = canonical(m_root + u'/' + path);
    if (!QFileInfo(found).exists() && path.contains(u'\\'))
        found = canonical(m_root + u'/' + QString(path).replace(u'\\', u'/'));
    if (found.isEmpty() || !QFileInfo::exists(found))
        return fail(Error::Code::NotFound, tr("there is no such file beside the list"));
    if (!found.startsWith(m_root + u'/'))
        return fail(Error::Code::Refused, tr("only files in the folder of the list are attached"));
    const QFileInfo info(found);
    if (!info.isFile())
        return fail(Error::Code::Refused, tr("it is not a file"));
    if (info.size() > maximumEvidenceSize)
        return fail(Error::Code::Refused, tr("it is larger than a document may hold"));
    return found;
}

Result<PreparedEvidence> CompanionFolder::prepare(const CompanionFile &file) const
{
    const auto path = resolve(file.path);
    if (!path)
        return tl::unexpected(path.error());
    if (!isResource(*path))
        return prepareEvidence(*path, file.kind);
    QFile resource(*path);
    if (!resource.open(QIODevice::ReadOnly))
        return fail(Error::Code::NotFound, tr("it cannot be read"));
    return prepareEvidence(resource.readAll(), QFileInfo(*path).fileName(), file.kind);
}

Result<PreparedEvidence> CompanionZip::prepare(const CompanionFile &file) const
{
    const auto place = m_files.constFind(file.path);
    if (place == m_files.constEnd())
        return fail(Error::Code::NotFound, tr("there is no such file in the archive"));
    const auto bytes = m_zip->read(place->entry, maximumEvidenceSize);
    return bytes ? prepareEvidence(*bytes, place->fileName, file.kind) : tl::unexpected(bytes.error());
}

Result<PreparedEvidence> CompanionBytes::prepare(const CompanionFile &file) const
{
    const auto bytes = m_files.constFind(file.path);
    if (bytes == m_files.constEnd())
        return fail(Error::Code::NotFound, tr("there is no such picture in the list"));
    return prepareEvidence(*bytes, file.path, file.kind);
}

} // namespace nameplate
