// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/zipfile.h"

#include "app/exchange/listtext.h"

#include <QFile>
#include <QStringDecoder>
#include <QtEndian>

#include <zlib.h>

#include <algorithm>

namespace nameplate {

namespace {

// PKWARE's APPNOTE.TXT names and numbers these.
constexpr quint32 endSignature = 0x06054b50;
constexpr quint32 end64Signature = 0x06064b50;
constexpr quint32 locator64Signature = 0x07064b50;
constexpr quint32 centralSignature = 0x02014b50;
constexpr quint32 localSignature = 0x04034b50;
constexpr qsizetype endSize = 22;
constexpr qsizetype locator64Size = 20;
constexpr qsizetype end64Size = 56;
constexpr qsizetype centralSize = 46;
constexpr qsizetype localSize = 30;
constexpr qsizetype longestComment = 65'535;
constexpr quint16 encryptedFlag = 1;
constexpr quint16 utf8Flag = 1 << 11;
constexpr quint16 stored = 0;
constexpr quint16 deflated = 8;
constexpr quint16 zip64Extra = 1;
constexpr quint32 inExtra = 0xffffffff;

constexpr qint64 maximumEntries = 200'000;
constexpr qint64 maximumDirectory = qint64(64) << 20;
constexpr qint64 packingBegins = qint64(16) << 20; ///< smaller files may be packed as tightly as they like
constexpr qint64 tightestPacking = 200;            ///< of anything larger: text reaches 50
constexpr qsizetype pieceSize = qsizetype(64) << 10;

template <class Number>
Number numberAt(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<Number>(bytes.constData() + at);
}

tl::unexpected<Error> damaged()
{
    return fail(Error::Code::Damaged, ListText::tr("The zip archive is damaged or not whole."),
                ListText::tr("Use another copy of it."));
}

QString nameOf(const QByteArray &bytes, bool isUtf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    const QString name = isUtf8 || !decoder.hasError() ? text : QString::fromLatin1(bytes);
    return QString(name).replace(u'\\', u'/');
}

} // namespace

/// Where the list of entries lies.
struct ZipFile::Directory
{
    qint64 at = 0;
    qint64 size = 0;
    qint64 entries = 0;

    static Result<Directory> find(QFile &file);
    Result<void> takeLarge(QFile &file, qint64 endAt);
};

Result<ZipFile::Directory> ZipFile::Directory::find(QFile &file)
{
    const qint64 tailAt = std::max<qint64>(0, file.size() - endSize - longestComment);
    file.seek(tailAt);
    const QByteArray tail = file.read(endSize + longestComment);
    for (qsizetype i = tail.size() - endSize; i >= 0; --i) {
        if (numberAt<quint32>(tail, i) != endSignature || i + endSize + numberAt<quint16>(tail, i + 20) != tail.size())
            continue;
        Directory directory{numberAt<quint32>(tail, i + 16), numberAt<quint32>(tail, i + 12),
                            numberAt<quint16>(tail, i + 10)};
        if (const auto large = directory.takeLarge(file, tailAt + i); !large)
            return tl::unexpected(large.error());
        if (directory.entries > maximumEntries || directory.size > maximumDirectory)
            return fail(Error::Code::Refused, ListText::tr("The zip archive holds too many files."),
                        ListText::tr("Divide it into smaller ones."));
        if (directory.at < 0 || directory.size < 0 || directory.at > file.size() - directory.size)
            return damaged();
        return directory;
    }
    return damaged();
}

/// Archives above 4 GiB say in a second place what the first has no room for.
Result<void> ZipFile::Directory::takeLarge(QFile &file, qint64 endAt)
{
    if (at != inExtra && size != inExtra && entries != 0xffff)
        return {};
    if (endAt < locator64Size)
        return damaged();
    file.seek(endAt - locator64Size);
    const QByteArray locator = file.read(locator64Size);
    if (locator.size() != locator64Size || numberAt<quint32>(locator, 0) != locator64Signature)
        return at == inExtra || size == inExtra ? damaged() : Result<void>();
    const auto recordAt = numberAt<qint64>(locator, 8);
    if (recordAt < 0 || recordAt > endAt || !file.seek(recordAt))
        return damaged();
    const QByteArray record = file.read(end64Size);
    if (record.size() != end64Size || numberAt<quint32>(record, 0) != end64Signature)
        return damaged();
    entries = numberAt<qint64>(record, 32);
    size = numberAt<qint64>(record, 40);
    at = numberAt<qint64>(record, 48);
    return {};
}

/// Unpacks one entry while it is read.
class ZipFile::Reader : public QIODevice
{
public:
    Reader(std::unique_ptr<QFile> file, const Entry &entry)
        : m_file(std::move(file))
        , m_entry(entry)
        , m_packedLeft(entry.packed)
        , m_left(entry.size)
        , m_checksum(quint32(crc32(0, nullptr, 0)))
        , m_isReady(inflateInit2(&m_stream, -MAX_WBITS) == Z_OK)
    {
        QIODevice::open(QIODevice::ReadOnly);
    }
    ~Reader() override { inflateEnd(&m_stream); }
    Q_DISABLE_COPY_MOVE(Reader)

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 copied(char *data, qint64 wanted);
    qint64 unpacked(char *data, qint64 wanted);
    qint64 broken();

