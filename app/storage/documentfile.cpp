// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/documentfile.h"

#include "app/storage/sqlerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <QtEndian>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace nameplate::storage {

namespace {

constexpr int writeVersionAt = 18;
constexpr int readVersionAt = 19;
constexpr int userVersionAt = 60;
constexpr int applicationIdAt = 68;

QString kindOf(mode_t mode)
{
    if (S_ISLNK(mode))
        return StorageText::tr("%1 is a link, not a document.");
    if (S_ISDIR(mode))
        return StorageText::tr("%1 is a folder, not a document.");
    return StorageText::tr("%1 is not a regular file.");
}

Result<QString> resolved(const QString &path)
{
    QString name = path;
    while (name.size() > 1 && name.endsWith(u'/'))
        name.chop(1);
    const QFileInfo info(name);
    const QString folder = info.absoluteDir().canonicalPath();
    if (folder.isEmpty() || info.fileName().isEmpty())
        return fail(Error::Code::NotFound, StorageText::tr("The folder of %1 does not exist.").arg(path),
                    StorageText::tr("Check the path for a typing mistake."));
    return QString(folder + (folder.endsWith(u'/') ? QString() : QStringLiteral("/")) + info.fileName());
}

Error notADocument(const QString &path)
{
    return {Error::Code::NotADocument, StorageText::tr("%1 is not a Nameplate document.").arg(path),
            StorageText::tr("Choose a file that ends in .nameplate.")};
}

tl::unexpected<Error> cannotLookAt(const QString &path, int reason)
{
    if (reason == ENOENT || reason == ENOTDIR || reason == ENAMETOOLONG)
        return fail(Error::Code::NotFound, StorageText::tr("There is no file %1.").arg(path),
                    StorageText::tr("Check the path, or make a new document."));
    return fail(Error::Code::Disk,
                StorageText::tr("%1 cannot be read: %2.").arg(path, QString::fromLocal8Bit(std::strerror(reason))),
                StorageText::tr("Check the permissions of the file and its folder."));
}

Result<void> syncFolder(const QString &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int handle = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool synced = handle >= 0 && ::fsync(handle) == 0;
    if (handle >= 0)
        ::close(handle);
    if (!synced)
        return fail(Error::Code::Disk, StorageText::tr("Writing to the folder of %1 failed.").arg(path),
                    StorageText::tr("Check the disk and try again."));
    return {};
}

} // namespace

Result<DocumentFile> inspectDocument(const QString &path)
{
    const auto absolute = resolved(path);
    if (!absolute)
        return tl::unexpected(absolute.error());
    const QByteArray name = QFile::encodeName(*absolute);
    struct stat facts = {};
    if (::lstat(name.constData(), &facts) != 0)
        return cannotLookAt(path, errno);
    if (!S_ISREG(facts.st_mode))
        return fail(Error::Code::NotADocument, kindOf(facts.st_mode).arg(path),
                    StorageText::tr("Open the document file itself."));
    const QByteArray folder = QFile::encodeName(QFileInfo(*absolute).absolutePath());
    const bool writable = ::access(name.constData(), W_OK) == 0 && ::access(folder.constData(), W_OK) == 0;
    return DocumentFile{*absolute, quint64(facts.st_dev), quint64(facts.st_ino), writable};
}

Result<void> checkHeader(const QString &path, const QByteArray &header)
{
    if (header.size() < headerSize || !header.startsWith(QByteArray("SQLite format 3\0", 16))
        || qFromBigEndian<qint32>(header.constData() + applicationIdAt) != applicationId)
        return tl::unexpected(notADocument(path));
    const qint32 version = qFromBigEndian<qint32>(header.constData() + userVersionAt);
    if (version > schemaVersion)
        return fail(Error::Code::NewerVersion,
                    StorageText::tr("%1 was made by a newer version of Nameplate.").arg(path),
                    StorageText::tr("Update Nameplate to open it; the file was not changed."));
    // 1 is a rollback journal; 2, a write-ahead log, would bring files of its own.
    if (header[writeVersionAt] == 2 && header[readVersionAt] == 2)
        return fail(Error::Code::Damaged,
                    StorageText::tr("%1 was changed by another program and cannot be opened safely.").arg(path),
                    StorageText::tr("Set its journal mode back to DELETE there, or use your newest backup."));
    if (version < 1 || header[writeVersionAt] != 1 || header[readVersionAt] != 1)
        return tl::unexpected(damagedError(path));
    return {};
}

