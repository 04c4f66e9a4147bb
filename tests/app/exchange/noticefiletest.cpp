// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/noticefile.h"

#include <QFile>
#include <QTest>

using namespace nameplate;

namespace {

NoticeFile readSample(const char *name)
{
    const auto file = NoticeFile::read(
        QFINDTESTDATA("../../data/recalls/README.md").replace(QStringLiteral("README.md"), QString::fromLatin1(name)));
    return file ? *file : NoticeFile();
}

QString refusalOf(const QByteArray &data)
{
    const auto file = NoticeFile::fromData(data);
    return file ? QString() : file.error().message();
}

} // namespace

class NoticeFileTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFormatIsRead_data();
    void everyFormatIsRead();
    void everyRecordIsReadAgainAlike_data();
    void everyRecordIsReadAgainAlike();
    void theCpscIsReadWhole();
    void xmlSaysWhatItSays();
    void aWeeklyReportOfSafetyGateIsReadWhole();
    void theFlatFileOfTheNhtsaIsReadWhole();
    void anythingElseIsRefusedInPlainWords_data();
    void anythingElseIsRefusedInPlainWords();
    void badRowsAreToldAndTheOthersKept();
    void aFileThatIsNotThereIsSaid();
};

void NoticeFileTest::everyFormatIsRead_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("count");
    QTest::newRow("cpsc.json") << "cpsc" << "cpsc-json" << 4;
    QTest::newRow("cpsc.xml") << "cpsc" << "cpsc-xml" << 1;
    QTest::newRow("safety-gate.xml") << "safety_gate" << "safety-gate-xml" << 2;
    QTest::newRow("nhtsa.json") << "nhtsa" << "nhtsa-json" << 1;
    QTest::newRow("nhtsa.tsv") << "nhtsa" << "nhtsa-tsv" << 10;
}

void NoticeFileTest::everyFormatIsRead()
{
    QFETCH(QString, source);
    QFETCH(QString, format);
    QFETCH(int, count);
    const NoticeFile file = readSample(QTest::currentDataTag());
    QCOMPARE(file.notices.size(), size_t(count));
    QCOMPARE(file.problems, QStringList());
    QStringList references;
    for (const ImportedNotice &each : file.notices) {
        QCOMPARE(each.notice.source, source);
        QCOMPARE(each.notice.format, format);
        QVERIFY(!each.notice.title.isEmpty());
        QVERIFY(!each.notice.record.isEmpty());
        QVERIFY(each.notice.publishedOn.isValid());
        QVERIFY(!references.contains(each.notice.reference));
        references << each.notice.reference;
    }
}

void NoticeFileTest::everyRecordIsReadAgainAlike_data()
{
    QTest::addColumn<int>("none");
    for (const char *name : {"cpsc.json", "cpsc.xml", "safety-gate.xml", "nhtsa.json", "nhtsa.tsv"})
        QTest::newRow(name) << 0;
}

void NoticeFileTest::everyRecordIsReadAgainAlike()
{
    for (const ImportedNotice &each : readSample(QTest::currentDataTag()).notices) {
        const auto again = contentOf(each.notice);
        QVERIFY2(again, qPrintable(each.notice.record));
        QVERIFY(*again == each.content);
    }
}

void NoticeFileTest::theCpscIsReadWhole()
{
    const NoticeFile file = readSample("cpsc.json");
    const ImportedNotice &pans = file.notices.at(2);
    QCOMPARE(pans.notice.reference, QStringLiteral("26377"));
    QCOMPARE(pans.notice.publishedOn, QDate(2026, 4, 2));
    QCOMPARE(pans.content.barcodes, QStringList{QStringLiteral("080313081316")});
    QVERIFY(pans.content.names.contains(QLatin1String("E Mishan")));
    QVERIFY(file.notices.at(0).content.sold.contains(QLatin1String("September 2023")));
    QVERIFY(file.notices.at(0).content.prose.contains(QLatin1String("HANS0002")));
}

void NoticeFileTest::xmlSaysWhatItSays()
{
    const ImportedNotice notice = readSample("cpsc.xml").notices.at(0);
    QCOMPARE(notice.notice.reference, QStringLiteral("17057"));
    QCOMPARE(notice.content.product, QStringLiteral("Qbit strollers"));
    QVERIFY(notice.notice.record.startsWith(QLatin1String("<Recall>")));
    QVERIFY(notice.notice.record.endsWith(QLatin1String("</Recall>")));
    QVERIFY(notice.content.sold.contains(QLatin1String("May 2015")));
}

