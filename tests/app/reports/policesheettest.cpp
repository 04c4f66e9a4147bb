// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/policesheet.h"

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

/// Three things are stolen, one of them without a number.
ReportInput burgled()
{
    ReportInput input = household::everyday();
    for (const size_t stolen : {0, 3, 5})
        input.items[stolen].record.item.status = Status::Stolen;
    input.items[3].record.identifiers.append({{}, QStringLiteral("owner_mark"), QStringLiteral("50674 4 AB")});
    input.items[3].record.item.condition = Condition::Good;
    return input;
}

Report sheetOf(const ReportInput &input, const QLocale &locale = english)
{
    return reportkinds::build(reportkinds::at(ReportKind::Police), input, {}, today, locale);
}

QString textOf(const ReportInput &input)
{
    return reportText(sheetOf(input));
}

} // namespace

class PoliceSheetTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installTranslations(*QCoreApplication::instance(), english); }

    void readsAsExpectedInEnglish()
    {
        QCOMPARE(differenceTo(QStringLiteral("police-en"), sheetOf(burgled())), QString());
    }

    void readsAsExpectedInGermany()
    {
        QCOMPARE(differenceTo(QStringLiteral("police-de"), sheetOf(burgled(), german)), QString());
    }

    void onlyWhatIsStolenIsListed()
    {
        const QString text = textOf(burgled());
        QVERIFY(text.contains(QStringLiteral("4583 0912 0042")));
        QVERIFY(!text.contains(QStringLiteral("5RFDP01")));
    }

    void whatHasNoNumberComesLast()
    {
        ReportInput input = burgled();
        std::reverse(input.items.begin(), input.items.end());
        const QString text = textOf(input);
        QVERIFY(text.indexOf(QStringLiteral("Old bicycle")) > text.indexOf(QStringLiteral("Washing machine")));
        QVERIFY(text.indexOf(QStringLiteral("Old bicycle")) > text.indexOf(QStringLiteral("Camera")));
    }

    void nothingStolenIsSaid()
    {
        QVERIFY(textOf(household::everyday()).contains(QStringLiteral("No item is marked as stolen.")));
    }
};

QTEST_MAIN(PoliceSheetTest)
#include "policesheettest.moc"
