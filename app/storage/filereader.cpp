// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/filereader.h"

#include "app/storage/sqlerror.h"

#include <algorithm>

namespace nameplate::storage {

namespace {

constexpr qint64 pieceSize = qint64(8) << 20;
constexpr int triesInTurns = 2;

} // namespace

Result<qint64> FileReader::read(const Sink &sink, const GoOn &goOn)
{
    for (int tries = 0; tries <= triesInTurns; ++tries) {
        const auto done = tryToRead(tries < triesInTurns ? Reading::InTurns : Reading::AtOnce, sink, goOn);
        unlock();
        if (!done)
            return tl::unexpected(done.error());
        if (*done)
            return m_size;
    }
    return fail(Error::Code::Busy, StorageText::tr("%1 is being changed all the time.").arg(m_database.path()),
                StorageText::tr("Try again in a moment."));
}

/// Reading anything takes SQLite's lock, and repairs what a crash has left.
Result<void> FileReader::lock()
{
    return m_database.execute("BEGIN; SELECT count(*) FROM sqlite_schema");
}

void FileReader::unlock()
{
    std::ignore = m_database.execute("COMMIT");
}

/// False when somebody wrote meanwhile.
Result<bool> FileReader::tryToRead(Reading reading, const Sink &sink, const GoOn &goOn)
{
    if (auto locked = lock(); !locked)
        return tl::unexpected(locked.error());
    const quint32 counter = m_database.changeCounter();
    m_size = m_database.fileSize();
    QByteArray piece(pieceSize, Qt::Uninitialized);
    for (qint64 at = 0; at < m_size; at += pieceSize) {
        const auto length = int(std::min(pieceSize, m_size - at));
        if (auto read = m_database.readFile(at, piece.data(), length); !read)
            return tl::unexpected(read.error());
        if (reading == Reading::InTurns)
            unlock();
        if (auto taken = sink(QByteArrayView(piece.constData(), length), at); !taken)
            return tl::unexpected(taken.error());
        if (goOn && !goOn(double(at + length) / double(m_size)))
            return fail(Error::Code::Cancelled, StorageText::tr("Stopped; nothing was changed."));
        if (reading == Reading::AtOnce)
            continue;
        if (auto locked = lock(); !locked)
            return tl::unexpected(locked.error());
        if (m_database.changeCounter() != counter)
            return false;
    }
    return true;
}

} // namespace nameplate::storage
