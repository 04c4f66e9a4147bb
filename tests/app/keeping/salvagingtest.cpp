// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keeping/salvaging.h"

#include "app/keeping/soundness.h"
#include "tests/support/document/rawsql.h"
#include "tests/support/document/samplerecords.h"
#include "tests/support/document/testdocument.h"

#include <QFile>
#include <QTest>

#include <random>

using namespace nameplate;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pageSize = 16384;
constexpr int items = 300;

void fill(TestDocument &document)
{
    document.write([](Writer &writer) -> Result<void> {
        for (int i = 0; i < items; ++i) {
            Record record =
                i % 3 == 0 ? sample::washingMachine(QString::number(i)) : sample::thing(u"Thing %1"_s.arg(i));
            record.item.notes = QString(400, QChar(u'a' + i % 26));
            if (const auto added = writer.add(record); !added)
                return tl::unexpected(added.error());
        }
        return {};
    });
    document.attach(ItemId{1}, sample::photo(QByteArray(100'000, 'p'), u"plate.jpg"_s));
    document.attach(ItemId{2}, sample::file(QByteArray(50'000, 'r'), u"receipt.pdf"_s));
}

void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at) && file.write(bytes) == bytes.size());
}

} // namespace

class SalvagingTest : public QObject
{
    Q_OBJECT

private slots:
    void aSoundDocumentComesWhole()
    {
        TestDocument document;
        fill(document);
        const QString before = document.dump();
        document.close();
        const QString to = document.folder().path(u"new.nameplate"_s);
        const auto report = salvageDocument(document.path(), to);
        QVERIFY2(report, report ? "" : qPrintable(report.error().message()));
        QVERIFY2(report->lost.empty(), report->lost.empty() ? "" : qPrintable(report->lost.front().message));
        QVERIFY(report->history);
        QCOMPARE(report->items, items);
        QVERIFY(QFile::remove(document.path()) && QFile::rename(to, document.path()));
        document.reopen();
        QCOMPARE(document.dump(), before);
        QVERIFY(document.inventory().undo());
    }

    void aLostPageOfItemsTakesOnlyItsItems()
    {
        TestDocument document;
        fill(document);
        document.close();
        qint64 page = 0;
        {
            const QByteArray bytes = document.bytes();
            page = bytes.indexOf(QByteArray(400, 'f')) / pageSize;
        }
        overwrite(document.path(), page * pageSize, QByteArray(pageSize, '\x55'));
        const QByteArray damaged = document.bytes();
        const QString to = document.folder().path(u"new.nameplate"_s);
        const auto report = salvageDocument(document.path(), to);
        QVERIFY2(report, report ? "" : qPrintable(report.error().message()));
        QVERIFY2(report->items > items * 3 / 4 && report->items < items, QByteArray::number(report->items).constData());
        QVERIFY(!report->lost.empty());
        QVERIFY(checkSound(to, {}));
        QCOMPARE(document.bytes(), damaged);
    }

    void aDamagedPhotoIsNamedAndTheRestStays()
    {
        TestDocument document;
        fill(document);
        document.close();
        RawSql(document.path()).run("UPDATE blob SET data = zeroblob(size) WHERE size = 50000");
        const QString to = document.folder().path(u"new.nameplate"_s);
        const auto report = salvageDocument(document.path(), to);
        QVERIFY(report);
        QCOMPARE(report->items, items);
        QCOMPARE(report->evidence, 1);
        QCOMPARE(report->lost.size(), size_t(1));
        QCOMPARE(report->lost.front().code, u"file"_s);
        QCOMPARE(report->lost.front().item, u"2"_s);
        QVERIFY(report->lost.front().message.contains(u"receipt.pdf"_s));
        QVERIFY(checkSound(to, {}));
    }

    void whateverIsDamagedTheResultIsSoundOrRefused_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 0; seed < 30; ++seed)
            QTest::addRow("%d", seed) << seed;
    }

    void whateverIsDamagedTheResultIsSoundOrRefused()
    {
        QFETCH(int, seed);
        static const QByteArray good = [] {
            TestDocument document;
            fill(document);
            document.close();
            return document.bytes();
        }();
        std::mt19937 random{quint32(seed)};
        QByteArray bad = good;
        for (quint32 hits = 1 + random() % 8; hits > 0; --hits) {
            const qsizetype at = qsizetype(random() % quint32(bad.size()));
            const qsizetype length = std::min<qsizetype>(1 + qsizetype(random() % 3000), bad.size() - at);
            for (qsizetype i = 0; i < length; ++i)
                bad[at + i] = char(random());
        }
        const TemporaryFolder folder;
        const QString from = folder.write(u"bad.nameplate"_s, bad);
        const QString to = folder.path(u"new.nameplate"_s);
        const auto report = salvageDocument(from, to);
        QCOMPARE(bytesOf(from), bad);
        if (!report) {
            QVERIFY(!report.error().what.isEmpty());
            QVERIFY(!QFile::exists(to));
            return;
        }
        const auto sound = checkSound(to, {});
        QVERIFY2(sound || !report->lost.empty(), sound ? "" : qPrintable(sound.error().message()));
    }

    void nothingIsOverwritten()
    {
        TestDocument document;
        document.add(sample::thing(u"Lamp"_s));
        document.close();
        const QString there = document.folder().write(u"there"_s, "x");
        QCOMPARE(salvageDocument(document.path(), there).error().code, Error::Code::Refused);
        QCOMPARE(bytesOf(there), QByteArray("x"));
        const QString text = document.folder().write(u"text"_s, QByteArray(20'000, 't'));
        QVERIFY(!salvageDocument(text, document.folder().path(u"new"_s)));
        QVERIFY(!salvageDocument(document.folder().path(u"none"_s), document.folder().path(u"new"_s)));
    }
};

QTEST_GUILESS_MAIN(SalvagingTest)
#include "salvagingtest.moc"
