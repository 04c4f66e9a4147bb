// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/datetext.h"

#include <QTest>

using namespace nameplate;

class DateTextTest : public QObject
{
    Q_OBJECT

private slots:
    void plainTextIsExact();
    void otherPlainTextIsRefused_data();
    void otherPlainTextIsRefused();
    void localFormsAreRead_data();
    void localFormsAreRead();
    void shorthandsAreRead_data();
    void shorthandsAreRead();
    void whatIsNoDateIsRefused_data();
    void whatIsNoDateIsRefused();
    void whatIsShownIsUnderstoodAgain_data();
    void whatIsShownIsUnderstoodAgain();
    void writtenDatesNameTheMonth_data();
    void writtenDatesNameTheMonth();
};

void DateTextTest::plainTextIsExact()
{
    for (const QDate &date : {QDate(1, 1, 1), QDate(1752, 9, 14), QDate(2024, 2, 29), QDate(9999, 12, 31)}) {
        const QString text = datetext::plain(date);
        QCOMPARE(text.size(), 10);
        QCOMPARE(datetext::fromPlain(text).value(), date);
    }
    QCOMPARE(datetext::plain(QDate(2024, 5, 7)), QStringLiteral("2024-05-07"));
    QCOMPARE(datetext::plain(QDate()), QString());
    QCOMPARE(datetext::fromPlain(u" 2024-05-07 ").value(), QDate(2024, 5, 7));
}

void DateTextTest::otherPlainTextIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             "2024",
                             "2024-5-7",
                             "24-05-07",
                             "2024-02-30",
                             "2023-02-29",
                             "2024-13-01",
                             "2024-00-10",
                             "2024-01-00",
                             "2024-01-32",
                             "0000-01-01",
                             "-2024-01-01",
                             "10000-01-01",
                             "2024/05/07",
                             "07.05.2024",
                             "2024-05-07T00:00:00",
                             "2024-05-07 12:00",
                             "today",
                             "２０２４-05-07",
                             "2024-05-0a"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void DateTextTest::otherPlainTextIsRefused()
{
    QFETCH(QString, text);
    const auto read = datetext::fromPlain(text);
    QVERIFY2(!read, read ? qPrintable(read->toString(Qt::ISODate)) : "");
    QCOMPARE(read.error().code, Error::Code::BadValue);
}

void DateTextTest::localFormsAreRead_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    const QDate may(2024, 5, 7);
    QTest::newRow("ISO anywhere") << "de_DE" << "2024-05-07" << may;
    QTest::newRow("German four digits") << "de_DE" << "07.05.2024" << may;
    QTest::newRow("German without zeros") << "de_DE" << "7.5.2024" << may;
    QTest::newRow("German two digits") << "de_DE" << "07.05.24" << may;
    QTest::newRow("German short") << "de_DE" << "7.5.24" << may;
    QTest::newRow("German month name") << "de_DE" << "7. Mai 2024" << may;
    QTest::newRow("German month name in small letters") << "de_DE" << "7. mai 2024" << may;
    QTest::newRow("American") << "en_US" << "5/7/2024" << may;
    QTest::newRow("American with zeros") << "en_US" << "05/07/2024" << may;
    QTest::newRow("American two digits") << "en_US" << "5/7/24" << may;
    QTest::newRow("American long") << "en_US" << "May 7, 2024" << may;
    QTest::newRow("British") << "en_GB" << "07/05/2024" << may;
    QTest::newRow("British without zeros") << "en_GB" << "7/5/2024" << may;
    QTest::newRow("British month name") << "en_GB" << "7 May 2024" << may;
    QTest::newRow("French") << "fr_FR" << "07/05/2024" << may;
    QTest::newRow("French month name") << "fr_FR" << "7 mai 2024" << may;
    QTest::newRow("Japanese") << "ja_JP" << "2024/05/07" << may;
    QTest::newRow("Japanese without zeros") << "ja_JP" << "2024/5/7" << may;
    QTest::newRow("Swedish") << "sv_SE" << "2024-05-07" << may;
    QTest::newRow("leap day") << "de_DE" << "29.2.2024" << QDate(2024, 2, 29);
    QTest::newRow("leap day of 2000 in two digits") << "de_DE" << "29.02.00" << QDate(2000, 2, 29);
    QTest::newRow("leap day in two digits") << "de_DE" << "29.02.96" << QDate(1996, 2, 29);
    QTest::newRow("two digits of the last century") << "de_DE" << "01.02.85" << QDate(1985, 2, 1);
    QTest::newRow("two digits a little ahead") << "de_DE" << "01.02.25" << QDate(2025, 2, 1);
    QTest::newRow("two digits further ahead are the past") << "de_DE" << "01.02.26" << QDate(1926, 2, 1);
}

void DateTextTest::localFormsAreRead()
{
    QFETCH(QString, locale);
    QFETCH(QString, text);
    QFETCH(QDate, date);
    const auto read = datetext::fromLocal(text, QLocale(locale), QDate(2024, 6, 1));
    QVERIFY2(read, read ? "" : qPrintable(read.error().message()));
    QCOMPARE(*read, date);
}

