// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/choices.h"

namespace nameplate {

/// The icon that stands for a kind of evidence where it has no picture.
[[nodiscard]] QString evidenceIcon(EvidenceKind kind);

/// The icon for a possession without a photo, by what its category and name are called in the languages the program
/// speaks ("Waschmaschine" → washing-machine); a plain box when no word is known.
[[nodiscard]] QString thingIcon(const QString &category, const QString &name);

} // namespace nameplate
