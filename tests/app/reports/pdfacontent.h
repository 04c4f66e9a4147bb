// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QPDF;

namespace nameplate::pdfa {

/// What is against PDF/A-1b on the pages themselves: their operators, and the fonts that their text is shown in.
[[nodiscard]] QStringList contentFaults(QPDF &pdf);

} // namespace nameplate::pdfa
