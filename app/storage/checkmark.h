// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>

namespace nameplate::storage {

/// Remembers that a file passed the quick check, and that nobody but the writer of the document has touched it since.
/// Kept in the user's runtime folder, so that every file is checked again after the computer was restarted.
class CheckMark
{
public:
    /// Notes size and times of the file as they are now; make it before the check begins. `now` counts from 1970.
    explicit CheckMark(const QString &path,
                       std::chrono::nanoseconds now = std::chrono::system_clock::now().time_since_epoch());

    [[nodiscard]] bool isSet() const;
    void set() const;

private:
    QString m_mark; ///< the file that remembers; empty: nothing can be remembered
    QByteArray m_state;
};

} // namespace nameplate::storage
