// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/printdialog.h"

#include "app/editing/editor.h"
#include "app/services/translations.h"
#include "tests/support/temporaryfolder.h"
#include "ui/widgets/pageview.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace nameplate;

class PrintDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void thePreviewShowsThePages();
    void aChoiceBuildsThePagesAnew();
    void onlyChoicesThatMatterAreShown();
    void aPlaceCanBeChosen();
    void whatIsNoSheetOfLabelsIsSaidInPlace();
    void thePdfIsWrittenAndSaid();
    void aRefusedFileIsSaidInPlace();
    void closingWhileItWorksStopsIt();
    void theChoiceIsRemembered();
    void theFileNameOfferedSaysWhatItIs();

private:
    std::unique_ptr<PrintDialog> makeDialog(const PrintChoice &choice = {}) const;

    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<Inventory> m_inventory;
    std::vector<ItemId> m_items;
};

void PrintDialogTest::init()
{
    m_inventory.reset();
    m_folder = std::make_unique<TemporaryFolder>();
    QVERIFY(Inventory::create(m_folder->path("Home.nameplate"), {}));
    m_inventory = Inventory::open(m_folder->path("Home.nameplate"), Inventory::Access::ReadWrite).value();
    Editor editor(*m_inventory);
    m_items.clear();
    for (int i = 0; i < 40; ++i) {
        Record record;
        record.item.name = QStringLiteral("Thing <b>%1</b> %2").arg(i).arg(QStringLiteral("%1"));
        record.place = QStringLiteral("Home / Room %1").arg(i % 4);
        record.item.price = 1000 + i;
        m_items.push_back(*editor.add(record));
    }
}

std::unique_ptr<PrintDialog> PrintDialogTest::makeDialog(const PrintChoice &choice) const
{
    return std::make_unique<PrintDialog>(
        *m_inventory, PrintDialog::Candidates{m_items, {m_items.begin(), m_items.begin() + 2}, {m_items[0]}}, choice,
        QDate(2026, 11, 24));
}

void PrintDialogTest::thePreviewShowsThePages()
{
    const auto dialog = makeDialog();
    QSignalSpy ready(dialog.get(), &PrintDialog::ready);
    dialog->show();
    QVERIFY(ready.wait());
    auto *pages = dialog->findChild<PageView *>();
    QVERIFY(pages->pageCount() >= 2);
    const auto isPainted = [pages] {
        const QImage shot = pages->viewport()->grab().toImage();
        for (int y = 0; y < shot.height(); ++y)
            for (int x = 0; x < shot.width(); ++x)
                if (qGray(shot.pixel(x, y)) < 60)
                    return true;
        return false;
    };
    QTRY_VERIFY(isPainted());
}

void PrintDialogTest::aChoiceBuildsThePagesAnew()
{
    const auto dialog = makeDialog();
    QSignalSpy ready(dialog.get(), &PrintDialog::ready);
    QSignalSpy chosen(dialog.get(), &PrintDialog::choiceChanged);
    QVERIFY(ready.wait());
    auto *items = dialog->findChildren<QComboBox *>().at(1);
    items->setCurrentIndex(2);
    QCOMPARE(dialog->choice().items, PrintChoice::Items::Selected);
    QCOMPARE(chosen.size(), 1);
    QVERIFY(ready.wait());
}

void PrintDialogTest::onlyChoicesThatMatterAreShown()
{
    PrintChoice choice;
    choice.kind = ReportKind::Labels;
    const auto dialog = makeDialog(choice);
    dialog->show();
    const auto isShown = [&dialog](const char *name) {
        const auto widgets = dialog->findChildren<QWidget *>();
        return std::any_of(widgets.begin(), widgets.end(), [name](const QWidget *widget) {
            return widget->accessibleName() == QLatin1String(name) && widget->isVisible();
        });
    };
    QVERIFY(isShown("Begin at label") && isShown("Items"));
    QVERIFY(!isShown("Paper") && !isShown("Exhibits"));
    dialog->findChildren<QComboBox *>().first()->setCurrentIndex(int(ReportKind::Insurance));
    QCOMPARE(dialog->choice().kind, ReportKind::Insurance);
    QVERIFY(!isShown("Begin at label"));
    QVERIFY(isShown("Paper") && isShown("Exhibits") && isShown("Items"));
}

