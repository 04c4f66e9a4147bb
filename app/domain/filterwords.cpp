// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/filterwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace nameplate::filterwords {

namespace {

constexpr auto text = FilterKind::Text;

constexpr std::array table{
    FilterWord{"place", "place", text, "kitchen", QT_TRANSLATE_NOOP("FilterWord", "in this place or inside it")},
    FilterWord{"category", "category", text, "tools", QT_TRANSLATE_NOOP("FilterWord", "of this category")},
    FilterWord{"brand", "brand", text, "bosch", QT_TRANSLATE_NOOP("FilterWord", "of this brand")},
    FilterWord{"series", "series_name", text, "serie 6",
               QT_TRANSLATE_NOOP("FilterWord", "of a series with this name or number")},
    FilterWord{"model", "series_number", text, "waw28",
               QT_TRANSLATE_NOOP("FilterWord", "of a series with this number")},
    FilterWord{"serial", "serial", text, "0042",
               QT_TRANSLATE_NOOP("FilterWord", "with this serial number or a part of it")},
    FilterWord{"tag", "tags", text, "insured", QT_TRANSLATE_NOOP("FilterWord", "with this tag")},
    FilterWord{"status", "status", FilterKind::Choice, "lent",
               QT_TRANSLATE_NOOP("FilterWord", "owned, lent, sold, stolen …"), choices::statuses},
    FilterWord{"condition", "condition", FilterKind::Choice, "good",
               QT_TRANSLATE_NOOP("FilterWord", "in this condition"), choices::conditions},
    FilterWord{"acquired", "acquired_on", FilterKind::Date, "2023",
               QT_TRANSLATE_NOOP("FilterWord", "acquired in 2023, before <2020, from >=2020-06")},
    FilterWord{"price", "price", FilterKind::Amount, "<100",
               QT_TRANSLATE_NOOP("FilterWord", "bought for less than <100, more than >500")},
    FilterWord{"value", "value", FilterKind::Amount, ">500",
               QT_TRANSLATE_NOOP("FilterWord", "worth more than >500, or 100..500")},
    FilterWord{"has", "", FilterKind::Presence, "photo",
               QT_TRANSLATE_NOOP("FilterWord", "that have a photo, receipt, serial …")},
    FilterWord{"no", "", FilterKind::Presence, "receipt",
               QT_TRANSLATE_NOOP("FilterWord", "that miss a photo, receipt, serial …")},
    FilterWord{"warranty", "warranty_until", FilterKind::Date, ">2026",
               QT_TRANSLATE_NOOP("FilterWord", "whose warranty ends then")},
    FilterWord{"owner", "owner", text, "anna", QT_TRANSLATE_NOOP("FilterWord", "that belong to somebody")},
    FilterWord{"from", "acquired_from", text, "ikea", QT_TRANSLATE_NOOP("FilterWord", "from this shop or person")},
    FilterWord{"how", "acquired_how", FilterKind::Choice, "gift",
               QT_TRANSLATE_NOOP("FilterWord", "bought, gift, inherited …"), choices::waysOfAcquiring},
    FilterWord{"order", "order_number", text, "A-1", QT_TRANSLATE_NOOP("FilterWord", "with this order number")},
    FilterWord{"quantity", "quantity", FilterKind::Count, ">1", QT_TRANSLATE_NOOP("FilterWord", "so many of them")},
    FilterWord{"name", "name", text, "table", QT_TRANSLATE_NOOP("FilterWord", "with this name of their own")},
    FilterWord{"notes", "notes", text, "loan", QT_TRANSLATE_NOOP("FilterWord", "with these words in the notes")},
    FilterWord{"number", "number", text, "17", QT_TRANSLATE_NOOP("FilterWord", "with this inventory number")},
    FilterWord{"valued", "valued_on", FilterKind::Date, "<2022",
               QT_TRANSLATE_NOOP("FilterWord", "whose value was set then")},
    FilterWord{"currency", "currency", text, "usd", QT_TRANSLATE_NOOP("FilterWord", "priced in this currency")}};

constexpr std::array presenceTable{
    FilterPresence{"photo", QT_TRANSLATE_NOOP("FilterWord", "a photo")},
    FilterPresence{"receipt", QT_TRANSLATE_NOOP("FilterWord", "a receipt")},
    FilterPresence{"serial", QT_TRANSLATE_NOOP("FilterWord", "a serial number")},
    FilterPresence{"price", QT_TRANSLATE_NOOP("FilterWord", "a price")},
    FilterPresence{"value", QT_TRANSLATE_NOOP("FilterWord", "a value or a price")},
    FilterPresence{"place", QT_TRANSLATE_NOOP("FilterWord", "a place")},
    FilterPresence{"series", QT_TRANSLATE_NOOP("FilterWord", "a series")},
    FilterPresence{"category", QT_TRANSLATE_NOOP("FilterWord", "a category")},
    FilterPresence{"brand", QT_TRANSLATE_NOOP("FilterWord", "a brand")},
    FilterPresence{"date", QT_TRANSLATE_NOOP("FilterWord", "a date of acquiring")},
    FilterPresence{"tag", QT_TRANSLATE_NOOP("FilterWord", "a tag")},
    FilterPresence{"warranty", QT_TRANSLATE_NOOP("FilterWord", "a warranty")},
    FilterPresence{"manual", QT_TRANSLATE_NOOP("FilterWord", "a manual")},
    FilterPresence{"valuation", QT_TRANSLATE_NOOP("FilterWord", "a valuation")},
    FilterPresence{"plate", QT_TRANSLATE_NOOP("FilterWord", "a photo of the rating plate")},
    FilterPresence{"file", QT_TRANSLATE_NOOP("FilterWord", "any photo or paper")},
    FilterPresence{"identifier", QT_TRANSLATE_NOOP("FilterWord", "a further number such as an IMEI")},
    FilterPresence{"shop", QT_TRANSLATE_NOOP("FilterWord", "a shop or person it came from")},
    FilterPresence{"owner", QT_TRANSLATE_NOOP("FilterWord", "an owner")},
    FilterPresence{"notes", QT_TRANSLATE_NOOP("FilterWord", "notes")}};

QString translated(const char *english)
{
    return QCoreApplication::translate("FilterWord", english);
}

} // namespace

std::span<const FilterWord> all()
{
    return table;
}

std::span<const FilterPresence> presences()
{
    return presenceTable;
}

const FilterWord *find(QStringView word)
{
    const auto is = [word](const char *name) {
        return *name && word.compare(QLatin1String(name), Qt::CaseInsensitive) == 0;
    };
    for (const FilterWord &row : table)
        if (is(row.word))
            return &row;
    for (const FilterWord &row : table)
        if (is(row.field))
            return &row;
    return nullptr;
}

const FilterPresence *findPresence(QStringView beginning)
{
    const auto row = std::find_if(presenceTable.begin(), presenceTable.end(), [beginning](const FilterPresence &each) {
        return QLatin1String(each.word).startsWith(beginning, Qt::CaseInsensitive);
    });
    return row == presenceTable.end() ? nullptr : &*row;
}

QString meaning(const FilterWord &word)
{
    return translated(word.meaning);
}

QString meaning(const FilterPresence &presence)
{
    return translated(presence.meaning);
}

} // namespace nameplate::filterwords