void NoticeFileTest::aWeeklyReportOfSafetyGateIsReadWhole()
{
    const NoticeFile file = readSample("safety-gate.xml");
    const RecallContent &tree = file.notices.at(0).content;
    QCOMPARE(tree.brands, QStringList{QStringLiteral("LUMINA")});
    QCOMPARE(tree.models, QStringList{QStringLiteral("LT-1121")});
    QCOMPARE(tree.batches, (QStringList{QStringLiteral("B-42"), QStringLiteral("B-43")}));
    QCOMPARE(tree.barcodes, QStringList{QStringLiteral("4006381333931")});
    QCOMPARE(file.notices.at(1).content.brands, (QStringList{QStringLiteral("VW"), QStringLiteral("Volkswagen")}));
    QVERIFY(file.notices.at(1).content.isVehicle);
}

void NoticeFileTest::theFlatFileOfTheNhtsaIsReadWhole()
{
    const ImportedNotice notice = readSample("nhtsa.tsv").notices.at(2);
    QCOMPARE(notice.notice.reference, QStringLiteral("21V789000/200003"));
    QCOMPARE(notice.content.brands, QStringList{QStringLiteral("TOYOTA")});
    QCOMPARE(notice.content.models, QStringList{QStringLiteral("RAV4")});
    QCOMPARE(notice.content.modelYear, 2020);
    QCOMPARE(notice.content.made.from, QDate(2020, 3, 1));
    QVERIFY(notice.content.isVehicle);
}

void NoticeFileTest::anythingElseIsRefusedInPlainWords_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("part");
    QTest::newRow("nothing") << QByteArray() << "no recall notices";
    QTest::newRow("blanks") << QByteArray("  \n ") << "no recall notices";
    QTest::newRow("a text") << QByteArray("Dear customer") << "no recall notices";
    QTest::newRow("other JSON") << QByteArray("{\"a\": 1}") << "no recall notices";
    QTest::newRow("half a JSON") << QByteArray("[{\"RecallID\": 1") << "no proper JSON";
    QTest::newRow("other XML") << QByteArray("<html></html>") << "no recall notices";
    QTest::newRow("half an XML") << QByteArray("<Recall><Title>") << "no proper XML";
    QTest::newRow("bytes") << QByteArray("\x00\xff\xfe\x01", 4) << "no recall notices";
    QTest::newRow("a table of something else") << QByteArray("a\tb\nc\td\n") << "no recall notices";
    QTest::newRow("the list of reports") << QByteArray(
        "<Safety-Gate><weeklyReport><reference>1</reference></weeklyReport></Safety-Gate>")
                                         << "list of weekly reports";
}

void NoticeFileTest::anythingElseIsRefusedInPlainWords()
{
    QFETCH(QByteArray, data);
    QFETCH(QString, part);
    const QString refusal = refusalOf(data);
    QVERIFY2(refusal.contains(part), qPrintable(refusal));
}

void NoticeFileTest::badRowsAreToldAndTheOthersKept()
{
    QFile sample(QFINDTESTDATA("../../data/recalls/nhtsa.tsv"));
    QVERIFY(sample.open(QIODevice::ReadOnly));
    const auto file = NoticeFile::fromData(sample.readAll() + "1\tshort\n");
    QVERIFY(file);
    QCOMPARE(file->notices.size(), size_t(10));
    QCOMPARE(file->problems, QStringList{QStringLiteral("Line 11 has 2 fields instead of 29.")});
    const auto unnumbered = NoticeFile::fromData("[{\"RecallID\": 1}, {\"Title\": \"x\"}, 5]");
    QVERIFY(unnumbered);
    QCOMPARE(unnumbered->notices.size(), size_t(1));
    QCOMPARE(unnumbered->problems.size(), 1);
}

void NoticeFileTest::aFileThatIsNotThereIsSaid()
{
    const auto file = NoticeFile::read(QStringLiteral("/nowhere/notices.json"));
    QVERIFY(!file);
    QVERIFY(file.error().what.contains(QLatin1String("/nowhere/notices.json")));
}

QTEST_GUILESS_MAIN(NoticeFileTest)
#include "noticefiletest.moc"
