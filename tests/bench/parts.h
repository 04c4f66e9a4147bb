// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/scene.h"

namespace nameplate::bench {

/// The measurements, each a part of the table.

void measureOpening(const Scene &scene);
void measureSearching(const Scene &scene);
void measureListing(const Scene &scene);
void measureFilling(const Scene &scene);
void measureEditing(const Scene &scene);
void measurePhotos(const Scene &scene);
void measureImporting(const Scene &scene);
void measureNumbers(const Scene &scene);

/// Distinct photos of 12 megapixels, made on first use and kept in the folder of the scene.
[[nodiscard]] QStringList makePhotos(const Scene &scene);

/// Imports a list into a new document at that path.
void importCsv(const QString &csv, const QString &document);

} // namespace nameplate::bench
