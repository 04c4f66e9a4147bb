// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/evidenceviewer.h"

#include "app/services/attachment.h"
#include "tests/support/household.h"
#include "ui/widgets/pageview.h"
#include "ui/widgets/photoview.h"

#include <QBuffer>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QTest>

using namespace nameplate;

class EvidenceViewerTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Household> m_home;
    ItemId m_item;

    static QByteArray photo(const QColor &colour)
    {
        QImage image(800, 600, QImage::Format_RGB32);
        image.fill(colour);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        image.save(&buffer, "JPG");
        return bytes;
    }

    static QByteArray pdf(int pages)
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        QPainter painter(&writer);
        for (int page = 1; page < pages; ++page)
            writer.newPage();
        painter.end();
        return bytes;
    }

    EvidenceId attach(const QByteArray &bytes, const char *name) const
    {
        return m_home->editor().attach(m_item, prepareEvidence(bytes, QString::fromLatin1(name)).value()).value();
    }

    [[nodiscard]] std::unique_ptr<EvidenceViewer> opened(EvidenceId first) const
    {
        auto viewer = std::make_unique<EvidenceViewer>(m_home->inventory(), m_home->editor(),
                                                       m_home->inventory().evidence(m_item), first);
        viewer->resize(700, 600);
        viewer->show();
        return viewer;
    }

    [[nodiscard]] Evidence stored(EvidenceId evidence) const
    {
        return m_home->inventory().findEvidence(evidence).value();
    }

    template <class T>
    static T *named(const QWidget &widget, const QString &name)
    {
        for (T *each : widget.findChildren<T *>())
            if (each->accessibleName() == name)
                return each;
        return nullptr;
    }

    static bool says(const QWidget &widget, const QString &words)
    {
        const QList<QLabel *> labels = widget.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](QLabel *each) { return each->text().contains(words); });
    }

private slots:
    void init()
    {
        m_home = std::make_unique<Household>();
        m_item = m_home->add({QStringLiteral("name=Camera")});
    }

    void arrowsTurnToTheNextAndStopAtTheEnds()
    {
        const EvidenceId a = attach(photo(Qt::red), "a.jpg");
        const EvidenceId b = attach(photo(Qt::blue), "b.jpg");
        const auto viewer = opened(a);
        QTest::keyClick(viewer.get(), Qt::Key_Left);
        QCOMPARE(viewer->current(), a);
        QTest::keyClick(viewer.get(), Qt::Key_Right);
        QCOMPARE(viewer->current(), b);
        QTest::keyClick(viewer.get(), Qt::Key_Right);
        QCOMPARE(viewer->current(), b);
        QVERIFY(says(*viewer, QStringLiteral("2 of 2")));
    }

    void theWholePhotoComesAfterItsThumbnail()
    {
        const auto viewer = opened(attach(photo(Qt::red), "a.jpg"));
        QTRY_VERIFY(says(*viewer, QStringLiteral("800 × 600")));
        QCOMPARE(viewer->findChild<PhotoView *>()->sceneRect().width(), 800);
    }

    void rTurnsAndUndoTurnsBack()
    {
        const EvidenceId a = attach(photo(Qt::red), "a.jpg");
        const auto viewer = opened(a);
        QTest::keyClick(viewer.get(), Qt::Key_R);
        QCOMPARE(stored(a).rotation, 1);
        QTRY_VERIFY(says(*viewer, QStringLiteral("600 × 800")));
        QTest::keyClick(viewer.get(), Qt::Key_R, Qt::ShiftModifier);
        QTest::keyClick(viewer.get(), Qt::Key_R, Qt::ShiftModifier);
        QCOMPARE(stored(a).rotation, 3);
        QVERIFY(m_home->editor().undo());
        QCOMPARE(stored(a).rotation, 0);
    }

    void theWheelZoomsAndZeroFits()
    {
        const auto viewer = opened(attach(photo(Qt::red), "a.jpg"));
        auto *view = viewer->findChild<PhotoView *>();
        QVERIFY(view->isFitted());
        QTest::keyClick(view, Qt::Key_Plus);
        QVERIFY(!view->isFitted());
        QTest::keyClick(view, Qt::Key_0);
        QVERIFY(view->isFitted());
    }

    void captionKindAndDateAreKept()
    {
        const EvidenceId a = attach(photo(Qt::red), "a.jpg");
        const auto viewer = opened(a);
        auto *caption = named<QLineEdit>(*viewer, QStringLiteral("Caption"));
        caption->setText(QStringLiteral("Front with the plate"));
        QTest::keyClick(caption, Qt::Key_Return);
        QCOMPARE(stored(a).caption, QStringLiteral("Front with the plate"));
        auto *date = named<QLineEdit>(*viewer, QStringLiteral("Date taken"));
        date->setText(QStringLiteral("2021-03-04"));
        QTest::keyClick(date, Qt::Key_Return);
        QCOMPARE(stored(a).takenOn, QDate(2021, 3, 4));
        auto *kind = named<QComboBox>(*viewer, QStringLiteral("What it is"));
        QTest::keyClick(kind, Qt::Key_Down);
        QCOMPARE(stored(a).kind, EvidenceKind::Plate);
        QVERIFY(viewer->isVisible());
    }

    void aDateThatIsNoneIsRefusedInPlace()
    {
        const EvidenceId a = attach(photo(Qt::red), "a.jpg");
        const auto viewer = opened(a);
        auto *date = named<QLineEdit>(*viewer, QStringLiteral("Date taken"));
        date->setText(QStringLiteral("soon"));
        QTest::keyClick(date, Qt::Key_Return);
        QVERIFY(says(*viewer, QStringLiteral("soon")));
        QVERIFY(!stored(a).takenOn.isValid());
        QTest::keyClick(date, Qt::Key_Escape);
        QVERIFY(date->text().isEmpty());
        QVERIFY(viewer->isVisible());
    }

    void itSaysWhatItServes()
    {
        const EvidenceId a = attach(photo(Qt::red), "a.jpg");
        const ItemId lens = m_home->add({QStringLiteral("name=Lens")});
        const auto viewer = opened(a);
        QVERIFY(says(*viewer, QStringLiteral("For Camera")));
        QVERIFY(m_home->editor().link(a, std::vector{lens}));
        QVERIFY(says(*viewer, QStringLiteral("Camera · Lens")));
    }

    void theRowClosesUpWhenAPieceGoes()
    {
        const EvidenceId a = attach(photo(Qt::red), "a.jpg");
        const EvidenceId b = attach(photo(Qt::blue), "b.jpg");
        const auto viewer = opened(a);
        QVERIFY(m_home->editor().unlink(a, m_item));
        QCOMPARE(viewer->current(), b);
        QVERIFY(m_home->editor().unlink(b, m_item));
        QVERIFY(!viewer->isVisible());
    }

    void thePagesOfAPdfAreShown()
    {
        const auto viewer = opened(attach(pdf(3), "receipt.pdf"));
        QTRY_VERIFY(says(*viewer, QStringLiteral("3 page(s)")));
        QCOMPARE(viewer->findChild<PageView *>()->pageCount(), 3);
    }

    void aDamagedPdfIsSaidToBeKept()
    {
        const auto viewer = opened(attach("%PDF-1.4 and no more", "receipt.pdf"));
        QTRY_VERIFY(says(*viewer, QStringLiteral("cannot be shown")));
    }
};

QTEST_MAIN(EvidenceViewerTest)
#include "evidenceviewertest.moc"
