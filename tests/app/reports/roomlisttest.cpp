// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/roomlist.h"

#include "app/reports/reportkind.h"
#include "app/services/translations.h"
#include "tests/app/reports/household.h"
#include "tests/app/reports/reporttext.h"

#include <QTest>

using namespace nameplate;

namespace {

const QDate today(2026, 11, 23);
const QLocale english(QLocale::English, QLocale::UnitedKingdom);
const QLocale german(QLocale::German, QLocale::Germany);

Report listOf(const ReportInput &input, const QLocale &locale = english)
{
    return reportkinds::build(reportkinds::at(ReportKind::Rooms), input, {}, today, locale);
}

QString textOf(const ReportInput &input)
{
    return reportText(listOf(input));
}

} // namespace

class RoomListTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installTranslations(*QCoreApplication::instance(), english); }

    void readsAsExpectedInEnglish()
    {
        QCOMPARE(differenceTo(QStringLiteral("rooms-en"), listOf(household::everyday())), QString());
    }

    void readsAsExpectedInGermany()
    {
        QCOMPARE(differenceTo(QStringLiteral("rooms-de"), listOf(household::everyday(), german)), QString());
    }

    void everyLineHasABoxToTick()
    {
        const Report report = buildRoomList(household::everyday(), {}, today, english);
        const ReportTable &table = tableIn(report, QStringLiteral("Check list"));
        QCOMPARE(table.columns.front().content, ReportColumn::Content::TickBox);
        QVERIFY(table.carryColumns.empty());
    }

    void photosCanBeLeftOut()
    {
        ReportOptions options;
        options.thumbnails = false;
        const Report report = buildRoomList(household::everyday(), options, today, english);
        for (const ReportColumn &column : tableIn(report, QStringLiteral("Check list")).columns)
            QVERIFY(column.content != ReportColumn::Content::Picture);
    }

    void anEmptyHouseIsSaid() { QVERIFY(textOf({}).contains(QStringLiteral("No items are recorded."))); }
};

QTEST_MAIN(RoomListTest)
#include "roomlisttest.moc"
