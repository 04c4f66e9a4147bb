// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/printdialog.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/pageview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QTimer>
#include <QVBoxLayout>

namespace nameplate {

namespace {

/// A chooser of the values of an enum, in the order of the texts.
template <class Enum>
QComboBox *chooser(std::initializer_list<std::pair<QString, Enum>> rows, Enum chosen)
{
    auto *box = new QComboBox;
    for (const auto &[text, value] : rows) {
        box->addItem(text, int(value));
        if (value == chosen)
            box->setCurrentIndex(box->count() - 1);
    }
    return box;
}

void addRow(QFormLayout *form, const QString &title, QWidget *field)
{
    field->setAccessibleName(title);
    form->addRow(title, field);
}

} // namespace

PrintDialog::PrintDialog(const Inventory &inventory, Candidates candidates, const PrintChoice &choice,
                         const QDate &today, QWidget *parent)
    : QDialog(parent)
    , m_inventory(inventory)
    , m_candidates(std::move(candidates))
    , m_choice(choice)
    , m_today(today)
    , m_job(inventory)
    , m_delay(new QTimer(this))
{
    setWindowTitle(tr("Insurance list"));
    if (chosenItems().empty())
        m_choice.items = PrintChoice::Items::All;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeChoices());
    row->addWidget(makePreview(), 1);
    connectJob();
    m_delay->setSingleShot(true);
    m_delay->setInterval(60);
    connect(m_delay, &QTimer::timeout, this, &PrintDialog::rebuild);
    resize(1100, 760);
    rebuild();
}

PrintDialog::~PrintDialog() = default;

QWidget *PrintDialog::makeChoices()
{
    auto *panel = new QWidget;
    panel->setFixedWidth(fontMetrics().averageCharWidth() * 44);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(20, 20, 20, 20);
    auto *title = new PlainLabel(tr("Insurance list"), TextTone::Plain);
    title->setSize(1.4, true);
    auto *lead = new PlainLabel(tr("Everything you own with its numbers and values, photos and receipts as exhibits."),
                                TextTone::Quiet);
    lead->setWordWrap(true);
    column->addWidget(title);
    column->addWidget(lead);
    column->addSpacing(12);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addItemChoices(form);
    addOptionChoices(form);
    column->addLayout(form);
    auto *names = new QPushButton(tr("&Names and insurance…"));
    column->addWidget(names);
    connect(names, &QPushButton::clicked, this, &PrintDialog::documentAsked);
    column->addStretch();
    m_state = new PlainLabel(TextTone::Quiet);
    m_state->setWordWrap(true);
    m_progress = new QProgressBar;
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_cancel = new QPushButton(tr("Stop"));
    m_save = new QPushButton(tr("Save &PDF…"));
    m_save->setDefault(true);
    m_print = new QPushButton(tr("P&rint…"));
    auto *closing = new QPushButton(tr("&Close"));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_state, m_progress, m_cancel, m_save, m_print, closing})
        column->addWidget(widget);
    connect(m_save, &QPushButton::clicked, this, &PrintDialog::askForFile);
    connect(m_print, &QPushButton::clicked, this, &PrintDialog::print);
    connect(closing, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_job.cancel();
        setDone(tr("Stopped."), false);
    });
    return panel;
}

void PrintDialog::addItemChoices(QFormLayout *form)
{
    using Items = PrintChoice::Items;
    QComboBox *items = chooser<Items>(
        {{tr("Everything (%n item(s))", nullptr, int(m_candidates.all.size())), Items::All},
         {tr("What the list shows (%n item(s))", nullptr, int(m_candidates.shown.size())), Items::Shown},
         {tr("What is selected (%n item(s))", nullptr, int(m_candidates.selected.size())), Items::Selected}},
        m_choice.items);
    addRow(form, tr("&Items"), items);
    connect(items, &QComboBox::currentIndexChanged, this, [this, items] {
        take([items](PrintChoice &choice) { choice.items = Items(items->currentData().toInt()); });
    });
    QComboBox *grouping = chooser<Grouping>({{tr("By place"), Grouping::Place}, {tr("By series"), Grouping::Series}},
                                            m_choice.options.grouping);
    addRow(form, tr("&Order"), grouping);
    connect(grouping, &QComboBox::currentIndexChanged, this, [this, grouping] {
        take([grouping](PrintChoice &choice) { choice.options.grouping = Grouping(grouping->currentData().toInt()); });
    });
}

