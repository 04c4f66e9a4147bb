// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/exifdate.h"

#include <QString>

#include <exiv2/exiv2.hpp>

#include <algorithm>
#include <array>
#include <mutex>

namespace nameplate {

namespace {

/// Types that cameras write; nothing else is given to the metadata reader.
constexpr std::array cameraTypes{"image/jpeg", "image/tiff", "image/webp", "image/heic", "image/heif"};

constexpr std::array dateKeys{"Exif.Photo.DateTimeOriginal", "Exif.Photo.DateTimeDigitized",
                              "Exif.Image.DateTimeOriginal"};

/// The library's set-up and its XMP part are not safe in several threads at once.
std::mutex &readerMutex()
{
    static std::mutex mutex;
    return mutex;
}

void prepareReader()
{
    static const bool ready = [] {
        Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute);
        Exiv2::XmpParser::initialize();
#ifdef EXV_ENABLE_BMFF
        Exiv2::enableBMFF();
#endif
        return true;
    }();
    Q_UNUSED(ready)
}

/// Exif writes "2024:05:03 14:21:00"; a camera whose clock was never set writes zeros.
QDate dateOf(const Exiv2::ExifData &exif)
{
    for (const char *key : dateKeys) {
        const auto entry = exif.findKey(Exiv2::ExifKey(key));
        if (entry == exif.end())
            continue;
        const QString text = QString::fromStdString(entry->toString()).left(10);
        const QDate date = QDate::fromString(text, QStringLiteral("yyyy:MM:dd"));
        if (date.isValid() && date.year() >= 1)
            return date;
    }
    return {};
}

} // namespace

QDate exifDate(const QByteArray &data, const QString &mimeType)
{
    const bool fromCamera = std::any_of(cameraTypes.begin(), cameraTypes.end(),
                                        [&mimeType](const char *type) { return mimeType == QLatin1String(type); });
    if (!fromCamera)
        return {};
    const std::scoped_lock lock(readerMutex());
    prepareReader();
    try {
        const auto image =
            Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte *>(data.constData()), long(data.size()));
        image->readMetadata();
        return dateOf(image->exifData());
    } catch (const std::exception &) { // damaged or hostile metadata: the picture is kept all the same
        return {};
    }
}

} // namespace nameplate
