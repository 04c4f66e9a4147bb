// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/attachment.h"

#include "tests/support/temporaryfolder.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDataStream>
#include <QFile>
#include <QImage>
#include <QRandomGenerator>
#include <QTest>

using namespace nameplate;

namespace {

QByteArray picture(const QSize &size, const char *format, QImage::Format pixels = QImage::Format_RGB32)
{
    QImage image(size, pixels);
    image.fill(pixels == QImage::Format_ARGB32 ? Qt::transparent : Qt::darkGreen);
    QByteArray data;
    QBuffer buffer(&data);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return data;
}

/// A JPEG that is much larger than its head, so that it can be cut in the middle of the picture.
QByteArray noisyJpeg()
{
    QImage image(300, 200, QImage::Format_RGB32);
    QRandomGenerator random(7);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, random.generate());
    QByteArray data;
    QBuffer buffer(&data);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "jpeg", 95);
    return data;
}

/// Puts an Exif block behind the first two bytes: turned a quarter, taken at `taken` (19 characters).
QByteArray withExif(const QByteArray &jpeg, const QByteArray &taken)
{
    QByteArray tiff;
    QDataStream out(&tiff, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    out.writeRawData("II*\0", 4);
    out << quint32(8) << quint16(2);
    out << quint16(0x0112) << quint16(3) << quint32(1) << quint16(6) << quint16(0); // orientation
    out << quint16(0x8769) << quint16(4) << quint32(1) << quint32(38);              // where the camera's part begins
    out << quint32(0);
    out << quint16(1) << quint16(0x9003) << quint16(2) << quint32(20) << quint32(56) << quint32(0);
    out.writeRawData(taken.leftJustified(20, '\0', true).constData(), 20);
    const QByteArray body = QByteArray("Exif\0\0", 6) + tiff;
    QByteArray head("\xFF\xE1", 2);
    head.append(char((body.size() + 2) >> 8)).append(char((body.size() + 2) & 0xFF));
    return jpeg.left(2) + head + body + jpeg.mid(2);
}

PreparedEvidence prepared(const QByteArray &data, const QString &name)
{
    const auto result = prepareEvidence(data, name);
    return result ? *result : PreparedEvidence{};
}

} // namespace

class AttachmentTest : public QObject
{
    Q_OBJECT

private slots:
    void theBytesAndTheirHashAreKept()
    {
        const TemporaryFolder folder;
        const QByteArray data = picture({40, 30}, "png");
        const auto result = prepareEvidence(folder.write(QStringLiteral("Küche 1.png"), data));
        QVERIFY(result);
        QCOMPARE(result->data, data);
        QCOMPARE(result->evidence.size, data.size());
        QCOMPARE(result->evidence.fileName, QStringLiteral("Küche 1.png"));
        QCOMPARE(result->evidence.sha256.toLatin1(),
                 QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex());
        QVERIFY(result->warning.isEmpty());
    }

