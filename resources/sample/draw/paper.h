// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "resources/sample/draw/household.h"

namespace nameplate::sample {

/// Writes a text of papers/ as a PDF: a manual or a valuation, with pictures from drawings/ and values of the household.
[[nodiscard]] bool writePaper(const QJsonObject &plan, const Household &household, const QString &sources,
                              const QString &path);

} // namespace nameplate::sample
