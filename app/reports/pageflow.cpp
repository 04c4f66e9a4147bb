// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/pageflow.h"

#include <algorithm>

namespace nameplate {

namespace {

using Part = Placement::Part;

/// Fills one page after the other.
class PageFiller
{
public:
    PageFiller(const BlockLayouts &blocks, double pageHeight)
        : m_blocks(blocks)
        , m_pageHeight(pageHeight)
    {
        m_pages.emplace_back();
    }

    void place(int block, int piece)
    {
        const double withSum = heightWithSum(block, piece);
        const double needed = m_together || standsAlone(block, piece) ? withSum : heightTogether(block, piece);
        const bool isTooTall = withSum > m_pageHeight - layout(block).headHeight();
        if (m_hasPieces && m_y + needed > m_pageHeight && !(m_together && isTooTall))
            breakPage(block, piece);
        if (piece == 0)
            beginBlock(block);

        if (m_y + withSum > m_pageHeight)
            placeInSlices(block, piece);
        else
            add(Part::Piece, block, piece, layout(block).height(piece));
        m_together = layout(block).staysWithNext(piece);
    }

    [[nodiscard]] std::vector<PlacedPage> take() { return std::move(m_pages); }

private:
    [[nodiscard]] const BlockLayout &layout(int block) const { return *m_blocks[size_t(block)]; }

    [[nodiscard]] bool isLast(int block, int piece) const { return piece + 1 == layout(block).pieceCount(); }

    /// Neither a head above it nor a piece below it must come onto its page.
    [[nodiscard]] bool standsAlone(int block, int piece) const
    {
        return piece > 0 && !layout(block).staysWithNext(piece);
    }

    /// A piece needs room for the sum carried below it, unless it is the last.
    [[nodiscard]] double heightWithSum(int block, int piece) const
    {
        return layout(block).height(piece) + (isLast(block, piece) ? 0 : layout(block).carryHeight(piece));
    }

    [[nodiscard]] double spaceAndHead(int block) const
    {
        return (m_hasPieces ? layout(block).spaceBefore() : 0) + layout(block).headHeight();
    }

    /// The height of the piece and of all that must stand on the same page below it.
    [[nodiscard]] double heightTogether(int block, int piece) const
    {
        double height = piece == 0 ? spaceAndHead(block) : 0;
        while (layout(block).staysWithNext(piece)) {
            height += layout(block).height(piece);
            if (!isLast(block, piece)) {
                ++piece;
            } else if (size_t(block) + 1 < m_blocks.size()) {
                ++block;
                piece = 0;
                height += layout(block).spaceBefore() + layout(block).headHeight();
            } else {
                return height;
            }
            if (layout(block).pieceCount() == 0)
                return height;
        }
        return height + heightWithSum(block, piece);
    }

    /// `piece` is the first of the new page.
    void breakPage(int block, int piece)
    {
        if (piece > 0 && layout(block).carryHeight(piece - 1) > 0)
            add(Part::CarriedForward, block, piece - 1, layout(block).carryHeight(piece - 1));
        newPage();
        if (piece == 0)
            return;
        addHead(block);
        if (const double carry = layout(block).carryHeight(piece - 1); carry > 0)
            add(Part::BroughtForward, block, piece - 1, carry);
    }

    void newPage()
    {
        m_pages.emplace_back();
        m_y = 0;
        m_hasPieces = false;
    }

    void beginBlock(int block)
    {
        if (m_hasPieces)
            m_y += layout(block).spaceBefore();
        addHead(block);
    }

    void addHead(int block)
    {
        if (const double height = layout(block).headHeight(); height > 0)
            add(Part::Head, block, 0, height);
    }

    void placeInSlices(int block, int piece)
    {
        const double carry = isLast(block, piece) ? 0 : layout(block).carryHeight(piece);
        Slice slice{0, m_pageHeight - m_y - carry, m_pageHeight - layout(block).headHeight() - carry};
        const int count = layout(block).sliceCount(piece, slice);
        if (count <= 1) {
            add(Part::Piece, block, piece, layout(block).height(piece));
            return;
        }
        for (; slice.index < count; ++slice.index) {
            if (slice.index > 0) {
                newPage();
                addHead(block);
            }
            add(Part::Piece, block, piece, layout(block).sliceHeight(piece, slice), slice);
        }
    }

    void add(Part part, int block, int piece, double height, const Slice &slice = {})
    {
        m_pages.back().push_back({part, block, piece, slice, m_y});
        m_y += height;
        m_hasPieces |= part == Part::Piece;
    }

    const BlockLayouts &m_blocks;
    const double m_pageHeight;
    std::vector<PlacedPage> m_pages;
    double m_y = 0;
    bool m_hasPieces = false; ///< on the last page, besides heads and sums brought forward
    bool m_together = false;  ///< the last piece does not want to be parted from the next
};

} // namespace

std::vector<PlacedPage> placeOnPages(const BlockLayouts &blocks, double pageHeight)
{
    PageFiller filler(blocks, pageHeight);
    for (size_t block = 0; block < blocks.size(); ++block)
        for (int piece = 0; piece < blocks[block]->pieceCount(); ++piece)
            filler.place(int(block), piece);
    return filler.take();
}

} // namespace nameplate
