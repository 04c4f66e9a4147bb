// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports/report.h"
#include "app/reports/settext.h"

#include <QRectF>

namespace nameplate {

/// What surrounds the content of each page of one size: the running header and footer. Very long names, which the
/// cover gives in full, are shortened here and end in "…".
class PageFrame
{
public:
    PageFrame(const Report &report, const Typefaces &faces, QSizeF page);

    [[nodiscard]] QRectF content() const; ///< in dots, from the top left of the paper

    /// `page` counts from 1.
    void paint(QPainter &painter, int page, int pageCount) const;

private:
    [[nodiscard]] TextStack running(const QString &text, double width, TextAlign align) const;

    const Typeface &m_face;
    QSizeF m_page;
    double m_leftWidth;
    double m_rightWidth;
    QString m_pageOfPages;
    TextStack m_headerLeft;
    TextStack m_headerRight;
    TextStack m_footer;
};

} // namespace nameplate
