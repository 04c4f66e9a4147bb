// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/columnwidths.h"

#include "app/reports/settext.h"

#include <algorithm>

namespace nameplate {

namespace {

using paper::mm;

/// Columns of words may be narrowed to this share of their width before figures are.
constexpr double leastWords = 0.4;
/// … and to this one before columns of short texts stop growing.
constexpr double comfortableWords = 0.75;

enum class Need
{
    Figures,
    ShortText,
    Words
};

struct ColumnNeed
{
    Need need;
    double least;
    double wanted;
};

Need needOf(const ReportColumn &column)
{
    if (column.content != ReportColumn::Content::Text)
        return Need::Figures;
    if (column.maximum <= 0)
        return Need::Words;
    return column.align == TextAlign::End ? Need::Figures : Need::ShortText;
}

double widestCell(const ReportTable &table, size_t column, const Typefaces &faces)
{
    double widest = SetText::naturalWidth(table.columns[column].title, faces.at(TextFace::ColumnHead));
    for (const ReportRow &row : table.rows) {
        // Labels that run on over empty cells do not widen the column they begin in.
        if (column >= row.cells.size() || row.kind == ReportRow::Kind::GroupHead)
            continue;
        const ReportCell &cell = row.cells[column];
        widest = std::max({widest, SetText::naturalWidth(cell.text, faces.at(cell.face)),
                           SetText::naturalWidth(cell.second, faces.at(cell.secondFace))});
        for (size_t i = 0; i < row.carried.size() && i < table.carryColumns.size(); ++i)
            if (table.carryColumns[i] == qsizetype(column))
                widest = std::max(widest, SetText::naturalWidth(row.carried[i], faces.at(TextFace::Strong)));
    }
    return widest;
}

std::vector<ColumnNeed> needsOf(const ReportTable &table, const Typefaces &faces)
{
    std::vector<ColumnNeed> needs;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const ReportColumn &column = table.columns[i];
        const double least = mm(column.width);
        double wanted = least;
        if (column.maximum > 0)
            wanted = std::max(least, std::min(mm(column.maximum), widestCell(table, i, faces) * 1.01));
        needs.push_back({needOf(column), least, wanted});
    }
    return needs;
}

double sumOf(const std::vector<ColumnNeed> &needs, Need need, double ColumnNeed::*width)
{
    double sum = 0;
    for (const ColumnNeed &each : needs)
        sum += each.need == need ? each.*width : 0;
    return sum;
}

} // namespace

std::vector<double> columnWidths(const ReportTable &table, const Typefaces &faces, double width)
{
    const std::vector<ColumnNeed> needs = needsOf(table, faces);
    const double available = width - columnGap * double(needs.size() - 1);
    const double words = sumOf(needs, Need::Words, &ColumnNeed::least);
    const double shortTexts = sumOf(needs, Need::ShortText, &ColumnNeed::least);
    const double growth = sumOf(needs, Need::ShortText, &ColumnNeed::wanted) - shortTexts;
    const double figures = sumOf(needs, Need::Figures, &ColumnNeed::wanted);

    const double forFigures = std::min(figures, available - leastWords * (words + shortTexts));
    const double rest = available - forFigures;
    const double grown = std::clamp(rest - shortTexts - comfortableWords * words, 0.0, growth);
    const double tight = words + shortTexts > 0 ? std::min(1.0, rest / (words + shortTexts)) : 1;
    const double forShort = grown > 0 ? shortTexts + grown : shortTexts * tight;

    std::vector<double> widths;
    for (const ColumnNeed &each : needs) {
        if (each.need == Need::Figures)
            widths.push_back(each.wanted * forFigures / figures);
        else if (each.need == Need::Words)
            widths.push_back(each.least * (rest - forShort) / words);
        else
            widths.push_back(grown > 0 ? each.least + (each.wanted - each.least) * grown / growth : each.least * tight);
    }
    return widths;
}

} // namespace nameplate
