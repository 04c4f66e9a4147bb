// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/utf8counter.h"

#include <cstring>

namespace nameplate {

void Utf8Counter::add(QByteArrayView bytes)
{
    constexpr quint64 highBits = 0x8080808080808080U;
    const char *at = bytes.begin();
    while (at != bytes.end()) {
        quint64 word = 0;
        while (m_missing == 0 && bytes.end() - at >= qsizetype(sizeof word)) {
            std::memcpy(&word, at, sizeof word);
            if (word & highBits)
                break;
            at += sizeof word;
        }
        if (at != bytes.end())
            step(uchar(*at++));
    }
}

void Utf8Counter::finish()
{
    if (m_missing > 0)
        ++m_errors;
    m_missing = 0;
}

void Utf8Counter::step(uchar byte)
{
    if (m_missing == 0) {
        begin(byte);
        return;
    }
    if (byte < m_lowest || byte > m_highest) {
        ++m_errors;
        m_missing = 0;
        begin(byte);
        return;
    }
    m_lowest = 0x80;
    m_highest = 0xBF;
    if (--m_missing == 0)
        ++m_sequences;
}

/// The first bytes and the ranges of the second ones that shut out overlong forms and surrogates (RFC 3629).
void Utf8Counter::begin(uchar byte)
{
    m_lowest = byte == 0xE0 ? 0xA0 : byte == 0xF0 ? 0x90 : 0x80;
    m_highest = byte == 0xED ? 0x9F : byte == 0xF4 ? 0x8F : 0xBF;
    if (byte < 0x80)
        return;
    if (byte >= 0xC2 && byte <= 0xDF)
        m_missing = 1;
    else if (byte >= 0xE0 && byte <= 0xEF)
        m_missing = 2;
    else if (byte >= 0xF0 && byte <= 0xF4)
        m_missing = 3;
    else
        ++m_errors;
}

} // namespace nameplate
