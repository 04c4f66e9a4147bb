// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/household.h"
#include "ui/models/itemlistmodel.h"
#include "ui/widgets/delivery.h"
#include "ui/windows/evidencework.h"
#include "ui/windows/itempanel.h"
#include "ui/windows/itemtable.h"
#include "ui/windows/mainwindow.h"
#include "ui/windows/traypanel.h"
#include "ui/windows/trayview.h"
#include "ui/windows/workspace.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>
#include <QUrl>

using namespace nameplate;

/// Plays a Saturday of cataloguing in one window: a block of twenty rows from a spreadsheet, a handful of photos dropped
/// on nothing and sorted from the tray, one receipt for three things, a place for all; then everything is taken back and
/// done again.
class SaturdayTest : public QObject
{
    Q_OBJECT

    TemporaryFolder m_folder;
    WindowSettings m_settings;
    Theme m_theme;
    std::unique_ptr<MainWindow> m_window;
    int m_steps = 0; ///< of work so far, each of which one undo takes back

    [[nodiscard]] const Inventory &inventory() const { return m_window->workspace()->session().inventory(); }
    [[nodiscard]] ItemTable &table() const { return *m_window->findChild<ItemTable *>(); }
    [[nodiscard]] ItemPanel &panel() const { return *m_window->findChild<ItemPanel *>(); }
    [[nodiscard]] TrayPanel &tray() const { return *m_window->findChild<TrayPanel *>(); }
    [[nodiscard]] size_t waiting() const { return inventory().evidence(EvidenceTarget()).size(); }

