// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace nameplate {

/// Counts, piece by piece, how much of a byte stream is UTF-8 and how much is not.
class Utf8Counter
{
public:
    void add(QByteArrayView bytes);
    void finish();

    [[nodiscard]] qint64 sequences() const { return m_sequences; } ///< characters of two to four bytes
    [[nodiscard]] qint64 errors() const { return m_errors; }
    [[nodiscard]] bool isValid() const { return m_errors == 0; }

private:
    void step(uchar byte);
    void begin(uchar byte);

    qint64 m_sequences = 0;
    qint64 m_errors = 0;
    int m_missing = 0;     ///< bytes still to come of the character begun
    uchar m_lowest = 0x80; ///< range of the next of them
    uchar m_highest = 0xBF;
};

} // namespace nameplate
