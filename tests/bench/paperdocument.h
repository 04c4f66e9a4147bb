// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/scene.h"

namespace nameplate::bench {

/// Measures the whole way from a document with photos to its inventory as PDF: how long it gives no answer, and how
/// much memory it takes whatever the number of items.
void measureDocument(const Scene &scene);

/// Writes the inventory of a document as PDF beside it, for a process of its own.
void writeInventory(const QString &document);

} // namespace nameplate::bench
