// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/media/mediaprocess.h"

#include <QObject>

#include <set>

namespace nameplate {

class PageView;

/// Shows the pages of a PDF file in a view of pages: they are drawn by nameplate-media, in workers, when they come
/// into view.
class PdfPages : public QObject
{
    Q_OBJECT

public:
    /// `turns`: quarter turns clockwise that every page is turned.
    PdfPages(PageView &view, QByteArray pdf, qint64 turns);

    void start();

signals:
    void opened(int pages); ///< 0: it cannot be shown

private:
    void draw(int page, QSize pixels);

    PageView &m_view;
    QByteArray m_pdf;
    qint64 m_turns;
    std::set<int> m_coming;
};

} // namespace nameplate
