// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importdialog.h"

#include "app/editing/editor.h"
#include "tests/support/temporaryfolder.h"
#include "ui/dialogs/importcolumns.h"
#include "ui/dialogs/importtargets.h"

#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace nameplate;

class ImportDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void nothingChangesBeforeImportIsPressed();
    void importingIsOneUndoStep();
    void aColumnCanBeSentElsewhere();
    void aColumnCanBeDroppedOnAField();
    void problemsAreListed();
    void theNextListOfTheKindIsReadTheSameWay();
    void whatWasFoundOutIsSaid();
    void aFileThatIsNoListIsSaidInPlace();
    void closingWhileItWorksLeavesNothing();

private:
    QString list(const QByteArray &text) const { return m_folder->write("list.csv", text); }
    std::unique_ptr<ImportDialog> makeDialog(const QString &path) const
    {
        return std::make_unique<ImportDialog>(*m_inventory, path, QDate(2026, 11, 24));
    }

    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<Inventory> m_inventory;
};

namespace {

const QByteArray threeThings = "Name,Brand,Model,Serial number,Price\n"
                               "Washing machine,Bosch,WAW28750GB,4583 0912 0042,599.00\n"
                               "Washing machine,Bosch,WAW28750GB,4583 0912 0077,599.00\n"
                               "Oak table,,,,450.00\n";

QString textsOf(const QWidget &dialog)
{
    QString texts;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        texts += label->text() + u'\n';
    return texts;
}

} // namespace

void ImportDialogTest::init()
{
    m_inventory.reset();
    m_folder = std::make_unique<TemporaryFolder>();
    QVERIFY(Inventory::create(m_folder->path("Home.nameplate"), {}));
    m_inventory = Inventory::open(m_folder->path("Home.nameplate"), Inventory::Access::ReadWrite).value();
}

void ImportDialogTest::nothingChangesBeforeImportIsPressed()
{
    const auto dialog = makeDialog(list(threeThings));
    QSignalSpy ready(dialog.get(), &ImportDialog::ready);
    QVERIFY(ready.wait());
    QVERIFY2(textsOf(*dialog).contains("3 new item"), qPrintable(textsOf(*dialog)));
    QVERIFY(m_inventory->list({}).ids.empty());
    QVERIFY(!m_inventory->undoText());
}

void ImportDialogTest::importingIsOneUndoStep()
{
    const auto dialog = makeDialog(list(threeThings));
    QSignalSpy ready(dialog.get(), &ImportDialog::ready);
    QVERIFY(ready.wait());
    QSignalSpy imported(dialog.get(), &ImportDialog::imported);
    QSignalSpy bell(m_inventory.get(), &Inventory::changed);
    dialog->import();
    QVERIFY(imported.wait());
    QCOMPARE(bell.size(), 1);
    QCOMPARE(m_inventory->list({}).ids.size(), size_t(3));
    QCOMPARE(m_inventory->allSeries().size(), size_t(1));
    QVERIFY(m_inventory->undo());
    QVERIFY(m_inventory->list({}).ids.empty());
    QVERIFY(!m_inventory->undoText());
}

void ImportDialogTest::aColumnCanBeSentElsewhere()
{
    const auto dialog = makeDialog(list("Name,Sticker\nLamp,A-17\n"));
    QSignalSpy ready(dialog.get(), &ImportDialog::ready);
    QVERIFY(ready.wait());
    auto *columns = dialog->findChild<ImportColumns *>();
    auto *chooser = qobject_cast<QComboBox *>(columns->cellWidget(1, 2));
    chooser->setCurrentIndex(chooser->findData(QStringLiteral("serial")));
    emit chooser->activated(chooser->currentIndex());
    QVERIFY(ready.wait());
    QSignalSpy imported(dialog.get(), &ImportDialog::imported);
    dialog->import();
    QVERIFY(imported.wait());
    QCOMPARE(m_inventory->record(m_inventory->list({}).ids.front())->item.serial, QStringLiteral("A-17"));
}

