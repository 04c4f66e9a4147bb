// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/criterion.h"

#include <QTest>

using namespace nameplate;
using namespace nameplate::cli;

namespace {

Record camera()
{
    Record record;
    record.item.name = QStringLiteral("Kühl Camera");
    record.item.price = 129900;
    record.item.currency = *Currency::fromCode(u"EUR");
    record.item.condition = Condition::VeryGood;
    record.item.acquiredOn = QDate(2024, 5, 3);
    record.place = QStringLiteral("Home / Kitchen / Cupboard");
    record.tags = {QStringLiteral("photo"), QStringLiteral("Travel")};
    record.identifiers = {Identifier{{}, QStringLiteral("imei"), QStringLiteral("4901")}};
    return record;
}

} // namespace

class CriterionTest : public QObject
{
    Q_OBJECT

private slots:
    void criteriaForgiveSpelling_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("holds");
        QTest::newRow("accents and case") << "name=KUHL camera" << true;
        QTest::newRow("part of a name") << "name=camera" << false;
        QTest::newRow("place itself") << "place=home / kitchen / cupboard" << true;
        QTest::newRow("outer place") << "place=Home / Kitchen" << true;
        QTest::newRow("begins alike") << "place=Home / Kit" << false;
        QTest::newRow("no place") << "place=" << false;
        QTest::newRow("one of the tags") << "tags=travel" << true;
        QTest::newRow("no tags") << "tags=" << false;
        QTest::newRow("amount") << "price=1299" << true;
        QTest::newRow("other amount") << "price=1299.01" << false;
        QTest::newRow("choice by title") << "condition=very good" << true;
        QTest::newRow("date") << "acquired_on=2024-05-03" << true;
        QTest::newRow("nothing known") << "serial=" << true;
        QTest::newRow("empty amount") << "value=" << true;
        QTest::newRow("identifier") << "identifier.imei=4901" << true;
        QTest::newRow("no such identifier") << "identifier.vin=4901" << false;
        QTest::newRow("other currency") << "currency=JPY" << false;
    }

    void criteriaForgiveSpelling()
    {
        QFETCH(QString, word);
        QFETCH(bool, holds);
        const auto criterion = Criterion::read(word, *Currency::fromCode(u"EUR"));
        QVERIFY(criterion);
        QCOMPARE(criterion->holds(camera()), holds);
    }

    void whatAFieldCannotHoldIsRefused()
    {
        const auto criterion = Criterion::read(QStringLiteral("acquired_on=May"), {});
        QVERIFY(!criterion);
        QCOMPARE(criterion.error().exit, Exit::Failed);
    }

    void anUnknownKeyIsWrongUsage()
    {
        const auto criterion = Criterion::read(QStringLiteral("colour=red"), {});
        QVERIFY(!criterion);
        QCOMPARE(criterion.error().exit, Exit::WrongUsage);
    }
};

QTEST_GUILESS_MAIN(CriterionTest)
#include "criteriontest.moc"
