// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QTranslator>

#include <utility>

namespace nameplate {

namespace {

thread_local QString paperLanguage;

/// The languages of the files ":/translations/<kind>_<language>.qm".
QStringList languagesOf(const QString &kind)
{
    QStringList names = QDir(QStringLiteral(":/translations")).entryList({kind + QStringLiteral("_*.qm")}, QDir::Files);
    for (QString &name : names)
        name = name.section(u'_', 1).chopped(3);
    return names;
}

/// Has words only for a thread whose paper is in its language.
class PaperTranslator final : public QTranslator
{
public:
    PaperTranslator(const QString &language, QObject *parent)
        : QTranslator(parent)
        , m_language(language)
    {}

    QString translate(const char *context, const char *source, const char *comment, int n) const override
    {
        return paperLanguage == m_language ? QTranslator::translate(context, source, comment, n) : QString();
    }

private:
    QString m_language;
};

} // namespace

void installTranslations(QCoreApplication &application, const QLocale &locale)
{
    for (const QLocale &each : {QLocale(QLocale::English), locale}) {
        auto *translator = new QTranslator(&application);
        if (translator->load(each, QStringLiteral("nameplate"), QStringLiteral("_"), QStringLiteral(":/translations")))
            application.installTranslator(translator);
        else
            delete translator;
    }
    for (const QString &language : languagesOf(QStringLiteral("paper"))) {
        auto *translator = new PaperTranslator(language, &application);
        if (translator->load(QStringLiteral(":/translations/paper_") + language))
            application.installTranslator(translator);
    }
}

QStringList translatedLanguages()
{
    return languagesOf(QStringLiteral("nameplate"));
}

QStringList paperLanguages()
{
    return QStringList{QStringLiteral("en")} + languagesOf(QStringLiteral("paper"));
}

PaperLanguage::PaperLanguage(const QString &code)
    : m_before(std::exchange(paperLanguage, code))
{}

PaperLanguage::~PaperLanguage()
{
    paperLanguage = m_before;
}

} // namespace nameplate
