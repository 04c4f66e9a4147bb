// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/historytexts.h"

#include "app/services/attachment.h"
#include "tests/support/household.h"

#include <QTest>

using namespace nameplate;

class HistoryTextsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Household> m_home;
    ItemId m_item;

    [[nodiscard]] std::vector<HistoryLine> told(const QLocale &locale = QLocale::c()) const
    {
        return historyLines(m_home->inventory().history(m_item), m_home->inventory().record(m_item).value(), locale);
    }

private slots:
    void init()
    {
        m_home = std::make_unique<Household>();
        m_item = m_home->add({QStringLiteral("name=Camera"), QStringLiteral("place=Home / Kitchen")});
    }

    void valuesAreToldAsPeopleReadThem_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("then");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("set") << QByteArray("owner") << QString() << QStringLiteral("Ada")
                             << QStringLiteral("Owner set to “Ada”");
        QTest::newRow("place") << QByteArray("place") << QString() << QStringLiteral("Home / Cellar")
                               << QStringLiteral("Place changed from “Home / Kitchen” to “Home / Cellar”");
        QTest::newRow("taken out") << QByteArray("place") << QString() << QString()
                                   << QStringLiteral("Place “Home / Kitchen” taken out");
        QTest::newRow("date") << QByteArray("acquired_on") << QString() << QStringLiteral("2021-03-04")
                              << QStringLiteral("Acquired on set to “04.03.2021”");
        QTest::newRow("amount") << QByteArray("price") << QStringLiteral("10.00") << QStringLiteral("1299.50")
                                << QStringLiteral("Price changed from “10,00 €” to “1.299,50 €”");
        QTest::newRow("choice") << QByteArray("condition") << QString() << QStringLiteral("very_good")
                                << QStringLiteral("Condition set to “Very good”");
    }

    void valuesAreToldAsPeopleReadThem()
    {
        QFETCH(QByteArray, key);
        QFETCH(QString, first);
        QFETCH(QString, then);
        QFETCH(QString, sentence);
        if (!first.isEmpty())
            m_home->set(m_item, key.constData(), first);
        m_home->set(m_item, key.constData(), then);
        QString told_ = told(QLocale(QLocale::German, QLocale::Germany)).front().sentence;
        QCOMPARE(told_.replace(QChar::Nbsp, u' '), sentence);
    }

    void whatIsThereAlreadyIsNotOfferedAgain()
    {
        m_home->set(m_item, "owner", QStringLiteral("Ada"));
        m_home->set(m_item, "owner", QStringLiteral("Bob"));
        m_home->set(m_item, "owner", QStringLiteral("Ada"));
        const std::vector<HistoryLine> lines = told();
        QCOMPARE(lines[0].before, QStringLiteral("Bob"));
        QVERIFY(lines[0].field);
        QVERIFY(!lines[1].field);
        QVERIFY(lines[2].field);
        QVERIFY(lines[2].beforeText.isEmpty());
    }

    void anOldValueComesBackAsOneStep()
    {
        m_home->set(m_item, "price", QStringLiteral("599.00"));
        m_home->set(m_item, "price", QStringLiteral("5.00"));
        const HistoryLine line = told().front();
        QVERIFY(m_home->editor().bringBack(m_item, *line.field, line.before));
        QCOMPARE(m_home->inventory().record(m_item)->item.price, std::optional<qint64>(59900));
        QCOMPARE(m_home->inventory().undoText().value(), QStringLiteral("Bring back Price"));
        QVERIFY(m_home->editor().undo());
        QCOMPARE(m_home->inventory().record(m_item)->item.price, std::optional<qint64>(500));
        QVERIFY(told().front().undone);
    }

    void partsAreToldToo()
    {
        QVERIFY(m_home->editor().attach(m_item, prepareEvidence("bill", QStringLiteral("bill.txt")).value()));
        QCOMPARE(told().front().sentence, QStringLiteral("E-001 bill.txt attached"));
        m_home->set(m_item, "tags", QStringLiteral("heavy"));
        QCOMPARE(told().front().sentence, QStringLiteral("Tag “heavy” put on"));
        QVERIFY(m_home->editor().setIdentifier(m_item, QStringLiteral("imei"), QStringLiteral("490154203237518")));
        QVERIFY(told().front().sentence.contains(QStringLiteral("490154203237518")));
        Reading reading;
        reading.text = QStringLiteral("4583 0912");
        reading.id = m_home->editor().saveReading(m_item, reading).value();
        QCOMPARE(told().front().sentence, QStringLiteral("Reading set to “4583 0912”"));
        reading.plate = PlateState::Worn;
        QVERIFY(m_home->editor().saveReading(m_item, reading));
        QCOMPARE(told().front().sentence, QStringLiteral("Keep reading"));
        QVERIFY(m_home->editor().saveVerification(m_item, Verification()));
        QCOMPARE(told().front().sentence, QStringLiteral("Check with the maker set to “Genuine”"));
        QCOMPARE(told().back().sentence, QStringLiteral("Add “Camera”"));
    }
};

QTEST_GUILESS_MAIN(HistoryTextsTest)
#include "historytextstest.moc"
