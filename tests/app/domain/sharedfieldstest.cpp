// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/sharedfields.h"

#include <QTest>

using namespace nameplate;

class SharedFieldsTest : public QObject
{
    Q_OBJECT

    static Record thing(const char *name, qint64 price)
    {
        Record record;
        record.item.name = QString::fromUtf8(name);
        record.item.price = price;
        record.tags = {QStringLiteral("insured")};
        return record;
    }
    static bool isShared(const SharedFields &fields, const char *key) { return fields.isShared(fields::at(key)); }

private slots:
    void nothingIsSharedByNobody()
    {
        const SharedFields none;
        QCOMPARE(none.count(), 0);
        QVERIFY(!isShared(none, "name"));
    }

    void oneRecordSharesEverythingWithItself()
    {
        const Record record = thing("Lamp", 5);
        const SharedFields one({&record, 1});
        for (const Field &field : fields::all())
            QVERIFY(one.isShared(field));
        QCOMPARE(one.first(), record);
    }

    void whatDiffersOnceIsNotShared()
    {
        SharedFields fields;
        for (const char *name : {"Lamp", "Lamp", "Saw", "Lamp"})
            fields.add(thing(name, 5));
        QCOMPARE(fields.count(), 4);
        QVERIFY(!isShared(fields, "name"));
        QVERIFY(isShared(fields, "price"));
        QVERIFY(isShared(fields, "tags"));
        fields.add(thing("Lamp", 6));
        QVERIFY(!isShared(fields, "price"));
        Record dear = thing("Lamp", 5);
        dear.item.currency = *Currency::fromCode(u"EUR");
        SharedFields amounts;
        amounts.add(thing("Lamp", 5));
        amounts.add(dear);
        QVERIFY(!isShared(amounts, "price"));
    }
};

QTEST_APPLESS_MAIN(SharedFieldsTest)
#include "sharedfieldstest.moc"
