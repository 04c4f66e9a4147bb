// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/numbercheck.h"

#include "app/domain/identifier.h"
#include "app/identity/servicetag.h"

#include <QTest>

using namespace nameplate;
using Verdict = NumberCheck::Verdict;

class NumberCheckTest : public QObject
{
    Q_OBJECT

private slots:
    void checkDigitsAndShapesAreHeld_data();
    void checkDigitsAndShapesAreHeld();
    void anOddNumberSaysWhy_data();
    void anOddNumberSaysWhy();
    void everyKindWithARuleNamesItsSource();
    void kindsWithoutARuleAndWordsOfOnesOwnAreLeftAlone();
    void numbersAreRecognised_data();
    void numbersAreRecognised();
    void onlyWhatIsHardlyACoincidenceIsCertain_data();
    void onlyWhatIsHardlyACoincidenceIsCertain();
    void aServiceTagAndItsExpressCodeAreOneNumber_data();
    void aServiceTagAndItsExpressCodeAreOneNumber();
    void noServiceTagIsMadeOfNothing();
};

void NumberCheckTest::checkDigitsAndShapesAreHeld_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("isOdd");
    const auto add = [](const char *kind, const char *number, bool isOdd) {
        QTest::addRow("%s %s", kind, number) << kind << QString::fromUtf8(number) << isOdd;
    };
    for (const char *gtin : {"73513537", "036000291452", "4006381333931", "98412345678908", "849398065631",
                             "0-80313-08131-6", "4 006381 333931"})
        add("gtin", gtin, false);
    for (const char *gtin : {"035051591768", "4006381333930", "40063813339", "123456789012345"})
        add("gtin", gtin, true);
    for (const char *isbn :
         {"1857982185", "080442957X", "0-8044-2957-x", "9780471117094", "9781857982183", "978-3-16-148410-0"})
        add("isbn", isbn, false);
    for (const char *isbn : {"1857982186", "9789024538271", "4006381333931", "08044X9575", "97804711170"})
        add("isbn", isbn, true);
    for (const char *imei : {"490154203237518", "354178036859789", "356868000041418", "35-686800-004141-8"})
        add("imei", imei, false);
    for (const char *imei : {"354178036859781", "3568680000414120", "35417803685978", "3541780368597890"})
        add("imei", imei, true);
    add("imei2", "490154203237518", false);
    add("imei2", "490154203237519", true);
    add("imeisv", "3568680000414120", false);
    add("imeisv", "356868000041418", true);
    for (const char *meid :
         {"AF0123450ABCDE", "af 012345 0abcde", "AF0123450ABCDEC", "29360 87365 0070 3710", "29360 87365 0070 3710 0"})
        add("meid", meid, false);
    for (const char *meid : {"29360 87365 0070 3710 1", "AF0123450ABCDE1", "AF0123450ABCD", "AG0123450ABCDE"})
        add("meid", meid, true);
    add("iccid", "89014103211118510720", false);
    for (const char *iccid : {"89330061100000000831", "12014103211118510720", "890141032111185107"})
        add("iccid", iccid, true);
    for (const char *mac : {"D0-50-99-84-A2-A0", "d0:50:99:84:a2:a0", "d050.9984.a2a0", "3C:A6:2F:1B:08:D4"})
        add("mac", mac, false);
    for (const char *mac : {"D1-50-99-84-A2-A0", "D2-50-99-84-A2-A0", "D0-50-99-84-A2", "D0-50-99-84-A2-G0"})
        add("mac", mac, true);
    for (const char *vin : {"1M8GDM9AXKP042788", "11111111111111111", "1HGCM82633A004352", "5GZCZ43D13S812715",
                            "WVWZZZ1JZXW000001", "1M8-GDM9AX-KP042788"})
        add("vin", vin, false);
    for (const char *vin : {"1M8GDM9A0KP042788", "1M8GDM9AXKP04278", "1M8GDM9AXKPO42788", "WVWZZZ1JZXWQ00001"})
        add("vin", vin, true);
    add("service_tag", "5RFDP01", false);
    add("service_tag", "12542331601", true);
    add("express_code", "125 423 316 01", false);
    add("express_code", "99999999999", true);
    add("fd", "FD 8410", false);
    add("fd", "FD 0102 00042", false);
    add("fd", "8413", true);
    add("fd", "FD 84", true);
    add("e_nr", "WAW28750GB/01", false);
    add("e_nr", "WAW28750GB", true);
    add("frame_number", "KB 0718 44820 O", false);
    add("frame_number", "EN 14764", true);
    add("frame_number", "BS 6102", true);
    add("frame_number", "DIN EN ISO 4210", true);
}

