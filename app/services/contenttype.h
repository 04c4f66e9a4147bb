// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace nameplate {

/// What the bytes of a file are, whatever the file is called.
namespace contenttype {

/// The MIME type told by the bytes; the name decides only between types that look alike inside (a spreadsheet is a
/// ZIP archive). A name never makes bytes a picture.
[[nodiscard]] QString of(const QByteArray &data, const QString &fileName);

/// The QImageReader format of a MIME type that Nameplate draws ("jpeg"); empty for everything else. SVG, PDF and HEIC
/// are never given to it.
[[nodiscard]] QByteArray pictureFormat(const QString &mimeType);

/// True for HEIC, HEIF and AVIF, whose pictures nameplate-media decodes.
[[nodiscard]] bool isHeif(const QString &mimeType);

} // namespace contenttype

} // namespace nameplate
