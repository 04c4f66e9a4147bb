// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/addline.h"

#include "tests/support/household.h"
#include "ui/windows/bulkdesk.h"
#include "ui/windows/fieldsuggestions.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace nameplate;

namespace {

const QLocale british(QLocale::English, QLocale::UnitedKingdom);

} // namespace

class AddLineTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Household> m_home;
    std::unique_ptr<BulkDesk> m_desk;
    std::unique_ptr<AddLine> m_line;
    std::vector<ItemId> m_added;

    [[nodiscard]] QLineEdit *field(const QString &name) const
    {
        for (QLineEdit *line : m_line->findChildren<QLineEdit *>())
            if (line->accessibleName() == name)
                return line;
        qFatal("no field %s", qPrintable(name));
    }
    void fill(const char *name, const char *text) const
    {
        field(QString::fromUtf8(name))->setText(QString::fromUtf8(text));
    }
    [[nodiscard]] QString text(const char *name) const { return field(QString::fromUtf8(name))->text(); }
    [[nodiscard]] bool says(const QString &part) const
    {
        for (const QLabel *label : m_line->findChildren<QLabel *>())
            if (!label->isHidden() && label->text().contains(part))
                return true;
        return false;
    }
    [[nodiscard]] Record record(size_t index) const { return m_home->inventory().record(m_added.at(index)).value(); }

private slots:
    void init()
    {
        m_home = std::make_unique<Household>();
        m_home->addFourThings();
        m_desk = std::make_unique<BulkDesk>(m_home->inventory(), m_home->editor(), nullptr);
        m_line = std::make_unique<AddLine>(m_home->editor(), *m_desk, editingHints(m_home->inventory(), british));
        m_added.clear();
        connect(m_line.get(), &AddLine::added, this, [this](const std::vector<ItemId> &items) { m_added = items; });
        m_line->open({});
        QVERIFY(QTest::qWaitForWindowActive(m_line.get()));
    }

    void cleanup()
    {
        m_line.reset();
        m_desk.reset();
        m_home.reset();
    }

    void goingOnKeepsPlaceDateAndShop()
    {
        fill("Name", "Lamp");
        fill("Serial number", "L1");
        fill("Place", "Home / Attic");
        fill("Acquired on", "yesterday");
        fill("Price", "£12.50");
        fill("Acquired from", "Corner shop");
        m_line->add(AddLine::Next::Purchase);
        QCOMPARE(m_added.size(), size_t(1));
        QCOMPARE(record(0).item.acquiredOn, QDate::currentDate().addDays(-1));
        QCOMPARE(record(0).item.priceMoney()->currency.code(), QStringLiteral("GBP"));
        QVERIFY(m_line->isVisible());
        QCOMPARE(text("Name"), QString());
        QCOMPARE(text("Price"), QString());
        QCOMPARE(text("Place"), QStringLiteral("Home / Attic"));
        QCOMPARE(text("Acquired from"), QStringLiteral("Corner shop"));
        QVERIFY(field(QStringLiteral("Name"))->hasFocus());
        QVERIFY(says(QStringLiteral("Added Lamp")));
    }

    void whatCannotBeReadIsSaidAndStays()
    {
        fill("Name", "Lamp");
        fill("Price", "much");
        m_line->add(AddLine::Next::Nothing);
        QVERIFY(m_added.empty());
        QVERIFY(says(QStringLiteral("“much”")));
        QVERIFY(field(QStringLiteral("Price"))->hasFocus());
        QCOMPARE(text("Name"), QStringLiteral("Lamp"));
    }

    void anEmptyLineAddsNothing()
    {
        m_line->add(AddLine::Next::Nothing);
        QVERIFY(m_added.empty());
        QVERIFY(says(QStringLiteral("Type what it is")));
    }

    void aPastedListOfSerialsIsCountedBeforeItIsAdded()
    {
        fill("Name", "Chair");
        QLineEdit *serial = field(QStringLiteral("Serial number"));
        serial->setFocus();
        QApplication::clipboard()->setText(QStringLiteral("C1\nC2\r\nC3\n"));
        serial->paste();
        QVERIFY(says(QStringLiteral("3 item(s) will be added: C1 to C3.")));
        m_line->add(AddLine::Next::Nothing);
        QCOMPARE(m_added.size(), size_t(3));
        QCOMPARE(record(2).item.serial, QStringLiteral("C3"));
        QVERIFY(m_home->editor().undo());
        QCOMPARE(m_home->inventory().itemCount(), 4);
    }

    void aSerialThatIsThereAlreadyIsSaid()
    {
        fill("Serial number", "5RFDP01");
        QVERIFY(says(QStringLiteral("already: Laptop")));
    }

    void aLineLikeAUnitKnowsItsSeriesAndPurchase()
    {
        const Record washer =
            m_home->inventory().record(m_home->inventory().resolve(QStringLiteral("458309120077")).front()).value();
        m_line->openLike(washer);
        QCOMPARE(text("Series number"), QStringLiteral("WAW28750GB"));
        QCOMPARE(text("Place"), QStringLiteral("Home / Cellar"));
        QVERIFY(field(QStringLiteral("Serial number"))->hasFocus());
        fill("Serial number", "X1");
        m_line->add(AddLine::Next::Series);
        QCOMPARE(record(0).item.series, washer.item.series);
        QCOMPARE(record(0).effectiveCategory(), QStringLiteral("Appliances"));
        QCOMPARE(text("Series number"), QStringLiteral("WAW28750GB"));
        QCOMPARE(text("Serial number"), QString());
    }

    void anotherNumberLeavesTheSeries()
    {
        const Record washer =
            m_home->inventory().record(m_home->inventory().resolve(QStringLiteral("458309120077")).front()).value();
        m_line->openLike(washer);
        fill("Series number", "WAW9");
        m_line->add(AddLine::Next::Nothing);
        QVERIFY(record(0).item.series != washer.item.series);
        QCOMPARE(record(0).series.number, QStringLiteral("WAW9"));
    }

    void escClosesAndKeepsWhatWasTyped()
    {
        fill("Name", "Lamp");
        QTest::keyClick(field(QStringLiteral("Name")), Qt::Key_Escape);
        QVERIFY(!m_line->isVisible());
        m_line->open({});
        QCOMPARE(text("Name"), QStringLiteral("Lamp"));
        QCOMPARE(field(QStringLiteral("Name"))->selectedText(), QStringLiteral("Lamp"));
    }
};

QTEST_MAIN(AddLineTest)
#include "addlinetest.moc"
