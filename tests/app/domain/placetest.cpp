// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/place.h"

#include <QTest>

using namespace nameplate;

class PlaceTest : public QObject
{
    Q_OBJECT

private slots:
    void pathsAreSplitAtTheSlash_data();
    void pathsAreSplitAtTheSlash();
};

void PlaceTest::pathsAreSplitAtTheSlash_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("three") << "Home / Kitchen / Cupboard" << QStringList{"Home", "Kitchen", "Cupboard"};
    QTest::newRow("one") << "Home" << QStringList{"Home"};
    QTest::newRow("none") << "" << QStringList{};
    QTest::newRow("blank") << "   " << QStringList{};
    QTest::newRow("a slash inside a name") << "Home / Box 24/7" << QStringList{"Home", "Box 24/7"};
    QTest::newRow("many blanks") << "Home   /   Wine  cellar" << QStringList{"Home", "Wine cellar"};
    QTest::newRow("a tab") << "Home\t/\tCellar" << QStringList{"Home", "Cellar"};
    QTest::newRow("an empty part") << "Home / / Cellar" << QStringList{"Home", "Cellar"};
    QTest::newRow("a leading slash") << "/ Home" << QStringList{"Home"};
    QTest::newRow("a trailing slash") << "Home /" << QStringList{"Home"};
    QTest::newRow("a slash alone") << "/" << QStringList{};
    QTest::newRow("slashes alone") << " / / / " << QStringList{};
    QTest::newRow("a name that begins with a slash") << "Home / /dev" << QStringList{"Home", "/dev"};
    QTest::newRow("a name that ends with a slash") << "tmp/ / Home" << QStringList{"tmp/", "Home"};
}

void PlaceTest::pathsAreSplitAtTheSlash()
{
    QFETCH(QString, path);
    QFETCH(QStringList, names);
    QCOMPARE(placepath::split(path), names);
    QCOMPARE(placepath::split(placepath::join(names)), names);
}

QTEST_GUILESS_MAIN(PlaceTest)
#include "placetest.moc"
