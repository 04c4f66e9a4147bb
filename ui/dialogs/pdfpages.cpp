// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/pdfpages.h"

#include "ui/models/later.h"
#include "ui/widgets/pageview.h"

#include <QTransform>
#include <QtConcurrentRun>

namespace nameplate {

PdfPages::PdfPages(PageView &view, QByteArray pdf, qint64 turns)
    : QObject(&view)
    , m_view(view)
    , m_pdf(std::move(pdf))
    , m_turns(turns)
{}

void PdfPages::start()
{
    const auto lay = [this](std::vector<QSizeF> sizes) {
        if (m_turns % 2 == 1)
            for (QSizeF &size : sizes)
                size.transpose();
        const auto pages = int(sizes.size());
        connect(&m_view, &PageView::pictureWanted, this, &PdfPages::draw);
        m_view.setPages(std::move(sizes));
        emit opened(pages);
    };
    later(QtConcurrent::run([pdf = m_pdf] { return MediaProcess().pdfPageSizes(pdf); }), this, lay);
}

void PdfPages::draw(int page, QSize pixels)
{
    if (!m_coming.insert(page).second)
        return;
    const auto turned = [pdf = m_pdf, page, pixels, turns = m_turns] {
        const QImage image = MediaProcess().pdfPage(pdf, page, turns % 2 == 1 ? pixels.transposed() : pixels);
        return turns == 0 ? image : image.transformed(QTransform().rotate(90.0 * double(turns)));
    };
    later(QtConcurrent::run(turned), this, [this, page](const QImage &image) {
        m_coming.erase(page);
        if (!image.isNull())
            m_view.setPicture(page, image);
    });
}

} // namespace nameplate
