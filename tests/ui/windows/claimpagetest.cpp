// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/claimpage.h"

#include "tests/support/household.h"
#include "ui/widgets/bignumber.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace nameplate;

class ClaimPageTest : public QObject
{
    Q_OBJECT

public slots:
    void takeUrl(const QUrl &url) { m_opened = url; }

private slots:
    void init()
    {
        m_opened.clear();
        m_home = std::make_unique<Household>();
        m_home->addFourThings();
        Record record = m_home->inventory().record(item).value();
        record.identifiers = {{{}, QStringLiteral("fd"), QStringLiteral("FD 0102 00042")}};
        QVERIFY(m_home->editor().save(record));
        Series series = m_home->inventory().series(record.series.id).value();
        series.supportPhone = QStringLiteral("+49 89 69339339");
        series.claimLink = QStringLiteral("https://support.example.com/claim?model={SERIES}&serial={SERIAL}");
        QVERIFY(m_home->editor().saveSeries(series));
        m_page = std::make_unique<ClaimPage>(m_home->inventory(), QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_page->resize(600, 800);
        m_page->show();
        m_page->open(item);
        QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "takeUrl");
    }
    void cleanup()
    {
        QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
        m_page.reset();
        m_home.reset();
    }

    void everyNumberIsThereAndCopiedAsPrinted()
    {
        QStringList numbers;
        for (const auto *big : m_page->findChildren<BigNumber *>())
            numbers << big->number();
        QCOMPARE(numbers, (QStringList{"WAW28750GB", "458309120042", "FD 0102 00042"}));
        m_page->findChildren<BigNumber *>()[1]->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("458309120042"));
    }

    void lettersAreSpelledAndFactsCanBeCopied()
    {
        QVERIFY(says(QStringLiteral("W Whiskey")));
        QVERIFY(says(QStringLiteral("+49 89 69339339")));
        for (auto *copy : m_page->findChildren<QToolButton *>())
            if (copy->accessibleName() == QLatin1String("Copy Telephone"))
                copy->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("+49 89 69339339"));
    }

    void theClaimLinkIsFilledInOnlyWhenPressed()
    {
        QVERIFY(m_opened.isEmpty());
        press(QStringLiteral("Claim with the maker"));
        QCOMPARE(m_opened,
                 QUrl(QStringLiteral("https://support.example.com/claim?model=WAW28750GB&serial=458309120042")));
    }

    void aClaimWithoutASerialIsRefusedAloud()
    {
        m_home->set(item, "serial", QString());
        const QSignalSpy refused(m_page.get(), &ClaimPage::refused);
        press(QStringLiteral("Claim with the maker"));
        QCOMPARE(refused.size(), 1);
        QVERIFY(m_opened.isEmpty());
        QVERIFY(says(QStringLiteral("not known")));
    }

    void itIsPrintedAndLeft()
    {
        const QSignalSpy printed(m_page.get(), &ClaimPage::printAsked);
        press(QStringLiteral("Print…"));
        QCOMPARE(printed.size(), 1);
        const QSignalSpy closed(m_page.get(), &ClaimPage::closed);
        QTest::keyClick(m_page.get(), Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
    }

private:
    [[nodiscard]] bool says(const QString &part) const
    {
        for (const QLabel *label : m_page->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(part))
                return true;
        return false;
    }
    void press(const QString &text)
    {
        for (auto *button : m_page->findChildren<QPushButton *>())
            if (button->isVisible() && button->text() == text)
                return button->click();
        QFAIL(qPrintable(text));
    }

    const ItemId item{1};
    QUrl m_opened;
    std::unique_ptr<Household> m_home;
    std::unique_ptr<ClaimPage> m_page;
};

QTEST_MAIN(ClaimPageTest)
#include "claimpagetest.moc"
