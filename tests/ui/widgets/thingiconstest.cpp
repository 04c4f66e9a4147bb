// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/thingicons.h"

#include "ui/widgets/icons.h"

#include <QTest>

using namespace nameplate;

class ThingIconsTest : public QObject
{
    Q_OBJECT

private slots:
    void thingsAreKnownByWhatTheyAreCalled_data()
    {
        QTest::addColumn<QString>("category");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("icon");
        QTest::newRow("by name") << QString() << QStringLiteral("Washing machine, flat")
                                 << QStringLiteral("washing-machine");
        QTest::newRow("in German") << QStringLiteral("Haushaltsgeräte") << QStringLiteral("Kühlschrank")
                                   << QStringLiteral("refrigerator");
        QTest::newRow("by category") << QStringLiteral("Bicycles") << QStringLiteral("Endurace CF 7")
                                     << QStringLiteral("bike");
        QTest::newRow("a ring is no earring's part of a word")
            << QString() << QStringLiteral("Stringer") << QStringLiteral("package");
        QTest::newRow("an alarm in the bedroom is no bed")
            << QString() << QStringLiteral("Smoke alarm, bedroom") << QStringLiteral("package");
        QTest::newRow("several of them") << QString() << QStringLiteral("Books") << QStringLiteral("book");
        QTest::newRow("unknown") << QString() << QStringLiteral("Thingummy") << QStringLiteral("package");
    }

    void thingsAreKnownByWhatTheyAreCalled()
    {
        QFETCH(QString, category);
        QFETCH(QString, name);
        QFETCH(QString, icon);
        QCOMPARE(thingIcon(category, name), icon);
        QVERIFY(hasLineIcon(icon));
    }

    void everyKindOfEvidenceHasItsIcon()
    {
        for (const ChoiceRow &row : choices::evidenceKinds())
            QVERIFY2(hasLineIcon(evidenceIcon(EvidenceKind(row.value))), row.code);
    }
};

QTEST_MAIN(ThingIconsTest)
#include "thingiconstest.moc"
