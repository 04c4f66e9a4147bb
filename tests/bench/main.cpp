// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/parts.h"
#include "tests/bench/table.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

#include <cstdio>

using namespace nameplate::bench;

namespace {

struct Part
{
    const char *name;
    void (*measure)(const Scene &);
};

constexpr Part parts[] = {{"opening", measureOpening}, {"searching", measureSearching}, {"listing", measureListing},
                          {"filling", measureFilling}, {"importing", measureImporting}, {"editing", measureEditing},
                          {"photos", measurePhotos},   {"numbers", measureNumbers}};

/// Work whose peak of memory the measuring process asks for.
int runChild(const QStringList &arguments)
{
    if (arguments.value(0) == QLatin1String("import"))
        importCsv(arguments.value(1), arguments.value(2));
    std::printf("%f", peakMemory());
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().value(1) == QLatin1String("child"))
        return runChild(QCoreApplication::arguments().mid(2));
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Measures Nameplate against the limits of this machine."));
    parser.addHelpOption();
    QString names;
    for (const Part &part : parts)
        names += (names.isEmpty() ? QString() : QStringLiteral(", ")) + QLatin1String(part.name);
    parser.addPositionalArgument(QStringLiteral("part"), QStringLiteral("What to measure: %1. None: all.").arg(names),
                                 QStringLiteral("[part...]"));
    const QCommandLineOption items(QStringLiteral("items"), QStringLiteral("Size of the large document."),
                                   QStringLiteral("n"), QStringLiteral("100000"));
    const QCommandLineOption photos(QStringLiteral("photos"), QStringLiteral("How many photos are stored."),
                                    QStringLiteral("n"), QStringLiteral("100"));
    const QCommandLineOption rounds(QStringLiteral("rounds"), QStringLiteral("Runs whose median is printed."),
                                    QStringLiteral("n"), QStringLiteral("5"));
    const QCommandLineOption folder(QStringLiteral("folder"),
                                    QStringLiteral("Keeps the documents there for the next run."),
                                    QStringLiteral("folder"));
    parser.addOptions({items, photos, rounds, folder});
    parser.process(application);

    const QTemporaryDir temporary(QDir::current().filePath(QStringLiteral("nameplate-bench-XXXXXX")));
    Scene scene;
    scene.folder = parser.isSet(folder) ? parser.value(folder) : temporary.path();
    scene.items = parser.value(items).toInt();
    scene.photos = parser.value(photos).toInt();
    scene.rounds = parser.value(rounds).toInt();
    QDir().mkpath(scene.folder);

    const QStringList wanted = parser.positionalArguments();
    for (const Part &part : parts)
        if (wanted.isEmpty() || wanted.contains(QLatin1String(part.name)))
            part.measure(scene);
    std::printf("\n%d above target\n", table::missed());
    return 0;
}
