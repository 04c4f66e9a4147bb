// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/writer.h"

namespace nameplate {

/// Records for tests, small and with every kind of value.
namespace sample {

/// A thing by its name and nothing else.
[[nodiscard]] Record thing(const QString &name);

/// A Bosch Serie 6 of the series WAW28750GB with a price, place, category and tags.
[[nodiscard]] Record washingMachine(const QString &serial);

/// A record with a value in every field and two identifiers.
[[nodiscard]] Record everything();

/// Sets a field by its text; a text that is refused ends the test program.
void set(Record &record, const char *key, const QString &text);

[[nodiscard]] PreparedEvidence file(const QByteArray &data, const QString &fileName,
                                    EvidenceKind kind = EvidenceKind::Receipt);

/// A file that shows a picture: with a thumbnail.
[[nodiscard]] PreparedEvidence photo(const QByteArray &data, const QString &fileName);

} // namespace sample

} // namespace nameplate
