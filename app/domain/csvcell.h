// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace nameplate {

/// Cells of the CSV files that the program writes.
namespace csvcell {

/// UTF-8, guarded against being run as a formula; quoted where RFC 4180 asks for it, and where blanks at an end could
/// get lost.
[[nodiscard]] QByteArray written(const QString &text);

} // namespace csvcell

} // namespace nameplate
