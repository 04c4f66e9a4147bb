// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/thingicons.h"

#include "app/domain/textfold.h"

#include <array>

namespace nameplate {

namespace {

struct KindRow
{
    EvidenceKind kind;
    const char *icon;
};

constexpr std::array kindRows{
    KindRow{EvidenceKind::Photo, "image"},           KindRow{EvidenceKind::Plate, "scan-barcode"},
    KindRow{EvidenceKind::Receipt, "receipt"},       KindRow{EvidenceKind::Manual, "book-open"},
    KindRow{EvidenceKind::Warranty, "shield-check"}, KindRow{EvidenceKind::Valuation, "badge-check"},
    KindRow{EvidenceKind::Other, "file-text"}};

/// An icon and the parts of words (folded, English and German) that ask for it; earlier rows win.
struct WordRow
{
    const char *icon;
    const char *stems; ///< separated by blanks
};

constexpr std::array wordRows{
    WordRow{"washing-machine", "washing washer waschmasch dryer trockner dishwash geschirrsp"},
    WordRow{"refrigerator", "fridge refrigerat freezer kuhlschrank gefrier"},
    WordRow{"microwave", "microwave mikrowell oven backofen"},
    WordRow{"cooking-pot", "pot kochtopf pfanne coffee kaffee espresso toaster mixer kettle wasserkocher"},
    WordRow{"utensils", "plate dish cutlery besteck teller geschirr crockery kitchenware"},
    WordRow{"laptop", "laptop notebook macbook"},
    WordRow{"smartphone", "phone telefon handy tablet ipad"},
    WordRow{"monitor", "monitor bildschirm computer desktop"},
    WordRow{"router", "router modem network netzwerk wlan"},
    WordRow{"tv", "television fernseh tv projector beamer"},
    WordRow{"camera", "camera kamera lens objektiv"},
    WordRow{"headphones", "headphone kopfhor"},
    WordRow{"speaker", "speaker lautsprecher hifi stereo audio amplifier verstarker"},
    WordRow{"drill", "drill bohr schrauber"},
    WordRow{"hammer", "hammer tool werkzeug saw sage"},
    WordRow{"bike", "bike bicycle fahrrad velo"},
    WordRow{"car", "car auto vehicle fahrzeug tyre reifen"},
    WordRow{"watch", "watch armbanduhr"},
    WordRow{"gem", "ring jewel schmuck necklace kette gold silver silber"},
    WordRow{"guitar", "guitar gitarre violin geige bass instrument"},
    WordRow{"music", "piano klavier music musik record platten"},
    WordRow{"sofa", "sofa couch"},
    WordRow{"armchair", "chair sessel stuhl"},
    WordRow{"bed-double", "bed bett mattress matratze"},
    WordRow{"lamp", "lamp leuchte light"},
    WordRow{"heater", "heater heizung heiz"},
    WordRow{"gamepad-2", "console konsole playstation xbox nintendo game spiel"},
    WordRow{"palette", "painting gemalde art kunst picture bild"},
    WordRow{"book", "book buch"},
    WordRow{"tent", "tent zelt camping outdoor"},
    WordRow{"dumbbell", "sport fitness ski"},
    WordRow{"shirt", "cloth kleid coat mantel jacket jacke"},
    WordRow{"sprout", "garden garten lawn rasen mower maher"},
    WordRow{"baby", "baby kinderwagen stroller"},
    WordRow{"wrench", "wrench workshop werkstatt"},
    WordRow{"table-2", "table tisch furniture mobel desk cabinet schrank shelf regal"},
    WordRow{"heater", "appliance haushaltsger elektroger"},
    WordRow{"shapes", "toy spielzeug"}};

/// Long stems may begin a word or stand inside one, as in German compounds; short ones must be the whole word.
bool names(const QString &words, QLatin1String stem)
{
    constexpr qsizetype shortest = 5;
    if (stem.size() >= shortest)
        return words.contains(stem);
    for (qsizetype at = words.indexOf(stem); at >= 0; at = words.indexOf(stem, at + 1)) {
        qsizetype end = at + stem.size();
        if (end < words.size() && words.at(end) == u's')
            ++end;
        const bool begins = at == 0 || !words.at(at - 1).isLetter();
        if (begins && (end == words.size() || !words.at(end).isLetter()))
            return true;
    }
    return false;
}

const char *iconFor(const QString &text)
{
    const QString words = textfold::words(text);
    if (words.isEmpty())
        return nullptr;
    for (const WordRow &row : wordRows)
        for (const QByteArray &stem : QByteArray(row.stems).split(' '))
            if (names(words, QLatin1String(stem)))
                return row.icon;
    return nullptr;
}

} // namespace

QString evidenceIcon(EvidenceKind kind)
{
    for (const KindRow &row : kindRows)
        if (row.kind == kind)
            return QString::fromLatin1(row.icon);
    return QStringLiteral("file-text");
}

QString thingIcon(const QString &category, const QString &name)
{
    const char *icon = iconFor(name);
    if (!icon)
        icon = iconFor(category);
    return QString::fromLatin1(icon ? icon : "package");
}

} // namespace nameplate