    std::unique_ptr<QFile> m_file;
    Entry m_entry;
    z_stream m_stream = {};
    QByteArray m_piece;
    qint64 m_packedLeft;
    qint64 m_left;
    quint32 m_checksum;
    bool m_isReady;
};

qint64 ZipFile::Reader::readData(char *data, qint64 most)
{
    const qint64 wanted = std::min({most, m_left, qint64(pieceSize)});
    if (wanted <= 0)
        return m_left == 0 ? (most == 0 ? 0 : -1) : 0;
    const qint64 got = !m_isReady ? -1 : m_entry.method == stored ? copied(data, wanted) : unpacked(data, wanted);
    if (got <= 0)
        return broken();
    m_left -= got;
    m_checksum = quint32(crc32(m_checksum, reinterpret_cast<const Bytef *>(data), uInt(got)));
    return m_left == 0 && m_checksum != m_entry.checksum ? broken() : got;
}

qint64 ZipFile::Reader::copied(char *data, qint64 wanted)
{
    return m_file->read(data, wanted);
}

qint64 ZipFile::Reader::unpacked(char *data, qint64 wanted)
{
    m_stream.next_out = reinterpret_cast<Bytef *>(data);
    m_stream.avail_out = uInt(wanted);
    while (m_stream.avail_out == uInt(wanted)) {
        if (m_stream.avail_in == 0) {
            m_piece = m_file->read(std::min<qint64>(pieceSize, m_packedLeft));
            m_packedLeft -= m_piece.size();
            m_stream.next_in = reinterpret_cast<Bytef *>(m_piece.data());
            m_stream.avail_in = uInt(m_piece.size());
        }
        const int code = inflate(&m_stream, Z_NO_FLUSH);
        if (code == Z_STREAM_END)
            break;
        if (code != Z_OK)
            return -1;
    }
    return wanted - qint64(m_stream.avail_out);
}

qint64 ZipFile::Reader::broken()
{
    m_isReady = false;
    setErrorString(ListText::tr("The zip archive is damaged or not whole."));
    return -1;
}

Result<std::shared_ptr<const ZipFile>> ZipFile::open(const QString &path)
{
    auto zip = std::make_shared<ZipFile>();
    zip->m_path = path;
    if (const auto read = zip->readDirectory(); !read)
        return tl::unexpected(read.error());
    return zip;
}

Result<void> ZipFile::readDirectory()
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::Disk, ListText::tr("It cannot be opened: %1.").arg(file.errorString()));
    const auto where = Directory::find(file);
    if (!where)
        return tl::unexpected(where.error());
    file.seek(where->at);
    const QByteArray directory = file.read(where->size);
    qsizetype at = 0;
    for (qint64 i = 0; i < where->entries; ++i)
        if (auto taken = takeEntry(directory, at); !taken)
            return taken;
    return {};
}

