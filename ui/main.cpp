// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/coredumps.h"
#include "app/services/translations.h"
#include "ui/windows/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>

#include <cstdio>

using namespace nameplate;

namespace {

/// Options are read before a display is needed, so that --version and --help work without one.
struct Options
{
    QString document;
    QString answer;  ///< to be printed instead of starting
    QString mistake; ///< wrong usage
};

Options read(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("A home inventory that knows a series from a serial."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("The inventory to open."),
                                 QStringLiteral("[FILE]"));
    Options options;
    if (!parser.parse(arguments))
        options.mistake = parser.errorText();
    else if (parser.isSet(version))
        options.answer = QStringLiteral("nameplate " NAMEPLATE_VERSION "\n");
    else if (parser.isSet(help))
        options.answer = parser.helpText();
    else if (parser.positionalArguments().size() > 1)
        options.mistake = QStringLiteral("Name one file only.");
    else
        options.document = parser.positionalArguments().value(0);
    return options;
}

QStringList textsOf(int count, char **arguments)
{
    QStringList texts;
    for (int i = 0; i < count; ++i)
        texts << QString::fromLocal8Bit(arguments[i]);
    return texts;
}

} // namespace

int main(int argc, char **argv)
{
    forbidCoreDumps();
    QCoreApplication::setApplicationName(QStringLiteral("nameplate"));
    QCoreApplication::setApplicationVersion(QStringLiteral(NAMEPLATE_VERSION));
    const Options options = read(textsOf(argc, argv));
    if (!options.mistake.isEmpty()) {
        std::fprintf(stderr, "nameplate: %s\n", qPrintable(options.mistake));
        return 2;
    }
    if (!options.answer.isEmpty()) {
        std::fputs(qPrintable(options.answer), stdout);
        return 0;
    }
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    WindowSettings settings;
    installTranslations(application, settings.language().isEmpty() ? QLocale() : QLocale(settings.language()));
    if (!settings.region().isEmpty())
        QLocale::setDefault(QLocale(settings.region()));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Nameplate"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.nameplate.Nameplate"));
    const QString last = settings.reopensLast() ? settings.recentDocuments().value(0) : QString();
    const QString document = options.document.isEmpty() ? last : QFileInfo(options.document).absoluteFilePath();
    if (!document.isEmpty() && DocumentBeacon::raiseOther(document))
        return 0;
    Theme theme;
    theme.apply(settings.theme());
    MainWindow window(theme, settings);
    if (!document.isEmpty())
        window.openDocument(document);
    window.show();
    return QApplication::exec();
}
