// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/cellblock.h"

#include <QRandomGenerator>
#include <QTest>

using namespace nameplate;

namespace {

using Rows = cellblock::Rows;

Rows read(const QString &text)
{
    return cellblock::read(text).value();
}

} // namespace

class CellBlockTest : public QObject
{
    Q_OBJECT

private slots:
    void libreOfficeRowsEndInALineFeed()
    {
        QCOMPARE(read(QStringLiteral("Drill\tA1\nSaw\tB2\n")), (Rows{{"Drill", "A1"}, {"Saw", "B2"}}));
    }

    void excelRowsEndInBoth()
    {
        QCOMPARE(read(QStringLiteral("Drill\tA1\r\nSaw\tB2\r\n")), (Rows{{"Drill", "A1"}, {"Saw", "B2"}}));
    }

    void aCellOfSeveralLinesStaysOneCell()
    {
        QCOMPARE(read(QStringLiteral("Drill\t\"first\nsecond\tand \"\"more\"\"\"\r\nSaw\tB2")),
                 (Rows{{"Drill", "first\nsecond\tand \"more\""}, {"Saw", "B2"}}));
    }

    void marksOfInchesAreText()
    {
        QCOMPARE(read(QStringLiteral("24\" screen\t\"Big\" one\n\"\n")),
                 (Rows{{"24\" screen", "\"Big\" one"}, {"\""}}));
    }

    void emptyCellsAndRowsKeepTheirPlaces()
    {
        QCOMPARE(read(QStringLiteral("\tA\t\n\nB\n")), (Rows{{"", "A", ""}, {""}, {"B"}}));
        QCOMPARE(read(QString()), Rows());
    }

    void formulasAreGuardedOnTheWayOutOnly()
    {
        const Rows rows{{"=1+1", "-5", "plain"}};
        QVERIFY(cellblock::write(rows).startsWith(QStringLiteral("'=1+1\t'-5\tplain")));
        QCOMPARE(read(cellblock::write(rows)), rows);
    }

    void tooManyRowsAreRefusedAloud()
    {
        QVERIFY(cellblock::read(QString(cellblock::mostRows, u'\n')));
        QVERIFY(!cellblock::read(QString(cellblock::mostRows + 1, u'\n')));
    }

    void whateverIsWrittenIsReadAsItWas()
    {
        const QString alphabet = QStringLiteral("\"\t\n\r'=-a é\u2028");
        QRandomGenerator random(7);
        for (int round = 0; round < 2000; ++round) {
            Rows rows(1 + random.bounded(3));
            const int columns = 1 + random.bounded(3);
            for (QStringList &row : rows)
                for (int column = 0; column < columns; ++column) {
                    QString cell;
                    for (int length = random.bounded(5); length > 0; --length)
                        cell += alphabet[random.bounded(int(alphabet.size()))];
                    row << cell;
                }
            QCOMPARE(read(cellblock::write(rows)), rows);
        }
    }
};

QTEST_APPLESS_MAIN(CellBlockTest)
#include "cellblocktest.moc"