    void theTypeIsToldByTheBytes_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("type");
        QTest::addColumn<bool>("drawn");
        const QSize size(20, 10);
        QTest::newRow("jpeg called png") << picture(size, "jpeg") << "a.png" << "image/jpeg" << true;
        QTest::newRow("png without suffix") << picture(size, "png") << "a" << "image/png" << true;
        QTest::newRow("webp") << picture(size, "webp") << "a.webp" << "image/webp" << true;
        QTest::newRow("tiff") << picture(size, "tiff") << "a.tif" << "image/tiff" << true;
        QTest::newRow("bmp") << picture(size, "bmp") << "a.bmp" << "image/bmp" << true;
        QTest::newRow("gif") << QByteArray::fromHex("47494638396101000100800000ffffff00000021f9040100000000"
                                                    "2c00000000010001000002024401003b")
                             << "a.gif" << "image/gif" << true;
        QTest::newRow("heic") << QByteArray("\0\0\0\x18"
                                            "ftypheic\0\0\0\0mif1heic",
                                            24)
                              << "a.jpg" << "image/heic" << false;
        QTest::newRow("pdf called jpg") << QByteArray("%PDF-1.7\n") << "a.jpg" << "application/pdf" << false;
        QTest::newRow("svg") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"/>") << "a.svg" << "image/svg+xml"
                             << false;
        QTest::newRow("svg called png") << QByteArray(
            "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>")
                                        << "a.png" << "image/svg+xml" << false;
        QTest::newRow("text called jpg") << QByteArray("BM and other words, no picture at all") << "a.jpg"
                                         << "text/plain" << false;
        QTest::newRow("noise called jpg") << QByteArray("\x01\x00\x02\xF0\x05\x00", 6) << "a.jpg"
                                          << "application/octet-stream" << false;
    }

    void theTypeIsToldByTheBytes()
    {
        QFETCH(QByteArray, data);
        QFETCH(QString, name);
        QFETCH(QString, type);
        QFETCH(bool, drawn);
        const PreparedEvidence evidence = prepared(data, name);
        QCOMPARE(evidence.evidence.mimeType, type);
        QCOMPARE(!evidence.thumbnail.isEmpty(), drawn);
        QCOMPARE(evidence.data, data);
    }

    void aThumbnailKeepsTheShapeAndFits512Pixels_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QSize>("thumbnail");
        QTest::newRow("wide") << QSize(2048, 1024) << QSize(512, 256);
        QTest::newRow("small stays") << QSize(100, 50) << QSize(100, 50);
        QTest::newRow("a line") << QSize(4000, 1) << QSize(512, 1);
    }

    void aThumbnailKeepsTheShapeAndFits512Pixels()
    {
        QFETCH(QSize, size);
        QFETCH(QSize, thumbnail);
        for (const char *format : {"jpeg", "png"}) {
            const PreparedEvidence evidence = prepared(picture(size, format), QStringLiteral("a"));
            QCOMPARE(evidence.thumbnailSize, thumbnail);
            QCOMPARE(QImage::fromData(evidence.thumbnail, "jpeg").size(), thumbnail);
        }
    }

    void whatIsSeeThroughBecomesWhite()
    {
        const PreparedEvidence evidence =
            prepared(picture({30, 30}, "png", QImage::Format_ARGB32), QStringLiteral("a.png"));
        QCOMPARE(QImage::fromData(evidence.thumbnail).pixelColor(15, 15), QColor(Qt::white));
    }

    void aCamerasDateAndTurnAreRead()
    {
        const PreparedEvidence evidence =
            prepared(withExif(picture({100, 50}, "jpeg"), "2024:05:03 14:21:00"), QStringLiteral("a.jpg"));
        QCOMPARE(evidence.evidence.takenOn, QDate(2024, 5, 3));
        QCOMPARE(evidence.thumbnailSize, QSize(50, 100));
    }

    void anUnsetCameraClockIsNoDate()
    {
        const PreparedEvidence evidence =
            prepared(withExif(picture({100, 50}, "jpeg"), "0000:00:00 00:00:00"), QStringLiteral("a.jpg"));
        QVERIFY(!evidence.evidence.takenOn.isValid());
        QVERIFY(!evidence.thumbnail.isEmpty());
    }

    void damagedMetadataNeverStopsThePicture()
    {
        const QByteArray whole = withExif(picture({60, 40}, "jpeg"), "2024:05:03 14:21:00");
        for (qsizetype at = 2; at < 110; ++at) {
            QByteArray broken = whole;
            broken[at] = '\xFF';
            const auto result = prepareEvidence(broken, QStringLiteral("a.jpg"));
            QVERIFY(result);
            QCOMPARE(result->data, broken);
        }
    }

    void aPictureCutShortIsKeptWithAWarning()
    {
        const QByteArray whole = noisyJpeg();
        QVERIFY(prepared(whole, QStringLiteral("whole.jpg")).warning.isEmpty());
        const PreparedEvidence cut = prepared(whole.left(whole.size() / 2), QStringLiteral("cut.jpg"));
        QVERIFY2(cut.warning.contains(QStringLiteral("cut.jpg")), qPrintable(cut.warning));
        QCOMPARE(cut.data, whole.left(whole.size() / 2));
    }

    void anEndMarkInsideAPreviewDoesNotHideTheCut()
    {
        const QByteArray whole = noisyJpeg();
        const QByteArray block = QByteArray("\xFF\xE2\x00\x06\xFF\xD9\x00\x00", 8);
        const QByteArray cut = whole.left(2) + block + whole.mid(2, whole.size() / 2);
        QVERIFY(!prepared(cut, QStringLiteral("cut.jpg")).warning.isEmpty());
    }

    void aPictureThatCannotBeDecodedIsKept()
    {
        const QByteArray data = picture({50, 50}, "png").left(40);
        const PreparedEvidence evidence = prepared(data, QStringLiteral("half.png"));
        QCOMPARE(evidence.data, data);
        QVERIFY(evidence.thumbnail.isEmpty());
        QVERIFY(!evidence.warning.isEmpty());
    }

    void aPictureOfMoreThan200MegapixelsIsNotDecoded()
    {
        QByteArray bomb = picture({8, 8}, "bmp");
        const qint32 side = 15'000;
        for (const int at : {18, 22})
            for (int byte = 0; byte < 4; ++byte)
                bomb[at + byte] = char((side >> (8 * byte)) & 0xFF);
        const PreparedEvidence evidence = prepared(bomb, QStringLiteral("bomb.bmp"));
        QCOMPARE(evidence.evidence.mimeType, QStringLiteral("image/bmp"));
        QVERIFY(evidence.thumbnail.isEmpty());
        QVERIFY(!evidence.warning.isEmpty());
    }

    void theKindIsGuessedFromNameAndType_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isPdf");
        QTest::addColumn<QString>("kind");
        QTest::newRow("photo") << "IMG_2034.jpg" << false << "photo";
        QTest::newRow("receipt") << "Receipt Bosch.jpg" << false << "receipt";
        QTest::newRow("word inside a word") << "Kaufrechnung-2024.jpg" << false << "receipt";
        QTest::newRow("accents") << "Reçu.png" << false << "receipt";
        QTest::newRow("a short word inside another is none") << "carbon.jpg" << false << "photo";
        QTest::newRow("maker, not facture") << "manufacturer.jpg" << false << "photo";
        QTest::newRow("plate") << "Typenschild.jpg" << false << "plate";
        QTest::newRow("plate in English") << "washer_plate.jpg" << false << "plate";
        QTest::newRow("pdf") << "2024-05.pdf" << true << "receipt";
        QTest::newRow("manual") << "Bedienungsanleitung WAW28.pdf" << true << "manual";
        QTest::newRow("warranty") << "Garantiekarte.pdf" << true << "warranty";
        QTest::newRow("valuation") << "Appraisal ring.pdf" << true << "valuation";
    }

    void theKindIsGuessedFromNameAndType()
    {
        QFETCH(QString, name);
        QFETCH(bool, isPdf);
        QFETCH(QString, kind);
        const QByteArray data = isPdf ? QByteArray("%PDF-1.4\n") : picture({9, 9}, "png");
        QCOMPARE(choices::code(choices::evidenceKinds(), int(prepared(data, name).evidence.kind)), kind);
    }

    void aKindThatIsStatedIsNotGuessed()
    {
        const auto result =
            prepareEvidence(QByteArray("%PDF-1.4\n"), QStringLiteral("rechnung.pdf"), EvidenceKind::Warranty);
        QVERIFY(result);
        QCOMPARE(result->evidence.kind, EvidenceKind::Warranty);
    }

    void otherFilesAreKeptAsOther()
    {
        const PreparedEvidence evidence = prepared(QByteArray("a,b\n1,2\n"), QStringLiteral("list.csv"));
        QCOMPARE(evidence.evidence.kind, EvidenceKind::Other);
        QCOMPARE(evidence.evidence.mimeType, QStringLiteral("text/csv"));
    }

    void whatIsNoOrdinaryFileIsRefused_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("says");
        QTest::newRow("missing") << "missing.jpg" << "no file";
        QTest::newRow("folder") << "." << "folder";
        QTest::newRow("empty") << "empty.jpg" << "empty";
        QTest::newRow("dangling link") << "dangling.jpg" << "link";
        QTest::newRow("device") << "/dev/null" << "ordinary";
    }

    void whatIsNoOrdinaryFileIsRefused()
    {
        QFETCH(QString, path);
        QFETCH(QString, says);
        const TemporaryFolder folder;
        folder.write(QStringLiteral("empty.jpg"), {});
        QVERIFY(QFile::link(folder.path(QStringLiteral("nowhere")), folder.path(QStringLiteral("dangling.jpg"))));
        const auto result = prepareEvidence(path.startsWith(u'/') ? path : folder.path(path));
        QVERIFY(!result);
        QVERIFY2(result.error().what.contains(says), qPrintable(result.error().message()));
        QVERIFY(!result.error().remedy.isEmpty());
    }

    void aFileAboveTheLimitIsRefused()
    {
        const TemporaryFolder folder;
        const QString path = folder.write(QStringLiteral("huge.mov"), "x");
        QVERIFY(QFile::resize(path, maximumEvidenceSize + 1));
        const auto result = prepareEvidence(path);
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::Refused);
        QVERIFY2(result.error().what.contains(QStringLiteral("256")), qPrintable(result.error().what));
    }
};

QTEST_GUILESS_MAIN(AttachmentTest)
#include "attachmenttest.moc"
