// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findingsmodel.h"

#include "tests/support/household.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace nameplate;

class FindingsModelTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Household> m_home;
    std::unique_ptr<FindingSurvey> m_survey;

    [[nodiscard]] QStringList codes() const
    {
        QStringList codes;
        for (const Finding &finding : m_survey->findings())
            codes << finding.code;
        return codes;
    }

private slots:
    void init()
    {
        m_home = std::make_unique<Household>();
        m_home->addFourThings();
        m_home->set(ItemId{1}, "quantity", QStringLiteral("2"));
        m_survey = std::make_unique<FindingSurvey>(m_home->inventory());
    }

    void cleanup()
    {
        m_survey.reset();
        m_home.reset();
    }

    void findingsComeByKind()
    {
        QVERIFY(!m_survey->isKnown());
        QVERIFY(m_survey->findings().empty());
        QTRY_VERIFY(m_survey->isKnown());
        QCOMPARE(codes().front(), QStringLiteral("quantity_with_serial"));
        QCOMPARE(codes().count(QStringLiteral("missing_receipt")), 3);
        QVERIFY(codes().lastIndexOf(QStringLiteral("missing_receipt"))
                < codes().indexOf(QStringLiteral("missing_photo")));
        QVERIFY(m_survey->concerns(ItemId{1}));
        QVERIFY(!m_survey->concerns(ItemId{4}));
        QCOMPARE(m_survey->sentencesOf(ItemId{1}).size(), 3);
        QVERIFY(m_survey->sentencesOf(ItemId{4}).isEmpty());
    }

    void aChangeIsLookedAtAfterAWhile()
    {
        QTRY_VERIFY(m_survey->isKnown());
        m_home->set(ItemId{1}, "quantity", QStringLiteral("1"));
        QTRY_VERIFY(!codes().contains(QStringLiteral("quantity_with_serial")));
        QVERIFY(m_home->editor().undo());
        QTRY_VERIFY(codes().contains(QStringLiteral("quantity_with_serial")));
    }

    void whatWasDealtWithIsLeftOutAtOnce()
    {
        QTRY_VERIFY(m_survey->isKnown());
        QSignalSpy found(m_survey.get(), &FindingSurvey::found);
        const Finding finding = m_survey->findings().front();
        m_survey->leaveOut(finding);
        QCOMPARE(found.size(), 1);
        QVERIFY(!codes().contains(finding.code));
        m_survey->leaveOut(finding);
        QCOMPARE(found.size(), 1);
    }

    void aLargeDocumentIsLookedAtOnceSomebodyAsks()
    {
        m_survey = std::make_unique<FindingSurvey>(m_home->inventory(), 3);
        QSignalSpy found(m_survey.get(), &FindingSurvey::found);
        m_home->set(ItemId{1}, "quantity", QStringLiteral("3"));
        QVERIFY(!found.wait(900)); // longer than it waits after a change
        m_survey->ask();
        QTRY_VERIFY(m_survey->isKnown());
        QVERIFY(codes().contains(QStringLiteral("quantity_with_serial")));
    }

    void aSurveyThatGoesWaitsForItsWorker()
    {
        QTRY_VERIFY(m_survey->isKnown());
        m_home->set(ItemId{1}, "quantity", QStringLiteral("1"));
        m_survey.reset();
        m_home->close();
        QVERIFY(Inventory::open(m_home->path(), Inventory::Access::ReadWrite));
    }

    void rowsThatStayKeepTheirPlace()
    {
        FindingsModel model(m_home->inventory(), *m_survey);
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 0);
        QTRY_VERIFY(model.rowCount() > 0);
        const int count = model.rowCount();
        const QPersistentModelIndex last(model.index(count - 1));
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        m_survey->leaveOut(model.finding(1));
        QCOMPARE(model.rowCount(), count - 1);
        QVERIFY(last.isValid());
        QCOMPARE(last.row(), count - 2);
        QCOMPARE(resets.size(), 0);
    }

    void aRowTellsItemPlaceAndSentence()
    {
        FindingsModel model(m_home->inventory(), *m_survey);
        QTRY_VERIFY(model.rowCount() > 0);
        const QModelIndex row = model.index(0);
        QCOMPARE(row.data(FindingsModel::ItemRole).toLongLong(), 1);
        QCOMPARE(row.data(FindingsModel::NameRole).toString(), QStringLiteral("Washing machine"));
        QVERIFY(row.data(FindingsModel::WhereRole).toString().endsWith(QStringLiteral("Home / Utility room")));
        QCOMPARE(row.data().toString(), model.finding(0).message);
        QVERIFY(!row.data(FindingsModel::IsMissingRole).toBool());
        const QString spoken = row.data(Qt::AccessibleTextRole).toString();
        QVERIFY(spoken.contains(QStringLiteral("Washing machine")) && spoken.contains(model.finding(0).message));
    }

    void oneKindIsShownAlone()
    {
        FindingsModel model(m_home->inventory(), *m_survey);
        const QAbstractItemModelTester tester(&model);
        QTRY_VERIFY(model.rowCount() > 0);
        model.setKind(QStringLiteral("missing_receipt"));
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(model.index(0).data(FindingsModel::IsMissingRole).toBool());
        model.setKind(QString());
        QCOMPARE(model.rowCount(), int(m_survey->findings().size()));
    }
};

QTEST_MAIN(FindingsModelTest)
#include "findingsmodeltest.moc"
