// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/visibletext.h"

#include <QLocale>
#include <QTest>

using namespace nameplate;

class VisibleTextTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsHiddenIsSpelled_data();
    void whatIsHiddenIsSpelled();
    void ordinaryTextStaysAsItIs_data();
    void ordinaryTextStaysAsItIs();
    void textOfTheOtherDirectionIsFenced();
};

void VisibleTextTest::whatIsHiddenIsSpelled_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("visible");
    const QString lineEnd(1, QChar::LineSeparator);
    QTest::newRow("override of direction") << QStringLiteral("a\u202Eb\u202C") << QStringLiteral("a<U+202E>b<U+202C>");
    QTest::newRow("isolate") << QStringLiteral("\u2066x\u2069") << QStringLiteral("<U+2066>x<U+2069>");
    QTest::newRow("bell") << QStringLiteral("a\u0007") << QStringLiteral("a<U+0007>");
    QTest::newRow("nothing") << QString(QChar(0)) << QStringLiteral("<U+0000>");
    QTest::newRow("delete and C1") << QStringLiteral("\u007F\u0085") << QStringLiteral("<U+007F><U+0085>");
    QTest::newRow("space of no width") << QStringLiteral("a\u200Bb") << QStringLiteral("a<U+200B>b");
    QTest::newRow("half a pair") << QString(QChar(0xD83D)) + u'x' << QStringLiteral("<U+D83D>x");
    QTest::newRow("tab") << QStringLiteral("a\tb") << QStringLiteral("a b");
    QTest::newRow("line ends") << QStringLiteral("a\nb\r\nc\rd") << QStringList{"a", "b", "c", "d"}.join(lineEnd);
}

void VisibleTextTest::whatIsHiddenIsSpelled()
{
    QFETCH(QString, text);
    QFETCH(QString, visible);
    QCOMPARE(visibleText(text), visible);
}

void VisibleTextTest::ordinaryTextStaysAsItIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("markup") << QStringLiteral("<b>%1</b> & \"quotes\" ’");
    QTest::newRow("Arabic with a mark of direction") << QStringLiteral("غسالة\u200F 12");
    QTest::newRow("joined letters") << QStringLiteral("می\u200Cخواهم");
    QTest::newRow("beyond the first plane") << QStringLiteral("𠮷野家 🏠");
}

void VisibleTextTest::ordinaryTextStaysAsItIs()
{
    QFETCH(QString, text);
    QCOMPARE(visibleText(text), text);
}

void VisibleTextTest::textOfTheOtherDirectionIsFenced()
{
    const QLocale english(QLocale::English);
    const QLocale hebrew(QLocale::Hebrew);
    QCOMPARE(inSentence(QStringLiteral("Kitchen 2"), english), QStringLiteral("Kitchen 2"));
    QCOMPARE(inSentence(QStringLiteral("מטבח"), english), QStringLiteral("\u200Eמטבח\u200E"));
    QCOMPARE(inSentence(QStringLiteral("מטבח"), hebrew), QStringLiteral("מטבח"));
    QCOMPARE(inSentence(QStringLiteral("Kitchen"), hebrew), QStringLiteral("\u200FKitchen\u200F"));
}

QTEST_GUILESS_MAIN(VisibleTextTest)
#include "visibletexttest.moc"