Result<void> ZipFile::takeEntry(const QByteArray &directory, qsizetype &at)
{
    if (at > directory.size() - centralSize || numberAt<quint32>(directory, at) != centralSignature)
        return damaged();
    const auto flags = numberAt<quint16>(directory, at + 8);
    const auto nameSize = qsizetype(numberAt<quint16>(directory, at + 28));
    const auto extraSize = qsizetype(numberAt<quint16>(directory, at + 30));
    const auto commentSize = qsizetype(numberAt<quint16>(directory, at + 32));
    const qsizetype end = at + centralSize + nameSize + extraSize + commentSize;
    if (end > directory.size())
        return damaged();
    Entry entry{numberAt<quint32>(directory, at + 24), numberAt<quint32>(directory, at + 20),
                numberAt<quint32>(directory, at + 42), numberAt<quint32>(directory, at + 16),
                numberAt<quint16>(directory, at + 10), (flags & encryptedFlag) != 0};
    const QByteArray extra = directory.mid(at + centralSize + nameSize, extraSize);
    for (qsizetype i = 0; i + 4 <= extra.size(); i += 4 + numberAt<quint16>(extra, i + 2)) {
        qsizetype value = i + 4;
        const qsizetype valueEnd = std::min<qsizetype>(extra.size(), value + numberAt<quint16>(extra, i + 2));
        if (numberAt<quint16>(extra, i) != zip64Extra)
            continue;
        for (qint64 *number : {&entry.size, &entry.packed, &entry.at})
            if (*number == inExtra && value + 8 <= valueEnd) {
                *number = numberAt<qint64>(extra, value);
                value += 8;
            }
    }
    const QString name = nameOf(directory.mid(at + centralSize, nameSize), (flags & utf8Flag) != 0);
    at = end;
    if (name.endsWith(u'/') || m_entries.contains(name))
        return {}; // folders; and a second file of one name is what no program wrote
    m_entries.insert(name, entry);
    m_names << name;
    return {};
}

Result<std::unique_ptr<QIODevice>> ZipFile::device(const QString &name, qint64 largest) const
{
    const auto entry = m_entries.constFind(name);
    if (entry == m_entries.constEnd())
        return fail(Error::Code::NotFound, ListText::tr("there is no such file in the archive"));
    if (entry->isEncrypted)
        return fail(Error::Code::Refused, ListText::tr("The zip archive is locked with a password."),
                    ListText::tr("Unpack it and choose what was in it."));
    const bool isBomb = entry->size > packingBegins && entry->size / tightestPacking > entry->packed;
    if (entry->size < 0 || entry->packed < 0 || entry->size > largest || isBomb)
        return fail(Error::Code::Refused, ListText::tr("A file in the zip archive is too large when it is unpacked."),
                    ListText::tr("If you trust it, unpack it and choose what was in it."));
    auto file = std::make_unique<QFile>(m_path);
    if (!file->open(QIODevice::ReadOnly) || !file->seek(entry->at))
        return damaged();
    const QByteArray header = file->read(localSize);
    if (header.size() != localSize || numberAt<quint32>(header, 0) != localSignature)
        return damaged();
    const qint64 begin = entry->at + localSize + numberAt<quint16>(header, 26) + numberAt<quint16>(header, 28);
    const bool isKnown = entry->method == deflated || (entry->method == stored && entry->size == entry->packed);
    if (!isKnown || begin > file->size() - entry->packed || !file->seek(begin))
        return damaged();
    return std::make_unique<Reader>(std::move(file), *entry);
}

Result<QByteArray> ZipFile::read(const QString &name, qint64 largest) const
{
    const auto reader = device(name, largest);
    if (!reader)
        return tl::unexpected(reader.error());
    const QByteArray bytes = (*reader)->readAll();
    return bytes.size() == m_entries.value(name).size ? Result<QByteArray>(bytes) : damaged();
}

} // namespace nameplate
