// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/choices.h"

#include <QString>

namespace nameplate {

/// What a file most likely proves, told by the words of its name in several languages and by its type: a PDF is a
/// receipt and a picture is a photo unless the name says more.
[[nodiscard]] EvidenceKind guessedKind(const QString &fileName, const QString &mimeType);

} // namespace nameplate
