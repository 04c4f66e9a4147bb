// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/itempanel.h"

#include "tests/support/household.h"
#include "ui/widgets/platecell.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

using namespace nameplate;

namespace {

const QLocale british(QLocale::English, QLocale::UnitedKingdom);

QLineEdit *field(const ItemPanel &panel, const QString &name)
{
    for (QLineEdit *line : panel.findChildren<QLineEdit *>())
        if (line->accessibleName() == name)
            return line;
    qFatal("no field %s", qPrintable(name));
}

void type(QLineEdit *line, const QString &text)
{
    line->setText(text);
    QTest::keyClick(line, Qt::Key_Return);
}

bool says(const ItemPanel &panel, const QString &part)
{
    for (const QLabel *label : panel.findChildren<QLabel *>())
        if (!label->isHidden() && label->text().contains(part))
            return true;
    return false;
}

} // namespace

class ItemPanelTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Household> m_home;
    std::unique_ptr<ItemPanel> m_panel;
    std::vector<ItemId> m_ids;

    Record record(size_t index) const { return m_home->inventory().record(m_ids[index]).value(); }

private slots:
    void init()
    {
        m_home = std::make_unique<Household>();
        m_home->addFourThings();
        m_ids = m_home->inventory().list({.sortKey = QStringLiteral("number"), .filter = {}, .search = {}}).ids;
        std::sort(m_ids.begin(), m_ids.end());
        m_panel = std::make_unique<ItemPanel>(m_home->inventory(), m_home->editor(), british);
        m_panel->show();
    }

    void cleanup()
    {
        m_panel.reset();
        m_home.reset();
    }

    void anItemIsShownWithItsNumbers()
    {
        m_panel->showItems({m_ids[0]});
        QCOMPARE(field(*m_panel, QStringLiteral("Name"))->text(), QStringLiteral("Washing machine"));
        QCOMPARE(m_panel->plate().cell(PlateNumber::Series)->number(), QStringLiteral("WAW28750GB"));
        QCOMPARE(m_panel->plate().cell(PlateNumber::Serial)->number(), QStringLiteral("458309120042"));
        QVERIFY(says(*m_panel, QStringLiteral("one of 2 unit")));
        QCOMPARE(field(*m_panel, QStringLiteral("Price"))->text(), QStringLiteral("€599.00"));
    }

    void aValueIsEditedInPlaceAndUndone()
    {
        m_panel->showItems({m_ids[0]});
        type(field(*m_panel, QStringLiteral("Price")), QStringLiteral("649"));
        QCOMPARE(record(0).item.price, std::optional<qint64>(64900));
        QCOMPARE(field(*m_panel, QStringLiteral("Price"))->text(), QStringLiteral("€649.00"));
        QVERIFY(m_home->editor().undo());
        QCOMPARE(field(*m_panel, QStringLiteral("Price"))->text(), QStringLiteral("€599.00"));
    }

    void whatCannotBeUnderstoodIsRefusedWhereItWasTyped()
    {
        m_panel->showItems({m_ids[0]});
        type(field(*m_panel, QStringLiteral("Price")), QStringLiteral("12,,3"));
        QCOMPARE(record(0).item.price, std::optional<qint64>(59900));
        QCOMPARE(field(*m_panel, QStringLiteral("Price"))->text(), QStringLiteral("12,,3"));
        QVERIFY(says(*m_panel, QStringLiteral("12,,3")));
        QTest::keyClick(field(*m_panel, QStringLiteral("Price")), Qt::Key_Escape);
        QVERIFY(!says(*m_panel, QStringLiteral("12,,3")));
    }

    void theWarrantyOfTheSeriesShowsThroughUntilTheItemSaysOtherwise()
    {
        Series series = record(0).series;
        series.warrantyMonths = 72;
        QVERIFY(m_home->editor().saveSeries(series));
        m_panel->showItems({m_ids[0]});
        QLineEdit *until = field(*m_panel, QStringLiteral("Warranty until"));
        QVERIFY(until->isVisible());
        QCOMPARE(until->text(), QStringLiteral("04/03/2027"));
        const auto chip = [this](const QString &text) -> QToolButton * {
            for (QToolButton *each : m_panel->findChildren<QToolButton *>())
                if (each->text() == text && !each->isHidden()
                    && each->parentWidget()->isAncestorOf(field(*m_panel, QStringLiteral("Warranty until"))))
                    return each;
            return nullptr;
        };
        QVERIFY(chip(QStringLiteral("from series")));
        type(until, QStringLiteral("2029-03-04"));
        QCOMPARE(record(0).item.warrantyUntil, QDate(2029, 3, 4));
        QVERIFY(chip(QStringLiteral("reset")));
        chip(QStringLiteral("reset"))->click();
        QVERIFY(!record(0).item.warrantyUntil.isValid());
        QCOMPARE(until->text(), QStringLiteral("04/03/2027"));
        type(until, QStringLiteral("2027-03-04"));
        QVERIFY(!record(0).item.warrantyUntil.isValid());
    }

    void theCursorIsPutIntoAnyField()
    {
        m_panel->showItems({m_ids[0]});
        m_panel->activateWindow();
        for (const char *key : {"name", "serial", "series_number", "acquired_how", "price"}) {
            m_panel->focusField(QString::fromLatin1(key));
            const QWidget *focused = m_panel->focusWidget();
            QVERIFY2(focused && focused->isVisible(), key);
        }
    }

    void severalItemsShowWhatTheyShare()
    {
        connect(m_panel.get(), &ItemPanel::changeAsked, this, [this](const Field &each, const QString &text) {
            QVERIFY(m_home->editor().setField(m_panel->items(), each, text, {british, QDate::currentDate()}));
        });
        m_panel->showItems({m_ids[0], m_ids[1]});
        QCOMPARE(field(*m_panel, QStringLiteral("Brand"))->text(), QStringLiteral("Bosch"));
        QLineEdit *place = field(*m_panel, QStringLiteral("Place"));
        QVERIFY(place->text().isEmpty());
        QCOMPARE(place->placeholderText(), QStringLiteral("different values"));
        type(place, QStringLiteral("Home / Attic"));
        QCOMPARE(record(0).place, QStringLiteral("Home / Attic"));
        QCOMPARE(record(1).place, QStringLiteral("Home / Attic"));
        QVERIFY(m_home->editor().undo());
        QCOMPARE(record(0).place, QStringLiteral("Home / Utility room"));
        QCOMPARE(record(1).place, QStringLiteral("Home / Cellar"));
    }

    void manyItemsAreComparedInTheBackground()
    {
        std::vector<ItemId> many;
        for (int i = 0; i < 150; ++i)
            many.push_back(m_home->add(
                {QStringLiteral("name=Chair"), QStringLiteral("owner=Ada"), QStringLiteral("price=%1").arg(i + 1)}));
        m_panel->showItems(many);
        QCOMPARE(field(*m_panel, QStringLiteral("Price"))->placeholderText(), QStringLiteral("comparing…"));
        QTRY_COMPARE(field(*m_panel, QStringLiteral("Owner"))->text(), QStringLiteral("Ada"));
        QCOMPARE(field(*m_panel, QStringLiteral("Price"))->placeholderText(), QStringLiteral("different values"));
    }

    void hostileTextIsShownAsTyped()
    {
        const QString hostile = QStringLiteral("<b>%1</b> & \"x\" \u202E");
        const ItemId item = m_home->add({QStringLiteral("name=") + hostile});
        m_panel->showItems({item});
        QCOMPARE(field(*m_panel, QStringLiteral("Name"))->text(), hostile.trimmed());
        for (const QLabel *label : m_panel->findChildren<QLabel *>())
            QVERIFY(label->textFormat() == Qt::PlainText || label->text().isEmpty());
    }

    void theOrderOfTabsFollowsTheEye()
    {
        m_panel->showItems({m_ids[0]});
        QStringList order;
        QWidget *at = field(*m_panel, QStringLiteral("Name"));
        for (int step = 0; step < 6; ++step) {
            order << at->accessibleName();
            do
                at = at->nextInFocusChain();
            while (!(at->focusPolicy() & Qt::TabFocus) || !at->isVisible() || at->focusProxy());
        }
        QCOMPARE(order, QStringList({QStringLiteral("Name"), QStringLiteral("Series no.: WAW28750GB"),
                                     QStringLiteral("Serial no.: 458309120042"), QStringLiteral("Place"),
                                     QStringLiteral("Acquired on"), QStringLiteral("Price")}));
    }
};

QTEST_MAIN(ItemPanelTest)
#include "itempaneltest.moc"
