// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/record.h"

/// A number that was typed into the wrong field of an item goes where it belongs; what it stood in is empty then.
namespace nameplate::numbermoves {

/// From serial, series number or another kind, to an identifier of that kind beside those that are there.
void keepAs(Record &record, const QString &kind, const QString &number);
/// The serial number becomes the series number, and the item's brand that of the series.
void makeSeriesNumber(Record &record);
void makeSerialNumber(Record &record);

} // namespace nameplate::numbermoves
