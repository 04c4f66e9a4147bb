// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/fieldsuggestions.h"

namespace nameplate {

namespace {

QStringList namesOf(const std::vector<NameSummary> &summaries)
{
    QStringList names;
    for (const NameSummary &each : summaries)
        names << each.name;
    return names;
}

QStringList suggestions(const Inventory &inventory, const Field &field)
{
    QStringList words;
    if (field.kind == FieldKind::Place)
        for (const PlaceSummary &place : inventory.places())
            words << place.path;
    else if (field.kind == FieldKind::Category)
        words = namesOf(inventory.categories());
    else if (field.kind == FieldKind::Tags)
        words = namesOf(inventory.tags());
    else if (qstrcmp(field.key, "brand") == 0)
        for (const SeriesSummary &series : inventory.allSeries())
            words << series.series.brand;
    words.removeDuplicates();
    words.removeAll(QString());
    return words;
}

} // namespace

EditingHints editingHints(const Inventory &inventory, const QLocale &locale)
{
    return {locale, [&inventory](const Field &field) { return suggestions(inventory, field); }};
}

} // namespace nameplate
