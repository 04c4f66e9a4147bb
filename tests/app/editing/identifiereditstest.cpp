// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/identifieredits.h"

#include "tests/support/household.h"

#include <QTest>

using namespace nameplate;

class IdentifierEditsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_home = std::make_unique<Household>();
        m_home->addFourThings();
    }

    void severalOfOneKindAreKept()
    {
        QVERIFY(identifieredits::add(editor(), item, imei, QStringLiteral(" 490154203237518 ")));
        QVERIFY(identifieredits::add(editor(), item, imei, QStringLiteral("354178036859789")));
        QCOMPARE(record().identifiers.size(), 2);
        QCOMPARE(record().identifiers.first().value, QStringLiteral("490154203237518"));
        QCOMPARE(*m_home->inventory().undoText(), QStringLiteral("Add IMEI"));
        QVERIFY(editor().undo());
        QCOMPARE(record().identifiers.size(), 1);
    }

    void oneIsChangedRenamedAndRemoved()
    {
        QVERIFY(identifieredits::add(editor(), item, imei, QStringLiteral("1")));
        const IdentifierId id = record().identifiers.first().id;
        QVERIFY(identifieredits::change(editor(), item, id, QStringLiteral("2")));
        QCOMPARE(record().identifiers.first().value, QStringLiteral("2"));
        QVERIFY(identifieredits::setKind(editor(), item, id, QStringLiteral("Engraving")));
        QCOMPARE(record().identifiers.first().kind, QStringLiteral("Engraving"));
        QVERIFY(identifieredits::change(editor(), item, id, QString()));
        QVERIFY(record().identifiers.isEmpty());
        QVERIFY(!identifieredits::remove(editor(), item, id));
        QVERIFY(editor().undo());
        QCOMPARE(record().identifiers.first().value, QStringLiteral("2"));
        QVERIFY(identifieredits::remove(editor(), item, record().identifiers.first().id));
        QVERIFY(record().identifiers.isEmpty());
    }

    void aNumberInTheWrongFieldIsMovedInOneStep()
    {
        m_home->set(item, "serial", QStringLiteral("490154203237518"));
        QVERIFY(identifieredits::keepAs(editor(), item, imei, QStringLiteral("490154203237518")));
        QCOMPARE(record().item.serial, QString());
        QCOMPARE(record().identifiers.first().kind, imei);
        QVERIFY(editor().undo());
        QCOMPARE(record().item.serial, QStringLiteral("490154203237518"));
        QVERIFY(record().identifiers.isEmpty());
    }

    void theTwoNumbersChangePlaces()
    {
        m_home->set(item, "serial", QStringLiteral("KX-500"));
        m_home->set(item, "brand", QStringLiteral("Acme"));
        QVERIFY(identifieredits::makeSeriesNumber(editor(), item));
        QCOMPARE(record().series.number, QStringLiteral("KX-500"));
        QCOMPARE(record().series.brand, QStringLiteral("Acme"));
        QCOMPARE(record().item.serial, QString());
        QVERIFY(identifieredits::makeSerialNumber(editor(), item));
        QCOMPARE(record().item.serial, QStringLiteral("KX-500"));
        QCOMPARE(record().series.number, QString());
    }

    void aKindIsKnownByItsTitleOrIsOnesOwn()
    {
        QCOMPARE(identifieredits::kindOf(QStringLiteral(" imei ")), imei);
        QCOMPARE(identifieredits::kindOf(QStringLiteral("MAC address")), QStringLiteral("mac"));
        QCOMPARE(identifieredits::kindOf(QStringLiteral("  Family  engraving ")), QStringLiteral("Family engraving"));
        QCOMPARE(identifieredits::kindOf(QStringLiteral("  ")), QString());
    }

private:
    [[nodiscard]] Editor &editor() const { return m_home->editor(); }
    [[nodiscard]] Record record() const { return m_home->inventory().record(item).value(); }

    const ItemId item{4}; // the table without a series
    const QString imei = QStringLiteral("imei");
    std::unique_ptr<Household> m_home;
};

QTEST_GUILESS_MAIN(IdentifierEditsTest)
#include "identifiereditstest.moc"
