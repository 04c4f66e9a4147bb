// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keeping/agekeys.h"

#include <QIODevice>

namespace nameplate::age {

/// The head of a file in the age v1 format (age-encryption.org/v1) that a passphrase opens.
class Header
{
public:
    /// About a second and 256 MiB of memory, as the age tool itself asks for.
    static constexpr int usualWorkFactor = 18;
    /// More than a header may ask of the reader: 1 GiB of memory.
    static constexpr int largestWorkFactor = 20;

    static Result<Header> make(const QByteArray &passphrase, int workFactor = usualWorkFactor);

    /// Reads the head and leaves the device behind it. Code::Refused for a wrong passphrase.
    static Result<Header> read(QIODevice &from, const QByteArray &passphrase);

    /// Whether a file begins as one of this format does.
    [[nodiscard]] static bool isBeginning(const QByteArray &bytes);

    [[nodiscard]] const QByteArray &text() const { return m_text; }
    [[nodiscard]] const FileKey &fileKey() const { return m_fileKey; }

private:
    FileKey m_fileKey;
    QByteArray m_text;
};

} // namespace nameplate::age