void PrintDialog::addOptionChoices(QFormLayout *form)
{
    using Exhibits = InsuranceListOptions::Exhibits;
    QComboBox *exhibits = chooser<Exhibits>({{tr("All photos and receipts"), Exhibits::All},
                                             {tr("The main photo of each item"), Exhibits::MainPhotos},
                                             {tr("None"), Exhibits::None}},
                                            m_choice.options.exhibits);
    addRow(form, tr("&Exhibits"), exhibits);
    connect(exhibits, &QComboBox::currentIndexChanged, this, [this, exhibits] {
        take([exhibits](PrintChoice &choice) { choice.options.exhibits = Exhibits(exhibits->currentData().toInt()); });
    });
    QComboBox *paper = chooser<Paper>({{tr("A4"), Paper::A4}, {tr("US Letter"), Paper::Letter}}, m_choice.paper);
    addRow(form, tr("P&aper"), paper);
    connect(paper, &QComboBox::currentIndexChanged, this, [this, paper] {
        take([paper](PrintChoice &choice) { choice.paper = Paper(paper->currentData().toInt()); });
    });
    auto *thumbnails = new QCheckBox(tr("&Small photos in the list"));
    thumbnails->setChecked(m_choice.options.thumbnails);
    form->addRow(thumbnails);
    connect(thumbnails, &QCheckBox::toggled, this,
            [this](bool on) { take([on](PrintChoice &choice) { choice.options.thumbnails = on; }); });
}

QWidget *PrintDialog::makePreview()
{
    auto *panel = new QWidget;
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_pages = new PageView;
    m_pageNumber = new PlainLabel(TextTone::Quiet);
    m_pageNumber->setAlignment(Qt::AlignCenter);
    m_pageNumber->setContentsMargins(0, 6, 0, 6);
    column->addWidget(m_pages, 1);
    column->addWidget(m_pageNumber);
    connect(m_pages, &PageView::pictureWanted, &m_job, &ReportJob::paint);
    connect(m_pages, &PageView::pageChanged, this, [this](int page) {
        m_pageNumber->setText(m_pages->pageCount() == 0 ? QString()
                                                        : tr("Page %1 of %2").arg(page + 1).arg(m_pages->pageCount()));
    });
    return panel;
}

void PrintDialog::connectJob()
{
    connect(&m_inventory, &Inventory::changed, this, [this](const Changes &changes) {
        if (changes.settings)
            rebuild();
    });
    connect(&m_job, &ReportJob::built, this, [this](const std::vector<QSizeF> &pages) {
        m_pages->setPages(pages);
        setDone(QString(), false);
        emit ready(int(pages.size()));
    });
    connect(&m_job, &ReportJob::painted, m_pages, &PageView::setPicture);
    connect(&m_job, &ReportJob::progressed, m_progress, &QProgressBar::setValue);
    connect(&m_job, &ReportJob::failed, this, [this](const Error &error) { setDone(error.message(), true); });
    connect(&m_job, &ReportJob::printed, this, [this] { setDone(tr("Sent to the printer."), false); });
    connect(&m_job, &ReportJob::saved, this, [this](const QString &path) {
        setDone(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)), false);
        emit saved(path);
    });
}

const std::vector<ItemId> &PrintDialog::chosenItems() const
{
    switch (m_choice.items) {
    case PrintChoice::Items::Shown:
        return m_candidates.shown;
    case PrintChoice::Items::Selected:
        return m_candidates.selected;
    case PrintChoice::Items::All:
        break;
    }
    return m_candidates.all;
}

void PrintDialog::take(const std::function<void(PrintChoice &)> &change)
{
    change(m_choice);
    emit choiceChanged(m_choice);
    m_delay->start();
}

void PrintDialog::rebuild()
{
    setBusy(tr("Making the pages…"));
    m_job.build(chosenItems(), m_choice, m_today);
}

void PrintDialog::setBusy(const QString &what)
{
    m_state->setText(what);
    m_progress->setValue(0);
    m_progress->show();
    m_cancel->show();
    m_save->setEnabled(false);
    m_print->setEnabled(false);
}

void PrintDialog::setDone(const QString &what, bool isError)
{
    m_state->setText(isError ? tr("Not done: %1").arg(what) : what);
    m_state->setVisible(!what.isEmpty());
    m_progress->hide();
    m_cancel->hide();
    m_save->setEnabled(m_job.pageCount() > 0);
    m_print->setEnabled(m_job.pageCount() > 0);
}

QString PrintDialog::offeredFileName() const
{
    return tr("Insurance list - %1 - %2.pdf", "file name: document, date")
        .arg(QFileInfo(m_inventory.path()).completeBaseName(), m_today.toString(Qt::ISODate));
}

void PrintDialog::askForFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the insurance list"),
                                                      QDir(folder).filePath(offeredFileName()), tr("PDF (*.pdf)"));
    if (!path.isEmpty())
        savePdf(QFileInfo(path).suffix().isEmpty() ? path + QLatin1String(".pdf") : path);
}

void PrintDialog::savePdf(const QString &path)
{
    setBusy(tr("Writing the PDF…"));
    m_state->show();
    m_job.savePdf(path, m_choice.paper);
}

void PrintDialog::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setFullPage(true);
    printer->setDocName(QFileInfo(offeredFileName()).completeBaseName());
    printer->setPageSize(QPageSize(m_choice.paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMinMax(1, m_job.pageCount());
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        setBusy(tr("Printing…"));
        m_state->show();
        m_job.print(printer, std::max(0, printer->fromPage() - 1),
                    printer->toPage() > 0 ? printer->toPage() : m_job.pageCount());
    });
    dialog->open();
}

} // namespace nameplate
