// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/rowscan.h"

#include <QTest>

using namespace nameplate::storage;

class RowScanTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyRowIsHandedOverWithItsValues();
    void anEmptyTableHandsOverNothing();
    void aScanWithinAScanLeavesTheOuterOneAlone();
    void aBoundValueNarrowsTheRows();
    void whatCannotBeReadIsNoted();

private:
    std::unique_ptr<Database> m_database;
};

void RowScanTest::init()
{
    m_database = std::make_unique<Database>();
    QVERIFY(m_database->openInMemory(QStringLiteral("rows")));
    QVERIFY(m_database->execute("CREATE TABLE t (a INTEGER, b TEXT); INSERT INTO t VALUES (1, 'eins'), (2, ''), "
                                "(3, NULL), (-4, 'Grüße')"));
}

void RowScanTest::everyRowIsHandedOverWithItsValues()
{
    QStringList told;
    RowScan(*m_database, "SELECT a, b FROM t", 2).run([&told](const ScannedRow &row) {
        told << QString::number(row.number(0))
                    + (row.isNull(1) ? QStringLiteral(" -") : u' ' + QString::fromUtf8(row.utf8(1)));
    });
    told.sort();
    QCOMPARE(told, (QStringList{"-4 Grüße", "1 eins", "2 ", "3 -"}));
}

void RowScanTest::anEmptyTableHandsOverNothing()
{
    int rows = 0;
    RowScan(*m_database, "SELECT a FROM t WHERE a > 100", 1).run([&rows](const ScannedRow &) { ++rows; });
    QCOMPARE(rows, 0);
    QVERIFY(!m_database->trouble());
}

void RowScanTest::aScanWithinAScanLeavesTheOuterOneAlone()
{
    int outer = 0;
    int inner = 0;
    RowScan(*m_database, "SELECT a FROM t", 1).run([&](const ScannedRow &) {
        ++outer;
        RowScan(*m_database, "SELECT b FROM t WHERE b <> ''", 1).run([&inner](const ScannedRow &) { ++inner; });
    });
    QCOMPARE(outer, 4);
    QCOMPARE(inner, 8);
}

void RowScanTest::aBoundValueNarrowsTheRows()
{
    std::vector<qint64> found;
    RowScan(*m_database, "SELECT a FROM t WHERE b = ?1 UNION ALL SELECT a FROM t WHERE a = 2", 1)
        .bind(1, QStringLiteral("Grüße"))
        .run([&found](const ScannedRow &row) { found.push_back(row.number(0)); });
    std::sort(found.begin(), found.end());
    QCOMPARE(found, (std::vector<qint64>{-4, 2}));
}

void RowScanTest::whatCannotBeReadIsNoted()
{
    int rows = 0;
    RowScan(*m_database, "SELECT a FROM nowhere", 1).run([&rows](const ScannedRow &) { ++rows; });
    QCOMPARE(rows, 0);
    QVERIFY(m_database->trouble());
}

QTEST_GUILESS_MAIN(RowScanTest)
#include "rowscantest.moc"
