// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/documentpictures.h"

#include "app/reports/snapshot.h"
#include "app/services/attachment.h"
#include "tests/support/household.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

using namespace nameplate;

namespace {

/// Left half red, right half blue.
QByteArray redAndBlue(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QPainter(&image).fillRect(0, 0, size.width() / 2, size.height(), Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "jpeg", 95);
    return bytes;
}

QByteArray twoPages()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    writer.newPage();
    painter.end();
    return bytes;
}

bool isRed(const QColor &color)
{
    return color.red() > 200 && color.blue() < 60;
}

} // namespace

class DocumentPicturesTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_household = std::make_unique<Household>();
        m_item = m_household->add({QStringLiteral("name=Camera")});
    }

    void picturesFitWhatWasAskedFor();
    void picturesAreTurnedAsTheUserTurnedThem();
    void pagesOfDocumentsAreCountedAndShown();
    void manualsAreNotCounted();

private:
    EvidenceId attach(const QByteArray &bytes, const QString &fileName, EvidenceKind kind)
    {
        const auto prepared = prepareEvidence(bytes, fileName, kind);
        return m_household->editor().attach(m_item, prepared.value()).value();
    }

    [[nodiscard]] ReportInput snapshot() const { return snapshotOf(m_household->inventory(), {&m_item, 1}).value(); }

    std::unique_ptr<Household> m_household;
    ItemId m_item;
};

void DocumentPicturesTest::picturesFitWhatWasAskedFor()
{
    const EvidenceId photo = attach(redAndBlue({1600, 1200}), QStringLiteral("a.jpg"), EvidenceKind::Photo);
    DocumentPictures pictures(m_household->inventory(), snapshot());
    QCOMPARE(pictures.picture(photo, {260, 260}).size(), QSize(260, 195));
    QCOMPARE(pictures.picture(photo, {800, 800}).size(), QSize(800, 600));
    QCOMPARE(pictures.picture(photo, {4000, 4000}).size(), QSize(1600, 1200));
    QVERIFY(pictures.picture({photo.value + 1}, {260, 260}).isNull());
}

void DocumentPicturesTest::picturesAreTurnedAsTheUserTurnedThem()
{
    const EvidenceId photo = attach(redAndBlue({1600, 1200}), QStringLiteral("a.jpg"), EvidenceKind::Photo);
    Evidence evidence = m_household->inventory().evidence(m_item).front();
    evidence.rotation = 1;
    QVERIFY(m_household->editor().saveEvidence(evidence));
    DocumentPictures pictures(m_household->inventory(), snapshot());
    for (const QSize asked : {QSize(200, 260), QSize(600, 800)}) {
        const QImage image = pictures.picture(photo, asked);
        QVERIFY(image.height() > image.width());
        QVERIFY(image.width() <= asked.width() && image.height() <= asked.height());
        QVERIFY(isRed(image.pixelColor(image.width() / 2, image.height() / 4)));
        QVERIFY(!isRed(image.pixelColor(image.width() / 2, image.height() * 3 / 4)));
    }
}

void DocumentPicturesTest::pagesOfDocumentsAreCountedAndShown()
{
    const EvidenceId receipt = attach(twoPages(), QStringLiteral("receipt.pdf"), EvidenceKind::Receipt);
    ReportInput input = snapshot();
    QVERIFY(input.pdfPages.isEmpty());
    QVERIFY(!countPdfPages(input, m_household->inventory(), [](int) { return false; }));
    QVERIFY(countPdfPages(input, m_household->inventory()));
    QCOMPARE(input.pdfPages.value(receipt), MediaProcess().isAvailable() ? 2 : 0);
    DocumentPictures pictures(m_household->inventory(), input);
    QCOMPARE(pictures.pdfPage(receipt, 1, {300, 300}).isNull(), !MediaProcess().isAvailable());
}

void DocumentPicturesTest::manualsAreNotCounted()
{
    attach(twoPages(), QStringLiteral("manual.pdf"), EvidenceKind::Manual);
    ReportInput input = snapshot();
    QVERIFY(countPdfPages(input, m_household->inventory()));
    QVERIFY(input.pdfPages.isEmpty());
}

QTEST_MAIN(DocumentPicturesTest)
#include "documentpicturestest.moc"
