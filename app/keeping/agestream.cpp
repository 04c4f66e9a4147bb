// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keeping/agestream.h"

#include "app/keeping/keepingtext.h"

#include <sodium.h>

#include <algorithm>

namespace nameplate::age {

namespace {

constexpr qsizetype proofSize = crypto_aead_chacha20poly1305_ietf_ABYTES;

tl::unexpected<Error> damaged()
{
    return fail(Error::Code::Damaged, KeepingText::tr("The encrypted file is damaged or not whole."),
                KeepingText::tr("Use another backup."));
}

} // namespace

const unsigned char *ChunkNonce::bytes(bool last)
{
    m_bytes.back() = last ? 1 : 0;
    return m_bytes.data();
}

/// The number stands in the first eleven bytes, the most significant in front.
void ChunkNonce::step()
{
    for (size_t i = m_bytes.size() - 1; i-- > 0;)
        if (++m_bytes[i] != 0)
            return;
}

Result<void> Writer::put(const QByteArray &bytes)
{
    if (m_to.write(bytes) == bytes.size())
        return {};
    return fail(Error::Code::Disk, KeepingText::tr("The copy cannot be written: %1.").arg(m_to.errorString()),
                KeepingText::tr("Make room on the disk, or choose another folder."));
}

Result<void> Writer::begin()
{
    const QByteArray nonce = randomBytes(nonceSize);
    m_key = payloadKey(m_header.fileKey(), nonce);
    m_chunk.reserve(chunkSize);
    return put(m_header.text() + nonce);
}

Result<void> Writer::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        // A full chunk is sealed only when more comes, for the last one is sealed otherwise.
        if (m_chunk.size() == chunkSize)
            if (auto sealed = seal(false); !sealed)
                return sealed;
        const qsizetype length = std::min(bytes.size(), chunkSize - m_chunk.size());
        m_chunk.append(bytes.data(), length);
        bytes = bytes.sliced(length);
    }
    return {};
}

Result<void> Writer::finish()
{
    return seal(true);
}

Result<void> Writer::seal(bool last)
{
    QByteArray sealed(m_chunk.size() + proofSize, Qt::Uninitialized);
    crypto_aead_chacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char *>(sealed.data()), nullptr,
                                              reinterpret_cast<const unsigned char *>(m_chunk.constData()),
                                              quint64(m_chunk.size()), nullptr, 0, nullptr, m_nonce.bytes(last),
                                              m_key.data());
    sodium_memzero(m_chunk.data(), size_t(m_chunk.size()));
    m_chunk.resize(0);
    m_nonce.step();
    return put(sealed);
}

Result<void> Reader::begin(const QByteArray &passphrase)
{
    const auto header = Header::read(m_from, passphrase);
    return header ? open(header->fileKey()) : tl::unexpected(header.error());
}

Result<void> Reader::begin(const Header &header)
{
    return m_from.read(header.text().size()) == header.text() ? open(header.fileKey()) : damaged();
}

Result<void> Reader::open(const FileKey &fileKey)
{
    const QByteArray nonce = m_from.read(nonceSize);
    if (nonce.size() != nonceSize)
        return damaged();
    m_key = payloadKey(fileKey, nonce);
    return {};
}

Result<QByteArray> Reader::next()
{
    if (m_ended)
        return QByteArray();
    const QByteArray sealed = m_from.read(chunkSize + proofSize);
    if (sealed.size() < proofSize)
        return damaged();
    const bool last = sealed.size() < chunkSize + proofSize || m_from.atEnd();
    QByteArray chunk(sealed.size() - proofSize, Qt::Uninitialized);
    const int code = crypto_aead_chacha20poly1305_ietf_decrypt(
        reinterpret_cast<unsigned char *>(chunk.data()), nullptr, nullptr,
        reinterpret_cast<const unsigned char *>(sealed.constData()), quint64(sealed.size()), nullptr, 0,
        m_nonce.bytes(last), m_key.data());
    // Only a file of nothing has an empty chunk.
    if (code != 0 || (chunk.isEmpty() && !m_first))
        return damaged();
    m_nonce.step();
    m_first = false;
    m_ended = last;
    return chunk;
}

} // namespace nameplate::age
