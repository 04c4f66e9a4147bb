// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/verification.h"

#include <QCoreApplication>

#include <array>

namespace nameplate::choices {

namespace {

constexpr std::array channelRows{
    ChoiceRow{int(VerificationChannel::Web), "web", QT_TRANSLATE_NOOP("Choice", "Web page")},
    ChoiceRow{int(VerificationChannel::Phone), "phone", QT_TRANSLATE_NOOP("Choice", "Phone")},
    ChoiceRow{int(VerificationChannel::Shop), "shop", QT_TRANSLATE_NOOP("Choice", "Shop")},
    ChoiceRow{int(VerificationChannel::Register), "register", QT_TRANSLATE_NOOP("Choice", "Register of lost things")},
    ChoiceRow{int(VerificationChannel::Other), "other", QT_TRANSLATE_NOOP("Choice", "Other")}};

constexpr std::array outcomeRows{
    ChoiceRow{int(VerificationOutcome::Genuine), "genuine", QT_TRANSLATE_NOOP("Choice", "Genuine")},
    ChoiceRow{int(VerificationOutcome::Unknown), "unknown", QT_TRANSLATE_NOOP("Choice", "Not known to them")},
    ChoiceRow{int(VerificationOutcome::Refused), "refused", QT_TRANSLATE_NOOP("Choice", "Not genuine")},
    ChoiceRow{int(VerificationOutcome::ReportedStolen), "reported_stolen",
              QT_TRANSLATE_NOOP("Choice", "Reported stolen")},
    ChoiceRow{int(VerificationOutcome::NotReported), "not_reported", QT_TRANSLATE_NOOP("Choice", "Not reported")}};

} // namespace

std::span<const ChoiceRow> verificationChannels()
{
    return channelRows;
}

std::span<const ChoiceRow> verificationOutcomes()
{
    return outcomeRows;
}

} // namespace nameplate::choices