void ImportDialogTest::aColumnCanBeDroppedOnAField()
{
    const auto dialog = makeDialog(list("Name,Sticker\nLamp,A-17\n"));
    QSignalSpy ready(dialog.get(), &ImportDialog::ready);
    QVERIFY(ready.wait());
    dialog->show();
    auto *columns = dialog->findChild<ImportColumns *>();
    auto *targets = dialog->findChild<ImportTargets *>();
    const std::unique_ptr<QMimeData> dragged(columns->model()->mimeData({columns->model()->index(1, 1)}));
    QVERIFY(dragged);
    QListWidgetItem *serial = nullptr;
    for (int i = 0; i < targets->count(); ++i)
        if (targets->item(i)->text() == QLatin1String("Serial number"))
            serial = targets->item(i);
    QVERIFY(serial);
    targets->scrollToItem(serial);
    const QPointF at = targets->visualItemRect(serial).center();
    QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, dragged.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(targets->viewport(), &enter);
    QDragMoveEvent move(at.toPoint(), Qt::CopyAction, dragged.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(targets->viewport(), &move);
    QVERIFY(move.isAccepted());
    QDropEvent drop(at, Qt::CopyAction, dragged.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(targets->viewport(), &drop);
    QVERIFY(ready.wait());
    QVERIFY2(serial->text().contains(QLatin1String("Sticker")), qPrintable(serial->text()));
    QSignalSpy imported(dialog.get(), &ImportDialog::imported);
    dialog->import();
    QVERIFY(imported.wait());
    QCOMPARE(m_inventory->record(m_inventory->list({}).ids.front())->item.serial, QStringLiteral("A-17"));
}

void ImportDialogTest::problemsAreListed()
{
    const auto dialog = makeDialog(list("Name,Price\nLamp,cheap\n"));
    QSignalSpy ready(dialog.get(), &ImportDialog::ready);
    QVERIFY(ready.wait());
    QCOMPARE(dialog->findChild<QTabWidget *>()->tabText(1), QStringLiteral("&Problems (1)"));
}

void ImportDialogTest::theNextListOfTheKindIsReadTheSameWay()
{
    QMap<QByteArray, QByteArray> kept;
    const ImportMemory memory{[&kept](const QByteArray &list) { return kept.value(list); },
                              [&kept](const QByteArray &list, const QByteArray &map) { kept.insert(list, map); }};
    const QDate today(2026, 11, 24);
    {
        ImportDialog dialog(*m_inventory, list("Name,Sticker\nLamp,A-17\n"), today, memory);
        QSignalSpy ready(&dialog, &ImportDialog::ready);
        QVERIFY(ready.wait());
        auto *columns = dialog.findChild<ImportColumns *>();
        auto *chooser = qobject_cast<QComboBox *>(columns->cellWidget(1, 2));
        chooser->setCurrentIndex(chooser->findData(QStringLiteral("serial")));
        emit chooser->activated(chooser->currentIndex());
        QVERIFY(ready.wait());
        QSignalSpy imported(&dialog, &ImportDialog::imported);
        dialog.import();
        QVERIFY(imported.wait());
    }
    QCOMPARE(kept.size(), 1);

    ImportDialog dialog(*m_inventory, list("Name,Sticker\nChair,B-2\n"), today, memory);
    QSignalSpy ready(&dialog, &ImportDialog::ready);
    QVERIFY(ready.wait());
    const auto target = [&dialog] {
        return qobject_cast<QComboBox *>(dialog.findChild<ImportColumns *>()->cellWidget(1, 2))
            ->currentData()
            .toString();
    };
    QCOMPARE(target(), QStringLiteral("serial"));
    for (auto *button : dialog.findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("Find out &anew"))
            button->click();
    QVERIFY(ready.wait());
    QCOMPARE(target(), QStringLiteral("notes line"));
}

void ImportDialogTest::whatWasFoundOutIsSaid()
{
    const auto dialog = makeDialog(list("Name;Price\nLamp;12,50\n"));
    QSignalSpy ready(dialog.get(), &ImportDialog::ready);
    QVERIFY(ready.wait());
    QStringList found;
    for (const auto *box : dialog->findChildren<QComboBox *>())
        found << box->itemText(0);
    QVERIFY2(found.contains(QStringLiteral("Found out: Semicolon")), qPrintable(found.join(u'|')));
    QVERIFY2(found.contains(QStringLiteral("Found out: Comma: 19,99")), qPrintable(found.join(u'|')));
}

void ImportDialogTest::aFileThatIsNoListIsSaidInPlace()
{
    const auto dialog = makeDialog(list(QByteArray()));
    QTRY_VERIFY2(textsOf(*dialog).contains("Nothing was imported."), qPrintable(textsOf(*dialog)));
    const auto buttons = dialog->findChildren<QPushButton *>();
    const auto button =
        std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *b) { return b->text() == "&Import"; });
    QVERIFY(button != buttons.end() && !(*button)->isEnabled());
}

void ImportDialogTest::closingWhileItWorksLeavesNothing()
{
    auto dialog = makeDialog(list(threeThings));
    dialog.reset();
    QVERIFY(m_inventory->list({}).ids.empty());
}

QTEST_MAIN(ImportDialogTest)
#include "importdialogtest.moc"
