// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/choices.h"
#include "app/domain/ids.h"

#include <QDate>
#include <QString>

namespace nameplate {

enum class VerificationChannel
{
    Web,
    Phone,
    Shop,
    Register, ///< of lost or stolen things
    Other
};
enum class VerificationOutcome
{
    Genuine,
    Unknown, ///< the maker does not know the number
    Refused, ///< the number belongs to another thing, or to none
    ReportedStolen,
    NotReported ///< no register lists it
};

/// The numbers of an item were checked with the maker, a shop or a register.
struct Verification
{
    VerificationId id;
    QDate checkedOn;
    VerificationChannel channel = VerificationChannel::Web;
    VerificationOutcome outcome = VerificationOutcome::Genuine;
    QString reference; ///< what they gave to refer to
    QString notes;

    bool operator==(const Verification &) const = default;
};

namespace choices {

[[nodiscard]] std::span<const ChoiceRow> verificationChannels();
[[nodiscard]] std::span<const ChoiceRow> verificationOutcomes();

} // namespace choices

} // namespace nameplate
