// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keeping/gzipfile.h"

#include <QBuffer>
#include <QTest>

#include <random>

using namespace nameplate;

namespace {

constexpr qint64 plenty = qint64(1) << 30;

QByteArray packed(const QByteArray &bytes, const QByteArray &comment = "a comment")
{
    QByteArray result;
    QBuffer buffer(&result);
    buffer.open(QIODevice::WriteOnly);
    return gzipfile::write(buffer, bytes, comment) ? result : QByteArray();
}

Result<QByteArray> unpacked(QByteArray bytes, qint64 largest = plenty)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return gzipfile::read(buffer, largest);
}

QByteArray noise(qsizetype size)
{
    std::mt19937 random(7);
    QByteArray bytes(size, '\0');
    for (char &byte : bytes)
        byte = char(random());
    return bytes;
}

} // namespace

class GzipFileTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenIsRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a word") << QByteArray("word");
        QTest::newRow("zeros") << QByteArray(3'000'000, '\0');
        QTest::newRow("noise") << noise(1'000'000);
        QTest::newRow("one piece") << noise(1 << 18);
    }

    void whatIsWrittenIsRead()
    {
        QFETCH(QByteArray, bytes);
        const auto again = unpacked(packed(bytes));
        QVERIFY2(again, again ? "" : qPrintable(again.error().what));
        QCOMPARE(*again, bytes);
    }

    void theCommentIsReadWithoutTheRest()
    {
        QByteArray file = packed(noise(100'000), "{\"path\":\"/home/Über/\u4e2d.nameplate\"}").left(4096);
        QBuffer buffer(&file);
        buffer.open(QIODevice::ReadOnly);
        QCOMPARE(gzipfile::comment(buffer), QByteArray("{\"path\":\"/home/Über/\u4e2d.nameplate\"}"));
        QBuffer empty;
        empty.open(QIODevice::ReadOnly);
        QCOMPARE(gzipfile::comment(empty), QByteArray());
    }

    void everyDamagedByteIsNoticed()
    {
        const QByteArray bytes = noise(300);
        const QByteArray file = packed(bytes, {});
        constexpr int headerSize = 10; // of which only the time and the system may say anything
        for (qsizetype at = headerSize; at < file.size(); ++at) {
            QByteArray damaged = file;
            damaged[at] = char(damaged[at] ^ 0x10);
            const auto again = unpacked(damaged);
            QVERIFY2(!again || *again == bytes, QByteArray::number(at).constData());
        }
        for (qsizetype length = 0; length < file.size(); ++length)
            QCOMPARE(unpacked(file.left(length)).error().code, Error::Code::Damaged);
        QCOMPARE(unpacked(file + "x").error().code, Error::Code::Damaged);
    }

    void whatWouldFillTheMemoryIsRefused()
    {
        QCOMPARE(unpacked(packed(QByteArray(5'000'000, '\0')), 1'000'000).error().code, Error::Code::Damaged);
    }
};

QTEST_GUILESS_MAIN(GzipFileTest)
#include "gzipfiletest.moc"
