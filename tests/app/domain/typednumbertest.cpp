// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/typednumber.h"

#include <QTest>

using namespace nameplate;

class TypedNumberTest : public QObject
{
    Q_OBJECT

private slots:
    void everyShapeOfASignIsOneSign_data();
    void everyShapeOfASignIsOneSign();
    void groupsOfThreeAreTakenTogether_data();
    void groupsOfThreeAreTakenTogether();
};

void TypedNumberTest::everyShapeOfASignIsOneSign_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("plain");
    QTest::newRow("nothing") << "" << "";
    QTest::newRow("plain") << "12.50" << "12.50";
    QTest::newRow("hard blanks") << "\u00a01\u202f234\u2009 " << "1 234";
    QTest::newRow("apostrophes") << "1’234ʼ567" << "1'234'567";
    QTest::newRow("dashes") << "−1–2—3" << "-1-2-3";
    QTest::newRow("Arabic digits") << "٠١٢٣٤٥٦٧٨٩" << "0123456789";
    QTest::newRow("Persian digits") << "۱۲" << "12";
    QTest::newRow("wide digits") << "１２" << "12";
    QTest::newRow("digits of two units") << "𝟏𝟐" << "12";
    QTest::newRow("other characters of two units") << "🎸1" << "🎸1";
    QTest::newRow("direction marks") << "\u200e12\u200f" << "12";
    QTest::newRow("half a pair") << QString(QChar(0xD842)) + "1" << QString(QChar(0xFFFD)) + "1";
}

void TypedNumberTest::everyShapeOfASignIsOneSign()
{
    QFETCH(QString, typed);
    QFETCH(QString, plain);
    QCOMPARE(typednumber::normalised(typed), plain);
}

void TypedNumberTest::groupsOfThreeAreTakenTogether_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("digits");
    QTest::newRow("no groups") << "de_DE" << "1234567" << "1234567";
    QTest::newRow("German") << "de_DE" << "1.234.567" << "1234567";
    QTest::newRow("blanks anywhere") << "de_DE" << "1 234" << "1234";
    QTest::newRow("apostrophes anywhere") << "en_US" << "1'234" << "1234";
    QTest::newRow("French") << "fr_FR" << "12 345" << "12345";
    QTest::newRow("two signs") << "de_DE" << "1.234 567" << QString();
    QTest::newRow("short group") << "en_US" << "1,23" << QString();
    QTest::newRow("long group") << "en_US" << "1,2345" << QString();
    QTest::newRow("long first group") << "en_US" << "1234,567" << QString();
    QTest::newRow("empty group") << "en_US" << "1,,234" << QString();
    QTest::newRow("leading sign") << "en_US" << ",234" << QString();
    QTest::newRow("trailing sign") << "en_US" << "1," << QString();
    QTest::newRow("nothing") << "en_US" << "" << QString();
    QTest::newRow("letters") << "en_US" << "12a" << QString();
    QTest::newRow("another locale's sign") << "en_US" << "1.234" << QString();
}

void TypedNumberTest::groupsOfThreeAreTakenTogether()
{
    QFETCH(QString, locale);
    QFETCH(QString, text);
    QFETCH(QString, digits);
    QCOMPARE(typednumber::wholeDigits(text, QLocale(locale)).value_or(QString()), digits);
}

QTEST_GUILESS_MAIN(TypedNumberTest)
#include "typednumbertest.moc"
