// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keeping/gzipfile.h"

#include "app/keeping/keepingtext.h"

#include <zlib.h>

#include <array>
#include <memory>

namespace nameplate::gzipfile {

namespace {

constexpr int gzipFormat = 16; // added to the window bits
constexpr int windowBits = 15 + gzipFormat;
constexpr int level = 4; // half the time of the usual 6, for a twentieth more bytes
constexpr int memoryLevel = 8;
constexpr qsizetype pieceSize = 1 << 18;
constexpr size_t longestComment = 1 << 14;

Bytef *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData())); // zlib reads it only
}

tl::unexpected<Error> damaged()
{
    return fail(Error::Code::Damaged, KeepingText::tr("The backup is damaged."),
                KeepingText::tr("Use another backup."));
}

Result<void> put(QIODevice &to, const QByteArray &bytes, qsizetype count)
{
    if (to.write(bytes.constData(), count) == count)
        return {};
    return fail(Error::Code::Disk, KeepingText::tr("The backup cannot be written: %1.").arg(to.errorString()),
                KeepingText::tr("Make room on the disk."));
}

/// A stream that is given back however the function ends.
struct Inflation
{
    z_stream stream = {};
    ~Inflation() { inflateEnd(&stream); }
};

struct Deflation
{
    z_stream stream = {};
    ~Deflation() { deflateEnd(&stream); }
};

} // namespace

Result<void> write(QIODevice &to, const QByteArray &bytes, const QByteArray &comment)
{
    Deflation packing;
    z_stream &stream = packing.stream;
    if (deflateInit2(&stream, level, Z_DEFLATED, windowBits, memoryLevel, Z_DEFAULT_STRATEGY) != Z_OK)
        return fail(Error::Code::Disk, KeepingText::tr("There is not enough memory for the backup."));
    QByteArray text = comment; // ends in a zero byte, as zlib wants it
    gz_header header = {};
    header.comment = bytesOf(text);
    deflateSetHeader(&stream, &header);
    QByteArray piece(pieceSize, Qt::Uninitialized);
    qsizetype at = 0;
    int code = Z_OK;
    while (code != Z_STREAM_END) {
        const qsizetype length = std::min(pieceSize, bytes.size() - at);
        stream.next_in = bytesOf(bytes) + at;
        stream.avail_in = uInt(length);
        at += length;
        do {
            stream.next_out = bytesOf(piece);
            stream.avail_out = uInt(pieceSize);
            code = deflate(&stream, at == bytes.size() ? Z_FINISH : Z_NO_FLUSH);
            if (auto done = put(to, piece, pieceSize - qsizetype(stream.avail_out)); !done)
                return done;
        } while (stream.avail_out == 0);
    }
    return {};
}

Result<QByteArray> read(QIODevice &from, qint64 largest)
{
    Inflation unpacking;
    z_stream &stream = unpacking.stream;
    if (inflateInit2(&stream, windowBits) != Z_OK)
        return damaged();
    QByteArray result;
    QByteArray piece(pieceSize, Qt::Uninitialized);
    int code = Z_OK;
    while (code != Z_STREAM_END) {
        const QByteArray packed = from.read(pieceSize);
        if (packed.isEmpty())
            return damaged();
        stream.next_in = bytesOf(packed);
        stream.avail_in = uInt(packed.size());
        while (code == Z_OK && (stream.avail_in > 0 || stream.avail_out == 0)) {
            stream.next_out = bytesOf(piece);
            stream.avail_out = uInt(pieceSize);
            code = inflate(&stream, Z_NO_FLUSH);
            result.append(piece.constData(), pieceSize - qsizetype(stream.avail_out));
            if (result.size() > largest)
                return damaged();
        }
        if (code != Z_OK && code != Z_STREAM_END && code != Z_BUF_ERROR)
            return damaged();
        if (code == Z_BUF_ERROR)
            code = Z_OK;
    }
    const bool isWhole = stream.avail_in == 0 && from.read(1).isEmpty();
    return isWhole ? Result<QByteArray>(result) : damaged();
}

QByteArray comment(QIODevice &from)
{
    Inflation unpacking;
    z_stream &stream = unpacking.stream;
    if (inflateInit2(&stream, windowBits) != Z_OK)
        return {};
    std::array<Bytef, longestComment> text{};
    gz_header header = {};
    header.comment = text.data();
    header.comm_max = uInt(text.size() - 1);
    inflateGetHeader(&stream, &header);
    const QByteArray packed = from.read(qint64(longestComment));
    stream.next_in = bytesOf(packed);
    stream.avail_in = uInt(packed.size());
    std::array<Bytef, 1> nothing{};
    stream.next_out = nothing.data();
    stream.avail_out = uInt(nothing.size());
    inflate(&stream, Z_BLOCK);
    return header.done == 1 ? QByteArray(reinterpret_cast<const char *>(text.data())) : QByteArray();
}

} // namespace nameplate::gzipfile
