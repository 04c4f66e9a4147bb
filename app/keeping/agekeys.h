// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QByteArray>

#include <array>

namespace nameplate::age {

/// Key material that is wiped from memory when it is no longer needed.
template <size_t size>
class Secret
{
public:
    Secret() = default;
    ~Secret() { wipe(); }
    Secret(const Secret &) = default;
    Secret &operator=(const Secret &) = default;

    unsigned char *data() { return m_bytes.data(); }
    [[nodiscard]] const unsigned char *data() const { return m_bytes.data(); }

private:
    void wipe()
    {
        volatile unsigned char *byte = m_bytes.data();
        for (size_t i = 0; i < size; ++i)
            byte[i] = 0;
    }

    std::array<unsigned char, size> m_bytes{};
};

using FileKey = Secret<16>;
using Key = Secret<32>;

inline constexpr int saltSize = 16;
inline constexpr int wrappedSize = 32; ///< of a file key, with its proof
inline constexpr int macSize = 32;
inline constexpr int nonceSize = 16;

/// The key that a passphrase wraps the file key with: scrypt with 2^workFactor rounds. Nothing without memory for it.
[[nodiscard]] Result<Key> passphraseKey(const QByteArray &passphrase, const QByteArray &salt, int workFactor);

[[nodiscard]] QByteArray wrap(const FileKey &fileKey, const Key &key);
/// False when the key is wrong or the bytes are damaged.
[[nodiscard]] bool unwrap(const QByteArray &wrapped, const Key &key, FileKey &fileKey);

[[nodiscard]] QByteArray headerMac(const FileKey &fileKey, const QByteArray &header);
[[nodiscard]] Key payloadKey(const FileKey &fileKey, const QByteArray &nonce);

[[nodiscard]] FileKey randomFileKey();
[[nodiscard]] QByteArray randomBytes(int size);
[[nodiscard]] bool sameBytes(const QByteArray &a, const QByteArray &b); ///< in constant time

} // namespace nameplate::age