void NumberCheckTest::checkDigitsAndShapesAreHeld()
{
    QFETCH(QString, kind);
    QFETCH(QString, number);
    QFETCH(bool, isOdd);
    const NumberCheck check = numbers::check(kind, number);
    QVERIFY2(check.isOdd() == isOdd, qPrintable(check.reason));
    QCOMPARE(check.isOdd() && check.reason.isEmpty(), false);
}

void NumberCheckTest::anOddNumberSaysWhy_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("part");
    QTest::newRow("wrong check digit") << "imei" << "354178036859781" << "The check digit is 1 but should be 9";
    QTest::newRow("a VIN that needs an X") << "vin" << "1M8GDM9A0KP042788" << "is 0 but should be X";
    QTest::newRow("an O in a VIN") << "vin" << "1M8GDM9AXKPO42788" << "place 12 is probably a “0”";
    QTest::newRow("a Q in a VIN") << "vin" << "1M8GDM9AXKPQ42788" << "place 12 is probably a “0”";
    QTest::newRow("an S among digits") << "imei" << "49015420323751S" << "place 15 is probably a “5”";
    QTest::newRow("a letter that looks like nothing") << "gtin" << "40063X1333931" << "no “X” (place 6)";
    QTest::newRow("an IMEISV typed as IMEI") << "imei" << "3568680000414120" << "IMEISV";
    QTest::newRow("a SIM card without a check digit") << "iccid" << "89330061100000000831" << "some genuine cards";
    QTest::newRow("a random MAC address") << "mac" << "D2-50-99-84-A2-A0" << "identifies nothing";
    QTest::newRow("an express code as a tag") << "service_tag" << "12542331601" << "5RFDP01";
    QTest::newRow("month 13") << "fd" << "FD8413" << "13";
    QTest::newRow("signs only") << "imei" << "--- ---" << "no letter and no digit";
    QTest::newRow("very long") << "gtin" << QString(5000, u'1') << "too long";
}

void NumberCheckTest::anOddNumberSaysWhy()
{
    QFETCH(QString, kind);
    QFETCH(QString, number);
    QFETCH(QString, part);
    const NumberCheck check = numbers::check(kind, number);
    QVERIFY(check.isOdd());
    QVERIFY2(check.reason.contains(part), qPrintable(check.reason));
}

void NumberCheckTest::everyKindWithARuleNamesItsSource()
{
    for (const char *kind :
         {"imei", "imeisv", "meid", "iccid", "mac", "vin", "service_tag", "fd", "e_nr", "gtin", "isbn"})
        QVERIFY2(!numbers::sourceOf(QString::fromLatin1(kind)).isEmpty(), kind);
    QVERIFY(numbers::sourceOf(QStringLiteral("owner_mark")).isEmpty());
}

void NumberCheckTest::kindsWithoutARuleAndWordsOfOnesOwnAreLeftAlone()
{
    for (const char *kind : {"serial", "engine_number", "licence_plate", "owner_mark", "asset_tag", "my own kind", ""})
        QCOMPARE(numbers::check(QString::fromLatin1(kind), QStringLiteral("!#")).verdict, Verdict::Unchecked);
}

