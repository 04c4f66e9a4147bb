// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/partialfile.h"

#include "app/storage/documentfile.h"

#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

namespace nameplate {

namespace {

QString lastError()
{
    return qt_error_string(errno);
}

bool syncFolderOf(const QString &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int handle = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool synced = handle >= 0 && ::fsync(handle) == 0;
    if (handle >= 0)
        ::close(handle);
    return synced;
}

} // namespace

PartialFile::PartialFile(const QString &path)
    : m_path(path)
    , m_file(QFileInfo(path).absolutePath() + QStringLiteral("/.") + QFileInfo(path).fileName().left(100)
             + QStringLiteral(".XXXXXX.part"))
{}

Result<void> PartialFile::write(QByteArrayView piece, qint64 at)
{
    const bool ready = at > 0 || (m_file.resize(0) && m_file.seek(0));
    if (!ready || m_file.write(piece.data(), piece.size()) != piece.size())
        return failed(m_file.errorString());
    return {};
}

Result<QString> PartialFile::flushed()
{
    if (!m_file.flush() || m_file.error() != QFileDevice::NoError)
        return failed(m_file.errorString());
    return m_file.fileName();
}

Result<void> PartialFile::commitAs(const QString &path)
{
    m_path = path;
    return commit();
}

Result<void> PartialFile::open()
{
    if (QFileInfo(m_path).isDir())
        return failed(tr("it is a folder"));
    if (!m_file.open())
        return failed(m_file.errorString());
    return {};
}

qint64 PartialFile::File::writeData(const char *data, qint64 size)
{
    const qint64 written = QTemporaryFile::writeData(data, size);
    if (written != size && m_failure.isEmpty())
        m_failure = error() != NoError ? errorString() : lastError();
    return written;
}

Result<void> PartialFile::sync()
{
    if (!m_file.failure().isEmpty())
        return failed(m_file.failure());
    if (!m_file.flush() || m_file.error() != QFileDevice::NoError)
        return failed(m_file.errorString());
    if (::fsync(m_file.handle()) != 0)
        return failed(lastError());
    return {};
}

Result<void> PartialFile::commit(Existing existing)
{
    if (auto synced = sync(); !synced)
        return synced;
    const QByteArray from = QFile::encodeName(m_file.fileName());
    const QByteArray to = QFile::encodeName(m_path);
    const bool isNamed = existing == Existing::Keep ? storage::renameToNew(from, to)
                                                    : std::rename(from.constData(), to.constData()) == 0;
    if (!isNamed)
        return failed(lastError());
    m_file.setAutoRemove(false);
    if (!syncFolderOf(m_path))
        return failed(lastError());
    return {};
}

tl::unexpected<Error> PartialFile::failed(const QString &reason) const
{
    return fail(Error::Code::Disk, tr("“%1” cannot be written: %2.").arg(m_path, reason),
                tr("Choose another folder or make room on the disk."));
}

} // namespace nameplate
