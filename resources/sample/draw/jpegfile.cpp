// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/sample/draw/jpegfile.h"

#include <QBuffer>
#include <QDataStream>
#include <QFile>
#include <QImageWriter>

namespace nameplate::sample {

namespace {

constexpr qsizetype afterStart = 2; ///< behind the two bytes that begin every JPEG
constexpr quint16 orientationTag = 0x0112;
constexpr quint16 dateTag = 0x0132;
constexpr quint16 exifPointerTag = 0x8769;
constexpr quint16 dateOriginalTag = 0x9003;
constexpr quint16 asciiType = 2;
constexpr quint16 shortType = 3;
constexpr quint16 longType = 4;

/// The Exif segment: a small TIFF file whose second directory holds the date of the exposure (Exif 2.3, 4.6).
QByteArray exifSegment(const QDateTime &takenOn, Orientation orientation)
{
    const QByteArray date = takenOn.toString(QStringLiteral("yyyy:MM:dd HH:mm:ss")).toLatin1() + '\0';
    constexpr quint32 firstDirectory = 8;
    constexpr quint32 secondDirectory = firstDirectory + 2 + 3 * 12 + 4;
    constexpr quint32 dates = secondDirectory + 2 + 12 + 4;

    QByteArray tiff;
    QDataStream out(&tiff, QIODevice::WriteOnly);
    const auto entry = [&out](quint16 tag, quint16 type, quint32 count) { out << tag << type << count; };
    out.writeRawData("MM\0*", 4);
    out << firstDirectory << quint16(3);
    entry(orientationTag, shortType, 1);
    out << quint16(orientation) << quint16(0);
    entry(dateTag, asciiType, quint32(date.size()));
    out << dates;
    entry(exifPointerTag, longType, 1);
    out << secondDirectory << quint32(0) << quint16(1);
    entry(dateOriginalTag, asciiType, quint32(date.size()));
    out << dates + quint32(date.size()) << quint32(0);
    out.writeRawData(date.constData(), int(date.size()));
    out.writeRawData(date.constData(), int(date.size()));

    QByteArray segment;
    QDataStream head(&segment, QIODevice::WriteOnly);
    head << quint16(0xFFE1) << quint16(2 + 6 + tiff.size());
    head.writeRawData("Exif\0\0", 6);
    return segment + tiff;
}

} // namespace

bool writeJpeg(const QImage &image, const QString &path, int quality, const QDateTime &takenOn, Orientation orientation)
{
    QBuffer buffer;
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(quality);
    writer.setOptimizedWrite(true);
    const QImage pixels = orientation == Orientation::TurnedRight ? image.transformed(QTransform().rotate(-90)) : image;
    if (!buffer.open(QIODevice::WriteOnly) || !writer.write(pixels.convertToFormat(QImage::Format_RGB32)))
        return false;
    QFile file(path);
    const QByteArray bytes = QByteArray(buffer.data()).insert(afterStart, exifSegment(takenOn, orientation));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace nameplate::sample
