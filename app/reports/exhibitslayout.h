// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports/blocklayout.h"
#include "app/reports/report.h"

#include <span>

namespace nameplate {

/// Exhibits in their order: up to four photos a page, each page of a document on one of its own, or two side by side in
/// strips of a height; captions right below.
class ExhibitsLayout final : public BlockLayout
{
public:
    /// `room` is the size that one page offers below the title of its section.
    ExhibitsLayout(const ReportExhibits &exhibits, const Typefaces &faces, QSizeF room);

    [[nodiscard]] int pieceCount() const override { return int(m_strips.size()); }
    [[nodiscard]] double height(int piece) const override { return m_strips[size_t(piece)].height; }
    [[nodiscard]] double spaceBefore() const override;
    void paint(Canvas &canvas, QPointF topLeft, int piece, const Slice &slice) const override;

private:
    /// Exhibits side by side with the first lines of their captions, or the further lines of very long captions.
    struct Strip
    {
        std::span<const ReportExhibit> exhibits;
        size_t columns = 1;
        Slice caption;
        double captionHeight = 0;
        double height = 0;
    };

    void addPhotos(std::span<const ReportExhibit> run);
    void addStrip(std::span<const ReportExhibit> exhibits, size_t columns, double height);
    [[nodiscard]] double columnWidth(size_t count) const;
    [[nodiscard]] TextStack caption(const ReportExhibit &exhibit, double width) const;
    double paintExhibit(Canvas &canvas, const QRectF &box, const ReportExhibit &exhibit) const;

    [[nodiscard]] double captionCapacity() const { return m_room.height() / 3; }

    const Typefaces &m_faces;
    QSizeF m_room;
    std::vector<Strip> m_strips;
};

} // namespace nameplate
