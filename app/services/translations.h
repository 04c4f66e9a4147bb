// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QCoreApplication;
class QLocale;

namespace nameplate {

/// Installs the program's own texts for the locale: English plurals always, then the locale's language where there
/// is a translation. Called once by each program, before anything is shown.
void installTranslations(QCoreApplication &application, const QLocale &locale);

/// The languages that the program has words in: "en", "de".
[[nodiscard]] QStringList translatedLanguages();

} // namespace nameplate
