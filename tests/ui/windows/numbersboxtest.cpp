// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/numbersbox.h"

#include "tests/support/household.h"
#include "ui/widgets/inplaceline.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/noteline.h"
#include "ui/widgets/partform.h"
#include "ui/windows/identifierlist.h"
#include "ui/windows/numbernotes.h"
#include "ui/windows/readingsbox.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace nameplate;

namespace {

const QLocale british(QLocale::English, QLocale::UnitedKingdom);

bool says(const QWidget &widget, const QString &part)
{
    for (const QLabel *label : widget.findChildren<QLabel *>())
        if (label->isVisible() && label->text().contains(part))
            return true;
    return false;
}

template <class Widget>
Widget *named(const QWidget &parent, const QString &name)
{
    for (Widget *each : parent.findChildren<Widget *>())
        if (each->accessibleName() == name)
            return each;
    qFatal("no %s", qPrintable(name));
}

} // namespace

class NumbersBoxTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_home = std::make_unique<Household>();
        m_home->addFourThings();
        m_window = std::make_unique<QWidget>();
        m_box = new NumbersBox(m_home->inventory(), m_home->editor(), british, m_window.get());
        auto *column = new QVBoxLayout(m_window.get());
        column->addWidget(m_box->plateNotes());
        column->addWidget(m_box);
        connect(&m_home->inventory(), &Inventory::changed, this, [this] { m_box->show(record(), false); });
        m_box->show(record(), true);
        m_window->resize(420, 700);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup()
    {
        disconnect(&m_home->inventory(), nullptr, this, nullptr);
        m_window.reset();
        m_home.reset();
    }

    void aNumberIsAddedChangedAndRemovedInItsPlace()
    {
        m_box->identifiers()->begin(QStringLiteral("imei"));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("490154203237518"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(record().identifiers.size(), 1);
        QVERIFY(!m_box->identifiers()->lineOf({})); // the empty row is gone
        const IdentifierId id = record().identifiers.first().id;
        QLineEdit *line = m_box->identifiers()->lineOf(id)->line();
        QCOMPARE(line->text(), QStringLiteral("490154203237518"));
        line->setText(QStringLiteral("490154203237519"));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(record().identifiers.first().value, QStringLiteral("490154203237519"));
        QTRY_VERIFY(says(*m_box, QStringLiteral("should be 8")));
        QVERIFY(m_home->editor().undo());
        QCOMPARE(m_box->identifiers()->lineOf(id)->line()->text(), QStringLiteral("490154203237518"));
        QVERIFY(!says(*m_box, QStringLiteral("should be")));
        line->clear();
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(record().identifiers.isEmpty());
    }

    void aKindOfOnesOwnIsTypedAndOfferedAgain()
    {
        auto *menu = m_box->identifiers()->findChild<QMenu *>();
        emit menu->aboutToShow();
        menu->actions().last()->trigger();
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Engraving"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("HK 1904"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(record().identifiers.size(), 1);
        QCOMPARE(record().identifiers.first().kind, QStringLiteral("Engraving"));
        QCOMPARE(record().identifiers.first().value, QStringLiteral("HK 1904"));
        emit menu->aboutToShow();
        QStringList offered;
        for (const QAction *each : menu->actions())
            offered << each->text();
        QVERIFY(offered.contains(QStringLiteral("Engraving")));
    }

    void anEmptyRowGoesOnEscape()
    {
        m_box->identifiers()->begin(QStringLiteral("mac"));
        QVERIFY(m_box->identifiers()->lineOf({}));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!m_box->identifiers()->lineOf({}));
        QVERIFY(!m_home->inventory().undoText()->contains(QStringLiteral("MAC")));
    }

    void anImeiTypedAsSerialIsKeptAsImeiWithOnePress()
    {
        m_home->set(item, "serial", QStringLiteral("354178036859789"));
        const auto *notes = m_box->plateNotes();
        QCOMPARE(notes->advice().size(), size_t(1));
        const auto *line = notes->findChild<NoteLine *>();
        QCOMPARE(line->offer()->text(), QStringLiteral("Keep it as IMEI"));
        line->offer()->click();
        QCOMPARE(record().item.serial, QString());
        QCOMPARE(record().identifiers.first().value, QStringLiteral("354178036859789"));
        QVERIFY(notes->advice().empty());
        QVERIFY(m_home->editor().undo());
        QCOMPARE(record().item.serial, QStringLiteral("354178036859789"));
    }

    void theNumberOfASeriesTypedAsSerialIsSeen()
    {
        m_home->set(item, "serial", QStringLiteral("waw-28750 gb"));
        const auto *line = m_box->plateNotes()->findChild<NoteLine *>();
        QVERIFY(line && line->offer());
        QVERIFY(line->note().text.contains(QStringLiteral("series number of Bosch")));
        line->offer()->click();
        QCOMPARE(record().item.serial, QString());
        QCOMPARE(record().series.number, QStringLiteral("waw-28750 gb"));
    }

    void aSerialThatAnotherUnitHasIsSeen()
    {
        m_home->set(ItemId{2}, "serial", QStringLiteral("458309120042"));
        m_box->show(m_home->inventory().record(ItemId{2}).value(), true);
        QTRY_VERIFY(says(*m_window, QStringLiteral("has this serial number, too")));
    }

    void aReadingIsAddedComparedAndRemoved()
    {
        addReading(QStringLiteral("4583 0912 0042"), 0);
        QCOMPARE(m_home->inventory().readings(item).size(), size_t(1));
        addReading(QStringLiteral("4583 O912 0042"), 2);
        QCOMPARE(m_box->readings()->summary(), QStringLiteral("they differ"));
        QTRY_VERIFY(says(*m_box, QStringLiteral("misreading")));
        const Reading second = m_home->inventory().readings(item).back();
        QCOMPARE(second.source, ReadingSource::Receipt);
        QCOMPARE(second.seenOn, QDate(2026, 5, 17));
        m_box->readings()->beginReading(second);
        m_box->readings()->form()->findChildren<QPushButton *>().last()->click();
        QCOMPARE(m_home->inventory().readings(item).size(), size_t(1));
        QVERIFY(!m_box->readings()->form());
        QCOMPARE(m_box->readings()->summary(), QString());
    }

    void aReadingOfAnotherNumberThanTheItemHasIsSaid()
    {
        addReading(QStringLiteral("4583 0912 0043"), 0);
        QCOMPARE(m_box->readings()->summary(), QStringLiteral("they differ"));
        m_home->set(item, "serial", QStringLiteral("4583 0912 0043"));
        QCOMPARE(m_box->readings()->summary(), QString());
    }

    void aReadingThatCannotBeKeptSaysWhyInItsForm()
    {
        m_box->readings()->beginReading();
        PartForm *form = m_box->readings()->form();
        named<QLineEdit>(*form, QStringLiteral("Seen on"))->setText(QStringLiteral("when it rained"));
        QTest::keyClick(form, Qt::Key_Return);
        QVERIFY(form->refusal().contains(QStringLiteral("when it rained")));
        named<QLineEdit>(*form, QStringLiteral("Seen on"))->clear();
        QTest::keyClick(form, Qt::Key_Return);
        QVERIFY(!form->refusal().isEmpty());
        QVERIFY(m_home->inventory().readings(item).empty());
        QTest::keyClick(form, Qt::Key_Escape);
        QVERIFY(!m_box->readings()->form());
    }

    void anAlteredPlateIsSaidBesideTheTitle()
    {
        Reading reading;
        reading.text = QStringLiteral("4583");
        reading.plate = PlateState::Altered;
        QVERIFY(m_home->editor().saveReading(item, reading));
        QCOMPARE(m_box->readings()->summary(), QStringLiteral("plate altered"));
    }

    void aCheckWithTheMakerIsKept()
    {
        Verification fresh;
        fresh.checkedOn = QDate(2026, 5, 18);
        m_box->readings()->beginCheck(fresh);
        PartForm *form = m_box->readings()->form();
        named<QLineEdit>(*form, QStringLiteral("Reference"))->setText(QStringLiteral("Case 4711"));
        QTest::keyClick(form, Qt::Key_Return);
        const auto checks = m_home->inventory().verifications(item);
        QCOMPARE(checks.size(), size_t(1));
        QCOMPARE(checks.front().reference, QStringLiteral("Case 4711"));
        QCOMPARE(checks.front().checkedOn, QDate(2026, 5, 18));
    }

private:
    [[nodiscard]] Record record() const { return m_home->inventory().record(item).value(); }

    void addReading(const QString &text, int source)
    {
        m_box->readings()->beginReading();
        PartForm *form = m_box->readings()->form();
        named<QLineEdit>(*form, QStringLiteral("As it stands there"))->setText(text);
        named<QComboBox>(*form, QStringLiteral("Read from"))->setCurrentIndex(source);
        named<QLineEdit>(*form, QStringLiteral("Seen on"))->setText(QStringLiteral("2026-05-17"));
        QTest::keyClick(form, Qt::Key_Return);
    }

    const ItemId item{1};
    std::unique_ptr<Household> m_home;
    std::unique_ptr<QWidget> m_window;
    NumbersBox *m_box = nullptr;
};

QTEST_MAIN(NumbersBoxTest)
#include "numbersboxtest.moc"
