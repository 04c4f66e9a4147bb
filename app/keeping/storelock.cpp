// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keeping/storelock.h"

#include <QFile>
#include <QThread>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace nameplate {

namespace {

constexpr unsigned long waitMilliseconds = 50;

} // namespace

Result<StoreLock> StoreLock::take(const QString &folder, const KeepGoing &goOn)
{
    const QByteArray name = QFile::encodeName(folder + QStringLiteral("/lock"));
    const int handle = ::open(name.constData(), O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (handle < 0)
        return fail(Error::Code::Disk,
                    KeepingText::tr("Backups cannot be kept in “%1”: %2.").arg(folder, qt_error_string(errno)),
                    KeepingText::tr("Choose another place for backups."));
    StoreLock lock(handle);
    while (::flock(handle, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            return fail(Error::Code::Disk,
                        KeepingText::tr("Backups cannot be kept in “%1”: %2.").arg(folder, qt_error_string(errno)),
                        KeepingText::tr("Choose another place for backups."));
        if (goOn && !goOn(0))
            return stopped();
        QThread::msleep(waitMilliseconds);
    }
    return lock;
}

StoreLock::StoreLock(StoreLock &&other) noexcept
    : m_handle(std::exchange(other.m_handle, -1))
{}

StoreLock::~StoreLock()
{
    if (m_handle >= 0)
        ::close(m_handle);
}

} // namespace nameplate
