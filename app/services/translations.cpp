// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QTranslator>

namespace nameplate {

void installTranslations(QCoreApplication &application, const QLocale &locale)
{
    for (const QLocale &each : {QLocale(QLocale::English), locale}) {
        auto *translator = new QTranslator(&application);
        if (translator->load(each, QStringLiteral("nameplate"), QStringLiteral("_"), QStringLiteral(":/translations")))
            application.installTranslator(translator);
        else
            delete translator;
    }
}

QStringList translatedLanguages()
{
    QStringList names =
        QDir(QStringLiteral(":/translations")).entryList({QStringLiteral("nameplate_*.qm")}, QDir::Files);
    for (QString &name : names)
        name = name.section(u'_', 1).chopped(3);
    return names;
}

} // namespace nameplate
