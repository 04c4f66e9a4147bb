// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/coverage.h"

#include "app/services/translations.h"

#include <QTest>

using namespace nameplate;

namespace {

const QDate today(2026, 11, 23);
const QLocale english(QLocale::English, QLocale::UnitedKingdom);

QString stateUntil(const QDate &until)
{
    return stateOf({{}, until}, today, english);
}

} // namespace

class CoverageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installTranslations(*QCoreApplication::instance(), english); }

    void theDaysLeftAreCounted()
    {
        QCOMPARE(stateUntil(QDate(2027, 3, 4)), QStringLiteral("In force, 101 days left (until 4 Mar 2027)"));
        QCOMPARE(stateUntil(today.addDays(1)), QStringLiteral("In force, 1 day left (until 24 Nov 2026)"));
        QCOMPARE(stateUntil(today), QStringLiteral("In force, today is the last day (23 Nov 2026)"));
        QCOMPARE(stateUntil(today.addDays(-1)), QStringLiteral("Ended 22 Nov 2026"));
    }

    void theSeriesGivesWhatTheItemDoesNotSay()
    {
        Record record;
        record.item.acquiredOn = QDate(2021, 3, 4);
        record.series.warrantyMonths = 72;
        const std::vector<Coverage> series{{QStringLiteral("Warranty of the series, 6 years"), QDate(2027, 3, 4)}};
        QVERIFY(coveragesOf(record) == series);
        record.item.warrantyUntil = QDate(2028, 1, 1);
        QCOMPARE(coveragesOf(record).size(), size_t(2));
        QCOMPARE(coveragesOf(record)[0].until, QDate(2028, 1, 1));
        record.item.warrantyUntil = QDate(2027, 3, 4);
        QCOMPARE(coveragesOf(record).size(), size_t(1));
        record.series.warrantyMonths = 18;
        QCOMPARE(coveragesOf(record)[1].title, QStringLiteral("Warranty of the series, 18 months"));
    }

    void withoutADayNothingIsPromised()
    {
        Record record;
        record.series.warrantyMonths = 72;
        QVERIFY(coveragesOf(record).empty());
    }
};

QTEST_GUILESS_MAIN(CoverageTest)
#include "coveragetest.moc"
