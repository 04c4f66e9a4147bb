// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/textencoding.h"

#include "app/exchange/utf8counter.h"

#include <QIODevice>
#include <QStringDecoder>

#include <uchardet/uchardet.h>

#include <array>
#include <memory>

namespace nameplate {

namespace {

constexpr qint64 pieceSize = 256 * 1024;
constexpr qsizetype sampleSize = 1024 * 1024; ///< bytes that the statistics look at

struct ByteOrderMark
{
    const char *bytes;
    qsizetype size;
    const char *encoding;
};

constexpr std::array byteOrderMarks{ByteOrderMark{"\xEF\xBB\xBF", 3, "UTF-8"},
                                    ByteOrderMark{"\xFF\xFE\0\0", 4, "UTF-32LE"},
                                    ByteOrderMark{"\0\0\xFE\xFF", 4, "UTF-32BE"},
                                    ByteOrderMark{"\xFF\xFE", 2, "UTF-16LE"}, ByteOrderMark{"\xFE\xFF", 2, "UTF-16BE"}};

QByteArray fromByteOrderMark(QByteArrayView start)
{
    for (const ByteOrderMark &mark : byteOrderMarks)
        if (start.startsWith(QByteArrayView(mark.bytes, mark.size)))
            return mark.encoding;
    return {};
}

/// What the statistics are trusted with: western European tables differ from each other only in rare signs, and
/// guesses among them are worse than Windows-1252.
bool isTrustedGuess(QByteArrayView name)
{
    return name == "WINDOWS-1250" || name == "WINDOWS-1251" || name == "WINDOWS-1253";
}

QByteArray guessedTable(const QByteArray &sample)
{
    const std::unique_ptr<std::remove_pointer_t<uchardet_t>, decltype(&uchardet_delete)> detector(uchardet_new(),
                                                                                                  &uchardet_delete);
    uchardet_handle_data(detector.get(), sample.constData(), size_t(sample.size()));
    uchardet_data_end(detector.get());
    const QByteArray name = uchardet_get_charset(detector.get());
    return isTrustedGuess(name) ? name : QByteArrayLiteral("WINDOWS-1252");
}

/// What one walk over the bytes found out.
struct Findings
{
    Utf8Counter utf8;
    qint64 size = 0;
    qint64 nulsAtEven = 0;
    qint64 nulsAtOdd = 0;
    QByteArray start;
    QByteArray sample; ///< pieces that hold bytes beyond ASCII

    void add(const QByteArray &piece);
    [[nodiscard]] QByteArray utf16() const;
};

void Findings::add(const QByteArray &piece)
{
    if (size == 0)
        start = piece.first(qMin<qsizetype>(piece.size(), 8));
    const qint64 errorsBefore = utf8.errors();
    utf8.add(piece);
    if (utf8.errors() > errorsBefore && sample.size() < sampleSize)
        sample += piece;
    for (qsizetype at = piece.indexOf('\0'); at >= 0; at = piece.indexOf('\0', at + 1))
        ++((size + at) % 2 == 0 ? nulsAtEven : nulsAtOdd);
    size += piece.size();
}

/// Latin text in UTF-16 has a NUL in nearly every second byte, and none in the others.
QByteArray Findings::utf16() const
{
    const qint64 enough = qMax<qint64>(1, size / 8);
    if (nulsAtOdd >= enough && nulsAtEven * 50 <= nulsAtOdd)
        return "UTF-16LE";
    if (nulsAtEven >= enough && nulsAtOdd * 50 <= nulsAtEven)
        return "UTF-16BE";
    return {};
}

/// Office files that people hand over under the name of a CSV file.
bool isOfficeFile(QByteArrayView start)
{
    return start.startsWith("PK\x03\x04") || start.startsWith("\xD0\xCF\x11\xE0");
}

} // namespace

Result<TextEncoding> TextEncoding::detect(QIODevice &device)
{
    Findings found;
    while (!device.atEnd()) {
        const QByteArray piece = device.read(pieceSize);
        if (piece.isEmpty())
            return fail(Error::Code::Disk, tr("The file cannot be read: %1.").arg(device.errorString()));
        found.add(piece);
    }
    found.utf8.finish();

    if (isOfficeFile(found.start))
        return fail(Error::Code::BadValue, tr("This is a spreadsheet or an archive, not a text file."),
                    tr("Save it as CSV first."));
    TextEncoding encoding;
    const QByteArray marked = fromByteOrderMark(found.start);
    const bool hasNuls = found.nulsAtEven + found.nulsAtOdd > 0;
    encoding.m_damaged = !found.utf8.isValid();
    if (!marked.isEmpty())
        encoding.m_name = marked;
    else if (hasNuls)
        encoding.m_name = found.utf16();
    else if (found.utf8.errors() * 10 > found.utf8.sequences())
        encoding.m_name = guessedTable(found.sample);
    if (!encoding.isUtf8())
        encoding.m_damaged = false;
    if (encoding.m_name.isEmpty())
        return fail(Error::Code::BadValue, tr("This is not a text file: it holds NUL bytes."),
                    tr("Save the list as CSV first."));
    return encoding;
}

Result<TextEncoding> TextEncoding::named(const QByteArray &name)
{
    TextEncoding encoding;
    encoding.m_name = name.trimmed().toUpper();
    if (encoding.m_name == "UTF8")
        encoding.m_name = "UTF-8";
    if (!QStringDecoder(encoding.m_name.constData()).isValid())
        return fail(Error::Code::BadValue,
                    tr("“%1” is not a text encoding this program can read.").arg(QString::fromLatin1(name)),
                    tr("Use UTF-8, UTF-16 or Windows-1252, for example."));
    encoding.m_damaged = encoding.isUtf8(); // not checked: the slow way of reading finds out
    return encoding;
}

} // namespace nameplate
