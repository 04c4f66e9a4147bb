// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/tablelayout.h"

#include "app/reports/columnwidths.h"
#include "app/reports/paper.h"
#include "app/services/thumbnail.h"

#include <algorithm>
#include <array>

namespace nameplate {

namespace {

using paper::mm;

constexpr QSizeF pictureSize(20, 15); // mm
// 20 mm at 325 dpi. A JPEG decoder reads half of a stored thumbnail's size in a quarter of the time.
constexpr int picturePixels = Thumbnail::longestSide / 2;
constexpr double tickBoxSide = 4.2; // mm

/// The air and the line of one kind of row.
struct RowLook
{
    double above; ///< mm
    double below;
    double indent;
    double rule; ///< mm; 0: none
    QRgb color;
};

constexpr QRgb faint = 0xFFD0D0D0;
constexpr QRgb medium = 0xFF999999;
constexpr QRgb dark = 0xFF111111;

constexpr std::array rowLooks{RowLook{1.3, 1.3, 0, 0.15, faint},   // Item
                              RowLook{3.2, 1.2, 1.6, 0.2, medium}, // GroupHead
                              RowLook{1.3, 1.5, 0, 0.2, medium},   // Subtotal
                              RowLook{1.6, 1.6, 0, 0.3, dark}};    // Total
constexpr RowLook headLook{0, 1.2, 0, 0.35, dark};
constexpr RowLook openLook{0.5, 0.5, 0, 0, faint};

RowLook lookOf(const ReportTable &table, ReportRow::Kind kind)
{
    return table.look == ReportTable::Look::Open ? openLook : rowLooks[size_t(kind)];
}

bool isTickBox(const ReportColumn &column)
{
    return column.content == ReportColumn::Content::TickBox;
}

double heightOf(double texts, const RowLook &look)
{
    return texts + mm(look.above + look.below);
}

} // namespace

TableLayout::TableLayout(const ReportTable &table, const Typefaces &faces, double width)
    : m_table(table)
    , m_faces(faces)
    , m_width(width)
{
    m_heights.reserve(table.rows.size());
    m_widths = columnWidths(table, faces, width);
    double x = 0;
    for (const double each : m_widths) {
        m_x.push_back(x);
        x += each + columnGap;
    }
    if (table.look != ReportTable::Look::Open)
        m_headHeight = heightOf(tallest(layOutHead()), headLook);
    if (!table.carryColumns.empty())
        m_carryLabelHeight = carryLabelHeight();
}

double TableLayout::tallest(const LaidRow &row)
{
    double height = 0;
    for (const LaidCell &cell : row)
        height = std::max(height, cell.texts.height());
    return height;
}

bool TableLayout::measure(int count)
{
    for (; count > 0 && m_heights.size() < m_table.rows.size(); --count) {
        const ReportRow &row = m_table.rows[m_heights.size()];
        double texts = tallest(layOut(row));
        if (row.picture.isValid() && std::any_of(m_table.columns.begin(), m_table.columns.end(), isPictureColumn))
            texts = std::max(texts, mm(pictureSize.height()));
        if (row.kind == ReportRow::Kind::Item && std::any_of(m_table.columns.begin(), m_table.columns.end(), isTickBox))
            texts = std::max(texts, mm(tickBoxSide));
        m_heights.push_back(float(heightOf(texts, lookOf(m_table, row.kind))));
    }
    return m_heights.size() == m_table.rows.size();
}

double TableLayout::spaceBefore() const
{
    return mm(m_table.look == ReportTable::Look::Open ? 4 : 3.5);
}

bool TableLayout::staysWithNext(int piece) const
{
    if (piece + 1 == pieceCount())
        return false;
    const ReportRow::Kind next = m_table.rows[size_t(piece) + 1].kind;
    const bool isHead = m_table.rows[size_t(piece)].kind == ReportRow::Kind::GroupHead;
    return isHead || next == ReportRow::Kind::Subtotal || next == ReportRow::Kind::Total;
}

void TableLayout::paintHead(Canvas &canvas, QPointF topLeft) const
{
    if (m_headHeight == 0)
        return;
    for (const LaidCell &cell : layOutHead()) {
        const double y = m_headHeight - mm(headLook.below) - cell.texts.height();
        cell.texts.paint(canvas.painter, topLeft + QPointF(cell.x, y), {});
    }
    paintRule(canvas.painter, topLeft + QPointF(0, m_headHeight), m_width, mm(headLook.rule), headLook.color);
}

void TableLayout::paintCarriedForward(Canvas &canvas, QPointF topLeft, int piece) const
{
    paintCarry(canvas, topLeft, carryRow(m_table.carriedForward, piece));
}

void TableLayout::paintBroughtForward(Canvas &canvas, QPointF topLeft, int piece) const
{
    paintCarry(canvas, topLeft, carryRow(m_table.broughtForward, piece));
    paintRule(canvas.painter, topLeft + QPointF(0, carryHeight(piece)), m_width,
              mm(rowLooks[size_t(ReportRow::Kind::Item)].rule), faint);
}

void TableLayout::paintCarry(Canvas &canvas, QPointF topLeft, const ReportRow &row) const
{
    const double y = mm(rowLooks[size_t(ReportRow::Kind::Subtotal)].above);
    for (const LaidCell &cell : layOut(row))
        cell.texts.paint(canvas.painter, topLeft + QPointF(cell.x, y), {});
}

double TableLayout::carryLabelHeight() const
{
    double height = 0;
    for (const QString &label : {m_table.carriedForward, m_table.broughtForward}) {
        ReportRow row{ReportRow::Kind::Subtotal, std::vector<ReportCell>(m_table.columns.size()), {}, {}};
        row.cells[size_t(m_table.labelColumn)] = {label, {}, TextFace::Strong};
        // Where sums stand, the label does not run on.
        for (const qsizetype column : m_table.carryColumns)
            row.cells[size_t(column)] = {QStringLiteral("–"), {}, TextFace::Strong};
        height = std::max(height, tallest(layOut(row)));
    }
    return height;
}

double TableLayout::carryHeight(int piece) const
{
    if (m_table.carryColumns.empty())
        return 0;
    // Asked for every row, so what is the same for all of them is measured once.
    double height = m_carryLabelHeight;
    const std::vector<QString> &sums = m_table.rows[size_t(piece)].carried;
    for (size_t i = 0; i < sums.size() && i < m_table.carryColumns.size(); ++i) {
        const size_t column = size_t(m_table.carryColumns[i]);
        TextStack sum;
        sum.add(SetText(sums[i], m_faces.at(TextFace::Strong), m_widths[column], m_table.columns[column].align));
        height = std::max(height, sum.height());
    }
    return heightOf(height, rowLooks[size_t(ReportRow::Kind::Subtotal)]);
}

int TableLayout::sliceCount(int piece, const Slice &slices) const
{
    const Slice texts = slices.without(heightOf(0, lookOf(m_table, m_table.rows[size_t(piece)].kind)));
    int count = 1;
    for (const LaidCell &cell : laidRow(piece))
        count = std::max(count, cell.texts.sliceCount(texts));
    return count;
}

double TableLayout::sliceHeight(int piece, const Slice &slice) const
{
    const RowLook look = lookOf(m_table, m_table.rows[size_t(piece)].kind);
    const Slice texts = slice.without(heightOf(0, look));
    double height = 0;
    for (const LaidCell &cell : laidRow(piece))
        height = std::max(height, cell.texts.sliceHeight(texts));
    if (slice.index == 0 && m_table.rows[size_t(piece)].picture.isValid())
        height = std::max(height, mm(pictureSize.height()));
    return heightOf(height, look);
}

void TableLayout::paint(Canvas &canvas, QPointF topLeft, int piece, const Slice &slice) const
{
    const ReportRow &row = m_table.rows[size_t(piece)];
    const RowLook look = lookOf(m_table, row.kind);
    const Slice texts = slice.without(heightOf(0, look));
    for (const LaidCell &cell : laidRow(piece))
        cell.texts.paint(canvas.painter, topLeft + QPointF(cell.x + mm(look.indent), mm(look.above)), texts);
    if (row.picture.isValid() && slice.index <= 0)
        paintRowPicture(canvas, topLeft + QPointF(0, mm(look.above)), row);
    if (row.kind == ReportRow::Kind::Item && slice.index <= 0)
        paintTickBoxes(canvas.painter, topLeft + QPointF(0, mm(look.above)));

    const double bottom = slice.isWhole() ? height(piece) : sliceHeight(piece, slice);
    if (look.rule > 0)
        paintRule(canvas.painter, topLeft + QPointF(0, bottom), m_width, mm(look.rule), look.color);
}

void TableLayout::paintRowPicture(Canvas &canvas, QPointF topLeft, const ReportRow &row) const
{
    const auto column = std::find_if(m_table.columns.begin(), m_table.columns.end(), isPictureColumn);
    if (column == m_table.columns.end())
        return;
    const QImage picture = canvas.pictures.picture(row.picture, QSize(picturePixels, picturePixels));
    if (picture.isNull())
        return;
    const double x = m_x[size_t(column - m_table.columns.begin())];
    paintPicture(canvas.painter, QRectF(topLeft + QPointF(x, 0), pictureSize * paper::dotsPerMm), picture);
}

void TableLayout::paintTickBoxes(QPainter &painter, QPointF topLeft) const
{
    for (size_t i = 0; i < m_table.columns.size(); ++i)
        if (m_table.columns[i].content == ReportColumn::Content::TickBox)
            paintFrame(painter, QRectF(topLeft + QPointF(m_x[i], 0), QSizeF(mm(tickBoxSide), mm(tickBoxSide))),
                       mm(0.25), dark);
}

const TableLayout::LaidRow &TableLayout::laidRow(int piece) const
{
    if (m_lastPiece != piece) {
        m_lastRow = layOut(m_table.rows[size_t(piece)]);
        m_lastPiece = piece;
    }
    return m_lastRow;
}

TableLayout::LaidRow TableLayout::layOut(const ReportRow &row) const
{
    LaidRow laid;
    laid.reserve(row.cells.size());
    for (size_t i = 0; i < row.cells.size() && i < m_widths.size(); ++i) {
        const ReportCell &cell = row.cells[i];
        if (cell.isEmpty())
            continue;
        const double width = cellWidth(row, i) - mm(lookOf(m_table, row.kind).indent);
        const bool isHead = row.kind == ReportRow::Kind::GroupHead;
        const TextAlign align = isHead ? TextAlign::Start : m_table.columns[i].align;
        laid.push_back({m_x[i], {}});
        if (!cell.text.isEmpty())
            laid.back().texts.add(SetText(cell.text, m_faces.at(cell.face), width, align));
        if (!cell.second.isEmpty())
            laid.back().texts.add(SetText(cell.second, m_faces.at(cell.secondFace), width, align));
    }
    return laid;
}

/// Labels of heads and sums run on over the empty cells after them.
double TableLayout::cellWidth(const ReportRow &row, size_t column) const
{
    double width = m_widths[column];
    const bool isFigure = m_table.columns[column].align == TextAlign::End && row.kind != ReportRow::Kind::GroupHead;
    if (row.kind == ReportRow::Kind::Item || isFigure)
        return width;
    for (size_t i = column + 1; i < m_widths.size() && (i >= row.cells.size() || row.cells[i].isEmpty()); ++i)
        width = m_x[i] + m_widths[i] - m_x[column];
    return width;
}

TableLayout::LaidRow TableLayout::layOutHead() const
{
    LaidRow laid;
    for (size_t i = 0; i < m_table.columns.size(); ++i) {
        const ReportColumn &column = m_table.columns[i];
        laid.push_back({m_x[i], {}});
        laid.back().texts.add(SetText(column.title, m_faces.at(TextFace::ColumnHead), m_widths[i], column.align));
    }
    return laid;
}

ReportRow TableLayout::carryRow(const QString &label, int piece) const
{
    ReportRow row{ReportRow::Kind::Subtotal, std::vector<ReportCell>(m_table.columns.size()), {}, {}};
    row.cells[size_t(m_table.labelColumn)] = {label, {}, TextFace::Strong};
    const std::vector<QString> &sums = m_table.rows[size_t(piece)].carried;
    for (size_t i = 0; i < sums.size() && i < m_table.carryColumns.size(); ++i)
        row.cells[size_t(m_table.carryColumns[i])] = {sums[i], {}, TextFace::Strong};
    return row;
}

} // namespace nameplate
