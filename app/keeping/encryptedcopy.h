// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keeping/ageheader.h"
#include "app/keeping/keepingtext.h"

namespace nameplate {

/// Writes the whole document as one encrypted file in the age v1 format, which the age tool opens with the same
/// passphrase. Nothing of it is on the disk in the clear; what was written is read back and proven before the file
/// takes its name. Returns its size.
Result<qint64> encryptDocument(const QString &document, const QString &to, const QByteArray &passphrase,
                               const KeepGoing &goOn = {}, int workFactor = age::Header::usualWorkFactor);

} // namespace nameplate
