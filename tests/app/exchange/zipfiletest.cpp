// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/zipfile.h"

#include "app/exchange/zipwriter.h"
#include "tests/support/temporaryfolder.h"

#include <QFile>
#include <QTest>

using namespace nameplate;
using namespace Qt::StringLiterals;

class ZipFileTest : public QObject
{
    Q_OBJECT

private:
    static constexpr qint64 enough = 64 << 20;
    TemporaryFolder m_folder;

    QString zipOf(const QList<std::pair<QString, QByteArray>> &files,
                  ZipWriter::Packing packing = ZipWriter::Packing::Packed)
    {
        const QString path = m_folder.path(u"list.zip"_s);
        QFile::remove(path);
        ZipWriter zip(path);
        for (const auto &[name, bytes] : files)
            if (!zip.add(name, bytes, packing))
                return {};
        return zip.finish() ? path : QString();
    }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void everyEntryComesBackByItsName_data()
    {
        QTest::addColumn<int>("packing");
        QTest::newRow("packed") << int(ZipWriter::Packing::Packed);
        QTest::newRow("as it is") << int(ZipWriter::Packing::AsIs);
    }

    void everyEntryComesBackByItsName()
    {
        QFETCH(int, packing);
        const QByteArray long1 = QByteArray("0123456789").repeated(50'000);
        const auto zip =
            ZipFile::open(zipOf({{u"a.txt"_s, "first"}, {u"Größe/b.txt"_s, long1}}, ZipWriter::Packing(packing)));

        QVERIFY2(zip, zip ? "" : qPrintable(zip.error().message()));
        QCOMPARE((*zip)->names(), QStringList({u"a.txt"_s, u"Größe/b.txt"_s}));
        QCOMPARE((*zip)->read(u"a.txt"_s, enough).value(), QByteArray("first"));
        QCOMPARE((*zip)->read(u"Größe/b.txt"_s, enough).value(), long1);
    }

    void aNameThatLeadsElsewhereIsOnlyAName()
    {
        const auto zip = ZipFile::open(zipOf({{u"../../outside.txt"_s, "x"}}));

        QVERIFY(zip);
        QVERIFY((*zip)->has(u"../../outside.txt"_s));
        QVERIFY(!(*zip)->read(u"/etc/passwd"_s, enough));
        QCOMPARE(m_folder.fileNames(), QStringList({u"list.zip"_s}));
    }

    void whatIsLargerThanAllowedIsRefused()
    {
        const auto zip = ZipFile::open(zipOf({{u"a"_s, QByteArray(1'000, 'x')}}));

        QVERIFY(zip);
        QVERIFY(!(*zip)->read(u"a"_s, 999));
        QVERIFY((*zip)->read(u"a"_s, 1'000));
    }

    void aBombIsRefusedBeforeItIsUnpacked()
    {
        const auto zip = ZipFile::open(zipOf({{u"a"_s, QByteArray(32 << 20, '0')}}));

        QVERIFY(zip);
        const auto read = (*zip)->read(u"a"_s, enough);
        QVERIFY(!read);
        QVERIFY(read.error().what.contains(u"too large"_s));
    }

    void aSizeThatIsALieIsFound()
    {
        const QString path = zipOf({{u"a"_s, QByteArray("abcdefghij").repeated(100)}});
        QByteArray bytes = contentOf(path);
        const qsizetype central = bytes.lastIndexOf("PK\x01\x02");
        bytes[central + 24] = 10; // of 1000 bytes it says 10
        bytes[central + 25] = 0;
        const auto zip = ZipFile::open(m_folder.write(u"list.zip"_s, bytes));

        QVERIFY(zip);
        QVERIFY(!(*zip)->read(u"a"_s, enough));
    }

    void aTruncatedArchiveIsRefusedAtEveryLength()
    {
        const QByteArray whole = contentOf(zipOf({{u"a.txt"_s, "first"}, {u"b.txt"_s, "second"}}));
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY(!ZipFile::open(m_folder.write(u"list.zip"_s, whole.first(length))));
    }

    void aChangedByteNeverGivesOtherContent()
    {
        const QByteArray wanted = QByteArray("serial 4583 0912 0042; ").repeated(20);
        const QByteArray whole = contentOf(zipOf({{u"a.txt"_s, wanted}}));
        int refused = 0;
        for (qsizetype i = 0; i < whole.size(); ++i) {
            QByteArray bytes = whole;
            bytes[i] = char(bytes[i] ^ 0x41);
            const auto zip = ZipFile::open(m_folder.write(u"list.zip"_s, bytes));
            const auto read = zip ? (*zip)->read(u"a.txt"_s, enough) : tl::unexpected(zip.error());
            if (read)
                QCOMPARE(*read, wanted);
            else
                ++refused;
        }
        QVERIFY(refused > 0);
    }
};

QTEST_GUILESS_MAIN(ZipFileTest)
#include "zipfiletest.moc"
