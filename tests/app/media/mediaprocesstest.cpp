// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/mediaprocess.h"

#include "tests/support/heicpicture.h"
#include "tests/support/temporaryfolder.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QPainter>
#include <QPdfWriter>
#include <QRandomGenerator>
#include <QTest>
#include <QtConcurrent>

using namespace nameplate;

namespace {

/// A document of red pages on A4.
QByteArray redPdf(int pages)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.fillRect(0, 0, writer.width(), writer.height(), QColor(200, 0, 0));
    }
    painter.end();
    return pdf;
}

} // namespace

class MediaProcessTest : public QObject
{
    Q_OBJECT

private slots:
    void countsAndShowsPages();
    void aFileLargerThanAPipeIsReadToItsEnd();
    void whatIsNoPdfIsNotShown_data();
    void whatIsNoPdfIsNotShown();
    void showsThePicturesOfAnIphone();
    void worksOnAnyThread();
    void anAnswerIsNotTrusted_data();
    void anAnswerIsNotTrusted();
    void aMissingProgramIsNoError();
};

void MediaProcessTest::countsAndShowsPages()
{
    const MediaProcess media;
    QVERIFY(media.isAvailable());
    const QByteArray pdf = redPdf(3);
    QCOMPARE(media.pdfPageCount(pdf), 3);

    const std::vector<QSizeF> sizes = media.pdfPageSizes(pdf);
    QCOMPARE(sizes.size(), size_t(3));
    QVERIFY(qAbs(sizes[2].width() - 210) < 1 && qAbs(sizes[2].height() - 297) < 1);
    const QImage page = media.pdfPage(pdf, 2, QSize(300, 300));
    QCOMPARE(page.height(), 300);
    QVERIFY(page.width() > 200 && page.width() < 220);
    QCOMPARE(page.pixelColor(page.rect().center()), QColor(200, 0, 0));
    QVERIFY(media.pdfPage(pdf, 3, QSize(300, 300)).isNull());
    QVERIFY(media.pdfPage(pdf, -1, QSize(300, 300)).isNull());
}

void MediaProcessTest::aFileLargerThanAPipeIsReadToItsEnd()
{
    QImage noise(600, 600, QImage::Format_RGB32);
    QRandomGenerator dice(1);
    for (int y = 0; y < noise.height(); ++y)
        for (int x = 0; x < noise.width(); ++x)
            noise.setPixel(x, y, dice.generate() | 0xFF000000U);
    QByteArray large;
    QBuffer buffer(&large);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    painter.drawImage(writer.pageLayout().paintRectPixels(writer.resolution()), noise);
    painter.end();
    QVERIFY2(large.size() > 128 * 1024, "a pipe holds 64 KiB");
    const MediaProcess media;
    for (int round = 0; round < 10; ++round)
        QCOMPARE(media.pdfPageCount(large), 1);
}

void MediaProcessTest::whatIsNoPdfIsNotShown_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("words") << QByteArray("not a PDF");
    QTest::newRow("a head alone") << QByteArray("%PDF-1.7\n");
    QTest::newRow("megabytes of noise") << QByteArray("%PDF-1.4\n") + QByteArray(3'000'000, '\x93');
    QTest::newRow("cut short in its first object") << redPdf(1).left(60);
}

void MediaProcessTest::whatIsNoPdfIsNotShown()
{
    QFETCH(QByteArray, file);
    const MediaProcess media;
    QCOMPARE(media.pdfPageCount(file), 0);
    QVERIFY(media.pdfPageSizes(file).empty());
    QVERIFY(media.pdfPage(file, 0, QSize(100, 100)).isNull());
}

void MediaProcessTest::showsThePicturesOfAnIphone()
{
    const MediaProcess media;
    const QImage picture = media.heifPicture(sample::halvesHeic(), QSize(320, 320));
    QCOMPARE(picture.size(), QSize(320, 240));
    QVERIFY(picture.pixelColor(20, 120).red() > 150);
    QVERIFY(picture.pixelColor(300, 120).blue() > 150);
    QCOMPARE(media.heifPicture(sample::halvesHeic(), QSize(2000, 2000)).size(), QSize(640, 480));
    QVERIFY(media.heifPicture(sample::halvesHeic().left(300), QSize(320, 320)).isNull());
    QVERIFY(media.heifPicture("not a picture", QSize(320, 320)).isNull());
}

void MediaProcessTest::worksOnAnyThread()
{
    const MediaProcess media;
    const QByteArray pdf = redPdf(1);
    QCOMPARE(QtConcurrent::run([&] { return media.pdfPageCount(pdf); }).result(), 1);
}

void MediaProcessTest::anAnswerIsNotTrusted_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("larger than asked for") << QByteArray("printf 'P6\\n200 1\\n255\\n'; head -c 600 /dev/zero");
    QTest::newRow("less than announced") << QByteArray("printf 'P6\\n10 10\\n255\\n'; head -c 299 /dev/zero");
    QTest::newRow("more than announced") << QByteArray("printf 'P6\\n10 10\\n255\\n'; head -c 301 /dev/zero");
    QTest::newRow("no size") << QByteArray("printf 'P6\\n0 0\\n255\\n'");
    QTest::newRow("no picture") << QByteArray("echo hello");
    QTest::newRow("without end") << QByteArray("cat /dev/zero");
    QTest::newRow("a failure after a picture") << QByteArray("printf 'P6\\n1 1\\n255\\nabc'; exit 1");
    QTest::newRow("a crash after a picture") << QByteArray("printf 'P6\\n1 1\\n255\\nabc'; kill -9 $$");
}

void MediaProcessTest::anAnswerIsNotTrusted()
{
    QFETCH(QByteArray, script);
    const TemporaryFolder folder;
    const QString program = folder.write(QStringLiteral("media"), "#!/bin/sh\ncat >/dev/null\n" + script + '\n');
    QVERIFY(QFile::setPermissions(program, QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(MediaProcess(program).pdfPage("anything", 0, QSize(100, 100)).isNull());
    QVERIFY(MediaProcess(program).pdfPageSizes("anything").empty());
    QVERIFY(timer.elapsed() < 15'000);
}

void MediaProcessTest::aMissingProgramIsNoError()
{
    const MediaProcess media(QStringLiteral("/no/such/program"));
    QCOMPARE(media.pdfPageCount(redPdf(1)), 0);
    QVERIFY(media.pdfPage(redPdf(1), 0, QSize(10, 10)).isNull());
}

QTEST_MAIN(MediaProcessTest)
#include "mediaprocesstest.moc"
