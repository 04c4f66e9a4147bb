// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/newfiles.h"

#include "app/cli/commandline.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace nameplate::cli {

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr int mostTries = 10'000;

QString numbered(const QString &name, int number)
{
    const QFileInfo info(name);
    const QString suffix = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    return number == 1 ? name : QStringLiteral("%1-%2%3").arg(name.chopped(suffix.size())).arg(number).arg(suffix);
}

tl::unexpected<Error> notWritten(const QFile &file)
{
    return fail(Error::Code::Disk,
                CommandLine::tr("“%1” cannot be written: %2.").arg(file.fileName(), file.errorString()),
                CommandLine::tr("Check the folder's permissions and the free space, or choose another folder."));
}

} // namespace

Result<NewFiles> NewFiles::in(const QString &folder)
{
    NewFiles files(QDir::cleanPath(folder));
    const QFileInfo info(files.m_folder);
    if (info.isSymLink())
        return fail(Error::Code::Refused, CommandLine::tr("“%1” is a link.").arg(folder),
                    CommandLine::tr("Give the folder itself."));
    if (info.exists() && !info.isDir())
        return fail(Error::Code::Refused, CommandLine::tr("“%1” is not a folder.").arg(folder),
                    CommandLine::tr("Give a folder, or a name that is not taken."));
    if (!info.exists()) {
        if (!QDir().mkpath(info.path()) || !QDir().mkdir(files.m_folder))
            return fail(Error::Code::Disk, CommandLine::tr("The folder “%1” cannot be made.").arg(folder),
                        CommandLine::tr("Check the permissions of the folder above it."));
        files.m_madeFolder = true;
    }
    return files;
}

NewFiles::NewFiles(NewFiles &&other) noexcept
    : m_folder(std::move(other.m_folder))
    , m_written(std::exchange(other.m_written, {}))
    , m_madeFolder(std::exchange(other.m_madeFolder, false))
{}

NewFiles::~NewFiles()
{
    for (const QString &path : std::as_const(m_written))
        QFile::remove(path);
    if (m_madeFolder)
        QDir().rmdir(m_folder);
}

Result<QString> NewFiles::write(const QString &name, const QByteArray &bytes)
{
    for (int number = 1; number <= mostTries; ++number) {
        QFile file(QDir(m_folder).filePath(numbered(name, number)));
        const bool isTaken = QFileInfo::exists(file.fileName()) || QFileInfo(file.fileName()).isSymLink();
        if (isTaken)
            continue;
        // NewOnly refuses what appeared meanwhile, links included.
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered, ownerOnly))
            return notWritten(file);
        m_written << file.fileName();
        if (!file.setPermissions(ownerOnly) || file.write(bytes) != bytes.size())
            return notWritten(file);
        return file.fileName();
    }
    return fail(Error::Code::Refused, CommandLine::tr("“%1” holds too many files called “%2”.").arg(m_folder, name),
                CommandLine::tr("Choose an empty folder."));
}

void NewFiles::keep()
{
    m_written.clear();
    m_madeFolder = false;
}

} // namespace nameplate::cli
