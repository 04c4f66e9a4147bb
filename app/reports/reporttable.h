// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"

#include <QString>

#include <vector>

namespace nameplate {

/// What a text is in a report; which type, size and grey that means is the page composer's business.
enum class TextFace
{
    Plain,
    Strong,
    Small,
    Remark, ///< stands where a value would: "not known"
    Mono,
    SmallMono,
    LargeMono, ///< a number to be read aloud: letters that look like digits are underlined
    PlateNumber,
    Body,
    BodyStrong,
    BodyQuiet,
    Title,
    Subtitle,
    Heading,
    Rubric, ///< a small heading above a rule
    ColumnHead,
    Running,
};

enum class TextAlign
{
    Start,
    End
};

/// A cell of a table: a text and, below it, an optional second one; both may hold line breaks.
struct ReportCell
{
    QString text;
    QString second;
    TextFace face = TextFace::Plain;
    TextFace secondFace = TextFace::Small;

    [[nodiscard]] bool isEmpty() const { return text.isEmpty() && second.isEmpty(); }
    bool operator==(const ReportCell &) const = default;
};

/// A column of a table: its head, and how much room it needs.
struct ReportColumn
{
    enum class Content
    {
        Text,
        Picture,
        TickBox ///< an empty square to tick
    };

    QString key;   ///< for programs: "serial"
    QString title; ///< empty: the head stays blank
    TextAlign align = TextAlign::Start;
    double width = 10;  ///< mm on a page of A4; all columns together are scaled to the page
    double maximum = 0; ///< mm it may grow to so that nothing in it needs a second line; 0: it does not grow
    Content content = Content::Text;

    bool operator==(const ReportColumn &) const = default;
};

/// A line of a table. In every kind but Item, a text may run on over the empty cells after it.
struct ReportRow
{
    enum class Kind
    {
        Item,
        GroupHead,
        Subtotal,
        Total
    };

    Kind kind = Kind::Item;
    std::vector<ReportCell> cells; ///< one per column; missing ones at the end are empty
    EvidenceId picture;            ///< shown in the column of pictures; none: nothing
    std::vector<QString> carried;  ///< the sums up to and with this row, should the page end here

    bool operator==(const ReportRow &) const = default;
};

/// Lines under common heads, with the sums that are carried from page to page.
struct ReportTable
{
    /// Ruled: heads on each page and a line under each row. Open: label and value without lines.
    enum class Look
    {
        Ruled,
        Open
    };

    Look look = Look::Ruled;
    std::vector<ReportColumn> columns;
    std::vector<ReportRow> rows;
    qsizetype labelColumn = 0;           ///< where "Carried forward" stands
    std::vector<qsizetype> carryColumns; ///< where the sums carried stand; none: none is carried
    QString carriedForward;              ///< the words for it
    QString broughtForward;

    bool operator==(const ReportTable &) const = default;
};

} // namespace nameplate
