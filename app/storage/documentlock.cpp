// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/documentlock.h"

#include "app/storage/sqlerror.h"

#include <QDir>
#include <QFile>
#include <QThread>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace nameplate::storage {

namespace {

bool isPrivateFolder(const QString &path)
{
    struct stat facts = {};
    return ::lstat(QFile::encodeName(path).constData(), &facts) == 0 && S_ISDIR(facts.st_mode)
           && facts.st_uid == ::geteuid() && (facts.st_mode & 0077) == 0;
}

} // namespace

QString runtimeFolder()
{
    QString base = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (base.isEmpty() || !isPrivateFolder(base))
        base = QStringLiteral("/run/user/%1").arg(::geteuid());
    const QString folder = isPrivateFolder(base)
                               ? base + QLatin1String("/nameplate")
                               : QStringLiteral("%1/nameplate-%2").arg(QDir::tempPath()).arg(::geteuid());
    ::mkdir(QFile::encodeName(folder).constData(), 0700);
    return isPrivateFolder(folder) ? folder : QString();
}

Result<std::shared_ptr<DocumentLock>> DocumentLock::take(const DocumentFile &file)
{
    const QString folder = runtimeFolder();
    if (folder.isEmpty())
        return fail(Error::Code::Disk,
                    StorageText::tr("There is no private folder to keep the lock of %1 in.").arg(file.path),
                    StorageText::tr("Set XDG_RUNTIME_DIR to a folder that only you can read."));
    const QString name = QStringLiteral("%1/%2-%3.lock").arg(folder).arg(file.device, 0, 16).arg(file.inode, 0, 16);
    const int handle = ::open(QFile::encodeName(name).constData(), O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (handle < 0)
        return fail(Error::Code::Disk, StorageText::tr("The lock of %1 cannot be made.").arg(file.path),
                    StorageText::tr("Check that %1 can be written.").arg(folder));
    // Somebody who only repairs after a crash holds the lock for a moment.
    int code = ::flock(handle, LOCK_EX | LOCK_NB);
    for (int tries = 0; code != 0 && tries < 10; ++tries) {
        QThread::msleep(30);
        code = ::flock(handle, LOCK_EX | LOCK_NB);
    }
    if (code != 0) {
        ::close(handle);
        return fail(Error::Code::Busy, StorageText::tr("%1 is open in another Nameplate.").arg(file.path),
                    StorageText::tr("Close it there, or make the change there."));
    }
    return std::shared_ptr<DocumentLock>(new DocumentLock(handle));
}

DocumentLock::~DocumentLock()
{
    ::close(m_handle);
}

} // namespace nameplate::storage
