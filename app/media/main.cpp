// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

// nameplate-media: decodes the file on its standard input and answers on its standard output.
//   pdf-pages                    the number of pages
//   pdf-sizes                    width and height of each page in points, a line each
//   pdf-page INDEX WIDTH HEIGHT  one page (from 0) as a binary PPM that fits into so many pixels
//   heif WIDTH HEIGHT            the main picture of a HEIC, HEIF or AVIF file in the same way
// Exit: 0 answered, 1 the file cannot be decoded, 2 wrong usage. A run that exceeds its limits is ended by the system.

#include <QFile>
#include <QImage>
#include <QList>
#include <QSizeF>

#include <libheif/heif.h>
#include <poppler-qt6.h>
#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <memory>

namespace {

constexpr rlim_t mostSeconds = 15;
constexpr rlim_t mostMemory = rlim_t(1) << 30;
constexpr qint64 mostInput = qint64(256) << 20;
constexpr int mostPixelsAcross = 10'000;
constexpr int mostPages = 10'000;

enum Exit
{
    Answered = 0,
    NotDecoded = 1,
    WrongUsage = 2
};

constexpr double pointsPerInch = 72;
constexpr double mostDotsPerInch = 600; // for pages of the size of a stamp

/// A PDF document in memory.
class PdfDecoder
{
public:
    explicit PdfDecoder(const QByteArray &pdf);
    ~PdfDecoder();

    /// 0 when the document cannot be read or wants a password.
    [[nodiscard]] int pageCount() const;

    /// In points, upright as the pages are read.
    [[nodiscard]] QList<QSizeF> sizes() const;

