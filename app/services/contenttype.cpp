// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/contenttype.h"

#include <QMimeDatabase>

#include <algorithm>
#include <array>
#include <string_view>

namespace nameplate::contenttype {

namespace {

using namespace std::string_view_literals;

/// Bytes at a fixed place that prove a type.
struct Mark
{
    qsizetype at;
    std::string_view bytes;
    const char *mimeType;
};

constexpr std::array marks{Mark{0, "\xFF\xD8\xFF"sv, "image/jpeg"}, Mark{0, "\x89PNG\r\n\x1A\n"sv, "image/png"},
                           Mark{0, "GIF87a"sv, "image/gif"},        Mark{0, "GIF89a"sv, "image/gif"},
                           Mark{0, "II*\0"sv, "image/tiff"},        Mark{0, "MM\0*"sv, "image/tiff"},
                           Mark{8, "WEBP"sv, "image/webp"},         Mark{4, "ftypheic"sv, "image/heic"},
                           Mark{4, "ftypheix"sv, "image/heic"},     Mark{4, "ftyphevc"sv, "image/heic"},
                           Mark{4, "ftypheim"sv, "image/heic"},     Mark{4, "ftypheis"sv, "image/heic"},
                           Mark{4, "ftypmif1"sv, "image/heif"},     Mark{4, "ftypmsf1"sv, "image/heif"},
                           Mark{4, "ftypavif"sv, "image/avif"},     Mark{4, "ftypavis"sv, "image/avif"}};

struct Drawn
{
    const char *mimeType;
    const char *format;
};

constexpr std::array drawn{Drawn{"image/jpeg", "jpeg"}, Drawn{"image/png", "png"},   Drawn{"image/gif", "gif"},
                           Drawn{"image/tiff", "tiff"}, Drawn{"image/webp", "webp"}, Drawn{"image/bmp", "bmp"}};

/// How far into a file the databases of types look.
constexpr qsizetype headSize = 16 * 1024;

bool has(const QByteArray &data, const Mark &mark)
{
    return std::string_view(data.constData(), size_t(data.size()))
        .substr(std::min(mark.at, data.size()))
        .starts_with(mark.bytes);
}

/// "BM" alone begins many a text: the size of the header that follows must be one that bitmaps have.
bool isBitmap(const QByteArray &data)
{
    static constexpr std::array<unsigned char, 7> headerSizes{12, 40, 52, 56, 64, 108, 124};
    return data.size() > 26 && data.startsWith("BM") && data.at(15) == 0 && data.at(16) == 0 && data.at(17) == 0
           && std::find(headerSizes.begin(), headerSizes.end(), static_cast<unsigned char>(data.at(14)))
                  != headerSizes.end();
}

QString provenType(const QByteArray &data)
{
    const auto mark = std::find_if(marks.begin(), marks.end(), [&data](const Mark &each) { return has(data, each); });
    if (mark != marks.end())
        return QString::fromLatin1(mark->mimeType);
    if (isBitmap(data))
        return QStringLiteral("image/bmp");
    if (data.left(1024).contains("%PDF-"))
        return QStringLiteral("application/pdf");
    return {};
}

bool needsProof(const QString &mimeType)
{
    return mimeType == QLatin1String("application/pdf")
           || (mimeType.startsWith(QLatin1String("image/")) && !mimeType.startsWith(QLatin1String("image/svg")));
}

} // namespace

QString of(const QByteArray &data, const QString &fileName)
{
    const QString proven = provenType(data);
    if (!proven.isEmpty())
        return proven;
    const QMimeDatabase database;
    const QByteArray head = data.left(headSize);
    for (const QMimeType &type : {database.mimeTypeForFileNameAndData(fileName, head), database.mimeTypeForData(head)})
        if (type.isValid() && !needsProof(type.name()))
            return type.name();
    return QStringLiteral("application/octet-stream");
}

bool isHeif(const QString &mimeType)
{
    return mimeType == QLatin1String("image/heic") || mimeType == QLatin1String("image/heif")
           || mimeType == QLatin1String("image/avif");
}

QByteArray pictureFormat(const QString &mimeType)
{
    const auto row = std::find_if(drawn.begin(), drawn.end(),
                                  [&mimeType](const Drawn &each) { return mimeType == QLatin1String(each.mimeType); });
    return row == drawn.end() ? QByteArray() : QByteArray(row->format);
}

} // namespace nameplate::contenttype
