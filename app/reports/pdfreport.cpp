// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/pdfreport.h"

#include "app/reports/pdffinish.h"
#include "app/reports/reportwords.h"
#include "app/reports/watchedpictures.h"
#include "app/services/partialfile.h"

#include <QFontDatabase>
#include <QPageLayout>
#include <QPdfWriter>

namespace nameplate {

namespace {

QPageLayout pageLayout(Paper paper, bool landscape)
{
    const QPageSize size(paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter);
    QPageLayout layout(size, landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

/// Pages are painted straight into the file one by one, so that memory does not grow with their number.
Result<void> paintPages(const PageComposer &composer, PictureSource &pictures, QPdfWriter &writer,
                        const PageComposer::GoOn &goOn)
{
    const Paper paper = composer.paper();
    writer.setPageLayout(pageLayout(paper, composer.isLandscape(0)));
    QPainter painter;
    if (!painter.begin(&writer))
        return fail(Error::Code::Disk, ReportWords::tr("The PDF file cannot be written."));
    int percent = 0;
    WatchedPictures watched(pictures, [&goOn, &percent] { return !goOn || goOn(percent); });
    for (int page = 0; page < composer.pageCount(); ++page) {
        percent = 100 * page / composer.pageCount();
        if (watched.isStopped() || (goOn && !goOn(percent)))
            return cancelled();
        if (page > 0) {
            writer.setPageLayout(pageLayout(paper, composer.isLandscape(page)));
            writer.newPage();
        }
        painter.save();
        painter.scale(paper::dotsPerMm, paper::dotsPerMm);
        composer.paintPage(painter, page, watched);
        painter.restore();
    }
    if (watched.isStopped())
        return cancelled();
    return {};
}

/// The file as far as Qt writes it.
Result<void> writePages(const Report &report, const PageComposer &composer, PictureSource &pictures, PartialFile &file,
                        PdfKind kind, const PageComposer::GoOn &goOn)
{
    if (auto opened = file.open(); !opened)
        return opened;
    QPdfWriter writer(&file.device());
    writer.setResolution(paper::dotsPerInch);
    writer.setTitle(report.title);
    writer.setCreator(QStringLiteral("Nameplate"));
    if (kind == PdfKind::Archive)
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    return paintPages(composer, pictures, writer, goOn);
}

} // namespace

Result<void> writePdf(const Report &report, PictureSource &pictures, const QString &path, Paper paper,
                      const PageComposer::GoOn &goOn, PdfKind kind)
{
    if (QFontDatabase::families().isEmpty())
        return fail(Error::Code::Refused, ReportWords::tr("No fonts are installed, so the report would be blank."),
                    ReportWords::tr("Install the DejaVu fonts."));
    PageComposer composer(report, paper);
    if (auto laid = composer.layOut(partOf(goOn, 0, 20)); !laid)
        return laid;

    PartialFile pages(path);
    if (auto painted = writePages(report, composer, pictures, pages, kind, partOf(goOn, 20, 90)); !painted)
        return painted;
    const auto finishing = partOf(goOn, 90, 100);
    if (finishing && !finishing(0))
        return cancelled();
    const auto written = pages.flushed();
    if (!written)
        return tl::unexpected(written.error());
    PartialFile file(path);
    if (auto opened = file.open(); !opened)
        return opened;
    const PdfExtras extras{report.title, report.language, composer.outline(), report.attachment,
                           kind == PdfKind::Archive};
    if (auto finished = finishPdf(*written, extras, file.device(), finishing); !finished)
        return finished;
    return file.commit();
}

} // namespace nameplate
