// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/notice.h"

#include <QCoreApplication>

#include <array>

namespace nameplate::choices {

namespace {

constexpr std::array verdictRows{
    ChoiceRow{int(RecallVerdict::Affected), "affected", QT_TRANSLATE_NOOP("Choice", "Affected")},
    ChoiceRow{int(RecallVerdict::NotInRange), "not_in_range", QT_TRANSLATE_NOOP("Choice", "Not in the range")},
    ChoiceRow{int(RecallVerdict::CannotDecide), "cannot_decide", QT_TRANSLATE_NOOP("Choice", "Look at the plate")}};

constexpr std::array actionRows{
    ChoiceRow{int(NoticeAction::None), "", QT_TRANSLATE_NOOP("Choice", "Nothing yet")},
    ChoiceRow{int(NoticeAction::Contacted), "contacted", QT_TRANSLATE_NOOP("Choice", "Contacted")},
    ChoiceRow{int(NoticeAction::Repaired), "repaired", QT_TRANSLATE_NOOP("Choice", "Repaired")},
    ChoiceRow{int(NoticeAction::Replaced), "replaced", QT_TRANSLATE_NOOP("Choice", "Replaced")},
    ChoiceRow{int(NoticeAction::Refunded), "refunded", QT_TRANSLATE_NOOP("Choice", "Refunded")},
    ChoiceRow{int(NoticeAction::Ignored), "ignored", QT_TRANSLATE_NOOP("Choice", "Ignored")}};

} // namespace

std::span<const ChoiceRow> recallVerdicts()
{
    return verdictRows;
}

std::span<const ChoiceRow> noticeActions()
{
    return actionRows;
}

} // namespace nameplate::choices