    /// The page (from 0) as large as fits into `maximum`, on white; null when there is no such page.
    [[nodiscard]] QImage page(int index, QSize maximum) const;

private:
    std::unique_ptr<Poppler::Document> m_document; ///< null: not readable
};

PdfDecoder::PdfDecoder(const QByteArray &pdf)
{
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
    m_document = Poppler::Document::loadFromData(pdf);
    if (!m_document || m_document->isLocked()) {
        m_document.reset();
        return;
    }
    m_document->setPaperColor(Qt::white);
    m_document->setRenderHint(Poppler::Document::Antialiasing);
    m_document->setRenderHint(Poppler::Document::TextAntialiasing);
}

PdfDecoder::~PdfDecoder() = default;

int PdfDecoder::pageCount() const
{
    return m_document ? m_document->numPages() : 0;
}

QList<QSizeF> PdfDecoder::sizes() const
{
    QList<QSizeF> sizes;
    for (int i = 0; i < std::min(pageCount(), mostPages); ++i) {
        const std::unique_ptr<Poppler::Page> page = m_document->page(i);
        sizes << (page ? page->pageSizeF() : QSizeF());
    }
    return sizes;
}

QImage PdfDecoder::page(int index, QSize maximum) const
{
    if (index < 0 || index >= pageCount())
        return {};
    const std::unique_ptr<Poppler::Page> page = m_document->page(index);
    const QSizeF size = page ? page->pageSizeF() : QSizeF();
    if (size.isEmpty())
        return {};
    const double scale = std::min(maximum.width() / size.width(), maximum.height() / size.height());
    const double resolution = std::min(scale * pointsPerInch, mostDotsPerInch);
    QImage image = page->renderToImage(resolution, resolution);
    // A page may come out a pixel larger than asked for.
    if (image.width() > maximum.width() || image.height() > maximum.height())
        image = image.copy(QRect(QPoint(), image.size().boundedTo(maximum)));
    return image;
}

constexpr qint64 mostPixels = 200'000'000;

template <class T, void (*release)(T *)>
struct Releasing
{
    void operator()(T *what) const { release(what); }
};
void releaseHandle(heif_image_handle *handle)
{
    heif_image_handle_release(handle);
}
void releaseImage(heif_image *image)
{
    heif_image_release(image);
}

using Context = std::unique_ptr<heif_context, Releasing<heif_context, heif_context_free>>;
using Handle = std::unique_ptr<heif_image_handle, Releasing<heif_image_handle, releaseHandle>>;
using Image = std::unique_ptr<heif_image, Releasing<heif_image, releaseImage>>;

bool isGood(const heif_error &error)
{
    return error.code == heif_error_Ok;
}

/// The main picture of a HEIC, HEIF or AVIF file, upright and scaled to fit into `maximum` when it is larger; null when
/// it cannot be decoded.
QImage heifPicture(const QByteArray &file, QSize maximum)
{
    const Context context(heif_context_alloc());
    if (!isGood(
            heif_context_read_from_memory_without_copy(context.get(), file.constData(), size_t(file.size()), nullptr)))
        return {};
    heif_image_handle *primary = nullptr;
    if (!isGood(heif_context_get_primary_image_handle(context.get(), &primary)))
        return {};
    const Handle handle(primary);
    if (qint64(heif_image_handle_get_width(primary)) * heif_image_handle_get_height(primary) > mostPixels)
        return {};
    heif_image *decoded = nullptr; // turned upright by the library
    if (!isGood(heif_decode_image(primary, &decoded, heif_colorspace_RGB, heif_chroma_interleaved_RGB, nullptr)))
        return {};
    const Image image(decoded);
    int stride = 0;
    const uint8_t *pixels = heif_image_get_plane_readonly(decoded, heif_channel_interleaved, &stride);
    const QSize size(heif_image_get_width(decoded, heif_channel_interleaved),
                     heif_image_get_height(decoded, heif_channel_interleaved));
    if (!pixels || size.isEmpty())
        return {};
    const QImage whole(pixels, size.width(), size.height(), stride, QImage::Format_RGB888);
    if (size.boundedTo(maximum) == size)
        return whole.copy();
    return whole.scaled(maximum, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

void limit(int resource, rlim_t value)
{
    const rlimit both{value, value};
    setrlimit(resource, &both);
}

void limitThisProcess()
{
    limit(RLIMIT_CPU, mostSeconds);
    limit(RLIMIT_CORE, 0);
#ifndef NAMEPLATE_SANITIZED // sanitizers reserve terabytes of addresses
    limit(RLIMIT_AS, mostMemory);
#endif
}

QByteArray readInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    // A pipe gives what it holds at the moment, which is less than a large file: read until there is no more.
    constexpr qint64 pieceSize = qint64(1) << 20;
    QByteArray bytes;
    while (bytes.size() <= mostInput) {
        const QByteArray piece = input.read(pieceSize);
        if (piece.isEmpty())
            break;
        bytes += piece;
    }
    return bytes.size() <= mostInput ? bytes : QByteArray();
}

bool write(const QByteArray &answer)
{
    return std::fwrite(answer.constData(), 1, size_t(answer.size()), stdout) == size_t(answer.size())
           && std::fflush(stdout) == 0;
}

Exit answerPages()
{
    const int count = PdfDecoder(readInput()).pageCount();
    return count > 0 && write(QByteArray::number(count) + '\n') ? Answered : NotDecoded;
}

Exit answerSizes()
{
    QByteArray answer;
    for (const QSizeF &size : PdfDecoder(readInput()).sizes())
        answer += QByteArray::number(size.width(), 'f', 2) + ' ' + QByteArray::number(size.height(), 'f', 2) + '\n';
    return !answer.isEmpty() && write(answer) ? Answered : NotDecoded;
}

Exit answerPicture(const QImage &picture)
{
    const QImage image = picture.convertToFormat(QImage::Format_RGB888);
    if (image.isNull())
        return NotDecoded;
    QByteArray answer = QByteArrayLiteral("P6\n") + QByteArray::number(image.width()) + ' '
                        + QByteArray::number(image.height()) + "\n255\n";
    for (int row = 0; row < image.height(); ++row)
        answer.append(reinterpret_cast<const char *>(image.constScanLine(row)), image.width() * 3);
    return write(answer) ? Answered : NotDecoded;
}

/// The size in two arguments; empty when it is none, or too large.
QSize sizeIn(char **arguments)
{
    const int width = QByteArray(*arguments).toInt();
    const QSize size(width, QByteArray(*(arguments + 1)).toInt());
    return !size.isEmpty() && size.boundedTo({mostPixelsAcross, mostPixelsAcross}) == size ? size : QSize();
}

} // namespace

int main(int count, char **arguments)
{
    limitThisProcess();
    const QByteArrayView verb(count > 1 ? arguments[1] : "");
    if (verb == "pdf-pages" && count == 2)
        return answerPages();
    if (verb == "pdf-sizes" && count == 2)
        return answerSizes();
    const QSize maximum = count > 3 ? sizeIn(arguments + count - 2) : QSize();
    if (verb == "pdf-page" && count == 5 && !maximum.isEmpty())
        return answerPicture(PdfDecoder(readInput()).page(QByteArray(arguments[2]).toInt(), maximum));
    if (verb == "heif" && count == 4 && !maximum.isEmpty())
        return answerPicture(heifPicture(readInput(), maximum));
    return WrongUsage;
}
