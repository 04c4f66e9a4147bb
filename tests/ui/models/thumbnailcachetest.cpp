// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/thumbnailcache.h"

#include "app/services/attachment.h"
#include "tests/support/household.h"

#include <QBuffer>
#include <QSignalSpy>
#include <QTest>

using namespace nameplate;

namespace {

QByteArray photo(const QColor &colour)
{
    QImage image(640, 480, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "JPG");
    return bytes;
}

} // namespace

class ThumbnailCacheTest : public QObject
{
    Q_OBJECT

private slots:
    void aPictureComesLaterAndIsSquare()
    {
        const Household home;
        const ItemId item = home.add({QStringLiteral("name=Camera")});
        const auto prepared = prepareEvidence(photo(Qt::blue), QStringLiteral("front.jpg"));
        QVERIFY(prepared);
        QVERIFY(home.editor().attach(item, *prepared));
        ThumbnailCache cache(home.inventory(), 96, 600);
        QSignalSpy ready(&cache, &ThumbnailCache::ready);
        QVERIFY(cache.picture(item).isNull());
        QTRY_COMPARE(ready.size(), 1);
        const QImage picture = cache.picture(item);
        QCOMPARE(picture.width(), picture.height());
        QVERIFY(picture.pixelColor(5, 5).blue() > 200);
    }

    void aTurnedPhotoIsTurned()
    {
        QImage halves(400, 400, QImage::Format_RGB32);
        halves.fill(Qt::blue);
        for (int y = 0; y < 200; ++y)
            for (int x = 0; x < 400; ++x)
                halves.setPixelColor(x, y, Qt::red);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        halves.save(&buffer, "JPG");
        const Household home;
        const ItemId item = home.add({QStringLiteral("name=Camera")});
        QVERIFY(home.editor().attach(item, prepareEvidence(bytes, QStringLiteral("front.jpg")).value()));
        Evidence evidence = home.inventory().evidence(item).front();
        evidence.rotation = 1;
        QVERIFY(home.editor().saveEvidence(evidence));
        ThumbnailCache cache(home.inventory(), 96, 600);
        QSignalSpy ready(&cache, &ThumbnailCache::ready);
        QVERIFY(cache.picture(item).isNull());
        QTRY_COMPARE(ready.size(), 1);
        const QImage picture = cache.picture(item);
        QVERIFY(picture.pixelColor(picture.width() - 5, picture.height() / 2).red() > 150);
        QVERIFY(picture.pixelColor(5, picture.height() / 2).blue() > 150);
    }

    void anItemWithoutAPhotoHasNone()
    {
        const Household home;
        const ItemId item = home.add({QStringLiteral("name=Table")});
        ThumbnailCache cache(home.inventory(), 96, 600);
        QSignalSpy ready(&cache, &ThumbnailCache::ready);
        QVERIFY(cache.picture(item).isNull());
        QCoreApplication::processEvents();
        QCOMPARE(ready.size(), 0);
    }
};

QTEST_MAIN(ThumbnailCacheTest)
#include "thumbnailcachetest.moc"