    static void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }

    [[nodiscard]] ItemId withSerial(const QString &serial) const { return inventory().resolve(serial).front(); }

    void select(const QStringList &serials) const
    {
        table().clearSelection();
        for (const QString &serial : serials) {
            const int row = itemRow(withSerial(serial));
            table().selectionModel()->select(table().model()->index(row, 0),
                                             QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }

    [[nodiscard]] int itemRow(ItemId item) const
    {
        for (int row = 0; row < table().model()->rowCount(); ++row)
            if (table().model()->index(row, 0).data(ItemListModel::ItemRole).toLongLong() == item.value)
                return row;
        return -1;
    }

    [[nodiscard]] QString photo(int number) const
    {
        QImage image(640, 480, QImage::Format_RGB32);
        image.fill(qRgb(20 * number, 120, 200 - 10 * number));
        const QString path = m_folder.path(QStringLiteral("IMG_%1.jpg").arg(2000 + number));
        image.save(path);
        return path;
    }

    void drop(QWidget *on, const QPoint &at, const QMimeData &data) const
    {
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(on, &enter);
        QDragMoveEvent move(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(on, &move);
        QDropEvent let(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(on, &let);
        QVERIFY(let.isAccepted());
    }

    void dropFiles(QWidget *on, const QPoint &at, const QStringList &paths) const
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls << QUrl::fromLocalFile(path);
        data.setUrls(urls);
        QSignalSpy ended(m_window->workspace(), &Workspace::progressEnded);
        drop(on, at, data);
        QTRY_COMPARE(ended.size(), 1);
    }

    /// Everything that the document holds, as words.
    [[nodiscard]] QStringList everything() const
    {
        QStringList words;
        ListQuery all;
        all.grouping = Grouping::None;
        all.sortKey = QStringLiteral("number");
        for (const Record &record : inventory().records(inventory().list(all).ids)) {
            for (const Field &field : fields::all())
                words << fields::plainText(field, record);
            for (const Evidence &evidence : inventory().evidence(record.item.id))
                words << evidence.label() + evidence.fileName;
        }
        for (const Evidence &evidence : inventory().evidence(EvidenceTarget()))
            words << QStringLiteral("waiting ") + evidence.label();
        return words;
    }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        m_theme.apply(ThemeChoice::Light);
        DocumentSettings settings;
        settings.currency = Currency::fromCode(u"EUR").value();
        QVERIFY(Inventory::create(m_folder.path(QStringLiteral("home.nameplate")), settings));
        m_window = std::make_unique<MainWindow>(m_theme, m_settings);
        m_window->openDocument(m_folder.path(QStringLiteral("home.nameplate")));
        m_window->resize(1280, 720);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanupTestCase()
    {
        QVERIFY(inventory().check().empty());
        m_window.reset();
    }

    void a_aFirstThingIsAdded()
    {
        press(Qt::Key_N, Qt::ControlModifier);
        for (const QChar c : QStringLiteral("Oak table"))
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(c), {});
        press(Qt::Key_Return);
        QCOMPARE(inventory().itemCount(), 1);
        ++m_steps;
    }

    void b_aBlockOfTwentyRowsIsPasted()
    {
        QString block = QStringLiteral("Name\tSerial number\tPrice\tPlace\n");
        for (int row = 1; row <= 20; ++row)
            block += QStringLiteral("Thing %1\tSN-%2\t%3.50\tHome / Kitchen\n").arg(row).arg(1000 + row).arg(10 * row);
        QGuiApplication::clipboard()->setText(block);
        table().setFocus();
        press(Qt::Key_V, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(inventory().itemCount(), 21);
        QCOMPARE(inventory().record(withSerial(QStringLiteral("SN-1007")))->item.price, std::optional<qint64>(7050));
        ++m_steps;
    }

    void c_photosDroppedOnNothingWait()
    {
        QVERIFY(!tray().isVisible());
        QStringList photos;
        for (int number = 1; number <= 8; ++number)
            photos << photo(number);
        QWidget *library = m_window->findChild<QTreeView *>()->viewport();
        dropFiles(library, QPoint(5, library->height() - 3), photos);
        QCOMPARE(waiting(), size_t(8));
        QVERIFY(tray().isVisible());
        ++m_steps;
    }

    void d_theyAreSortedByMouseAndByKeys()
    {
        // By mouse: the first two onto a row.
        const auto packed = Delivery::packed(tray().model().idsOf({tray().model().index(0), tray().model().index(1)}));
        const ItemId third = withSerial(QStringLiteral("SN-1003"));
        table().choose(third);
        const QRect row = table().visualRect(table().currentIndex());
        drop(table().viewport(), row.center(), *packed);
        QCOMPARE(inventory().evidence(third).size(), size_t(2));
        QCOMPARE(waiting(), size_t(6));
        ++m_steps;
        // By keys: the next one to the item that is selected, and the one after it to another.
        table().choose(withSerial(QStringLiteral("SN-1004")));
        press(Qt::Key_U, Qt::ControlModifier);
        QCOMPARE(tray().view().chosen().size(), size_t(1));
        press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(inventory().evidence(withSerial(QStringLiteral("SN-1004"))).size(), size_t(1));
        ++m_steps;
        table().choose(withSerial(QStringLiteral("SN-1005")));
        press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(inventory().evidence(withSerial(QStringLiteral("SN-1005"))).size(), size_t(1));
        QCOMPARE(waiting(), size_t(4));
        ++m_steps;
    }

    void e_whatIsNewBecomesItems()
    {
        tray().view().setFocus();
        tray().view().selectAll();
        press(Qt::Key_U, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(inventory().itemCount(), 25);
        QCOMPARE(waiting(), size_t(0));
        QVERIFY(!tray().isVisible());
        ++m_steps;
    }

    void f_oneReceiptIsForThreeThings()
    {
        const QStringList serials{QStringLiteral("SN-1010"), QStringLiteral("SN-1011"), QStringLiteral("SN-1012")};
        select(serials);
        const QString receipt = m_folder.write(QStringLiteral("receipt.txt"), "EUR 331.50");
        dropFiles(&panel(), panel().rect().center(), {receipt});
        for (const QString &serial : serials)
            QCOMPARE(inventory().evidence(withSerial(serial)).size(), size_t(1));
        const EvidenceId evidence = inventory().evidence(withSerial(serials.first())).front().id;
        QCOMPARE(inventory().itemsOf(evidence).size(), size_t(3));
        ++m_steps;
    }

    void g_allMoveToAnotherPlaceAtOnce()
    {
        table().selectAll();
        for (QLineEdit *line : panel().findChildren<QLineEdit *>())
            if (line->accessibleName() == QStringLiteral("Place") && line->isVisible()) {
                line->setFocus();
                line->setText(QStringLiteral("Home / Attic"));
                press(Qt::Key_Return);
            }
        ListQuery all;
        for (const Record &record : inventory().records(inventory().list(all).ids))
            QCOMPARE(record.place, QStringLiteral("Home / Attic"));
        ++m_steps;
    }

    void h_allIsTakenBackAndDoneAgain()
    {
        const QStringList whole = everything();
        table().setFocus();
        for (int step = 0; step < m_steps; ++step) {
            QVERIFY(inventory().undoText().has_value());
            press(Qt::Key_Z, Qt::ControlModifier);
        }
        QVERIFY(!inventory().undoText().has_value());
        QVERIFY(everything().isEmpty());
        for (int step = 0; step < m_steps; ++step)
            press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!inventory().redoText().has_value());
        QCOMPARE(everything(), whole);
    }
};

QTEST_MAIN(SaturdayTest)
#include "saturdaytest.moc"
