// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/identifier.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace nameplate {

namespace {

constexpr std::array kinds{IdentifierKind{"imei", QT_TRANSLATE_NOOP("Identifier", "IMEI")},
                           IdentifierKind{"imei2", QT_TRANSLATE_NOOP("Identifier", "IMEI 2")},
                           IdentifierKind{"imeisv", QT_TRANSLATE_NOOP("Identifier", "IMEISV")},
                           IdentifierKind{"meid", QT_TRANSLATE_NOOP("Identifier", "MEID")},
                           IdentifierKind{"iccid", QT_TRANSLATE_NOOP("Identifier", "SIM card (ICCID)")},
                           IdentifierKind{"mac", QT_TRANSLATE_NOOP("Identifier", "MAC address")},
                           IdentifierKind{"vin", QT_TRANSLATE_NOOP("Identifier", "VIN")},
                           IdentifierKind{"service_tag", QT_TRANSLATE_NOOP("Identifier", "Service tag")},
                           IdentifierKind{"express_code", QT_TRANSLATE_NOOP("Identifier", "Express service code")},
                           IdentifierKind{"e_nr", QT_TRANSLATE_NOOP("Identifier", "E-Nr")},
                           IdentifierKind{"fd", QT_TRANSLATE_NOOP("Identifier", "FD number")},
                           IdentifierKind{"z_nr", QT_TRANSLATE_NOOP("Identifier", "Z-Nr")},
                           IdentifierKind{"engine_number", QT_TRANSLATE_NOOP("Identifier", "Engine number")},
                           IdentifierKind{"frame_number", QT_TRANSLATE_NOOP("Identifier", "Frame number")},
                           IdentifierKind{"licence_plate", QT_TRANSLATE_NOOP("Identifier", "Licence plate")},
                           IdentifierKind{"gtin", QT_TRANSLATE_NOOP("Identifier", "Barcode (GTIN)")},
                           IdentifierKind{"isbn", QT_TRANSLATE_NOOP("Identifier", "ISBN")},
                           IdentifierKind{"owner_mark", QT_TRANSLATE_NOOP("Identifier", "Owner mark")},
                           IdentifierKind{"asset_tag", QT_TRANSLATE_NOOP("Identifier", "Asset tag")},
                           IdentifierKind{"import_ref", QT_TRANSLATE_NOOP("Identifier", "Import reference")}};

} // namespace

std::span<const IdentifierKind> identifierKinds()
{
    return kinds;
}

QString identifierTitle(const QString &kind)
{
    const auto known = std::find_if(kinds.begin(), kinds.end(),
                                    [&kind](const IdentifierKind &k) { return kind == QLatin1String(k.code); });
    return known == kinds.end() ? kind : QCoreApplication::translate("Identifier", known->title);
}

} // namespace nameplate
