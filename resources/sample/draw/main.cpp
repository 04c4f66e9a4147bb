// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws the files of the sample household: sample-draw SOURCES TARGET
#include <QGuiApplication>

#include <cstdio>

#include "resources/sample/draw/studio.h"

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        std::fputs("Usage: sample-draw SOURCES TARGET\n", stderr);
        return 2;
    }
    const QString complaint = nameplate::sample::Studio(arguments.at(1), arguments.at(2)).drawEverything();
    if (complaint.isEmpty())
        return 0;
    std::fprintf(stderr, "%s\n", qUtf8Printable(complaint));
    return 1;
}
