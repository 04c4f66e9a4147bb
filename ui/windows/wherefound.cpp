// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/wherefound.h"

#include "app/domain/textfold.h"

#include <QCoreApplication>

#include <array>

namespace nameplate::wherefound {

namespace {

/// Parts of words (folded, English and German) by which a product is known, and where its plate is.
struct PlaceRow
{
    const char *stems;
    const char *place;
};

constexpr std::array table{
    PlaceRow{"fridge refrigerat kuhlschrank",
             QT_TRANSLATE_NOOP("WhereFound", "inside the cooling part, on the upper left wall or ceiling, or behind "
                                             "the vegetable drawer")},
    PlaceRow{"freezer gefrier", QT_TRANSLATE_NOOP("WhereFound", "on the inner left or back wall, near the top")},
    PlaceRow{"dishwash geschirrsp", QT_TRANSLATE_NOOP("WhereFound", "on the top or side edge of the open door")},
    PlaceRow{"washing washer dryer waschm trockner",
             QT_TRANSLATE_NOOP("WhereFound", "on the frame behind the open door; on a top loader under the lid")},
    PlaceRow{"oven range backofen herd",
             QT_TRANSLATE_NOOP("WhereFound", "on the frame behind the open door, or behind the bottom drawer")},
    PlaceRow{"microwave mikrowell", QT_TRANSLATE_NOOP("WhereFound", "on the door frame or the left inner wall")},
    PlaceRow{"hood haube", QT_TRANSLATE_NOOP("WhereFound", "behind the grease filter")},
    PlaceRow{"coffee espresso kaffee", QT_TRANSLATE_NOOP("WhereFound", "underneath, or behind the drip tray")},
    PlaceRow{"vacuum staubsaug", QT_TRANSLATE_NOOP("WhereFound", "underneath, behind the bin or at the battery")},
    PlaceRow{"heater boiler heizung", QT_TRANSLATE_NOOP("WhereFound", "on the front, or inside the front panel")},
    PlaceRow{"laptop notebook", QT_TRANSLATE_NOOP("WhereFound", "underneath, or in the firmware settings")},
    PlaceRow{"phone telefon handy",
             QT_TRANSLATE_NOOP("WhereFound", "in the settings under About; dial *#06# for the IMEI; on the box")},
    PlaceRow{"tablet reader", QT_TRANSLATE_NOOP("WhereFound", "on the back in small print, or in the settings")},
    PlaceRow{"console konsole", QT_TRANSLATE_NOOP("WhereFound", "on the back or underneath")},
    PlaceRow{"camera kamera", QT_TRANSLATE_NOOP("WhereFound", "on the base plate")},
    PlaceRow{"lens objektiv binocular fernglas", QT_TRANSLATE_NOOP("WhereFound", "on the barrel or the mount ring")},
    PlaceRow{"printer drucker", QT_TRANSLATE_NOOP("WhereFound", "on the back, or under the scanner lid")},
    PlaceRow{"router modem", QT_TRANSLATE_NOOP("WhereFound", "underneath")},
    PlaceRow{"monitor television fernseh tv", QT_TRANSLATE_NOOP("WhereFound", "on the label at the back")},
    PlaceRow{"headphone kopfhor", QT_TRANSLATE_NOOP("WhereFound", "inside a cup or the headband, or in the case")},
    PlaceRow{"speaker amplifier lautsprecher verstark", QT_TRANSLATE_NOOP("WhereFound", "on the back panel")},
    PlaceRow{"drill saw tool bohr sage werkzeug",
             QT_TRANSLATE_NOOP("WhereFound", "on the side of the body near the vents; the battery has its own")},
    PlaceRow{"mower maher",
             QT_TRANSLATE_NOOP("WhereFound", "at the rear of the deck; the engine has a plate of its own")},
    PlaceRow{"bike bicycle fahrrad velo",
             QT_TRANSLATE_NOOP("WhereFound", "stamped under the bottom bracket, or on the head or seat tube")},
    PlaceRow{"car auto", QT_TRANSLATE_NOOP("WhereFound", "behind the windscreen on the left, in the door frame, and in "
                                                         "the papers")},
    PlaceRow{"watch uhr", QT_TRANSLATE_NOOP("WhereFound", "on the case back or between the lugs")},
    PlaceRow{"guitar gitarre", QT_TRANSLATE_NOOP("WhereFound", "on the back of the headstock, or in the sound hole")},
    PlaceRow{"piano klavier", QT_TRANSLATE_NOOP("WhereFound", "inside the lid, and on the frame")},
    PlaceRow{"sewing nahmasch", QT_TRANSLATE_NOOP("WhereFound", "on the bed plate, at the right side")},
    PlaceRow{"stroller kinderwagen", QT_TRANSLATE_NOOP("WhereFound", "on a sticker at a rear leg")}};

struct WhereFound
{
    Q_DECLARE_TR_FUNCTIONS(WhereFound)
};

QString placeOf(const Record &record)
{
    const QString words = textfold::words(record.title() + u' ' + record.effectiveCategory());
    for (const PlaceRow &row : table)
        for (const QByteArray &stem : QByteArray(row.stems).split(' '))
            if (words.contains(QLatin1String(stem)))
                return WhereFound::tr(row.place);
    return {};
}

} // namespace

QString sentence(const Record &record, PlateNumber which)
{
    const QString place = placeOf(record);
    if (place.isEmpty())
        return which == PlateNumber::Serial
                   ? WhereFound::tr(
                         "Look for a plate or sticker on the back, underneath or behind a door or lid; the serial "
                         "number "
                         "is marked S/N, Serial, FD or Fabr.-Nr. The box and the warranty card often repeat it.")
                   : WhereFound::tr(
                         "Look for a plate or sticker on the back, underneath or behind a door or lid; the series "
                         "number "
                         "is marked Model, Type, E-Nr, Mod. or Ref. The carton often shows only a part of it.");
    return which == PlateNumber::Serial
               ? WhereFound::tr("The plate is %1. The serial number is marked S/N, Serial or FD.").arg(place)
               : WhereFound::tr("The plate is %1. The series number is marked Model, Type or E-Nr.").arg(place);
}

} // namespace nameplate::wherefound
