// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/newfiles.h"

#include "app/cli/commandline.h"
#include "app/services/partialfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace nameplate::cli {

namespace {

constexpr int mostTries = 10'000;

QString numbered(const QString &name, int number)
{
    const QFileInfo info(name);
    const QString suffix = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    return number == 1 ? name : QStringLiteral("%1-%2%3").arg(name.chopped(suffix.size())).arg(number).arg(suffix);
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
        const QString path = QDir(m_folder).filePath(numbered(name, number));
        const bool isTaken = QFileInfo::exists(path) || QFileInfo(path).isSymLink();
        if (isTaken)
            continue;
        PartialFile file(path);
        if (auto opened = file.open(); !opened)
            return tl::unexpected(opened.error());
        file.device().write(bytes);
        // What appeared under that name meanwhile, a link perhaps, stays.
        if (auto committed = file.commit(PartialFile::Existing::Keep); !committed)
            return tl::unexpected(committed.error());
        m_written << path;
        return path;
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
