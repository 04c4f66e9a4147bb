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

/// The languages that reports can be printed in, English first: a report is written for its reader, whatever the
/// language of the program.
[[nodiscard]] QStringList paperLanguages();

/// While one lives, the words of reports are in that language in its thread; in the program's where there are none.
class PaperLanguage
{
public:
    explicit PaperLanguage(const QString &code);
    ~PaperLanguage();
    PaperLanguage(const PaperLanguage &) = delete;
    PaperLanguage &operator=(const PaperLanguage &) = delete;

private:
    QString m_before;
};

} // namespace nameplate
