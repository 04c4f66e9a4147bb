// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/writer.h"

#include <optional>

namespace nameplate {

/// Reads a file and makes it ready to be stored: type by content, SHA-256, date taken, thumbnail. Needs no document
/// and no GUI, so it runs in a worker. Refuses folders, devices, links that lead nowhere and files above 256 MiB.
[[nodiscard]] Result<PreparedEvidence> prepareEvidence(const QString &path, std::optional<EvidenceKind> kind = {});

/// As above from bytes in memory (pasted picture, embedded resource).
[[nodiscard]] Result<PreparedEvidence> prepareEvidence(const QByteArray &data, const QString &fileName,
                                                       std::optional<EvidenceKind> kind = {});

} // namespace nameplate
