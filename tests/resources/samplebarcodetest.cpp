// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <numeric>

#include "resources/sample/draw/barcode.h"

using namespace nameplate::sample;
using namespace Qt::StringLiterals;

class SampleBarcodeTest : public QObject
{
    Q_OBJECT

    static int modules(const QList<int> &bars) { return std::accumulate(bars.begin(), bars.end(), 0); }

private slots:
    void aCode128HasElevenModulesForEachCharacterAndThirteenToStop()
    {
        QString everyCharacter;
        for (char16_t c = u' '; c <= u'~'; ++c)
            everyCharacter += QChar(c);
        QCOMPARE(modules(code128(everyCharacter)), int(everyCharacter.size() + 2) * 11 + 13);
    }

    /// The example of ISO/IEC 15417: start B, "A", check character 34, stop.
    void aCode128EndsWithItsCheckCharacter()
    {
        const QList<int> bars{2, 1, 1, 2, 1, 4, 1, 1, 1, 3, 2, 3, 1, 3, 1, 1, 2, 3, 2, 3, 3, 1, 1, 1, 2};
        QCOMPARE(code128(u"A"_s), bars);
    }

    void aCode128CannotHoldAnUmlaut() { QVERIFY(code128(u"Köln"_s).isEmpty()); }

    void anEan13HasNinetyFiveModules() { QCOMPARE(modules(ean13(u"4006381333931"_s)), 95); }

    void theFirstDigitOfAnEan13IsTheParityOfTheLeftHalf()
    {
        const QList<int> bars = ean13(u"4006381333931"_s);
        const QList<int> second = bars.mid(3, 4);
        const QList<int> third = bars.mid(7, 4);
        QCOMPARE(second, (QList<int>{3, 2, 1, 1}));
        QCOMPARE(third, (QList<int>{1, 1, 2, 3}));
    }

    void whatIsNotThirteenDigitsIsNoEan13()
    {
        QVERIFY(ean13(u"400638133393"_s).isEmpty());
        QVERIFY(ean13(u"40063813339AB"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(SampleBarcodeTest)
#include "samplebarcodetest.moc"
