// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/documentinfo.h"
#include "app/domain/evidence.h"
#include "app/domain/notice.h"
#include "app/domain/reading.h"
#include "app/domain/record.h"
#include "app/domain/verification.h"

#include <QJsonArray>
#include <QJsonObject>

namespace nameplate {

/// What a document holds as JSON: the keys of the field table, all values as texts in their plain form, only counts as
/// numbers. Files hold these shapes for good.
namespace documentjson {

[[nodiscard]] QJsonObject fieldsOf(const Record &record); ///< every key, empty when nothing is known
[[nodiscard]] QJsonObject item(const Record &record);     ///< the same, the UUID of its series and `identifiers`
[[nodiscard]] QJsonArray identifiers(const QList<Identifier> &identifiers);
[[nodiscard]] QJsonObject series(const Series &series, const QString &category);
[[nodiscard]] QJsonObject evidence(const Evidence &evidence);
[[nodiscard]] QJsonObject reading(const Reading &reading, const QString &photo); ///< `photo` as "E-003"; empty: none
[[nodiscard]] QJsonObject verification(const Verification &verification);
[[nodiscard]] QJsonObject notice(const Notice &notice); ///< all but its record
[[nodiscard]] QJsonObject match(const NoticeMatch &match, const Notice &notice);
[[nodiscard]] QJsonObject place(const PlaceSummary &place);
[[nodiscard]] QJsonObject settings(const DocumentSettings &settings);

} // namespace documentjson

} // namespace nameplate
