// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/identifier.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace nameplate {

namespace {

constexpr std::array kinds{
    IdentifierKind{"imei", QT_TRANSLATE_NOOP("Identifier", "IMEI"), true},
    IdentifierKind{"imei2", QT_TRANSLATE_NOOP("Identifier", "IMEI 2"), true},
    IdentifierKind{"imeisv", QT_TRANSLATE_NOOP("Identifier", "IMEISV"), true},
    IdentifierKind{"meid", QT_TRANSLATE_NOOP("Identifier", "MEID"), true},
    IdentifierKind{"iccid", QT_TRANSLATE_NOOP("Identifier", "SIM card (ICCID)"), true},
    IdentifierKind{"mac", QT_TRANSLATE_NOOP("Identifier", "MAC address"), true},
    IdentifierKind{"vin", QT_TRANSLATE_NOOP("Identifier", "VIN"), true},
    IdentifierKind{"service_tag", QT_TRANSLATE_NOOP("Identifier", "Service tag"), true},
    IdentifierKind{"express_code", QT_TRANSLATE_NOOP("Identifier", "Express service code"), true},
    IdentifierKind{"e_nr", QT_TRANSLATE_NOOP("Identifier", "E-Nr"), false},
    IdentifierKind{"fd", QT_TRANSLATE_NOOP("Identifier", "FD number"), false},
    IdentifierKind{"z_nr", QT_TRANSLATE_NOOP("Identifier", "Z-Nr"), true},
    IdentifierKind{"engine_number", QT_TRANSLATE_NOOP("Identifier", "Engine number"), true},
    IdentifierKind{"frame_number", QT_TRANSLATE_NOOP("Identifier", "Frame number"), true},
    IdentifierKind{"licence_plate", QT_TRANSLATE_NOOP("Identifier", "Licence plate"), true},
    IdentifierKind{"gtin", QT_TRANSLATE_NOOP("Identifier", "Barcode (GTIN)"), false},
    IdentifierKind{"isbn", QT_TRANSLATE_NOOP("Identifier", "ISBN"), false},
    IdentifierKind{"owner_mark", QT_TRANSLATE_NOOP("Identifier", "Owner mark"), false},
    IdentifierKind{"asset_tag", QT_TRANSLATE_NOOP("Identifier", "Asset tag"), true},
    IdentifierKind{"import_ref", QT_TRANSLATE_NOOP("Identifier", "Import reference"), false}};

const IdentifierKind *rowOf(const QString &kind)
{
    const auto known = std::find_if(kinds.begin(), kinds.end(),
                                    [&kind](const IdentifierKind &k) { return kind == QLatin1String(k.code); });
    return known == kinds.end() ? nullptr : &*known;
}

} // namespace

std::span<const IdentifierKind> identifierKinds()
{
    return kinds;
}

bool isOfOneUnit(const QString &kind)
{
    const IdentifierKind *row = rowOf(kind);
    return row && row->isOfOneUnit;
}

QString identifierTitle(const QString &kind)
{
    const IdentifierKind *row = rowOf(kind);
    return row ? QCoreApplication::translate("Identifier", row->title) : kind;
}

} // namespace nameplate
