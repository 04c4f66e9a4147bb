// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/editor.h"
#include "app/exchange/importer.h"
#include "app/identity/numberadvice.h"
#include "app/identity/numberknowledge.h"
#include "tests/support/temporaryfolder.h"

#include <QTest>

#include <algorithm>

using namespace nameplate;
using namespace Qt::StringLiterals;

/// The sample household is what a newcomer sees first: it must come in whole, as any list would.
class SampleImportTest : public QObject
{
    Q_OBJECT

private:
    /// Three things are meant to lack something (see the README of the sample); nothing else is wrong with any.
    static void expectFindings(const Inventory &inventory)
    {
        FindingOptions options;
        options.today = QDate(2026, 6, 30);
        const auto findings = inventory.findings(options);
        QVERIFY(findings);
        QStringList found;
        for (const Finding &finding : *findings)
            found << finding.number + u' ' + finding.code;
        QCOMPARE(found, (QStringList{u"20 missing_serial"_s, u"44 missing_receipt"_s, u"54 missing_receipt"_s}));
    }

    /// What is said beside the numbers themselves accuses none of them.
    static void expectNoDoubt(const Inventory &inventory)
    {
        const auto knowledge = NumberKnowledge::load();
        QVERIFY(knowledge);
        const QDate today(2026, 6, 30);
        const QLocale locale(QLocale::English);
        QStringList doubts;
        for (const Record &record : inventory.records(inventory.list({}).ids)) {
            std::vector<NumberAdvice> advice = numberadvice::onSerial(record, *knowledge, today, locale);
            std::ranges::copy(numberadvice::onSeriesNumber(record, *knowledge, today, locale),
                              std::back_inserter(advice));
            for (const Identifier &identifier : record.identifiers)
                std::ranges::copy(numberadvice::onIdentifier(identifier, record, *knowledge, today, locale),
                                  std::back_inserter(advice));
            for (const NumberAdvice &each : advice)
                if (each.kind == NumberAdvice::Kind::Doubt)
                    doubts << record.item.number + u' ' + each.sentence;
        }
        QCOMPARE(doubts, QStringList());
    }

private slots:
    void theSampleHouseholdComesInWithoutAProblem()
    {
        const TemporaryFolder folder;
        const QString path = folder.path(u"home.nameplate"_s);
        DocumentSettings settings;
        settings.currency = *Currency::fromCode(u"EUR");
        QVERIFY(Inventory::create(path, settings));
        const auto inventory = Inventory::open(path, Inventory::Access::ReadWrite);
        QVERIFY(inventory);
        Editor editor(**inventory);

        ImportOptions options;
        options.today = QDate(2026, 11, 24);
        options.locale = QLocale(QLocale::German, QLocale::Germany);
        const auto plan = ImportPlan::make(u":/sample/household.csv"_s, options, settings.currency);
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().message()));
        const auto report = runImport(*plan, editor, ImportMode::Import);
        QVERIFY2(report, report ? "" : qPrintable(report.error().message()));

        QStringList problems;
        for (const ImportProblem &problem : report->problems)
            problems << u"row %1, %2: %3: %4"_s.arg(problem.row).arg(problem.column, problem.text, problem.why);
        QCOMPARE(problems, QStringList());
        QCOMPARE(report->added, 60);
        for (const ImportReport::Column &column : report->columns)
            QVERIFY2(column.target != u"notes line"_s, qPrintable(column.header));
        const DocumentFacts facts = (*inventory)->facts();
        QCOMPARE(facts.series, 25);
        QCOMPARE(facts.evidence, 104);
        expectFindings(**inventory);
        expectNoDoubt(**inventory);
    }
};

QTEST_GUILESS_MAIN(SampleImportTest)
#include "sampleimporttest.moc"
