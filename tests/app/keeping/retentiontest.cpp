// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keeping/retention.h"

#include <QTest>

using namespace nameplate;

namespace {

const QDateTime now(QDate(2026, 11, 24), QTime(20, 0));

/// Backups every `hours` for so many days back.
QList<QDateTime> every(int hours, int days)
{
    QList<QDateTime> times;
    for (int hour = 0; hour < days * 24; hour += hours)
        times << now.addSecs(-qint64(hour) * 3600);
    return times;
}

QList<QDateTime> keptOf(QList<QDateTime> times)
{
    QList<qsizetype> expired = expiredBackups(times, now);
    std::sort(expired.rbegin(), expired.rend());
    for (const qsizetype index : expired)
        times.removeAt(index);
    return times;
}

} // namespace

class RetentionTest : public QObject
{
    Q_OBJECT

private slots:
    void allOfTwoDaysStay() { QCOMPARE(expiredBackups(every(1, 2), now), QList<qsizetype>()); }

    void twelveDaysKeepTheirNewest()
    {
        const QList<QDateTime> kept = keptOf(every(1, 12));
        QCOMPARE(kept.mid(0, 49), every(1, 3).mid(0, 49));
        QSet<QDate> days;
        for (const QDateTime &time : kept)
            days.insert(time.date());
        QCOMPARE(days.size(), 12);
        QVERIFY(kept.contains(QDateTime(QDate(2026, 11, 15), QTime(23, 0))));
        QVERIFY(!kept.contains(QDateTime(QDate(2026, 11, 15), QTime(22, 0))));
    }

    void tenWeeksAndNineMonthsKeepTheirNewest()
    {
        const QList<QDateTime> kept = keptOf(every(24, 600));
        QCOMPARE(kept.last().date(), QDate(2026, 3, 31));
        QSet<QDate> days;
        for (const QDateTime &time : kept)
            days.insert(time.date());
        QVERIFY(days.contains(QDate(2026, 9, 27))); // the Sunday of the tenth week
        QVERIFY(!days.contains(QDate(2026, 9, 26)));
        QVERIFY(!days.contains(QDate(2026, 9, 20)));
        QVERIFY(kept.size() <= 3 + 12 + 10 + 9);
    }

    void whatIsKeptStaysKeptWhenItIsAskedAgain()
    {
        const QList<QDateTime> kept = keptOf(every(5, 500));
        QCOMPARE(keptOf(kept), kept);
    }

    void theNewestStaysHoweverOldItIs()
    {
        QCOMPARE(expiredBackups({now.addYears(-20)}, now), QList<qsizetype>());
        QCOMPARE(expiredBackups({}, now), QList<qsizetype>());
    }

    void aClockThatWasWrongDropsNothingOfTheFuture()
    {
        QCOMPARE(expiredBackups({now.addYears(3), now.addYears(3).addSecs(-60), now}, now), QList<qsizetype>());
    }
};

QTEST_GUILESS_MAIN(RetentionTest)
#include "retentiontest.moc"
