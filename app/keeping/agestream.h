// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keeping/ageheader.h"

namespace nameplate::age {

inline constexpr qsizetype chunkSize = qsizetype(64) << 10;

/// Numbers the chunks of a stream: each is sealed under its own nonce, and the last one says that it is the last.
class ChunkNonce
{
public:
    [[nodiscard]] const unsigned char *bytes(bool last);
    void step();

private:
    std::array<unsigned char, 12> m_bytes{};
};

/// Encrypts what is written to it; nothing of it stays in memory for longer than a chunk.
class Writer
{
public:
    Writer(const Header &header, QIODevice &to)
        : m_header(header)
        , m_to(to)
    {}

    Result<void> begin();
    Result<void> write(QByteArrayView bytes);
    Result<void> finish(); ///< without it the file is not whole

private:
    Result<void> seal(bool last);
    Result<void> put(const QByteArray &bytes);

    const Header &m_header;
    QIODevice &m_to;
    Key m_key;
    ChunkNonce m_nonce;
    QByteArray m_chunk;
};

/// Decrypts a file and hands out only what is proven to be as it was written.
class Reader
{
public:
    explicit Reader(QIODevice &from)
        : m_from(from)
    {}

    Result<void> begin(const QByteArray &passphrase);
    /// For a file whose key is known.
    Result<void> begin(const Header &header);

    /// The next bytes; empty at the end. Code::Damaged for any byte that is not as it was, and for a missing end.
    Result<QByteArray> next();

private:
    Result<void> open(const FileKey &fileKey);

    QIODevice &m_from;
    Key m_key;
    ChunkNonce m_nonce;
    bool m_first = true;
    bool m_ended = false;
};

} // namespace nameplate::age
