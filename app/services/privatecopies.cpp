// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/privatecopies.h"

#include "app/storage/documentlock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QUuid>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace nameplate {

namespace {

class PrivateCopiesText
{
    Q_DECLARE_TR_FUNCTIONS(PrivateCopies)
};

const QString folderPrefix = QStringLiteral("copies-");

/// The lock on a folder of copies; below zero when its owner is alive.
int lockOf(const QString &folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW);
    if (handle >= 0 && ::flock(handle, LOCK_EX | LOCK_NB) == 0)
        return handle;
    if (handle >= 0)
        ::close(handle);
    return -1;
}

/// The system gives a write lease only on a file that nobody else has open.
bool isOpenElsewhere(const QString &path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW);
    if (handle < 0)
        return false;
    const bool alone = ::fcntl(handle, F_SETLEASE, F_WRLCK) == 0;
    ::close(handle);
    return !alone;
}

} // namespace

PrivateCopies::PrivateCopies()
{
    removeAbandoned(storage::runtimeFolder());
}

PrivateCopies::~PrivateCopies()
{
    if (!m_folder.isEmpty())
        QDir(m_folder).removeRecursively();
    if (m_lock >= 0)
        ::close(m_lock);
}

void PrivateCopies::removeAbandoned(const QString &base)
{
    if (base.isEmpty())
        return;
    const QDir folders(base);
    for (const QString &name : folders.entryList({folderPrefix + u'*'}, QDir::Dirs)) {
        const int lock = lockOf(folders.filePath(name));
        if (lock < 0)
            continue;
        QDir(folders.filePath(name)).removeRecursively();
        ::close(lock);
    }
}

Result<void> PrivateCopies::makeFolder()
{
    if (!m_folder.isEmpty())
        return {};
    const QString base = storage::runtimeFolder();
    const QString folder = base + u'/' + folderPrefix + QUuid::createUuid().toString(QUuid::Id128);
    if (base.isEmpty() || ::mkdir(QFile::encodeName(folder).constData(), 0700) != 0)
        return fail(Error::Code::Disk, PrivateCopiesText::tr("There is no private folder for a copy."),
                    PrivateCopiesText::tr("Save a copy and open it with a program of your choice."));
    m_folder = folder;
    m_lock = lockOf(folder);
    return {};
}

Result<QString> PrivateCopies::write(const QString &name, const QByteArray &bytes)
{
    removeUnused();
    if (auto made = makeFolder(); !made)
        return tl::unexpected(made.error());
    QFile file(m_folder + u'/' + name);
    file.remove();
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(bytes) != bytes.size() || !file.flush())
        return fail(Error::Code::Disk, PrivateCopiesText::tr("A copy cannot be written: %1.").arg(file.errorString()),
                    PrivateCopiesText::tr("Save a copy and open it with a program of your choice."));
    m_written.insert(file.fileName(), QDateTime::currentSecsSinceEpoch());
    return file.fileName();
}

void PrivateCopies::removeUnused(qint64 seconds)
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    m_written.removeIf([now, seconds](const QHash<QString, qint64>::iterator &each) {
        if (each.value() + seconds > now || isOpenElsewhere(each.key()))
            return false;
        QFile::remove(each.key());
        return true;
    });
}

} // namespace nameplate
