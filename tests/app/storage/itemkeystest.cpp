// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/itemfield.h"
#include "app/services/inventory.h"
#include "tests/support/temporaryfolder.h"

#include <QTest>

using namespace nameplate;

namespace {

struct Sample
{
    const char *name;
    const char *brand;
    const char *seriesNumber;
    const char *category;
    const char *place;
    const char *serial;
    const char *acquiredOn;
    const char *price; ///< "1.00" … or empty
    const char *notes;
};

constexpr Sample samples[] = {
    {"Drill 10", "Bosch", "GSR 18", "Tools", "Home / Cellar", "B-2", "2021-03-01", "90.00", "zebra"},
    {"Drill 9", "Bosch", "GSR 12", "Tools", "Home / Attic", "", "2019-01-01", "100.00", ""},
    {"ähre", "", "", "", "", "A-1", "", "", "Äpfel"},
    {"", "Makita", "DF333", "Tools", "Home / Cellar", "C-3", "2020-06-15", "9.00", "apple"},
};

} // namespace

class ItemKeysTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();

    void everyFieldSortsEveryItem();
    void itemsWithoutAValueComeLastInEitherDirection_data();
    void itemsWithoutAValueComeLastInEitherDirection();
    void groupsHoldEveryItemOnce();

private:
    [[nodiscard]] QStringList titles(const ListQuery &query) const;

    TemporaryFolder m_folder;
    std::unique_ptr<Inventory> m_inventory;
};

void ItemKeysTest::initTestCase()
{
    DocumentSettings settings;
    settings.currency = *Currency::fromCode(u"EUR");
    QVERIFY(Inventory::create(m_folder.path("home.nameplate"), settings));
    auto opened = Inventory::open(m_folder.path("home.nameplate"), Inventory::Access::ReadWrite);
    QVERIFY(opened);
    m_inventory = std::move(*opened);
    QVERIFY(m_inventory->write("Add", [](Writer &writer) -> Result<void> {
        for (const Sample &sample : samples) {
            Record record;
            record.item.currency = *Currency::fromCode(u"EUR");
            const std::pair<const char *, const char *> values[] = {{"name", sample.name},
                                                                    {"brand", sample.brand},
                                                                    {"series_number", sample.seriesNumber},
                                                                    {"category", sample.category},
                                                                    {"place", sample.place},
                                                                    {"serial", sample.serial},
                                                                    {"acquired_on", sample.acquiredOn},
                                                                    {"price", sample.price},
                                                                    {"notes", sample.notes}};
            for (const auto &[key, value] : values)
                if (auto set =
                        fields::setText(fields::at(key), record, QString::fromUtf8(value), fields::Typing::plain());
                    !set)
                    return set;
            if (auto added = writer.add(record); !added)
                return tl::unexpected(added.error());
        }
        return {};
    }));
}

void ItemKeysTest::cleanupTestCase()
{
    QVERIFY(!m_inventory->trouble());
}

QStringList ItemKeysTest::titles(const ListQuery &query) const
{
    QStringList titles;
    for (const ItemId item : m_inventory->list(query).ids)
        titles << m_inventory->record(item)->title();
    return titles;
}

void ItemKeysTest::everyFieldSortsEveryItem()
{
    for (const Field &field : fields::all())
        for (const bool descending : {false, true}) {
            ListQuery query;
            query.sortKey = QString::fromLatin1(field.key);
            query.descending = descending;
            QStringList all = titles(query);
            QVERIFY2(!m_inventory->trouble(), field.key);
            all.sort();
            QCOMPARE(all, (QStringList{"Drill 10", "Drill 9", "Makita", "ähre"}));
        }
}

void ItemKeysTest::itemsWithoutAValueComeLastInEitherDirection_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("ascending");
    QTest::addColumn<QStringList>("descending");
    const auto row = [](const char *key, const QStringList &ascending, const QStringList &descending) {
        QTest::newRow(key) << key << ascending << descending;
    };
    row("name", {"ähre", "Drill 9", "Drill 10", "Makita"}, {"Drill 10", "Drill 9", "ähre", "Makita"});
    row("number", {"Drill 10", "Drill 9", "ähre", "Makita"}, {"Makita", "ähre", "Drill 9", "Drill 10"});
    row("brand", {"Drill 9", "Drill 10", "Makita", "ähre"}, {"Makita", "Drill 9", "Drill 10", "ähre"});
    row("series_number", {"Makita", "Drill 9", "Drill 10", "ähre"}, {"Drill 10", "Drill 9", "Makita", "ähre"});
    row("category", {"Drill 9", "Drill 10", "Makita", "ähre"}, {"Drill 9", "Drill 10", "Makita", "ähre"});
    row("place", {"Drill 9", "Drill 10", "Makita", "ähre"}, {"Drill 10", "Makita", "Drill 9", "ähre"});
    row("serial", {"ähre", "Drill 10", "Makita", "Drill 9"}, {"Makita", "Drill 10", "ähre", "Drill 9"});
    row("acquired_on", {"Drill 9", "Makita", "Drill 10", "ähre"}, {"Drill 10", "Makita", "Drill 9", "ähre"});
    row("price", {"Makita", "Drill 10", "Drill 9", "ähre"}, {"Drill 9", "Drill 10", "Makita", "ähre"});
    row("notes", {"ähre", "Makita", "Drill 10", "Drill 9"}, {"Drill 10", "Makita", "ähre", "Drill 9"});
}

void ItemKeysTest::itemsWithoutAValueComeLastInEitherDirection()
{
    QFETCH(QString, key);
    ListQuery query;
    query.grouping = Grouping::None;
    query.sortKey = key;
    QTEST(titles(query), "ascending");
    query.descending = true;
    QTEST(titles(query), "descending");
}

void ItemKeysTest::groupsHoldEveryItemOnce()
{
    const std::pair<Grouping, size_t> expected[] = {{Grouping::Series, 4},   {Grouping::Place, 3},
                                                    {Grouping::Category, 2}, {Grouping::Brand, 3},
                                                    {Grouping::Year, 4},     {Grouping::None, 1}};
    for (const auto &[grouping, groups] : expected) {
        ListQuery query;
        query.grouping = grouping;
        const ItemList list = m_inventory->list(query);
        QCOMPARE(list.ids.size(), size_t(4));
        QCOMPARE(list.groups.size(), groups);
        qsizetype next = 0;
        for (const ItemGroup &group : list.groups) {
            QCOMPARE(group.first, next);
            next += group.count;
        }
        QCOMPARE(next, qsizetype(4));
    }
}

QTEST_GUILESS_MAIN(ItemKeysTest)
#include "itemkeystest.moc"
