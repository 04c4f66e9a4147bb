// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports/reporttable.h"

#include <QStringList>

#include <variant>
#include <vector>

namespace nameplate {

/// A paragraph or heading.
struct ReportText
{
    QString text; ///< may hold line breaks
    TextFace face = TextFace::Body;

    bool operator==(const ReportText &) const = default;
};

/// A photo, or one page of a paper document, with the lines that say what it proves.
struct ReportExhibit
{
    enum class Size
    {
        Photo,
        Page
    };

    EvidenceId evidence;
    Size size = Size::Photo;
    int pdfPage = -1; ///< from 0 when the evidence is a PDF document
    QString title;    ///< "E-033 Receipt, 4 Mar 2021"
    QString details;  ///< whose it is, file name, hash
    QString notShown; ///< said in place of the picture when there is none to show

    bool operator==(const ReportExhibit &) const = default;
};

struct ReportExhibits
{
    std::vector<ReportExhibit> exhibits;

    bool operator==(const ReportExhibits &) const = default;
};

/// Lines to sign or to fill in by hand, each with its label.
struct ReportSignatures
{
    QStringList labels;

    bool operator==(const ReportSignatures &) const = default;
};

using ReportBlock = std::variant<ReportText, ReportTable, ReportExhibits, ReportSignatures>;

/// A part of a report; it begins on a new page and has an entry in the outline.
struct ReportSection
{
    enum class Orientation
    {
        Portrait,
        Landscape
    };

    QString title;
    QString subtitle;
    Orientation orientation = Orientation::Portrait;
    std::vector<ReportBlock> blocks;

    bool operator==(const ReportSection &) const = default;
};

/// A printed report as values: every text it shows, before anything is measured or painted. Texts are plain and
/// printed literally, whatever they contain.
struct Report
{
    QString title;       ///< of the PDF document
    QString headerLeft;  ///< on every page: the insured
    QString headerRight; ///< the policy
    QString footer;      ///< document, as-of date, short hash of the data
    QString pageOfPages; ///< "Page %1 of %2"
    std::vector<ReportSection> sections;

    bool operator==(const Report &) const = default;
};

} // namespace nameplate
