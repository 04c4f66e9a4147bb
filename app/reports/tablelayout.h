// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports/blocklayout.h"
#include "app/reports/report.h"

#include <optional>

namespace nameplate {

/// A table measured for a width: columns sized to their figures, rows of one or more lines, heads and sums carried.
/// Keeps the heights of its rows, not their texts.
class TableLayout final : public BlockLayout
{
public:
    TableLayout(const ReportTable &table, const Typefaces &faces, double width);

    /// Measures more rows, at most `count`; true when all are measured.
    bool measure(int count);

    [[nodiscard]] int pieceCount() const override { return int(m_table.rows.size()); }
    [[nodiscard]] double height(int piece) const override { return double(m_heights[size_t(piece)]); }
    [[nodiscard]] double spaceBefore() const override;
    [[nodiscard]] bool staysWithNext(int piece) const override;
    [[nodiscard]] double headHeight() const override { return m_headHeight; }
    void paintHead(Canvas &canvas, QPointF topLeft) const override;
    [[nodiscard]] double carryHeight(int piece) const override;
    void paintCarriedForward(Canvas &canvas, QPointF topLeft, int piece) const override;
    void paintBroughtForward(Canvas &canvas, QPointF topLeft, int piece) const override;
    [[nodiscard]] int sliceCount(int piece, const Slice &slices) const override;
    [[nodiscard]] double sliceHeight(int piece, const Slice &slice) const override;
    void paint(Canvas &canvas, QPointF topLeft, int piece, const Slice &slice) const override;

private:
    struct LaidCell
    {
        double x;
        TextStack texts;
    };
    using LaidRow = std::vector<LaidCell>;

    [[nodiscard]] static double tallest(const LaidRow &row);
    [[nodiscard]] LaidRow layOut(const ReportRow &row) const;
    [[nodiscard]] LaidRow layOutHead() const;
    [[nodiscard]] double carryLabelHeight() const;
    [[nodiscard]] ReportRow carryRow(const QString &label, int piece) const;
    [[nodiscard]] const LaidRow &laidRow(int piece) const;
    [[nodiscard]] double cellWidth(const ReportRow &row, size_t column) const;
    void paintCarry(Canvas &canvas, QPointF topLeft, const ReportRow &row) const;
    void paintTickBoxes(QPainter &painter, QPointF topLeft) const;
    void paintRowPicture(Canvas &canvas, QPointF topLeft, const ReportRow &row) const;

    const ReportTable &m_table;
    const Typefaces &m_faces;
    double m_width;
    double m_headHeight = 0;
    std::vector<double> m_x;
    std::vector<double> m_widths;
    std::vector<float> m_heights;
    double m_carryLabelHeight = 0;
    mutable std::optional<int> m_lastPiece; ///< of m_lastRow: slices of one tall row are laid out once
    mutable LaidRow m_lastRow;
};

} // namespace nameplate
