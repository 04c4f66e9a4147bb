// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/photostrip.h"

#include "ui/widgets/delivery.h"
#include "ui/widgets/picturebed.h"

#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace nameplate;

Q_DECLARE_METATYPE(nameplate::EvidenceId)
Q_DECLARE_METATYPE(nameplate::Delivery)

namespace {

StripPicture picture(qint64 id, const QString &title)
{
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::red);
    return {EvidenceId{id}, EvidenceKind::Photo, title, image};
}

PictureBed *bedNamed(const PhotoStrip &strip, const QString &name)
{
    for (PictureBed *bed : strip.findChildren<PictureBed *>())
        if (bed->accessibleName() == name)
            return bed;
    return nullptr;
}

} // namespace

class PhotoStripTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qRegisterMetaType<EvidenceId>(); }

    void theChosenPictureOpens()
    {
        PhotoStrip strip;
        strip.setPictures({picture(1, QStringLiteral("Front")), picture(2, QStringLiteral("Back"))},
                          QStringLiteral("tv"));
        QSignalSpy opened(&strip, &PhotoStrip::openAsked);
        bedNamed(strip, QStringLiteral("Back"))->click();
        QCOMPARE(strip.current(), EvidenceId{2});
        bedNamed(strip, QStringLiteral("Open Back"))->click();
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<EvidenceId>(), EvidenceId{2});
    }

    void thePictureStaysChosenWhenAnotherArrives()
    {
        PhotoStrip strip;
        strip.setPictures({picture(1, QStringLiteral("Front")), picture(2, QStringLiteral("Back"))},
                          QStringLiteral("tv"));
        bedNamed(strip, QStringLiteral("Back"))->click();
        strip.setPictures({picture(1, QStringLiteral("Front")), picture(2, QStringLiteral("Back")),
                           picture(3, QStringLiteral("Plate"))},
                          QStringLiteral("tv"));
        QCOMPARE(strip.current(), EvidenceId{2});
    }

    void whatWasThereStaysWhileMoreComes()
    {
        PhotoStrip strip;
        QList<StripPicture> pictures{picture(1, QStringLiteral("Front")), picture(2, QStringLiteral("Back"))};
        strip.setPictures(pictures, QStringLiteral("tv"));
        const QPointer<PictureBed> back = bedNamed(strip, QStringLiteral("Back"));
        pictures << picture(3, QStringLiteral("Plate"));
        strip.setPictures(pictures, QStringLiteral("tv"));
        QCOMPARE(bedNamed(strip, QStringLiteral("Back")), back.data());
        QVERIFY(bedNamed(strip, QStringLiteral("Plate")));
        pictures.removeFirst();
        strip.setPictures(pictures, QStringLiteral("tv"));
        QCOMPARE(strip.current(), EvidenceId{2});
        QVERIFY(!bedNamed(strip, QStringLiteral("Front")) || bedNamed(strip, QStringLiteral("Front"))->isHidden());
        strip.setPictures({}, QStringLiteral("tv"));
        QVERIFY(!strip.current().isValid());
    }

    void droppedFilesAreNamedAndOtherThingsLeftAlone()
    {
        QMimeData data;
        data.setUrls(
            {QUrl::fromLocalFile(QStringLiteral("/photos/one.jpg")), QUrl(QStringLiteral("https://example.org"))});
        qRegisterMetaType<Delivery>();
        PhotoStrip strip;
        QSignalSpy dropped(&strip, &PhotoStrip::dropped);
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&strip, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&strip, &drop);
        QCOMPARE(dropped.size(), 1);
        QCOMPARE(dropped.first().first().value<Delivery>().paths, QStringList(QStringLiteral("/photos/one.jpg")));
    }

    void aReadOnlyStripTakesNoFiles()
    {
        PhotoStrip strip;
        strip.setReadOnly(true);
        QVERIFY(!strip.acceptDrops());
        QSignalSpy asked(&strip, &PhotoStrip::addAsked);
        for (PictureBed *bed : strip.findChildren<PictureBed *>())
            bed->click();
        QCOMPARE(asked.size(), 0);
    }
};

QTEST_MAIN(PhotoStripTest)
#include "photostriptest.moc"
