// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QByteArray>
#include <QCoreApplication>

class QIODevice;

namespace nameplate {

/// How the bytes of a text file are to be read, decided from all of them.
class TextEncoding
{
    Q_DECLARE_TR_FUNCTIONS(TextEncoding)

public:
    /// Reads the device to its end in pieces. A byte order mark decides; then valid UTF-8; then the pattern of NUL
    /// bytes of UTF-16; then the statistics of Central European, Greek and Cyrillic text; else it is Windows-1252.
    static Result<TextEncoding> detect(QIODevice &device);

    /// The encoding somebody named; refuses names that cannot be decoded.
    static Result<TextEncoding> named(const QByteArray &name);

    [[nodiscard]] const QByteArray &name() const { return m_name; }
    [[nodiscard]] bool isUtf8() const { return m_name == "UTF-8"; }

    /// UTF-8 with spots that are none; they are read as U+FFFD.
    [[nodiscard]] bool isDamaged() const { return m_damaged; }

private:
    QByteArray m_name = "UTF-8";
    bool m_damaged = false;
};

} // namespace nameplate
