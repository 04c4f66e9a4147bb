// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QHash>
#include <QString>

namespace nameplate {

/// Copies of photos and files for other programs to show, in a folder that only the owner can read. They go when
/// nobody has them open any more, with this object, and after a crash when the next such object is made.
class PrivateCopies
{
public:
    PrivateCopies();
    ~PrivateCopies();
    PrivateCopies(const PrivateCopies &) = delete;
    PrivateCopies &operator=(const PrivateCopies &) = delete;

    /// Returns the path of the copy. `name` must be safe (filename.h).
    Result<QString> write(const QString &name, const QByteArray &bytes);

    /// Removes the copies that are older than `seconds` and open nowhere.
    void removeUnused(qint64 seconds = graceSeconds);

    /// Long enough for a program to start and open its file.
    static constexpr qint64 graceSeconds = 120;

private:
    Result<void> makeFolder();
    static void removeAbandoned(const QString &base);

    QString m_folder;
    int m_lock = -1;
    QHash<QString, qint64> m_written; ///< by path: when, in seconds
};

} // namespace nameplate
