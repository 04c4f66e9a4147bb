// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/textencoding.h"

#include <QStringDecoder>

namespace nameplate {

/// Reads a text file of any encoding as pieces of UTF-8 without its byte order mark.
class Utf8Reader
{
    Q_DECLARE_TR_FUNCTIONS(Utf8Reader)

public:
    /// The device must be open, stand at its beginning and outlive the reader.
    Utf8Reader(QIODevice &device, const TextEncoding &encoding);

    /// The next piece; empty only at the end. Refuses text with NUL characters.
    Result<QByteArray> next();

    /// True once something had to be read as U+FFFD.
    [[nodiscard]] bool hasReplaced() const { return m_replaced; }

private:
    [[nodiscard]] QByteArray decoded(const QByteArray &bytes);

    QIODevice &m_device;
    QStringDecoder m_decoder;
    bool m_direct; ///< the bytes are known to be UTF-8
    bool m_atStart = true;
    bool m_replaced = false;
};

} // namespace nameplate
