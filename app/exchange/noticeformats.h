// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/noticefile.h"

#include <QJsonObject>

namespace nameplate {

/// The formats of notices, each read into the same shape. What a record lacks is left empty; keys may be missing.

[[nodiscard]] NoticeFile readCpscJson(const QJsonArray &records);
[[nodiscard]] Result<NoticeFile> readCpscXml(const QString &xml);
[[nodiscard]] Result<NoticeFile> readSafetyGateXml(const QString &xml);
[[nodiscard]] NoticeFile readNhtsaJson(const QJsonArray &records);
[[nodiscard]] NoticeFile readNhtsaTable(const QString &text);

/// Joins what there is of several texts with a sign between them.
[[nodiscard]] QString joined(const QStringList &texts, const QString &between);

/// Several values in one field: parted by commas, semicolons, line ends; "unknown" and dashes are none.
[[nodiscard]] QStringList valuesIn(const QString &text);

} // namespace nameplate
