// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/printdialog.h"

#include "ui/dialogs/printchoicepanel.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageview.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStandardPaths>
#include <QTimer>
#include <QVBoxLayout>

namespace nameplate {

namespace {

/// On a low screen the choices scroll, so that the buttons below them stay in sight.
QScrollArea *scrolled(QWidget *choices)
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(choices);
    scroll->viewport()->setAutoFillBackground(false);
    choices->setAutoFillBackground(false);
    return scroll;
}

} // namespace

PrintDialog::PrintDialog(const Inventory &inventory, Candidates candidates, const PrintChoice &choice,
                         const QDate &today, QWidget *parent)
    : QDialog(parent)
    , m_inventory(inventory)
    , m_candidates(std::move(candidates))
    , m_panel(new PrintChoicePanel(
          inventory, {int(m_candidates.all.size()), int(m_candidates.shown.size()), int(m_candidates.selected.size())},
          choice))
    , m_today(today)
    , m_job(inventory)
    , m_delay(new QTimer(this))
{
    setWindowTitle(reportkinds::title(m_panel->choice().row()));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeChoices());
    row->addWidget(makePreview(), 1);
    m_save->setDefault(true);
    connectJob();
    m_delay->setSingleShot(true);
    m_delay->setInterval(60);
    connect(m_delay, &QTimer::timeout, this, &PrintDialog::rebuild);
    // Leaves room for the frame and a task bar on a low screen.
    resize(QSize(1100, 760).boundedTo(screen()->availableSize() - QSize(40, 80)));
    rebuild();
}

PrintDialog::~PrintDialog() = default;

QWidget *PrintDialog::makeChoices()
{
    auto *panel = new QWidget;
    panel->setFixedWidth(fontMetrics().averageCharWidth() * 44);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(20, 20, 20, 20);
    auto *names = new QPushButton(tr("&Names and insurance…"));
    names->setAutoDefault(false);
    m_panel->layout()->addWidget(names);
    connect(names, &QPushButton::clicked, this, &PrintDialog::documentAsked);
    column->addWidget(scrolled(m_panel), 1);
    m_state = new PlainLabel(TextTone::Quiet);
    m_state->setWordWrap(true);
    m_progress = new QProgressBar;
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_cancel = new QPushButton(tr("Stop"));
    m_save = new QPushButton(tr("Save &PDF…"));
    m_print = new QPushButton(tr("P&rint…"));
    auto *closing = new QPushButton(tr("&Close"));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_state, m_progress, m_cancel, m_save, m_print, closing})
        column->addWidget(widget);
    m_cancel->setAutoDefault(false);
    connect(m_save, &QPushButton::clicked, this, &PrintDialog::askForFile);
    connect(m_print, &QPushButton::clicked, this, &PrintDialog::print);
    connect(closing, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_job.cancel();
        setDone(tr("Stopped."), false);
    });
    return panel;
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
    connect(m_panel, &PrintChoicePanel::changed, this, [this](const PrintChoice &choice) {
        setWindowTitle(reportkinds::title(choice.row()));
        emit choiceChanged(choice);
        m_delay->start();
    });
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

std::vector<ItemId> PrintDialog::chosenItems() const
{
    const PrintChoice &choice = m_panel->choice();
    switch (choice.items) {
    case PrintChoice::Items::Shown:
        return m_candidates.shown;
    case PrintChoice::Items::Selected:
        return m_candidates.selected;
    case PrintChoice::Items::Place: {
        ListQuery query;
        query.filter.place = choice.place;
        return m_inventory.list(query).ids;
    }
    case PrintChoice::Items::All:
        break;
    }
    return m_candidates.all;
}

void PrintDialog::rebuild()
{
    setBusy(tr("Making the pages…"));
    m_job.build(chosenItems(), m_panel->choice(), m_today);
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
    const PrintChoice &choice = m_panel->choice();
    return reportkinds::fileName(choice.row(), QFileInfo(m_inventory.path()).fileName(), m_today, choice.locale());
}

void PrintDialog::askForFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the report"),
                                                      QDir(folder).filePath(offeredFileName()), tr("PDF (*.pdf)"));
    if (!path.isEmpty())
        savePdf(QFileInfo(path).suffix().isEmpty() ? path + QLatin1String(".pdf") : path);
}

void PrintDialog::savePdf(const QString &path)
{
    setBusy(tr("Writing the PDF…"));
    m_state->show();
    m_job.savePdf(path, m_panel->choice().pdf);
}

void PrintDialog::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setFullPage(true);
    printer->setDocName(QFileInfo(offeredFileName()).completeBaseName());
    printer->setPageSize(QPageSize(m_job.paper() == Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
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
