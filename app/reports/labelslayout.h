// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports/blocklayout.h"
#include "app/reports/report.h"

namespace nameplate {

/// Labels on their sheets, a page for each sheet. Long names are wrapped, then written smaller, and only when they would
/// become unreadable shortened; numbers are never.
class LabelsLayout final : public BlockLayout
{
public:
    LabelsLayout(const ReportLabels &labels, const Typefaces &faces, QSizeF page);

    [[nodiscard]] int pieceCount() const override;
    [[nodiscard]] double height(int) const override { return m_page.height(); }
    [[nodiscard]] double spaceBefore() const override { return 0; }
    void paint(Canvas &canvas, QPointF topLeft, int piece, const Slice &slice) const override;

private:
    void paintLabel(QPainter &painter, const QRectF &box, const ReportLabel &label) const;
    void paintTexts(QPainter &painter, const QRectF &box, const ReportLabel &label) const;
    [[nodiscard]] TextStack textsOf(const ReportLabel &label, const QString &name, double width) const;

    const ReportLabels &m_labels;
    const Typefaces &m_faces;
    QSizeF m_page;
};

} // namespace nameplate
