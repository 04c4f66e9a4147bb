// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/pageflow.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace nameplate;

namespace {

/// A block of pieces with given heights, a head and sums 1 high; no fonts needed.
class Pieces final : public BlockLayout
{
public:
    explicit Pieces(std::vector<double> heights)
        : m_heights(std::move(heights))
    {}

    Pieces &withHead()
    {
        m_head = 1;
        return *this;
    }
    Pieces &withSums()
    {
        m_carry = 1;
        return *this;
    }
    Pieces &together(std::vector<int> pieces)
    {
        m_together = std::move(pieces);
        return *this;
    }

    [[nodiscard]] int pieceCount() const override { return int(m_heights.size()); }
    [[nodiscard]] double height(int piece) const override { return m_heights[size_t(piece)]; }
    [[nodiscard]] double spaceBefore() const override { return 0.5; }
    [[nodiscard]] bool staysWithNext(int piece) const override
    {
        return std::find(m_together.begin(), m_together.end(), piece) != m_together.end();
    }
    [[nodiscard]] double headHeight() const override { return m_head; }
    [[nodiscard]] double carryHeight(int) const override { return m_carry; }
    [[nodiscard]] int sliceCount(int piece, const Slice &slices) const override
    {
        const double rest = m_heights[size_t(piece)] - slices.first;
        return rest <= 0 ? 1 : 1 + int(std::ceil(rest / slices.capacity));
    }
    [[nodiscard]] double sliceHeight(int piece, const Slice &slice) const override
    {
        const double before = slice.index == 0 ? 0 : slice.first + (slice.index - 1) * slice.capacity;
        return std::min(slice.room(slice.index), m_heights[size_t(piece)] - before);
    }
    void paint(Canvas &, QPointF, int, const Slice &) const override {}

private:
    std::vector<double> m_heights;
    std::vector<int> m_together;
    double m_head = 0;
    double m_carry = 0;
};

/// "H 0 1 C | B 2": head, pieces, carried forward; next page: brought forward … Other blocks than the first are marked.
QString pagesOf(std::vector<Pieces> blocks, double height)
{
    BlockLayouts layouts;
    layouts.reserve(blocks.size());
    for (Pieces &each : blocks)
        layouts.push_back(std::make_unique<Pieces>(std::move(each)));
    QStringList pages;
    for (const PlacedPage &page : placeOnPages(layouts, height)) {
        QStringList parts;
        for (const Placement &each : page) {
            QString text =
                each.part == Placement::Part::Piece ? QString::number(each.piece) : QString(u"HB?C"[int(each.part)]);
            if (!each.slice.isWhole())
                text += u'/' + QString::number(each.slice.index);
            if (each.block > 0)
                text = QString(each.block, u'\'') + text;
            parts << text;
        }
        pages << parts.join(u' ');
    }
    return pages.join(QStringLiteral(" | "));
}

} // namespace

class PageFlowTest : public QObject
{
    Q_OBJECT

private slots:
    void fillsPages()
    {
        QCOMPARE(pagesOf({Pieces({3, 3, 3, 3, 1})}, 10), QStringLiteral("0 1 2 | 3 4"));
        QCOMPARE(pagesOf({}, 10), QString());
    }

    void repeatsHeads() { QCOMPARE(pagesOf({Pieces({4, 4, 4}).withHead()}, 10), QStringLiteral("H 0 1 | H 2")); }

    void carriesSumsWhereAPageEnds()
    {
        QCOMPARE(pagesOf({Pieces({3, 3, 3, 3}).withHead().withSums()}, 10), QStringLiteral("H 0 1 C | H B 2 3"));
        QCOMPARE(pagesOf({Pieces({3, 3, 3}).withHead().withSums()}, 10), QStringLiteral("H 0 1 2"));
    }

    void keepsTogetherWhatBelongsTogether()
    {
        QCOMPARE(pagesOf({Pieces({4, 4, 1, 4}).together({2})}, 10), QStringLiteral("0 1 | 2 3"));
        QCOMPARE(pagesOf({Pieces({4, 2, 2, 2, 2}).together({1, 2, 3})}, 10), QStringLiteral("0 | 1 2 3 4"));
    }

    void keepsAHeadingWithTheBlockAfterIt()
    {
        QCOMPARE(pagesOf({Pieces({7}), Pieces({1}).together({0}), Pieces({2, 2}).withHead()}, 10),
                 QStringLiteral("0 | '0 ''H ''0 ''1"));
    }

    void partsWhatBelongsTogetherOnlyWhenItFitsNoPage()
    {
        QCOMPARE(pagesOf({Pieces({4, 4, 4, 4}).together({0, 1, 2})}, 10), QStringLiteral("0 1 | 2 3"));
    }

    void cutsWhatIsTallerThanAPage()
    {
        QCOMPARE(pagesOf({Pieces({2, 25, 2}).withHead()}, 10), QStringLiteral("H 0 | H 1/0 | H 1/1 | H 1/2 2"));
        QCOMPARE(pagesOf({Pieces({1, 25}).withHead().together({0})}, 10), QStringLiteral("H 0 1/0 | H 1/1 | H 1/2"));
    }

    void neverRunsOverThePage()
    {
        std::vector<double> heights;
        heights.reserve(300);
        for (int i = 0; i < 300; ++i)
            heights.push_back(1 + i * 7 % 13);
        BlockLayouts layouts;
        layouts.push_back(std::make_unique<Pieces>(Pieces(heights).withHead().withSums()));
        int pieces = 0;
        for (const PlacedPage &page : placeOnPages(layouts, 20)) {
            for (const Placement &each : page) {
                const bool isPiece = each.part == Placement::Part::Piece;
                pieces += isPiece ? 1 : 0;
                QVERIFY(each.y + (isPiece ? heights[size_t(each.piece)] : 1) <= 20);
            }
        }
        QCOMPARE(pieces, 300);
    }
};

QTEST_GUILESS_MAIN(PageFlowTest)
#include "pageflowtest.moc"
