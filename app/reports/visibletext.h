// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLocale;

namespace nameplate {

/// The text as it is put on paper: what cannot be seen but changes how the rest reads (control characters, embeddings
/// and overrides of direction) becomes visible as <U+202E>; line ends become line separators.
[[nodiscard]] QString visibleText(const QString &text);

/// Somebody's text as a part of a sentence in the language of `locale`: where it runs the other way, marks keep it from
/// turning the words and figures beside it around.
[[nodiscard]] QString inSentence(const QString &text, const QLocale &locale);

} // namespace nameplate
