// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/choices.h"
#include "app/domain/ids.h"

#include <QDateTime>
#include <QString>

#include <variant>

namespace nameplate {

/// A photo, receipt or other file kept as proof. The bytes are stored once per content; several items can share it.
struct Evidence
{
    EvidenceId id;
    QString uuid;
    qint64 number = 0; ///< printed as E-001; stable within the document, never used twice
    EvidenceKind kind = EvidenceKind::Other;
    QString sha256;  ///< 64 lower case hex digits of the bytes
    qint64 size = 0; ///< bytes
    QString mimeType;
    QString fileName; ///< as it was called when it came; a name only, never a path
    QString caption;
    QDate takenOn;       ///< from the photo's own data, or typed
    qint64 rotation = 0; ///< quarter turns clockwise that the user added: 0 to 3

    /// "E-001".
    [[nodiscard]] QString label() const;
    [[nodiscard]] bool isImage() const { return mimeType.startsWith(QLatin1String("image/")); }

    bool operator==(const Evidence &) const = default;
};

/// What a piece of evidence proves; nothing: it waits in the tray of unsorted photos.
using EvidenceTarget = std::variant<std::monostate, ItemId, SeriesId, PlaceId>;

/// What becomes of evidence that is taken off the last thing it served.
enum class Leftover
{
    Goes, ///< out of the document; undo brings it back
    Waits ///< in the tray
};

/// Evidence files may have at most this many bytes (256 MiB).
inline constexpr qint64 maximumEvidenceSize = qint64(256) << 20;

} // namespace nameplate
