// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/choices.h"
#include "app/domain/ids.h"

#include <QDate>
#include <QString>

namespace nameplate {

/// A recall notice as its publisher wrote it; `record` is kept so that it can be read again by a better reader.
struct Notice
{
    NoticeId id;
    QString source;    ///< "cpsc", "safety_gate" or "nhtsa"
    QString reference; ///< the publisher's own number: unique within the source
    QString title;
    QDate publishedOn;
    QString url;
    QString format; ///< how to read the record: "cpsc-json", "cpsc-xml", "safety-gate-xml", "nhtsa-json", "nhtsa-tsv"
    QString record; ///< this notice alone, as it stood in the file

    bool operator==(const Notice &) const = default;
};

enum class RecallVerdict
{
    Affected,
    NotInRange,  ///< the series is meant, this unit is not
    CannotDecide ///< look at the plate
};

/// What was done about a notice.
enum class NoticeAction
{
    None,
    Contacted,
    Repaired,
    Replaced,
    Refunded,
    Ignored
};

/// A notice and what it means for one item.
struct NoticeMatch
{
    NoticeMatchId id;
    ItemId item;
    NoticeId notice;
    RecallVerdict verdict = RecallVerdict::CannotDecide;
    QString because; ///< the words it rests on
    NoticeAction action = NoticeAction::None;
    QDate actedOn;
    QString notes;

    bool operator==(const NoticeMatch &) const = default;
};

namespace choices {

[[nodiscard]] std::span<const ChoiceRow> recallVerdicts();
[[nodiscard]] std::span<const ChoiceRow> noticeActions();

} // namespace choices

} // namespace nameplate