void NumberCheckTest::numbersAreRecognised_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("first");
    QTest::newRow("IMEI") << "490154203237518" << "imei";
    QTest::newRow("VIN") << "1HGCM82633A004352" << "vin";
    QTest::newRow("MAC address") << "d0:50:99:84:a2:a0" << "mac";
    QTest::newRow("SIM card") << "89014103211118510720" << "iccid";
    QTest::newRow("ISBN before barcode") << "9780471117094" << "isbn";
    QTest::newRow("old ISBN") << "080442957X" << "isbn";
    QTest::newRow("barcode") << "4006381333931" << "gtin";
    QTest::newRow("MEID") << "AF0123450ABCDE" << "meid";
    QTest::newRow("Dell's tag") << "5RFDP01" << "service_tag";
    QTest::newRow("FD") << "FD 8410" << "fd";
    QTest::newRow("anything else") << "4583 0912 0042" << "gtin";
    QTest::newRow("words") << "see the back" << "";
    QTest::newRow("nothing") << "" << "";
    QTest::newRow("very long") << QString(5000, u'1') << "";
}

void NumberCheckTest::numbersAreRecognised()
{
    QFETCH(QString, number);
    QFETCH(QString, first);
    const auto recognitions = numbers::recognise(number);
    QCOMPARE(recognitions.empty() ? QString() : recognitions.front().kind, first);
}

void NumberCheckTest::onlyWhatIsHardlyACoincidenceIsCertain_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("certain");
    QTest::newRow("IMEI") << "354178036859789" << true;
    QTest::newRow("IMEI of no body") << "704178036859786" << false;
    QTest::newRow("IMEI with a wrong digit") << "354178036859781" << false;
    QTest::newRow("VIN of North America") << "1HGCM82633A004352" << true;
    QTest::newRow("VIN of Europe") << "WVWZZZ1JZXW000001" << false;
    QTest::newRow("MAC address as written") << "d0:50:99:84:a2:a0" << true;
    QTest::newRow("twelve letters and digits") << "D0509984A2A0" << false;
    QTest::newRow("book") << "9780471117094" << true;
    QTest::newRow("barcode") << "4006381333931" << false;
    QTest::newRow("laptop") << "5RFDP01" << false;
}

void NumberCheckTest::onlyWhatIsHardlyACoincidenceIsCertain()
{
    QFETCH(QString, number);
    QFETCH(bool, certain);
    const auto recognitions = numbers::recognise(number);
    QCOMPARE(!recognitions.empty() && recognitions.front().isCertain, certain);
}

void NumberCheckTest::aServiceTagAndItsExpressCodeAreOneNumber_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("code");
    QTest::newRow("5RFDP01") << "5RFDP01" << "12542331601";
    QTest::newRow("B78FXQ8") << "B78FXQ8" << "24382049408";
    QTest::newRow("B78FWQ8, often printed with the code above") << "B78FWQ8" << "24382048112";
    QTest::newRow("five characters") << "ABC12" << "17324966";
}

void NumberCheckTest::aServiceTagAndItsExpressCodeAreOneNumber()
{
    QFETCH(QString, tag);
    QFETCH(QString, code);
    QCOMPARE(servicetag::expressCodeOf(tag), code);
    QCOMPARE(servicetag::tagOf(code), tag);
}

void NumberCheckTest::noServiceTagIsMadeOfNothing()
{
    QVERIFY(!servicetag::expressCodeOf(QString()));
    QVERIFY(!servicetag::expressCodeOf(QStringLiteral("0000")));
    QVERIFY(!servicetag::expressCodeOf(QStringLiteral("12345678")));
    QVERIFY(!servicetag::expressCodeOf(QStringLiteral("5RFD-01")));
    QVERIFY(!servicetag::tagOf(QStringLiteral("99999999999999999999999")));
    QVERIFY(!servicetag::tagOf(QString()));
    QCOMPARE(servicetag::inThrees(QStringLiteral("12542331601")), QStringLiteral("125 423 316 01"));
}

QTEST_GUILESS_MAIN(NumberCheckTest)
#include "numberchecktest.moc"
