// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/household.h"
#include "ui/dialogs/printdialog.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/platecell.h"
#include "ui/windows/evidencework.h"
#include "ui/windows/itempanel.h"
#include "ui/windows/itemtable.h"
#include "ui/windows/mainwindow.h"
#include "ui/windows/searchbox.h"
#include "ui/windows/workspace.h"

#include <QImage>
#include <QSignalSpy>
#include <QTest>

using namespace nameplate;

/// Plays the main job in one window, in the order in which a person does it: a new document, two things with their
/// numbers, a photo and a receipt, a serial looked up, a deletion taken back, the insurance list as a PDF.
class MainJobTest : public QObject
{
    Q_OBJECT

    TemporaryFolder m_folder;
    WindowSettings m_settings;
    Theme m_theme;
    std::unique_ptr<MainWindow> m_window;

    [[nodiscard]] const Inventory &inventory() const { return m_window->workspace()->session().inventory(); }
    [[nodiscard]] ItemTable &table() const { return *m_window->findChild<ItemTable *>(); }
    [[nodiscard]] ItemPanel &panel() const { return *m_window->findChild<ItemPanel *>(); }

    /// Types into what has the focus; Qt's test keys know Latin letters only.
    static void type(const QString &text)
    {
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(c), {});
    }

    static void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }

    [[nodiscard]] QString photo(const QString &name) const
    {
        QImage image(800, 600, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        image.save(m_folder.path(name));
        return m_folder.path(name);
    }

private slots:
    void initTestCase()
    {
        m_theme.apply(ThemeChoice::Light);
        DocumentSettings settings;
        settings.currency = Currency::fromCode(u"EUR").value();
        QVERIFY(Inventory::create(m_folder.path(QStringLiteral("home.nameplate")), settings));
        m_window = std::make_unique<MainWindow>(m_theme, m_settings);
        m_window->openDocument(m_folder.path(QStringLiteral("home.nameplate")));
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanupTestCase() { m_window.reset(); }

    void a_aThingIsAddedByKeysAlone()
    {
        press(Qt::Key_N, Qt::ControlModifier);
        type(QStringLiteral("Kühlschrank"));
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        type(QStringLiteral("KG39"));
        press(Qt::Key_Tab);
        type(QStringLiteral("4583 0912 0042"));
        press(Qt::Key_Return);
        QCOMPARE(inventory().itemCount(), 1);
        const Record record = inventory().record(panel().items().front()).value();
        QCOMPARE(record.item.name, QStringLiteral("Kühlschrank"));
        QCOMPARE(record.series.number, QStringLiteral("KG39"));
        QCOMPARE(record.item.serial, QStringLiteral("4583 0912 0042"));
    }

    void b_aSecondThingComesToAnotherGroup()
    {
        press(Qt::Key_N, Qt::ControlModifier);
        type(QStringLiteral("Oak table"));
        press(Qt::Key_Return);
        QCOMPARE(inventory().itemCount(), 2);
        QCOMPARE(table().model()->rowCount(), 4);
    }

    void c_photosAndReceiptsAreAttachedInTheBackground()
    {
        const ItemId item = inventory().resolve(QStringLiteral("4583 0912 0042")).front();
        table().choose(item);
        QSignalSpy ended(m_window->workspace(), &Workspace::progressEnded);
        m_window->workspace()->evidence().attach(
            {item}, {photo(QStringLiteral("front.png")), m_folder.write(QStringLiteral("receipt.txt"), "EUR 799.00")});
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(inventory().evidence(item).size(), size_t(2));
    }

    void d_aSerialIsFoundWithFourCharacters()
    {
        press(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(qobject_cast<SearchBox *>(QApplication::focusWidget()));
        type(QStringLiteral("0042"));
        press(Qt::Key_Return);
        QCOMPARE(table().selectedItems().size(), size_t(1));
        QCOMPARE(panel().plate().cell(PlateNumber::Serial)->number(), QStringLiteral("4583 0912 0042"));
        press(Qt::Key_F, Qt::ControlModifier);
        press(Qt::Key_Escape);
        QCOMPARE(table().model()->rowCount(), 4);
    }

    void e_aDeletionSaysItselfAndIsTakenBack()
    {
        table().setFocus();
        press(Qt::Key_Delete);
        QCOMPARE(inventory().itemCount(), 1);
        QCOMPARE(m_window->findChild<MessageBar *>()->text(), QStringLiteral("Deleted 1 item(s)"));
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(inventory().itemCount(), 2);
        const ItemId item = inventory().resolve(QStringLiteral("4583 0912 0042")).front();
        QCOMPARE(inventory().evidence(item).size(), size_t(2));
    }

    void f_theInsuranceListIsSavedAsPdf()
    {
        press(Qt::Key_P, Qt::ControlModifier);
        auto *dialog = m_window->findChild<PrintDialog *>();
        QVERIFY(dialog);
        QSignalSpy ready(dialog, &PrintDialog::ready);
        QTRY_VERIFY(ready.size() > 0 || dialog->isEnabled());
        QTRY_COMPARE(ready.size(), 1);
        QSignalSpy saved(dialog, &PrintDialog::saved);
        const QString path = m_folder.path(QStringLiteral("list.pdf"));
        dialog->savePdf(path);
        QTRY_COMPARE(saved.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
        dialog->close();
    }

    void g_everythingIsThereAtTheNextStart()
    {
        m_window->close();
        m_window = std::make_unique<MainWindow>(m_theme, m_settings);
        m_window->openDocument(m_settings.recentDocuments().constFirst());
        QCOMPARE(inventory().itemCount(), 2);
        QVERIFY(inventory().undoText().has_value());
    }
};

QTEST_MAIN(MainJobTest)
#include "mainjobtest.moc"
