// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/identity/fold.h"

#include <QTest>

using namespace nameplate;

class FoldTest : public QObject
{
    Q_OBJECT

private slots:
    void numbersAreComparedInFoldedForm_data();
    void numbersAreComparedInFoldedForm();
    void foldingTwiceChangesNothing_data();
    void foldingTwiceChangesNothing();
    void lookAlikesAreMarked();
};

void FoldTest::numbersAreComparedInFoldedForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("exact");
    QTest::addColumn<QString>("number");
    QTest::newRow("nothing") << "" << "" << "";
    QTest::newRow("blanks") << "4583 0912 0042" << "458309120042" << "458309120042";
    QTest::newRow("an O for a zero") << "4583-O912 0042" << "4583O9120042" << "458309120042";
    QTest::newRow("every look-alike") << "oiLsBz" << "OILSBZ" << "011582";
    QTest::newRow("other letters stay") << "ACDEFGHJKMNPQRTUVWXY" << "ACDEFGHJKMNPQRTUVWXY" << "ACDEFGHJKMNPQRTUVWXY";
    QTest::newRow("dots and slashes") << "DW.70/A_1\\2:3" << "DW70A123" << "DW70A123";
    QTest::newRow("BSH plate") << "WAW28750GB/01 FD 8410" << "WAW28750GB01FD8410" << "WAW28750G801FD8410";
    QTest::newRow("a MAC address") << "D0-50-99-84-A2-A0" << "D0509984A2A0" << "D0509984A2A0";
    QTest::newRow("a VIN") << "1M8GDM9AXKP042788" << "1M8GDM9AXKP042788" << "1M8GDM9AXKP042788";
    QTest::newRow("long dashes") << "12–34—56‐78‑90" << "1234567890" << "1234567890";
    QTest::newRow("a minus sign") << "12−34" << "1234" << "1234";
    QTest::newRow("hard blanks and marks") << "12\u00a034\u200b56\u200e78" << "12345678" << "12345678";
    QTest::newRow("a soft hyphen") << "12\u00ad34" << "1234" << "1234";
    QTest::newRow("wide print") << "ＡＢ－１２" << "AB12" << "A812";
    QTest::newRow("an accent") << "é12" << "E12" << "E12";
    QTest::newRow("signs that are part of it") << "A+B#1*2" << "A+B#1*2" << "A+8#1*2";
    QTest::newRow("Chinese") << "型号1" << "型号1" << "型号1";
}

void FoldTest::numbersAreComparedInFoldedForm()
{
    QFETCH(QString, text);
    QFETCH(QString, exact);
    QFETCH(QString, number);
    QCOMPARE(fold::exact(text), exact);
    QCOMPARE(fold::number(text), number);
}

void FoldTest::foldingTwiceChangesNothing_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"4583-O912 0042", "straße", "ﬁ1", "ŉ", "ǰ", "ΐ", "İı", "ⅷ", "①", "ｶﾞ1", "🎸", "½"})
        QTest::newRow(text) << QString::fromUtf8(text);
    QTest::newRow("a null among wide digits") << QString::fromUtf16(u"\uFF14\0\uFF19", 3);
}

void FoldTest::foldingTwiceChangesNothing()
{
    QFETCH(QString, text);
    QCOMPARE(fold::exact(fold::exact(text)), fold::exact(text));
    QCOMPARE(fold::number(fold::number(text)), fold::number(text));
    QCOMPARE(fold::number(text.toLower()), fold::number(text.toUpper()));
}

void FoldTest::lookAlikesAreMarked()
{
    for (const QChar c : QStringLiteral("O0I1LS5B8Z2oilsbz"))
        QVERIFY2(fold::isLookAlike(c), qPrintable(QString(c)));
    for (const QChar c : QStringLiteral("AC34679 -É"))
        QVERIFY2(!fold::isLookAlike(c), qPrintable(QString(c)));
}

QTEST_GUILESS_MAIN(FoldTest)
#include "foldtest.moc"
