// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/claimsheet.h"

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

/// A washing machine with all that a claim can need.
ReportInput washer()
{
    ReportInput input = household::everyday();
    input.items.resize(1);
    Record &record = input.items[0].record;
    record.item.orderNumber = QStringLiteral("4417-220981");
    record.item.warrantyUntil = QDate(2027, 3, 4);
    record.series.warrantyMonths = 24;
    record.series.supportPhone = QStringLiteral("0344 892 8979");
    record.series.supportUrl = QStringLiteral("https://example.org/support");
    record.series.claimLink = QStringLiteral("https://example.org/claim?nr={SERIES}&serial={SERIAL}");
    input.pdfPages.insert(EvidenceId{33}, 2);
    return input;
}

Report sheetsOf(const ReportInput &input, const QLocale &locale = english)
{
    return reportkinds::build(reportkinds::at(ReportKind::Claim), input, {}, today, locale);
}

QString textOf(const ReportInput &input)
{
    return reportText(sheetsOf(input));
}

} // namespace

class ClaimSheetTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installTranslations(*QCoreApplication::instance(), english); }

    void readsAsExpectedInEnglish()
    {
        QCOMPARE(differenceTo(QStringLiteral("claim-en"), sheetsOf(washer())), QString());
    }

    void readsAsExpectedInGermany()
    {
        QCOMPARE(differenceTo(QStringLiteral("claim-de"), sheetsOf(washer(), german)), QString());
    }

    void aDellTagIsAlsoItsDialableCode()
    {
        ReportInput input = household::everyday();
        input.items = {input.items[1]};
        QVERIFY(textOf(input).contains(QStringLiteral("Express service code | 125 423 316 01 / 5RFDP01")));
    }

    void everyItemHasASheetOfItsOwn()
    {
        QCOMPARE(buildClaimSheets(household::everyday(), {}, today, english).sections.size(), size_t(8));
    }

    void whatIsNotRecordedIsSaid()
    {
        ReportInput input;
        input.items = {ItemBuilder(QStringLiteral("6"), QStringLiteral("Old bicycle"))};
        const QString text = textOf(input);
        for (const char *said :
             {"[Series number: not recorded | Serial number: not recorded]", "Acquired | not recorded",
              "Price paid | not recorded", "Proof | no receipt recorded", "Warranty | not recorded"})
            QVERIFY2(text.contains(QLatin1String(said)), qUtf8Printable(text));
        QVERIFY(!text.contains(QStringLiteral("Underlined")));
    }

    void nothingChosenIsSaid() { QVERIFY(textOf({}).contains(QStringLiteral("No item was chosen"))); }

    void aNumberTooLongForThePlateIsInTheTable()
    {
        ReportInput input = washer();
        input.items[0].record.item.serial = QString(500, u'7');
        QVERIFY(textOf(input).contains(QStringLiteral("Serial number | ") + QString(500, u'7')));
    }
};

QTEST_MAIN(ClaimSheetTest)
#include "claimsheettest.moc"