void PrintDialogTest::aPlaceCanBeChosen()
{
    const auto dialog = makeDialog();
    QSignalSpy ready(dialog.get(), &PrintDialog::ready);
    QVERIFY(ready.wait());
    auto *items = dialog->findChildren<QComboBox *>().at(1);
    items->setCurrentIndex(items->findText(QStringLiteral("In Home / Room 2 ("), Qt::MatchStartsWith));
    QCOMPARE(dialog->choice().items, PrintChoice::Items::Place);
    QVERIFY(ready.wait());
}

void PrintDialogTest::whatIsNoSheetOfLabelsIsSaidInPlace()
{
    PrintChoice choice;
    choice.kind = ReportKind::Labels;
    const auto dialog = makeDialog(choice);
    dialog->show();
    const auto boxes = dialog->findChildren<QComboBox *>();
    const auto sheets =
        std::find_if(boxes.begin(), boxes.end(), [](const QComboBox *box) { return box->isEditable(); });
    QVERIFY(sheets != boxes.end());
    (*sheets)->setEditText(QStringLiteral("A4 9x9 70x37"));
    QLineEdit *typed = (*sheets)->lineEdit();
    emit typed->editingFinished();
    const auto labels = dialog->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const QLabel *label) { return label->text().contains(QLatin1String("do not fit")); }));
    QCOMPARE(dialog->choice().options.labelSheet.id, QStringLiteral("L7160"));
}

void PrintDialogTest::thePdfIsWrittenAndSaid()
{
    const auto dialog = makeDialog();
    QSignalSpy ready(dialog.get(), &PrintDialog::ready);
    QVERIFY(ready.wait());
    QSignalSpy saved(dialog.get(), &PrintDialog::saved);
    dialog->savePdf(m_folder->path("list.pdf"));
    QVERIFY(saved.wait());
    QFile file(m_folder->path("list.pdf"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void PrintDialogTest::aRefusedFileIsSaidInPlace()
{
    const auto dialog = makeDialog();
    QSignalSpy ready(dialog.get(), &PrintDialog::ready);
    QVERIFY(ready.wait());
    dialog->savePdf(m_folder->path("no such folder/list.pdf"));
    const auto says = [&dialog] {
        const auto labels = dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [](const QLabel *label) { return label->text().startsWith(QLatin1String("Not done:")); });
    };
    QTRY_VERIFY(says());
}

void PrintDialogTest::closingWhileItWorksStopsIt()
{
    auto dialog = makeDialog();
    dialog.reset();
    QCOMPARE(m_folder->fileNames(), QStringList{QStringLiteral("Home.nameplate")});
}

void PrintDialogTest::theChoiceIsRemembered()
{
    PrintChoice choice;
    choice.items = PrintChoice::Items::Shown;
    choice.options.grouping = Grouping::Series;
    choice.options.thumbnails = false;
    choice.kind = ReportKind::Labels;
    choice.pdf = PdfKind::Archive;
    choice.selection.worthFrom = 500;
    choice.options.sheetsFrom = 1000;
    choice.options.labelSheet = *labelsheets::read("A4 3x8 70x37");
    choice.options.evidence = ShownEvidence::None;
    choice.paper = Paper::Letter;
    choice.language = QStringLiteral("de");
    const PrintChoice read = PrintChoice::fromBytes(choice.toBytes());
    QCOMPARE(read.toBytes(), choice.toBytes());
    QCOMPARE(PrintChoice::fromBytes("{\"paper\": 99, \"items\": \"x\"").toBytes(),
             PrintChoice::forLocale(QLocale()).toBytes());
    QCOMPARE(PrintChoice::forLocale(QLocale(QLocale::English, QLocale::UnitedStates)).paper, Paper::Letter);
}

void PrintDialogTest::theFileNameOfferedSaysWhatItIs()
{
    installTranslations(*QCoreApplication::instance(), QLocale(QLocale::English));
    PrintChoice choice;
    choice.language = QStringLiteral("en");
    QCOMPARE(makeDialog(choice)->offeredFileName(), QStringLiteral("Insurance inventory - Home - 2026-11-24.pdf"));
    choice.language = QStringLiteral("de");
    QCOMPARE(makeDialog(choice)->offeredFileName(), QStringLiteral("Hausratverzeichnis - Home - 2026-11-24.pdf"));
}

QTEST_MAIN(PrintDialogTest)
#include "printdialogtest.moc"
