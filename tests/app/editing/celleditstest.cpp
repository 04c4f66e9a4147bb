// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/celledits.h"

#include "tests/support/household.h"

#include <QTest>

using namespace nameplate;

class CellEditsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Household> m_home;
    std::vector<ItemId> m_ids;

    [[nodiscard]] Record record(ItemId item) const { return m_home->inventory().record(item).value(); }
    [[nodiscard]] CellEdits edits() const
    {
        CellEdits edits;
        edits.label = QStringLiteral("Paste");
        edits.blank = m_home->editor().blankRecord();
        return edits;
    }
    static CellText cell(const char *key, const char *text) { return {&fields::at(key), QString::fromUtf8(text)}; }

    /// Gives one owner to this many items, in more transactions than one.
    [[nodiscard]] CellEdits manyOwners(int count)
    {
        CellEdits many = edits();
        std::vector<Record> records;
        for (int i = 0; i < count; ++i) {
            records.push_back(m_home->editor().blankRecord());
            records.back().item.name = QStringLiteral("Thing %1").arg(i);
        }
        const std::vector<ItemId> items = m_home->editor().addAll(records).value();
        for (const ItemId item : items)
            many.rows.push_back({item, {cell("owner", "Ada")}});
        return many;
    }

private slots:
    void init()
    {
        m_home = std::make_unique<Household>();
        m_home->addFourThings();
        m_ids = m_home->inventory().list({}).ids;
        std::sort(m_ids.begin(), m_ids.end());
    }
    void cleanup() { m_home.reset(); }

    void cellsOfItemsAndNewItemsAreOneStep()
    {
        CellEdits block = edits();
        block.rows = {{m_ids[0], {cell("place", "Home / Attic"), cell("price", "12.50")}},
                      {ItemId(), {cell("name", "Drill"), cell("serial", "A1"), cell("place", "")}},
                      {ItemId(), {cell("name", " "), cell("serial", "")}}};
        const auto outcome = writeCells(m_home->editor(), block).value();
        QVERIFY(outcome.refused.empty());
        QCOMPARE(outcome.added.size(), size_t(1));
        QCOMPARE(outcome.changed, 1);
        QCOMPARE(record(m_ids[0]).place, QStringLiteral("Home / Attic"));
        QCOMPARE(record(m_ids[0]).item.price, std::optional<qint64>(1250));
        QCOMPARE(record(outcome.added[0]).item.serial, QStringLiteral("A1"));
        QCOMPARE(m_home->inventory().undoText(), QStringLiteral("Paste"));
        QVERIFY(m_home->editor().undo());
        QCOMPARE(m_home->inventory().itemCount(), 4);
        QCOMPARE(record(m_ids[0]).place, QStringLiteral("Home / Utility room"));
    }

    void whatCannotBeReadIsNamedAndNothingIsDone()
    {
        CellEdits block = edits();
        block.rows = {{m_ids[0], {cell("owner", "Ada")}},
                      {m_ids[1], {cell("price", "a lot"), cell("acquired_on", "soon")}},
                      {m_ids[2], {cell("quantity", "0")}}};
        const auto outcome = writeCells(m_home->editor(), block).value();
        QCOMPARE(outcome.refused.size(), size_t(3));
        QCOMPARE(outcome.refused[0].row, 1);
        QCOMPARE(QLatin1String(outcome.refused[0].field->key), QLatin1String("acquired_on"));
        QVERIFY(outcome.refused[1].reason.contains(QStringLiteral("a lot")));
        QCOMPARE(outcome.refused[2].row, 2);
        QVERIFY(record(m_ids[0]).item.owner.isEmpty());
    }

    void aRowThatCannotBeKeptIsNamedAndNothingIsDone()
    {
        CellEdits block = edits();
        const QString taken = record(m_ids[0]).item.number;
        block.rows = {{m_ids[1], {cell("owner", "Ada")}}, {m_ids[2], {{&fields::at("number"), taken}}}};
        const auto outcome = writeCells(m_home->editor(), block).value();
        QCOMPARE(outcome.refused.size(), size_t(1));
        QCOMPARE(outcome.refused[0].row, 1);
        QVERIFY(!outcome.refused[0].field);
        QVERIFY(record(m_ids[1]).item.owner.isEmpty());
    }

    void aCurrencyIsReadBeforeTheAmountsOfItsRow()
    {
        CellEdits block = edits();
        block.rows = {{ItemId(), {cell("price", "12500"), cell("name", "Camera"), cell("currency", "JPY")}}};
        const auto outcome = writeCells(m_home->editor(), block).value();
        QCOMPARE(record(outcome.added.at(0)).item.priceMoney()->plainText(), QStringLiteral("12500"));
    }

    void manyRowsAreOneStepToo()
    {
        const CellEdits many = manyOwners(1300);
        const auto outcome = writeCells(m_home->editor(), many).value();
        QCOMPARE(outcome.changed, 1300);
        QCOMPARE(outcome.changes.updated.size(), size_t(1300));
        QVERIFY(m_home->editor().undo());
        for (const RowEdit &row : many.rows)
            QVERIFY(record(row.item).item.owner.isEmpty());
    }

    void whatIsStoppedLeavesNothing()
    {
        const CellEdits many = manyOwners(1300);
        const QString before = m_home->inventory().undoText().value();
        for (const double stop : {0.1, 0.5, 0.8}) {
            const auto outcome = writeCells(m_home->editor(), many, [stop](double part) { return part < stop; });
            QVERIFY(!outcome);
            QCOMPARE(outcome.error().code, Error::Code::Cancelled);
            QVERIFY(record(many.rows.front().item).item.owner.isEmpty());
            QCOMPARE(m_home->inventory().undoText(), before);
        }
    }

    void whatWasDoneMeanwhileIsNotTakenBackInItsPlace()
    {
        const CellEdits many = manyOwners(1300);
        const auto meddle = [this](double part) {
            if (part > 0.5)
                m_home->set(m_ids[3], "owner", QStringLiteral("Somebody"));
            return part < 0.5;
        };
        const auto outcome = writeCells(m_home->editor(), many, meddle);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, Error::Code::Refused);
        QCOMPARE(record(m_ids[3]).item.owner, QStringLiteral("Somebody"));
        QVERIFY(m_home->editor().undo());
        QVERIFY(m_home->editor().undo());
        QVERIFY(record(many.rows.front().item).item.owner.isEmpty());
    }

    void aRowRefusedLateTakesTheEarlierOnesBack()
    {
        CellEdits many = manyOwners(700);
        many.rows.back().cells = {{&fields::at("number"), record(m_ids[0]).item.number}};
        const auto outcome = writeCells(m_home->editor(), many).value();
        QCOMPARE(outcome.refused.size(), size_t(1));
        QCOMPARE(outcome.refused[0].row, 699);
        QVERIFY(record(many.rows.front().item).item.owner.isEmpty());
    }

    void manyItemsAreDeletedInOneStepAndComeBack()
    {
        std::vector<ItemId> items;
        for (const RowEdit &row : manyOwners(1100).rows)
            items.push_back(row.item);
        QVERIFY(!removeItems(m_home->editor(), items, [](double part) { return part < 0.5; }));
        QCOMPARE(m_home->inventory().itemCount(), 1104);
        QVERIFY(removeItems(m_home->editor(), items));
        QCOMPARE(m_home->inventory().itemCount(), 4);
        QVERIFY(m_home->editor().undo());
        QCOMPARE(m_home->inventory().itemCount(), 1104);
    }

    void aHeldEditorRefusesAtOnce()
    {
        m_home->editor().hold(QStringLiteral("Wait."));
        const auto refused = m_home->editor().remove({m_ids.data(), 1});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Busy);
        QVERIFY(!m_home->editor().undo());
        m_home->editor().release();
        QVERIFY(m_home->editor().remove({m_ids.data(), 1}));
    }
};

QTEST_APPLESS_MAIN(CellEditsTest)
#include "celleditstest.moc"
