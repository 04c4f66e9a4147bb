// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/choices.h"
#include "app/domain/ids.h"

#include <QDate>
#include <QString>

namespace nameplate {

/// Which of the two numbers was read.
enum class ReadNumber
{
    Series,
    Serial
};
enum class ReadingSource
{
    Plate,
    Box,
    Receipt,
    WarrantyCard,
    Settings,
    Registration,
    Other
};
enum class PlateState
{
    NotStated,
    Intact,
    Worn,
    Altered,
    Removed
};

/// A series or serial number as it was seen in one place. Readings that disagree are a finding.
struct Reading
{
    ReadingId id;
    ReadNumber which = ReadNumber::Serial;
    ReadingSource source = ReadingSource::Plate;
    QString text; ///< exactly as seen; empty when the plate is gone
    QDate seenOn;
    EvidenceId photo;
    PlateState plate = PlateState::NotStated;
    QString notes;

    bool operator==(const Reading &) const = default;
};

namespace choices {

[[nodiscard]] std::span<const ChoiceRow> readNumbers();
[[nodiscard]] std::span<const ChoiceRow> readingSources();
[[nodiscard]] std::span<const ChoiceRow> plateStates();

} // namespace choices

} // namespace nameplate
