// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/recalldesk.h"

#include "tests/support/household.h"
#include "ui/windows/recallcard.h"
#include "ui/windows/recalllist.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

Q_DECLARE_METATYPE(nameplate::Message)

using namespace nameplate;

namespace {

QByteArray notices()
{
    const QJsonObject dishwashers{
        {QStringLiteral("RecallNumber"), QStringLiteral("18-021")},
        {QStringLiteral("RecallDate"), QStringLiteral("2017-10-20")},
        {QStringLiteral("Title"), QStringLiteral("BSH Recalls Bosch Dishwashers Due to Fire Hazard")},
        {QStringLiteral("URL"), QStringLiteral("https://www.cpsc.example/18-021")},
        {QStringLiteral("Products"),
         QJsonArray{QJsonObject{{QStringLiteral("Name"), QStringLiteral("Bosch dishwashers")}}}},
        {QStringLiteral("Description"),
         QStringLiteral("Serial number range FD 9209-9403 and model number beginning with: SHE33T, SHE65T.")}};
    return QJsonDocument(QJsonArray{dishwashers}).toJson();
}

} // namespace

class RecallDeskTest : public QObject
{
    Q_OBJECT

public slots:
    void takeUrl(const QUrl &url) { m_opened = url; }

private slots:
    void init()
    {
        m_home = std::make_unique<Household>();
        const auto dishwasher = [this](const QString &serial) {
            return m_home->add({QStringLiteral("name=Dishwasher"), QStringLiteral("series_number=SHE65T55UC"),
                                QStringLiteral("brand=Bosch"), QStringLiteral("serial=") + serial});
        };
        m_meant = dishwasher(QStringLiteral("FD9301 00123"));
        m_notMeant = dishwasher(QStringLiteral("FD9404 00001"));
        m_unknown = dishwasher(QString());
        m_pages = std::make_unique<QStackedWidget>();
        m_pages->addWidget(new QWidget);
        m_desk = new RecallDesk(m_home->inventory(), m_home->editor(), m_pages.get());
        connect(m_desk, &RecallDesk::wrote, &m_home->inventory(), &Inventory::noticeChanges);
        m_pages->show();
    }
    void cleanup()
    {
        m_pages.reset();
        m_home.reset();
    }

    void aFileIsImportedAsOneStepThatUndoTakesBack()
    {
        import();
        QCOMPARE(verdictOf(m_meant), RecallVerdict::Affected);
        QCOMPARE(verdictOf(m_notMeant), RecallVerdict::NotInRange);
        QCOMPARE(verdictOf(m_unknown), RecallVerdict::CannotDecide);
        QVERIFY(!m_home->editor().isHeld());
        QVERIFY(m_home->editor().undo());
        QVERIFY(m_home->inventory().notices().empty());
    }

    void thePageShowsWhatNeedsSomebody()
    {
        import();
        m_desk->open();
        const auto cards = m_desk->page()->list()->matches();
        QCOMPARE(cards.size(), size_t(2)); // the one that is not in range needs nobody
        QCOMPARE(cards.front().verdict, RecallVerdict::Affected);
        QVERIFY(cards.front().because.contains(QStringLiteral("9209-9403")));
        m_desk->open(QStringLiteral("18-021"));
        QCOMPARE(m_desk->page()->list()->matches().size(), size_t(3));
        m_desk->close();
        QVERIFY(!m_desk->page());
    }

    void whatWasDoneIsNotedAndUndone()
    {
        import();
        m_desk->open();
        auto *done = m_desk->page()->list()->findChild<RecallCard *>()->findChild<QComboBox *>();
        done->setCurrentIndex(done->findData(int(NoticeAction::Repaired)));
        emit done->activated(done->currentIndex());
        const NoticeMatch match = m_home->inventory().noticeMatches(m_meant).front();
        QCOMPARE(match.action, NoticeAction::Repaired);
        QCOMPARE(match.actedOn, QDate::currentDate());
        QCOMPARE(m_desk->page()->list()->matches().size(), size_t(1));
        QVERIFY(m_home->editor().undo());
        QCOMPARE(m_home->inventory().noticeMatches(m_meant).front().action, NoticeAction::None);
        QCOMPARE(m_desk->page()->list()->matches().size(), size_t(2));
    }

