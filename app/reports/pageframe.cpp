// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/pageframe.h"

#include "app/reports/blocklayout.h"
#include "app/reports/paper.h"

#include <QFontMetricsF>

#include <algorithm>

namespace nameplate {

namespace {

using paper::mm;

constexpr double margin = mm(14);
constexpr double ruleSpace = mm(1.6);  // between a running line and its rule
constexpr double contentSpace = mm(5); // between a rule and the content
constexpr double rule = mm(0.2);
constexpr QRgb ruleColor = 0xFF999999;
constexpr double leftShare = 0.66;
constexpr int mostLines = 2;

} // namespace

PageFrame::PageFrame(const Report &report, const Typefaces &faces, QSizeF page)
    : m_face(faces.at(TextFace::Running))
    , m_page(page)
    , m_leftWidth((page.width() - 2 * margin) * leftShare)
    , m_rightWidth((page.width() - 2 * margin) * (1 - leftShare) - mm(4))
    , m_pageOfPages(report.pageOfPages)
    , m_headerLeft(running(report.headerLeft, m_leftWidth, TextAlign::Start))
    , m_headerRight(running(report.headerRight, m_rightWidth, TextAlign::End))
    , m_footer(running(report.footer, m_leftWidth, TextAlign::Start))
{}

TextStack PageFrame::running(const QString &text, double width, TextAlign align) const
{
    QString shown = text.simplified().left(2000);
    while (SetText(shown, m_face, width, align).lineCount() > mostLines)
        shown = shown.left(shown.size() * 9 / 10).trimmed() + u'…';
    TextStack stack;
    stack.add(SetText(shown, m_face, width, align));
    return stack;
}

QRectF PageFrame::content() const
{
    const double header = std::max({m_headerLeft.height(), m_headerRight.height(), m_face.lineHeight()});
    const double footer = std::max(m_footer.height(), m_face.lineHeight());
    const double top = margin + header + ruleSpace + contentSpace;
    const double bottom = m_page.height() - mm(8) - footer - ruleSpace - mm(3);
    return {margin, top, m_page.width() - 2 * margin, bottom - top};
}

void PageFrame::paint(QPainter &painter, int page, int pageCount) const
{
    const QRectF inner = content();
    const double right = m_page.width() - margin - m_rightWidth;
    const double headerRule = inner.top() - contentSpace;
    m_headerLeft.paint(painter, {margin, headerRule - ruleSpace - m_headerLeft.height()}, {});
    m_headerRight.paint(painter, {right, headerRule - ruleSpace - m_headerRight.height()}, {});
    paintRule(painter, {margin, headerRule}, inner.width(), rule, ruleColor);

    const double footerRule = inner.bottom() + mm(3);
    paintRule(painter, {margin, footerRule}, inner.width(), rule, ruleColor);
    m_footer.paint(painter, {margin, footerRule + ruleSpace}, {});
    const QString pageText = m_pageOfPages.arg(QString::number(page), QString::number(pageCount));
    SetText(pageText, m_face, m_rightWidth, TextAlign::End).paintLine(painter, 0, {right, footerRule + ruleSpace});
}

} // namespace nameplate
