// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/seriespage.h"

#include "tests/support/household.h"
#include "ui/widgets/inplaceline.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/linebutton.h"
#include "ui/windows/evidencelist.h"
#include "ui/windows/itemtable.h"
#include "ui/windows/referencephotos.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

using namespace nameplate;

class SeriesPageTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_home = std::make_unique<Household>();
        m_home->addFourThings();
        m_page = std::make_unique<SeriesPage>(m_home->inventory(), m_home->editor(), QLocale(QLocale::English));
        m_page->resize(800, 900);
        m_page->show();
        m_page->open(seriesOf(ItemId{1}));
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void cleanup() { m_page.reset(); }

    void itShowsTheSeriesAndItsUnits()
    {
        QCOMPARE(m_page->line("number")->line()->text(), QStringLiteral("WAW28750GB"));
        QCOMPARE(m_page->line("category")->line()->text(), QStringLiteral("Appliances"));
        const auto *units = m_page->findChild<ItemTable *>();
        QCOMPARE(units->model()->rowCount(), 2);
    }

    void photosOfAGenuineOneStandApartFromThePapers()
    {
        QImage picture(40, 30, QImage::Format_RGB32);
        picture.fill(Qt::red);
        const QString photo = m_home->folder().path(QStringLiteral("genuine.png"));
        QVERIFY(picture.save(photo));
        auto *references = m_page->findChild<ReferencePhotos *>();
        references->attach({photo});
        const EvidenceTarget target(m_page->series());
        QTRY_COMPARE(m_home->inventory().evidence(target).size(), size_t(1));
        const auto *button = references->findChild<QToolButton *>();
        QVERIFY(button && button->text() == QLatin1String("E-001"));
        const QSignalSpy wanted(m_page.get(), &SeriesPage::evidenceWanted);
        references->findChild<QToolButton *>()->click();
        QCOMPARE(wanted.size(), 1);
        const auto *papers = m_page->findChild<EvidenceList *>();
        QVERIFY(papers->findChildren<LineButton *>().isEmpty());
    }

    void aChangedValueShowsThroughOnEveryUnit()
    {
        type("brand", QStringLiteral("Siemens"));
        type("category", QStringLiteral("White goods"));
        type("replacement_price", QStringLiteral("749.50"));
        for (const ItemId unit : {ItemId{1}, ItemId{2}}) {
            const auto record = m_home->inventory().record(unit);
            QCOMPARE(record->effectiveBrand(), QStringLiteral("Siemens"));
            QCOMPARE(record->effectiveCategory(), QStringLiteral("White goods"));
            QCOMPARE(fields::plainText(fields::at("replacement_price"), *record), QStringLiteral("749.50"));
        }
        QVERIFY(m_home->editor().undo());
        QCOMPARE(m_page->line("replacement_price")->line()->text(), QString());
    }

    void aUnitThatDiffersIsCountedAndBroughtBack()
    {
        m_home->set(ItemId{2}, "category", QStringLiteral("Tools"));
        Chip *differing = nullptr;
        for (Chip *chip : m_page->line("category")->findChildren<Chip *>())
            differing = chip;
        QVERIFY(differing && !differing->isHidden());
        QVERIFY2(differing->toolTip().contains(QStringLiteral("Tools")), qPrintable(differing->toolTip()));
        differing->click();
        QCOMPARE(m_home->inventory().record(ItemId{2})->effectiveCategory(), QStringLiteral("Appliances"));
        QVERIFY(differing->isHidden());
    }

    void whatIsNotUnderstoodIsRefusedInPlace()
    {
        type("warranty", QStringLiteral("two years"));
        QVERIFY(!m_page->line("warranty")->refusal().isEmpty());
        QTest::keyClick(m_page->line("warranty")->line(), Qt::Key_Escape);
        QCOMPARE(m_page->line("warranty")->line()->text(), QString());
        QVERIFY(m_page->line("warranty")->refusal().isEmpty());
        type("warranty", QStringLiteral("24"));
        QCOMPARE(m_home->inventory().series(m_page->series())->warrantyMonths, std::optional<qint64>(24));
        type("support_url", QStringLiteral("javascript:alert(1)"));
        QVERIFY(!m_page->line("support_url")->refusal().isEmpty());
    }

    void traitsGrowRowByRow()
    {
        auto *traits = m_page->findChild<QTableWidget *>();
        QCOMPARE(traits->rowCount(), 1);
        traits->item(0, 0)->setText(QStringLiteral("Capacity"));
        QCOMPARE(traits->rowCount(), 2);
        traits->item(0, 1)->setText(QStringLiteral("8 kg"));
        const auto details = m_home->inventory().seriesDetails(m_page->series());
        QCOMPARE(details->traits, (QList<SeriesTrait>{{QStringLiteral("Capacity"), QStringLiteral("8 kg")}}));
        traits->item(0, 0)->setText(QString());
        QVERIFY(m_home->inventory().seriesDetails(m_page->series())->traits.isEmpty());
    }

    void theSameThingTwiceBecomesOne()
    {
        m_home->add({QStringLiteral("brand=Bosch"), QStringLiteral("series_name=Serie 6 washer"),
                     QStringLiteral("series_number=WAW28750"), QStringLiteral("serial=9")});
        QSignalSpy said(m_page.get(), &SeriesPage::changedUndoably);
        auto *join = lineCalled(QStringLiteral("The same as"));
        QVERIFY(join);
        join->line()->setFocus();
        join->line()->setText(QStringLiteral("nonsense"));
        QTest::keyClick(join->line(), Qt::Key_Return);
        QVERIFY(!join->refusal().isEmpty());
        for (const SeriesSummary &each : m_home->inventory().allSeries())
            if (each.series.number == QLatin1String("WAW28750"))
                QVERIFY(m_home->editor().mergeSeries(each.series.id, m_page->series()));
        QCOMPARE(m_home->inventory().itemCount(m_page->series()), qint64(3));
    }

    void escapeLeavesThePage()
    {
        QSignalSpy closed(m_page.get(), &SeriesPage::closed);
        QTest::keyClick(m_page.get(), Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
    }

private:
    SeriesId seriesOf(ItemId item) const { return m_home->inventory().record(item)->item.series; }

    InPlaceLine *lineCalled(const QString &name) const
    {
        for (InPlaceLine *line : m_page->findChildren<InPlaceLine *>())
            if (line->line()->accessibleName() == name)
                return line;
        return nullptr;
    }

    void type(const char *key, const QString &text) const
    {
        QLineEdit *line = m_page->line(key)->line();
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }

    std::unique_ptr<Household> m_home;
    std::unique_ptr<SeriesPage> m_page;
};

QTEST_MAIN(SeriesPageTest)
#include "seriespagetest.moc"
