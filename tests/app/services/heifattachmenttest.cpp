// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/attachment.h"
#include "tests/support/heicpicture.h"

#include <QImage>
#include <QTest>

using namespace nameplate;

class HeifAttachmentTest : public QObject
{
    Q_OBJECT

private slots:
    void aPictureOfAnIphoneHasAThumbnail()
    {
        const auto prepared = prepareEvidence(sample::halvesHeic(), QStringLiteral("IMG_0001.HEIC"));
        QVERIFY(prepared);
        QCOMPARE(prepared->evidence.mimeType, QStringLiteral("image/heic"));
        QCOMPARE(prepared->data, sample::halvesHeic());
        QCOMPARE(prepared->thumbnailSize, QSize(512, 384));
        QVERIFY(QImage::fromData(prepared->thumbnail, "jpeg").pixelColor(20, 100).red() > 150);
        QVERIFY(prepared->warning.isEmpty());
    }

    void oneThatCannotBeDecodedIsKeptAndSaid()
    {
        const QByteArray damaged = sample::halvesHeic().left(300);
        const auto prepared = prepareEvidence(damaged, QStringLiteral("IMG_0001.HEIC"));
        QVERIFY(prepared);
        QCOMPARE(prepared->data, damaged);
        QVERIFY(prepared->thumbnail.isEmpty());
        QVERIFY2(prepared->warning.contains(QStringLiteral("HEIC")), qPrintable(prepared->warning));
    }
};

QTEST_GUILESS_MAIN(HeifAttachmentTest)
#include "heifattachmenttest.moc"
