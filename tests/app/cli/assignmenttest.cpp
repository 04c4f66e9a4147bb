// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/assignment.h"

#include <QTest>

using namespace nameplate;
using namespace nameplate::cli;

namespace {

/// The record after the words were assigned to it; the words must be good.
Record assigned(Record record, const QStringList &words)
{
    const auto assignments = readAssignments(words);
    return assignments && assign(*assignments, record) ? record : Record{};
}

Record priced(qint64 minor, QStringView currency)
{
    Record record;
    record.item.name = QStringLiteral("Lamp");
    record.item.price = minor;
    record.item.currency = *Currency::fromCode(currency);
    return record;
}

QString refusalOf(const QString &word)
{
    const auto assignment = readAssignment(word);
    return assignment ? QString() : assignment.error().error.what;
}

} // namespace

class AssignmentTest : public QObject
{
    Q_OBJECT

private slots:
    void aWordSplitsAtItsFirstEqualsSign()
    {
        const auto assignment = readAssignment(QStringLiteral("notes=a=b="));
        QVERIFY(assignment);
        QCOMPARE(assignment->key(), QStringLiteral("notes"));
        QCOMPARE(assignment->value, QStringLiteral("a=b="));
    }

    void anUnknownKeyIsWrongUsageAndNamesThoseLikeIt_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("suggestion");
        QTest::newRow("swapped letters") << "nmae=x" << "name";
        QTest::newRow("half a key") << "acquired=x" << "acquired_on";
        QTest::newRow("other case") << "Serial=x" << "serial";
        QTest::newRow("without its prefix") << "imei=x" << "identifier.imei";
        QTest::newRow("nothing like it") << "zzzzzzzz=x" << "There is no key “zzzzzzzz”.";
        QTest::newRow("no equals sign") << "name" << "key=value";
        QTest::newRow("no key") << "=x" << "key=value";
        QTest::newRow("bad kind") << "identifier.a b=x" << "a b";
        QTest::newRow("empty kind") << "identifier.=x" << "kind";
    }

    void anUnknownKeyIsWrongUsageAndNamesThoseLikeIt()
    {
        QFETCH(QString, word);
        QFETCH(QString, suggestion);
        const auto assignment = readAssignment(word);
        QVERIFY(!assignment);
        QCOMPARE(assignment.error().exit, Exit::WrongUsage);
        QVERIFY2(refusalOf(word).contains(suggestion), qPrintable(refusalOf(word)));
    }

    void aKeyMayComeOnlyOnce()
    {
        const auto assignments = readAssignments({QStringLiteral("name=a"), QStringLiteral("name=b")});
        QVERIFY(!assignments);
        QCOMPARE(assignments.error().exit, Exit::WrongUsage);
    }

    void aCurrencyBehindTheAmountStillBelongsToIt()
    {
        const Record record =
            assigned(priced(1250, u"EUR"), {QStringLiteral("price=1299"), QStringLiteral("currency=JPY")});
        QCOMPARE(record.item.price, std::optional<qint64>(1299));
        QCOMPARE(record.item.currency.code(), QStringLiteral("JPY"));
    }

    void aPriceInAnotherCurrencyLeavesTheValueWhatItWas()
    {
        Record lamp = priced(1250, u"EUR");
        lamp.item.value = 1000;
        const Money value = *lamp.item.valueMoney();
        const QStringList repriced{QStringLiteral("price=15"), QStringLiteral("currency=USD")};
        const Record record = assigned(lamp, repriced);
        QCOMPARE(*record.item.valueMoney(), value);
        QCOMPARE(record.item.priceMoney()->currency.code(), QStringLiteral("USD"));
        QCOMPARE(assigned(lamp, {QStringLiteral("price=15"), QStringLiteral("currency=JPY")}).item.valueMoney(), value);

        const QStringList both = repriced + QStringList{QStringLiteral("value=12")};
        QCOMPARE(assigned(lamp, both).item.valueMoney()->currency.code(), QStringLiteral("USD"));
        QCOMPARE(assigned(record, {QStringLiteral("price=15"), QStringLiteral("currency=EUR")}).item.valueCurrency,
                 Currency());
    }

    void aCurrencyThatWouldChangeAnAmountIsRefused()
    {
        Record record = priced(1250, u"EUR");
        const auto assignments = readAssignments({QStringLiteral("name=New"), QStringLiteral("currency=JPY")});
        QVERIFY(assignments);
        const Record before = record;
        QVERIFY(!assign(*assignments, record));
        QCOMPARE(record, before);
    }

    void aBrandGoesToTheSeriesOfTheSameLine()
    {
        const Record record = assigned({}, {QStringLiteral("brand=Bosch"), QStringLiteral("series_number=WAW28")});
        QCOMPARE(record.series.brand, QStringLiteral("Bosch"));
        QVERIFY(record.item.brand.isEmpty());
    }

    void identifiersAreAddedChangedAndCleared()
    {
        Record record = assigned({}, {QStringLiteral("identifier.IMEI= 4901 54 ")});
        QCOMPARE(record.identifiers.size(), 1);
        QCOMPARE(record.identifiers.first().kind, QStringLiteral("imei"));
        QCOMPARE(record.identifiers.first().value, QStringLiteral("4901 54"));
        record = assigned(record, {QStringLiteral("identifier.imei=2"), QStringLiteral("identifier.my_mark=x")});
        QCOMPARE(record.identifiers.size(), 2);
        QCOMPARE(record.identifiers.first().value, QStringLiteral("2"));
        record = assigned(record, {QStringLiteral("identifier.imei="), QStringLiteral("name=Phone")});
        QCOMPARE(record.identifiers.size(), 1);
        QCOMPARE(record.identifiers.first().kind, QStringLiteral("my_mark"));
    }
};

QTEST_GUILESS_MAIN(AssignmentTest)
#include "assignmenttest.moc"
