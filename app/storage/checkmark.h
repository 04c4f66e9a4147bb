// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace nameplate::storage {

/// Remembers that a file passed the quick check and has not been touched since. Kept in the user's runtime folder, so
/// that every file is checked again after the computer was restarted.
class CheckMark
{
public:
    /// Notes size and times of the file as they are now; make it before the check begins. `now` is in seconds.
    explicit CheckMark(const QString &path, qint64 now = QDateTime::currentSecsSinceEpoch());

    [[nodiscard]] bool isSet() const;
    void set() const;

private:
    QString m_mark; ///< the file that remembers; empty: nothing can be remembered
    QByteArray m_state;
};

} // namespace nameplate::storage
