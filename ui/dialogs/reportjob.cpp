// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/reportjob.h"

#include "app/reports/pdfreport.h"
#include "app/reports/watchedpictures.h"
#include "ui/models/later.h"

#include <QPainter>
#include <QPrinter>
#include <QtConcurrent>

namespace nameplate {

namespace {

Result<void> printPages(LaidOutReport &report, QPrinter &printer, int first, int end, const PageComposer::GoOn &goOn)
{
    QPainter painter;
    int percent = 0;
    WatchedPictures pictures(*report.pictures, [&goOn, &percent] { return goOn(percent); });
    for (int page = first; page < end; ++page) {
        percent = 100 * (page - first) / (end - first);
        if (pictures.isStopped() || !goOn(percent)) {
            printer.abort();
            return cancelled();
        }
        printer.setPageOrientation(report.composer->isLandscape(page) ? QPageLayout::Landscape : QPageLayout::Portrait);
        if (!(page == first ? painter.begin(&printer) : printer.newPage()))
            return fail(Error::Code::Disk, ReportJob::tr("The printer did not take the pages."),
                        ReportJob::tr("Check that it is on, or save a PDF."));
        painter.save();
        painter.scale(printer.resolution() / 25.4, printer.resolution() / 25.4);
        report.composer->paintPage(painter, page, pictures);
        painter.restore();
    }
    return {};
}

} // namespace

ReportJob::ReportJob(const Inventory &inventory, QObject *parent)
    : QObject(parent)
    , m_inventory(inventory)
    , m_stopped(std::make_shared<std::atomic<bool>>(false))
    , m_outdated(std::make_shared<std::atomic<bool>>(false))
{
    m_worker.setMaxThreadCount(1);
    // Laid out text belongs to the fonts of its thread: the one that laid it out must live to paint it.
    m_worker.setExpiryTimeout(-1);
}

ReportJob::~ReportJob()
{
    cancel();
    *m_outdated = true;
    m_worker.clear();
    m_worker.waitForDone();
}

void ReportJob::cancel()
{
    *m_stopped = true;
    m_stopped = std::make_shared<std::atomic<bool>>(false);
}

PageComposer::GoOn ReportJob::watching(const Flag &stopped)
{
    return [this, stopped](int percent) {
        QMetaObject::invokeMethod(this, [this, percent] { emit progressed(percent); }, Qt::QueuedConnection);
        return !*stopped;
    };
}

Result<std::shared_ptr<LaidOutReport>> ReportJob::make(const std::vector<ItemId> &items, const PrintChoice &choice,
                                                       const QDate &today, const PageComposer::GoOn &goOn) const
{
    auto made = std::make_shared<LaidOutReport>();
    auto inventory = m_inventory.openForWorker();
    if (!inventory)
        return tl::unexpected(inventory.error());
    made->inventory = std::move(*inventory);
    const ReportKindRow &row = choice.row();
    const auto input =
        prepareReport(*made->inventory, items, row, choice.options, choice.selection, partOf(goOn, 0, 50));
    if (!input)
        return tl::unexpected(input.error());
    made->pictures = std::make_unique<DocumentPictures>(*made->inventory, *input);
    auto report = reportkinds::build(row, *input, choice.options, today, choice.locale(), partOf(goOn, 50, 60));
    if (!report)
        return tl::unexpected(report.error());
    made->report = std::move(*report);
    made->composer = std::make_unique<PageComposer>(made->report, choice.paper);
    if (auto laidOut = made->composer->layOut(partOf(goOn, 60, 100)); !laidOut)
        return tl::unexpected(laidOut.error());
    return made;
}

void ReportJob::build(const std::vector<ItemId> &items, const PrintChoice &choice, const QDate &today)
{
    cancel();
    *m_outdated = true;
    m_outdated = std::make_shared<std::atomic<bool>>(false);
    const int generation = ++m_generation;
    const auto working = QtConcurrent::run(&m_worker, [this, items, choice, today, goOn = watching(m_stopped)] {
        return make(items, choice, today, goOn);
    });
    later(working, this, [this, generation](const Result<std::shared_ptr<LaidOutReport>> &made) {
        if (generation != m_generation)
            return;
        if (!made) {
            emit failed(made.error());
            return;
        }
        m_report = *made;
        std::vector<QSizeF> pages;
        for (int page = 0; page < m_report->composer->pageCount(); ++page)
            pages.push_back(m_report->composer->pageSize(page));
        emit built(pages);
    });
}

void ReportJob::paint(int page, QSize pixels)
{
    if (!m_report || page >= m_report->composer->pageCount())
        return;
    const int generation = m_generation;
    const auto working = QtConcurrent::run(&m_worker, [report = m_report, page, pixels, outdated = m_outdated] {
        QImage image(pixels, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
        const QSizeF size = report->composer->pageSize(page);
        painter.scale(pixels.width() / size.width(), pixels.height() / size.height());
        WatchedPictures pictures(*report->pictures, [&outdated] { return !*outdated; });
        report->composer->paintPage(painter, page, pictures);
        return image;
    });
    later(working, this, [this, generation, page](const QImage &image) {
        if (generation == m_generation)
            emit painted(page, image);
    });
}

void ReportJob::savePdf(const QString &path, PdfKind kind)
{
    if (!m_report)
        return;
    const auto working = QtConcurrent::run(&m_worker, [report = m_report, path, kind, goOn = watching(m_stopped)] {
        return writePdf(report->report, *report->pictures, path, report->composer->paper(), goOn, kind);
    });
    later(working, this, [this, path](const Result<void> &written) {
        if (written)
            emit saved(path);
        else
            emit failed(written.error());
    });
}

void ReportJob::print(const std::shared_ptr<QPrinter> &printer, int first, int end)
{
    if (!m_report)
        return;
    const auto working =
        QtConcurrent::run(&m_worker, [report = m_report, printer, first, end, goOn = watching(m_stopped)] {
            return printPages(*report, *printer, first, end, goOn);
        });
    later(working, this, [this](const Result<void> &done) {
        if (done)
            emit printed();
        else
            emit failed(done.error());
    });
}

} // namespace nameplate
