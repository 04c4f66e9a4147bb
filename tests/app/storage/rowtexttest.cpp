// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/rowtext.h"

#include <QTest>

#include <limits>

using namespace nameplate;
using namespace nameplate::storage;

class RowTextTest : public QObject
{
    Q_OBJECT

private slots:
    void everyValueIsReadBack_data();
    void everyValueIsReadBack();
    void onlyWhatDiffersIsWritten();
    void otherTextIsRefused_data();
    void otherTextIsRefused();
};

void RowTextTest::everyValueIsReadBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("number");
    QTest::newRow("plain") << "Home" << qint64(1);
    QTest::newRow("empty and nothing") << "" << qint64(0);
    QTest::newRow("quotes and brackets") << "\"}{\\/'\n\t" << qint64(-1);
    QTest::newRow("any language") << "Zoë 冷蔵庫 🎸 \u202e" << qint64(10'000'000'000'000);
    QTest::newRow("NUL") << QString(QChar(u'\0')) + u'a' << qint64(9'007'199'254'740'993);
    QTest::newRow("the largest") << QString(100'000, u'x') << std::numeric_limits<qint64>::max();
    QTest::newRow("the smallest") << "12" << std::numeric_limits<qint64>::min();
}

void RowTextTest::everyValueIsReadBack()
{
    QFETCH(QString, text);
    QFETCH(qint64, number);
    const Row row{number, QStringLiteral("uuid"), SqlValue(), text, text, QString()};
    Row read(tables::place.columns.size());
    QVERIFY(rowtext::apply(tables::place, rowtext::write(tables::place, row), read));
    QVERIFY(read == row);
}

void RowTextTest::onlyWhatDiffersIsWritten()
{
    const Row before{qint64(1), QStringLiteral("u"), SqlValue(), QStringLiteral("a"), QStringLiteral("a"), QString()};
    Row after = before;
    after[2] = qint64(7);
    after[3] = QStringLiteral("b");
    QCOMPARE(rowtext::writeDifference(tables::place, after, before),
             QStringLiteral("{\"name\":\"b\",\"parent_id\":7}"));
    QCOMPARE(rowtext::writeDifference(tables::place, before, after),
             QStringLiteral("{\"name\":\"a\",\"parent_id\":null}"));
    QCOMPARE(rowtext::writeDifference(tables::place, before, before), QStringLiteral("{}"));
    Row walked = after;
    QVERIFY(rowtext::apply(tables::place, rowtext::writeDifference(tables::place, before, after), walked));
    QVERIFY(walked == before);
}

void RowTextTest::otherTextIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "x", "[]", "1", "null", "{", "{\"name\":\"a\"", "{\"nothing\":1}", "{\"Name\":\"a\"}"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void RowTextTest::otherTextIsRefused()
{
    QFETCH(QString, text);
    Row row(tables::place.columns.size());
    const auto applied = rowtext::apply(tables::place, text, row);
    QVERIFY(!applied);
    QCOMPARE(applied.error().code, Error::Code::Damaged);
}

QTEST_GUILESS_MAIN(RowTextTest)
#include "rowtexttest.moc"
