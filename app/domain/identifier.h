// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"

#include <QString>

#include <span>

namespace nameplate {

/// A further typed number of one unit: IMEI, MAC, VIN, service tag, owner mark …
struct Identifier
{
    IdentifierId id;
    QString kind;  ///< a code of identifierKinds(), or the user's own word
    QString value; ///< exactly as printed

    bool operator==(const Identifier &) const = default;
};

/// One kind of identifier that the program knows by name; codes are part of the file format.
struct IdentifierKind
{
    const char *code;
    const char *title;
    bool isOfOneUnit; ///< no two things have the same number of this kind
};

[[nodiscard]] std::span<const IdentifierKind> identifierKinds();

/// False for kinds that many units share (a barcode) and for the user's own kinds.
[[nodiscard]] bool isOfOneUnit(const QString &kind);

/// The title people know ("IMEI"); the code itself for the user's own kinds.
[[nodiscard]] QString identifierTitle(const QString &kind);

} // namespace nameplate
