// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/reading.h"

#include <QCoreApplication>

#include <array>

namespace nameplate::choices {

namespace {

constexpr std::array numberRows{
    ChoiceRow{int(ReadNumber::Series), "series", QT_TRANSLATE_NOOP("Choice", "Series number")},
    ChoiceRow{int(ReadNumber::Serial), "serial", QT_TRANSLATE_NOOP("Choice", "Serial number")}};

constexpr std::array sourceRows{
    ChoiceRow{int(ReadingSource::Plate), "plate", QT_TRANSLATE_NOOP("Choice", "Rating plate")},
    ChoiceRow{int(ReadingSource::Box), "box", QT_TRANSLATE_NOOP("Choice", "Box")},
    ChoiceRow{int(ReadingSource::Receipt), "receipt", QT_TRANSLATE_NOOP("Choice", "Receipt")},
    ChoiceRow{int(ReadingSource::WarrantyCard), "warranty_card", QT_TRANSLATE_NOOP("Choice", "Warranty card")},
    ChoiceRow{int(ReadingSource::Settings), "settings", QT_TRANSLATE_NOOP("Choice", "Settings menu")},
    ChoiceRow{int(ReadingSource::Registration), "registration", QT_TRANSLATE_NOOP("Choice", "Registration")},
    ChoiceRow{int(ReadingSource::Other), "other", QT_TRANSLATE_NOOP("Choice", "Other")}};

constexpr std::array stateRows{ChoiceRow{int(PlateState::NotStated), "", QT_TRANSLATE_NOOP("Choice", "Not stated")},
                               ChoiceRow{int(PlateState::Intact), "intact", QT_TRANSLATE_NOOP("Choice", "Intact")},
                               ChoiceRow{int(PlateState::Worn), "worn", QT_TRANSLATE_NOOP("Choice", "Worn")},
                               ChoiceRow{int(PlateState::Altered), "altered", QT_TRANSLATE_NOOP("Choice", "Altered")},
                               ChoiceRow{int(PlateState::Removed), "removed", QT_TRANSLATE_NOOP("Choice", "Removed")}};

} // namespace

std::span<const ChoiceRow> readNumbers()
{
    return numberRows;
}

std::span<const ChoiceRow> readingSources()
{
    return sourceRows;
}

std::span<const ChoiceRow> plateStates()
{
    return stateRows;
}

} // namespace nameplate::choices
