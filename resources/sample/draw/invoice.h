// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "resources/sample/draw/household.h"

namespace nameplate::sample {

/// Writes an invoice as invoices.json plans it, its lines taken from the household, as a PDF of one or two pages.
[[nodiscard]] bool writeInvoice(const QJsonObject &plan, const QList<Row> &items, const QString &path);

} // namespace nameplate::sample
