// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keeping/keepingtext.h"

namespace nameplate {

/// Writes the whole document as one file that opens like the original, while others work on it. The file is read back,
/// checked from end to end and brought to the disk before it takes its name; an older one is replaced only then.
/// Returns its size. Refuses a damaged document, its own file, and one that is open.
Result<qint64> copyDocument(const QString &document, const QString &to, const KeepGoing &goOn = {});

/// Refuses the document itself and a document that a program has open as the place for a copy.
Result<void> checkCopyTarget(const QString &document, const QString &to);

} // namespace nameplate
