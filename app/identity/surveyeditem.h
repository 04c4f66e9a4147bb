// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/choices.h"
#include "app/domain/identifier.h"
#include "app/domain/money.h"
#include "app/domain/notice.h"
#include "app/domain/reading.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <optional>
#include <vector>

namespace nameplate {

/// What a kept recall notice means for one item.
struct SurveyedRecall
{
    QString reference; ///< the publisher's number
    QString title;
    RecallVerdict verdict = RecallVerdict::CannotDecide;
    QString because;
    NoticeAction action = NoticeAction::None;
};

/// What rules over the whole document (findings, recalls) look at of one item.
struct SurveyedItem
{
    ItemId item;
    QString number;
    QString name; ///< empty when the series' name says it all
    QString category;
    QString serial;
    qint64 quantity = 1;
    Status status = Status::Owned;
    QDate acquiredOn;
    AcquiredHow acquiredHow = AcquiredHow::Unknown;
    QDate warrantyUntil;        ///< of the item, else of its series
    std::optional<Money> worth; ///< of all units together
    QString ownBrand;           ///< the item's own, where it differs from its series'
    SeriesId series;
    QString seriesBrand;
    QString seriesName;
    QString seriesNumber;
    QString seriesRevision;
    QStringList barcodes;  ///< of the series, as printed
    bool hasPhoto = false; ///< of the thing or its plate
    bool hasReceipt = false;
    QList<Identifier> identifiers;
    std::vector<Reading> readings;
    std::vector<SurveyedRecall> recalls;

    [[nodiscard]] const QString &brand() const { return ownBrand.isEmpty() ? seriesBrand : ownBrand; }
};

} // namespace nameplate
