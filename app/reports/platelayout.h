// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports/blocklayout.h"
#include "app/reports/report.h"

namespace nameplate {

/// The plate of an item: its numbers in a frame, side by side where they fit, else one below the other.
class PlateLayout final : public BlockLayout
{
public:
    PlateLayout(const ReportPlate &plate, const Typefaces &faces, double width);

    [[nodiscard]] int pieceCount() const override { return 1; }
    [[nodiscard]] double height(int piece) const override;
    [[nodiscard]] double spaceBefore() const override;
    void paint(Canvas &canvas, QPointF topLeft, int piece, const Slice &slice) const override;

private:
    /// One number with its title, and where it stands in the frame.
    struct Cell
    {
        QPointF topLeft;
        TextStack texts;
    };

    [[nodiscard]] std::vector<double> columnWidths(const ReportPlate &plate) const;
    void addCell(const ReportPlate::Number &number, QPointF topLeft, double width);

    const Typefaces &m_faces;
    double m_width;
    double m_height = 0;
    std::vector<Cell> m_cells;
    std::vector<double> m_dividers; ///< x of the rules between numbers that stand side by side
};

} // namespace nameplate
