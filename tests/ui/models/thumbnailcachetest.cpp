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
        ThumbnailCache cache(home.inventory());
        QSignalSpy ready(&cache, &ThumbnailCache::ready);
        QVERIFY(cache.picture(item).isNull());
        QTRY_COMPARE(ready.size(), 1);
        const QImage picture = cache.picture(item);
        QCOMPARE(picture.width(), picture.height());
        QVERIFY(picture.pixelColor(5, 5).blue() > 200);
    }

    void anItemWithoutAPhotoHasNone()
    {
        const Household home;
        const ItemId item = home.add({QStringLiteral("name=Table")});
        ThumbnailCache cache(home.inventory());
        QSignalSpy ready(&cache, &ThumbnailCache::ready);
        QVERIFY(cache.picture(item).isNull());
        QCoreApplication::processEvents();
        QCOMPARE(ready.size(), 0);
    }
};

QTEST_MAIN(ThumbnailCacheTest)
#include "thumbnailcachetest.moc"