    void theNoticeIsOpenedOnlyWhenPressed()
    {
        QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "takeUrl");
        import();
        m_desk->open();
        QVERIFY(m_opened.isEmpty());
        for (auto *button : m_desk->page()->list()->findChild<RecallCard *>()->findChildren<QPushButton *>())
            button->click();
        QCOMPARE(m_opened, QUrl(QStringLiteral("https://www.cpsc.example/18-021")));
        QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
    }

    void aSerialThatIsFilledInDecidesWithinItsOwnStep()
    {
        import();
        m_home->set(m_unknown, "serial", QStringLiteral("FD9302 00007"));
        QTRY_COMPARE(verdictOf(m_unknown), RecallVerdict::Affected);
        QVERIFY(m_home->editor().undo());
        QCOMPARE(verdictOf(m_unknown), RecallVerdict::CannotDecide);
        QCOMPARE(m_home->inventory().record(m_unknown)->item.serial, QString());
        QCoreApplication::processEvents();
        QVERIFY(m_home->inventory().redoText().has_value());
        QVERIFY(m_home->editor().redo());
        QCOMPARE(verdictOf(m_unknown), RecallVerdict::Affected);
    }

    void anotherUnitOfTheSeriesIsComparedWhenItIsAdded()
    {
        import();
        const ItemId added = m_home->add({QStringLiteral("name=Dishwasher"), QStringLiteral("series_number=SHE65T55UC"),
                                          QStringLiteral("brand=Bosch"), QStringLiteral("serial=FD9402 00001")});
        QTRY_COMPARE(m_home->inventory().noticeMatches(added).size(), size_t(1));
        QCOMPARE(verdictOf(added), RecallVerdict::Affected);
        QVERIFY(m_home->editor().undo());
        QVERIFY(!m_home->inventory().record(added));
        QCOMPARE(m_home->inventory().allNoticeMatches().size(), size_t(3));
    }

    void anItemOfAnotherSeriesIsNotMeantAnyMore()
    {
        import();
        m_home->set(m_meant, "series_number", QStringLiteral("WAW28750GB"));
        QTRY_COMPARE(verdictOf(m_meant), RecallVerdict::NotInRange);
        QVERIFY(m_home->editor().undo());
        QCOMPARE(verdictOf(m_meant), RecallVerdict::Affected);
    }

    void aFileThatIsNoNoticeIsRefusedAndChangesNothing()
    {
        const QSignalSpy said(m_desk, &RecallDesk::said);
        m_desk->importFiles({m_home->folder().write(QStringLiteral("notes.json"), "{}")});
        QTRY_COMPARE(said.size(), 1);
        QCOMPARE(said.front().front().value<Message>().kind, Message::Kind::Error);
        QVERIFY(!m_desk->isBusy() && !m_home->editor().isHeld());
        QVERIFY(m_home->inventory().notices().empty());
    }

    void anImportIsOverBeforeItsDocumentGoes()
    {
        m_desk->importFiles({m_home->folder().write(QStringLiteral("cpsc.json"), notices())});
        m_desk->stop();
        QVERIFY(!m_desk->isBusy() && !m_home->editor().isHeld());
        QCoreApplication::processEvents();
        QVERIFY(m_home->inventory().notices().size() <= 1);
    }

    void aStoppedImportKeepsNothing()
    {
        const QSignalSpy ended(m_desk, &RecallDesk::progressEnded);
        m_desk->importFiles({m_home->folder().write(QStringLiteral("cpsc.json"), notices())});
        m_desk->cancel();
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(m_home->inventory().notices().empty() || m_home->inventory().undoText().has_value());
        QVERIFY(!m_desk->isBusy());
    }

private:
    void import()
    {
        const QSignalSpy ended(m_desk, &RecallDesk::progressEnded);
        m_desk->importFiles({m_home->folder().write(QStringLiteral("cpsc.json"), notices())});
        QTRY_COMPARE(ended.size(), 1);
        QTRY_COMPARE(m_home->inventory().notices().size(), size_t(1));
    }
    [[nodiscard]] RecallVerdict verdictOf(ItemId item) const
    {
        return m_home->inventory().noticeMatches(item).front().verdict;
    }

    QUrl m_opened;
    ItemId m_meant;
    ItemId m_notMeant;
    ItemId m_unknown;
    std::unique_ptr<Household> m_home;
    std::unique_ptr<QStackedWidget> m_pages;
    RecallDesk *m_desk = nullptr;
};

QTEST_MAIN(RecallDeskTest)
#include "recalldesktest.moc"