bool isStillThere(const DocumentFile &file)
{
    struct stat facts = {};
    return ::lstat(QFile::encodeName(file.path).constData(), &facts) == 0 && quint64(facts.st_dev) == file.device
           && quint64(facts.st_ino) == file.inode;
}

Result<QString> makePartialFile(const QString &path)
{
    const auto absolute = resolved(path);
    if (!absolute)
        return tl::unexpected(absolute.error());
    struct stat facts = {};
    if (::lstat(QFile::encodeName(*absolute).constData(), &facts) == 0)
        return fail(Error::Code::Refused, StorageText::tr("%1 exists already.").arg(path),
                    StorageText::tr("Choose another name; nothing was overwritten."));
    const QString partial =
        QStringLiteral("%1.%2.part").arg(*absolute, QUuid::createUuid().toString(QUuid::Id128).left(8));
    const int handle = ::open(QFile::encodeName(partial).constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
    if (handle < 0)
        return fail(Error::Code::Disk,
                    StorageText::tr("%1 cannot be made: %2.").arg(path, QString::fromLocal8Bit(std::strerror(errno))),
                    StorageText::tr("Choose a folder that you can write to."));
    ::fchmod(handle, 0600);
    ::close(handle);
    return partial;
}

bool renameToNew(const QByteArray &from, const QByteArray &to)
{
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return true;
    // Some network file systems know no exclusive rename; a hard link refuses an existing name as well.
    const bool isUnknown = errno == EINVAL || errno == ENOSYS;
    if (!isUnknown || ::link(from.constData(), to.constData()) != 0)
        return false;
    ::unlink(from.constData());
    return true;
}

Result<void> publishDocument(const QString &partial, const QString &path)
{
    const auto absolute = resolved(path);
    if (!absolute)
        return tl::unexpected(absolute.error());
    const QByteArray from = QFile::encodeName(partial);
    const QByteArray to = QFile::encodeName(*absolute);
    if (!renameToNew(from, to)) {
        const int reason = errno;
        ::unlink(from.constData());
        return fail(
            reason == EEXIST ? Error::Code::Refused : Error::Code::Disk,
            reason == EEXIST
                ? StorageText::tr("%1 exists already.").arg(path)
                : StorageText::tr("%1 cannot be made: %2.").arg(path, QString::fromLocal8Bit(std::strerror(reason))),
            StorageText::tr("Choose another name; nothing was overwritten."));
    }
    return syncFolder(*absolute);
}

Result<void> exchangeDocument(const QString &partial, const QString &path, const QString &kept)
{
    const auto absolute = resolved(path);
    if (!absolute)
        return tl::unexpected(absolute.error());
    if (QFileInfo(*absolute + QLatin1String("-journal")).size() > 0)
        return fail(Error::Code::Refused,
                    StorageText::tr("%1 was not closed properly and cannot be replaced.").arg(path),
                    StorageText::tr("Restore under another name."));
    const QByteArray from = QFile::encodeName(partial);
    const QByteArray to = QFile::encodeName(*absolute);
    const QByteArray aside = QFile::encodeName(kept);
    // A second name first: where names cannot be exchanged, replacing takes only the old one away.
    int code = ::link(to.constData(), aside.constData());
    if (code == 0)
        code = ::rename(from.constData(), to.constData());
    else if (errno != EEXIST)
        code = ::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_EXCHANGE) == 0
                   ? ::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, aside.constData(), RENAME_NOREPLACE)
                   : -1;
    if (code != 0)
        return fail(
            Error::Code::Disk,
            StorageText::tr("%1 cannot be replaced: %2.").arg(path, QString::fromLocal8Bit(std::strerror(errno))),
            StorageText::tr("Restore under another name."));
    return syncFolder(*absolute);
}

} // namespace nameplate::storage
