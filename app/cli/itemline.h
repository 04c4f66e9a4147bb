// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/record.h"

#include <QStringList>

namespace nameplate::cli {

/// The cells of one item in a list for people: number, title, series number, serial, quantity, place, worth, status.
[[nodiscard]] QStringList itemLine(const Record &record);

/// The item's own number, title and numbers: what tells it apart from others.
[[nodiscard]] QStringList plateLine(const Record &record);

} // namespace nameplate::cli
