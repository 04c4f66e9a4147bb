// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace nameplate::pdfa {

/// What keeps a PDF file from being PDF/A-1b (ISO 19005-1, level B), as far as the rules concern what reports are made
/// of; empty: nothing. The text of each fault begins with the clause of the standard.
[[nodiscard]] QStringList faultsOf(const QString &path);

} // namespace nameplate::pdfa
