// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/evidencepictures.h"

#include "app/services/attachment.h"
#include "tests/support/household.h"

#include <QBuffer>
#include <QSignalSpy>
#include <QTest>

using namespace nameplate;

class EvidencePicturesTest : public QObject
{
    Q_OBJECT

    static QByteArray photo(int number)
    {
        QImage image(512, 512, QImage::Format_RGB32);
        image.fill(qRgb(number * 3 % 256, 90, 200 - number));
        QByteArray bytes;
        QBuffer buffer(&bytes);
        image.save(&buffer, "JPG");
        return bytes;
    }

    static Evidence store(const Household &home, const QByteArray &bytes, const QString &name)
    {
        const auto id = home.editor().attach(EvidenceTarget(), prepareEvidence(bytes, name).value());
        return home.inventory().findEvidence(id.value()).value();
    }

private slots:
    void aPictureComesLaterAndIsThenThere()
    {
        const Household home;
        const Evidence evidence = store(home, photo(1), QStringLiteral("front.jpg"));
        EvidencePictures pictures(home.inventory(), 200);
        QSignalSpy ready(&pictures, &EvidencePictures::ready);
        QVERIFY(pictures.picture(evidence).isNull());
        QTRY_COMPARE(ready.size(), 1);
        QCOMPARE(pictures.picture(evidence).width(), 200);
    }

    void aPaperHasNone()
    {
        const Household home;
        const Evidence evidence = store(home, "words", QStringLiteral("words.txt"));
        EvidencePictures pictures(home.inventory(), 200);
        QVERIFY(pictures.picture(evidence).isNull());
        QVERIFY(pictures.picture(evidence).isNull());
    }

    void howeverManyAreSeenOnlySoManyBytesAreHeld()
    {
        const Household home;
        EvidencePictures pictures(home.inventory(), 512);
        QSignalSpy ready(&pictures, &EvidencePictures::ready);
        constexpr int seen = 40;
        const qsizetype oneOfThem = qsizetype(512) * 512 * 4;
        QVERIFY(seen * oneOfThem > EvidencePictures::mostBytes);
        for (int i = 0; i < seen; ++i)
            std::ignore = pictures.picture(store(home, photo(i), QStringLiteral("photo %1.jpg").arg(i)));
        QTRY_COMPARE(ready.size(), seen);
        QVERIFY(pictures.bytesHeld() <= EvidencePictures::mostBytes);
        QVERIFY(pictures.bytesHeld() > EvidencePictures::mostBytes - 2 * oneOfThem);
    }
};

QTEST_MAIN(EvidencePicturesTest)
#include "evidencepicturestest.moc"
