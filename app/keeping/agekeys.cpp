// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keeping/agekeys.h"

#include "app/keeping/keepingtext.h"

#include <sodium.h>

namespace nameplate::age {

namespace {

constexpr int blockSize = 8;                                                         // scrypt's r
constexpr int parallelism = 1;                                                       // and p
constexpr unsigned char zeroNonce[crypto_aead_chacha20poly1305_ietf_NPUBBYTES] = {}; // each key wraps one thing

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

/// HMAC-SHA256 with a key of any length.
void hmac(const unsigned char *key, size_t keySize, const QByteArray &text, unsigned char *mac)
{
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, key, keySize);
    crypto_auth_hmacsha256_update(&state, bytesOf(text), quint64(text.size()));
    crypto_auth_hmacsha256_final(&state, mac);
}

/// HKDF-SHA256 (RFC 5869) for one block: libsodium 1.0.18 has none of its own.
Key derive(const FileKey &fileKey, const QByteArray &salt, const QByteArray &info)
{
    Key extracted;
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, bytesOf(salt), size_t(salt.size()));
    crypto_auth_hmacsha256_update(&state, fileKey.data(), sizeof(FileKey));
    crypto_auth_hmacsha256_final(&state, extracted.data());
    Key derived;
    hmac(extracted.data(), sizeof(Key), info + '\x01', derived.data());
    return derived;
}

void start()
{
    if (sodium_init() < 0)
        qFatal("the cryptographic library cannot be used");
}

} // namespace

static_assert(sizeof(FileKey) == 16 && sizeof(Key) == crypto_aead_chacha20poly1305_ietf_KEYBYTES);

Result<Key> passphraseKey(const QByteArray &passphrase, const QByteArray &salt, int workFactor)
{
    start();
    const QByteArray labelled = "age-encryption.org/v1/scrypt" + salt;
    Key key;
    const int code = crypto_pwhash_scryptsalsa208sha256_ll(
        bytesOf(passphrase), size_t(passphrase.size()), bytesOf(labelled), size_t(labelled.size()),
        quint64(1) << workFactor, blockSize, parallelism, key.data(), sizeof(Key));
    if (code != 0)
        return fail(Error::Code::Disk, KeepingText::tr("There is not enough memory to use the passphrase."),
                    KeepingText::tr("Close other programs and try again."));
    return key;
}

QByteArray wrap(const FileKey &fileKey, const Key &key)
{
    QByteArray wrapped(wrappedSize, '\0');
    crypto_aead_chacha20poly1305_ietf_encrypt(bytesOf(wrapped), nullptr, fileKey.data(), sizeof(FileKey), nullptr, 0,
                                              nullptr, zeroNonce, key.data());
    return wrapped;
}

bool unwrap(const QByteArray &wrapped, const Key &key, FileKey &fileKey)
{
    return wrapped.size() == wrappedSize
           && crypto_aead_chacha20poly1305_ietf_decrypt(fileKey.data(), nullptr, nullptr, bytesOf(wrapped),
                                                        quint64(wrapped.size()), nullptr, 0, zeroNonce, key.data())
                  == 0;
}

QByteArray headerMac(const FileKey &fileKey, const QByteArray &header)
{
    const Key key = derive(fileKey, {}, "header");
    QByteArray mac(macSize, '\0');
    hmac(key.data(), sizeof(Key), header, bytesOf(mac));
    return mac;
}

Key payloadKey(const FileKey &fileKey, const QByteArray &nonce)
{
    return derive(fileKey, nonce, "payload");
}

FileKey randomFileKey()
{
    start();
    FileKey key;
    randombytes_buf(key.data(), sizeof(FileKey));
    return key;
}

QByteArray randomBytes(int size)
{
    start();
    QByteArray bytes(size, '\0');
    randombytes_buf(bytes.data(), size_t(size));
    return bytes;
}

bool sameBytes(const QByteArray &a, const QByteArray &b)
{
    return a.size() == b.size() && sodium_memcmp(a.constData(), b.constData(), size_t(a.size())) == 0;
}

} // namespace nameplate::age
