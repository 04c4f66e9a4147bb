// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/choices.h"

#include <QStringList>

namespace nameplate::mergetext {

/// The parts that are not empty, in one line.
[[nodiscard]] QString joined(const QStringList &parts);

[[nodiscard]] QString codeOf(std::span<const ChoiceRow> rows, int value);

} // namespace nameplate::mergetext
