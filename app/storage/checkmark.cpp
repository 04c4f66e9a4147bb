// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/checkmark.h"

#include "app/storage/documentlock.h"

#include <QFile>

#include <sys/stat.h>

namespace nameplate::storage {

namespace {

/// Two changes within one tick of the file system's clock look the same: a file that has just been changed is not
/// remembered. Local file systems of today tick every few milliseconds; where whole seconds are counted, wait longer.
constexpr qint64 settledAfter = 20'000'000; // nanoseconds
constexpr qint64 settledAfterSeconds = 2'000'000'000;

qint64 nanoseconds(const timespec &time)
{
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

} // namespace

CheckMark::CheckMark(const QString &path, std::chrono::nanoseconds now)
{
    struct stat facts = {};
    const QString folder = runtimeFolder();
    if (folder.isEmpty() || ::stat(QFile::encodeName(path).constData(), &facts) != 0)
        return;
    const qint64 rest = facts.st_ctim.tv_nsec == 0 ? settledAfterSeconds : settledAfter;
    if (nanoseconds(facts.st_ctim) + rest > now.count())
        return;
    m_mark = QStringLiteral("%1/%2-%3.checked").arg(folder).arg(facts.st_dev, 0, 16).arg(facts.st_ino, 0, 16);
    m_state = QStringLiteral("%1 %2 %3\n")
                  .arg(facts.st_size)
                  .arg(nanoseconds(facts.st_mtim))
                  .arg(nanoseconds(facts.st_ctim))
                  .toLatin1();
}

bool CheckMark::isSet() const
{
    QFile file(m_mark);
    return !m_mark.isEmpty() && file.open(QIODevice::ReadOnly) && file.read(m_state.size() + 1) == m_state;
}

void CheckMark::set() const
{
    QFile file(m_mark);
    if (!m_mark.isEmpty() && file.open(QIODevice::WriteOnly))
        file.write(m_state);
}

} // namespace nameplate::storage
