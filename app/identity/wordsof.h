// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace nameplate {

/// The words of a folded text (textfold::words): runs of letters and digits, as the word index splits them.
[[nodiscard]] QStringList wordsOf(const QString &folded);

/// Whether `word` begins one of the words of a folded text.
[[nodiscard]] bool beginsAWord(const QString &folded, const QString &word);

struct Record;

/// The key of the field in which a search text is found: "serial", "identifier.imei", "notes" …, "series_notes" for
/// the notes of its series; empty: in none.
[[nodiscard]] QString matchedField(const Record &record, const QString &text);

} // namespace nameplate
