// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports/blocklayout.h"
#include "app/reports/report.h"

namespace nameplate {

/// A paragraph or heading set to a width.
class TextBlockLayout final : public BlockLayout
{
public:
    TextBlockLayout(const ReportText &text, const Typefaces &faces, double width);

    [[nodiscard]] int pieceCount() const override { return 1; }
    [[nodiscard]] double height(int) const override;
    [[nodiscard]] double spaceBefore() const override;
    [[nodiscard]] bool staysWithNext(int piece) const override;
    [[nodiscard]] int sliceCount(int, const Slice &slices) const override { return m_texts.sliceCount(slices); }
    [[nodiscard]] double sliceHeight(int, const Slice &slice) const override { return m_texts.sliceHeight(slice); }
    void paint(Canvas &canvas, QPointF topLeft, int piece, const Slice &slice) const override;

private:
    TextFace m_face;
    double m_width;
    TextStack m_texts;
};

/// Lines to be filled in by hand, side by side, each above its label.
class SignaturesLayout final : public BlockLayout
{
public:
    SignaturesLayout(const ReportSignatures &signatures, const Typefaces &faces, double width);

    [[nodiscard]] int pieceCount() const override { return 1; }
    [[nodiscard]] double height(int piece) const override;
    [[nodiscard]] double spaceBefore() const override;
    void paint(Canvas &canvas, QPointF topLeft, int piece, const Slice &slice) const override;

private:
    double m_lineWidth;
    std::vector<TextStack> m_labels;
};

/// Lines to be filled in by hand, one below the other, each behind its label.
class BlanksLayout final : public BlockLayout
{
public:
    BlanksLayout(const ReportBlanks &blanks, const Typefaces &faces, double width);

    [[nodiscard]] int pieceCount() const override { return int(m_labels.size()); }
    [[nodiscard]] double height(int piece) const override;
    [[nodiscard]] double spaceBefore() const override;
    void paint(Canvas &canvas, QPointF topLeft, int piece, const Slice &slice) const override;

private:
    double m_width;
    std::vector<TextStack> m_labels;
};

} // namespace nameplate
