// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/wherefound.h"

#include "app/identity/platespots.h"

#include <QCoreApplication>

namespace nameplate::wherefound {

namespace {

struct WhereFound
{
    Q_DECLARE_TR_FUNCTIONS(WhereFound)
};

/// Null: nobody knows such a thing.
const PlateSpot *spotOf(const PlateSpots &spots, const Record &record)
{
    return spots.find({record.item.name, record.series.name, record.effectiveCategory()});
}

QString generalSentence(PlateNumber which)
{
    return which == PlateNumber::Serial
               ? WhereFound::tr("Look for a plate or sticker on the back, underneath or behind a door or lid; the "
                                "serial number is "
                                "marked S/N, Serial, FD or Fabr.-Nr. The box and the warranty card often repeat it.")
               : WhereFound::tr("Look for a plate or sticker on the back, underneath or behind a door or lid; the "
                                "series number is "
                                "marked Model, Type, E-Nr, Mod. or Ref. The carton often shows only a part of it.");
}

} // namespace

Answer answer(const Record &record, PlateNumber which)
{
    const auto spots = PlateSpots::load();
    const PlateSpot *spot = spots ? spotOf(*spots, record) : nullptr;
    if (!spot)
        return {{},
                which == PlateNumber::Serial ? WhereFound::tr("Where the serial number is")
                                             : WhereFound::tr("Where the series number is"),
                generalSentence(which)};
    const QString plate =
        which == PlateNumber::Serial
            ? WhereFound::tr("The plate is %1. The serial number is marked S/N, Serial or FD.").arg(spot->place)
            : WhereFound::tr("The plate is %1. The series number is marked Model, Type or E-Nr.").arg(spot->place);
    const QString screen =
        spot->settings.isEmpty() ? QString() : u' ' + WhereFound::tr("A screen shows it, too: %1.").arg(spot->settings);
    return {spot->id, spot->title, plate + screen};
}

} // namespace nameplate::wherefound