void DateTextTest::shorthandsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QDate>("date");
    const QDate today(2024, 5, 20);
    QTest::newRow("today") << "today" << today << today;
    QTest::newRow("today in capitals") << " Today " << today << today;
    QTest::newRow("yesterday") << "yesterday" << today << QDate(2024, 5, 19);
    QTest::newRow("yesterday over new year") << "yesterday" << QDate(2024, 1, 1) << QDate(2023, 12, 31);
    QTest::newRow("days ago") << "-3d" << today << QDate(2024, 5, 17);
    QTest::newRow("in a week") << "+1w" << today << QDate(2024, 5, 27);
    QTest::newRow("in a month") << "+1m" << today << QDate(2024, 6, 20);
    QTest::newRow("a month after the 31st") << "+1m" << QDate(2024, 1, 31) << QDate(2024, 2, 29);
    QTest::newRow("years ago") << "-2y" << today << QDate(2022, 5, 20);
    QTest::newRow("a year after a leap day") << "+1y" << QDate(2024, 2, 29) << QDate(2025, 2, 28);
    QTest::newRow("in capitals") << "-3D" << today << QDate(2024, 5, 17);
    QTest::newRow("a day this year") << "0517" << today << QDate(2024, 5, 17);
    QTest::newRow("this very day") << "0520" << today << today;
    QTest::newRow("a day to come was last year") << "0521" << today << QDate(2023, 5, 21);
    QTest::newRow("a leap day this year") << "0229" << today << QDate(2024, 2, 29);
    QTest::newRow("a leap day in a year without") << "0229" << QDate(2023, 5, 20) << QDate(2020, 2, 29);
    QTest::newRow("a leap day still to come") << "0229" << QDate(2024, 1, 15) << QDate(2020, 2, 29);
    QTest::newRow("a leap day around 1900") << "0229" << QDate(1903, 1, 15) << QDate(1896, 2, 29);
}

void DateTextTest::shorthandsAreRead()
{
    QFETCH(QString, text);
    QFETCH(QDate, today);
    QFETCH(QDate, date);
    const auto read = datetext::fromLocal(text, QLocale(QStringLiteral("de_DE")), today);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message()));
    QCOMPARE(*read, date);
}

void DateTextTest::whatIsNoDateIsRefused_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    const std::pair<const char *, const char *> rows[] = {
        {"de_DE", ""},           {"de_DE", "30.02.2024"},  {"de_DE", "29.02.2023"}, {"de_DE", "29.02.23"},
        {"de_DE", "32.01.2024"}, {"de_DE", "01.13.2024"},  {"de_DE", "5/7/2024"},   {"de_DE", "2024"},
        {"de_DE", "17"},         {"de_DE", "1332"},        {"de_DE", "0431"},       {"de_DE", "0000"},
        {"de_DE", "soon"},       {"de_DE", "+1"},          {"de_DE", "+1x"},        {"de_DE", "1d"},
        {"de_DE", "+9999y"},     {"de_DE", "-9999y"},      {"de_DE", "+99999d"},    {"de_DE", "01.01.0000"},
        {"de_DE", "1.1.10000"},  {"de_DE", "07.05.2024x"}, {"en_GB", "05/17/2024"}, {"en_US", "17/05/2024"},
        {"en_US", "07.05.2024"}, {"en_US", "7 Mai 2024"}};
    for (const auto &[locale, text] : rows)
        QTest::addRow("%s in %s", text, locale) << QString::fromLatin1(locale) << QString::fromLatin1(text);
}

void DateTextTest::whatIsNoDateIsRefused()
{
    QFETCH(QString, locale);
    QFETCH(QString, text);
    const auto read = datetext::fromLocal(text, QLocale(locale), QDate(2024, 6, 1));
    QVERIFY2(!read, read ? qPrintable(read->toString(Qt::ISODate)) : "");
    QCOMPARE(read.error().code, Error::Code::BadValue);
    QVERIFY(read.error().remedy.contains(QLatin1String("2024-05-17")));
}

void DateTextTest::whatIsShownIsUnderstoodAgain_data()
{
    QTest::addColumn<QLocale>("locale");
    const auto all = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyCountry);
    for (const QLocale &locale : all)
        QTest::newRow(qPrintable(locale.bcp47Name() + u' ' + locale.name())) << locale;
}

void DateTextTest::whatIsShownIsUnderstoodAgain()
{
    QFETCH(QLocale, locale);
    for (const QDate &date : {QDate(2024, 2, 29), QDate(1999, 12, 31), QDate(2024, 5, 7), QDate(2001, 10, 11)}) {
        const QString text = datetext::local(date, locale);
        const auto read = datetext::fromLocal(text, locale, QDate(2024, 6, 1));
        QVERIFY2(read, qPrintable(text));
        QCOMPARE(*read, date);
    }
    QCOMPARE(datetext::local(QDate(), locale), QString());
}

void DateTextTest::writtenDatesNameTheMonth_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::newRow("British") << "en_GB" << "4 Mar 2021";
    QTest::newRow("American") << "en_US" << "Mar 4, 2021";
    QTest::newRow("German") << "de_DE" << "4. März 2021";
    QTest::newRow("Spanish, without de") << "es_ES" << "4 mar 2021";
    QTest::newRow("Hungarian, year first") << "hu_HU" << "2021. márc. 4.";
    QTest::newRow("Japanese") << "ja_JP" << "2021年3月4日";
}

void DateTextTest::writtenDatesNameTheMonth()
{
    QFETCH(QString, locale);
    QFETCH(QString, text);
    QCOMPARE(datetext::written(QDate(2021, 3, 4), QLocale(locale)), text);
    QCOMPARE(datetext::written(QDate(), QLocale(locale)), QString());
}

QTEST_GUILESS_MAIN(DateTextTest)
#include "datetexttest.moc"
