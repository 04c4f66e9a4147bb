// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keeping/agestream.h"

#include <QBuffer>
#include <QTest>

using namespace nameplate;

namespace {

constexpr int quick = 2; // work factor
const QByteArray passphrase = "correct horse";

QByteArray sealed(const QByteArray &bytes, const age::Header &header)
{
    QByteArray result;
    QBuffer buffer(&result);
    buffer.open(QIODevice::WriteOnly);
    age::Writer writer(header, buffer);
    const bool done = writer.begin() && writer.write(bytes) && writer.finish();
    return done ? result : QByteArray();
}

Result<QByteArray> opened(QByteArray file, const QByteArray &with = passphrase)
{
    QBuffer buffer(&file);
    buffer.open(QIODevice::ReadOnly);
    age::Reader reader(buffer);
    if (auto begun = reader.begin(with); !begun)
        return tl::unexpected(begun.error());
    QByteArray all;
    while (true) {
        const auto piece = reader.next();
        if (!piece)
            return piece;
        if (piece->isEmpty())
            return all;
        all += *piece;
    }
}

QByteArray pattern(qsizetype size)
{
    QByteArray bytes(size, '\0');
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char(i * 31 >> 3);
    return bytes;
}

} // namespace

class AgeTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsSealedIsOpened_data()
    {
        QTest::addColumn<qsizetype>("size");
        for (const qsizetype size : {qsizetype(0), qsizetype(1), age::chunkSize - 1, age::chunkSize, age::chunkSize + 1,
                                     3 * age::chunkSize, 5 * age::chunkSize + 17})
            QTest::addRow("%lld", qlonglong(size)) << size;
    }

    void whatIsSealedIsOpened()
    {
        QFETCH(qsizetype, size);
        const auto header = age::Header::make(passphrase, quick);
        QVERIFY(header);
        const QByteArray file = sealed(pattern(size), *header);
        const auto again = opened(file);
        QVERIFY2(again, again ? "" : qPrintable(again.error().message()));
        QCOMPARE(*again, pattern(size));
        QVERIFY(size < 16 || !file.contains(pattern(size).left(16)));
    }

    void twoFilesOfTheSameShareNothing()
    {
        const auto header = age::Header::make(passphrase, quick);
        QVERIFY(header);
        const QByteArray one = sealed(pattern(1000), *header);
        const QByteArray two = sealed(pattern(1000), *header);
        QVERIFY(one.right(1000) != two.right(1000));
    }

    void everyDamagedByteIsRefused()
    {
        const auto header = age::Header::make(passphrase, quick);
        QVERIFY(header);
        const QByteArray file = sealed(pattern(200), *header);
        for (qsizetype at = 0; at < file.size(); ++at)
            for (const char flip : {char(1), char(32), char(128)}) {
                QByteArray bad = file;
                bad[at] = char(bad[at] ^ flip);
                QVERIFY2(!opened(bad), QByteArray::number(at).constData());
            }
        for (qsizetype length = 0; length < file.size(); ++length)
            QVERIFY2(!opened(file.left(length)), QByteArray::number(length).constData());
        QVERIFY(!opened(file + 'x'));
    }

    void chunksThatAreMissingSwappedOrAddedAreRefused()
    {
        const auto header = age::Header::make(passphrase, quick);
        QVERIFY(header);
        const QByteArray file = sealed(pattern(3 * age::chunkSize), *header);
        constexpr qsizetype whole = age::chunkSize + 16;
        const qsizetype head = header->text().size() + age::nonceSize;
        const QByteArray start = file.left(head);
        const QByteArray a = file.mid(head, whole);
        const QByteArray b = file.mid(head + whole, whole);
        const QByteArray c = file.mid(head + 2 * whole);
        QCOMPARE(*opened(start + a + b + c), pattern(3 * age::chunkSize));
        for (const QByteArray &bad : {start + a + b, start + a + c, start + b + a + c, start + a + b + c + c, start + c,
                                      start, start + a + b + c.left(16)})
            QCOMPARE(opened(bad).error().code, Error::Code::Damaged);
    }

    void aWrongPassphraseIsSaid()
    {
        const auto header = age::Header::make(passphrase, quick);
        QVERIFY(header);
        const auto refused = opened(sealed("x", *header), "wrong");
        QCOMPARE(refused.error().code, Error::Code::Refused);
    }

    void headersThatAreWrittenOtherwiseAreRefused_data()
    {
        QTest::addColumn<QByteArray>("head");
        const QByteArray salt(22, 'A');
        const QByteArray body(43, 'A');
        const QByteArray mac = "\n--- " + QByteArray(43, 'A') + '\n';
        const QByteArray first = "age-encryption.org/v1\n";
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("version") << "age-encryption.org/v2\n-> scrypt " + salt + " 2\n" + body + mac;
        QTest::newRow("a key") << first + "-> X25519 " + body + '\n' + body + mac;
        QTest::newRow("too much work") << first + "-> scrypt " + salt + " 21\n" + body + mac;
        QTest::newRow("far too much work") << first + "-> scrypt " + salt + " 99999999999\n" + body + mac;
        QTest::newRow("no work") << first + "-> scrypt " + salt + " 0\n" + body + mac;
        QTest::newRow("less than no work") << first + "-> scrypt " + salt + " -2\n" + body + mac;
        QTest::newRow("work with a plus") << first + "-> scrypt " + salt + " +2\n" + body + mac;
        QTest::newRow("short salt") << first + "-> scrypt " + salt.mid(1) + " 2\n" + body + mac;
        QTest::newRow("padded salt") << first + "-> scrypt " + salt + "== 2\n" + body + mac;
        QTest::newRow("bits too many") << first + "-> scrypt " + salt.left(21) + "B 2\n" + body + mac;
        QTest::newRow("an argument more") << first + "-> scrypt " + salt + " 2 x\n" + body + mac;
        QTest::newRow("a second recipient")
            << first + "-> scrypt " + salt + " 2\n" + body + "\n-> scrypt " + salt + " 2\n" + body + mac;
        QTest::newRow("endless line") << first + "-> scrypt " + QByteArray(100'000, 'A');
    }

    void headersThatAreWrittenOtherwiseAreRefused()
    {
        QFETCH(QByteArray, head);
        const auto refused = opened(head + QByteArray(100, 'x'));
        QVERIFY(!refused);
        QVERIFY(refused.error().code == Error::Code::Damaged || refused.error().code == Error::Code::Refused);
    }
};

QTEST_GUILESS_MAIN(AgeTest)
#include "agetest.moc"
