// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports/labelsheet.h"
#include "app/reports/reporttable.h"

#include <QStringList>

#include <optional>
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
    double height = 0; ///< mm of a picture with its lines, two side by side; 0: as large as the page allows

    bool operator==(const ReportExhibits &) const = default;
};

/// Lines to sign or to fill in by hand, each with its label.
struct ReportSignatures
{
    QStringList labels;

    bool operator==(const ReportSignatures &) const = default;
};

/// Lines to be filled in by hand, one below the other, each behind its label.
struct ReportBlanks
{
    QStringList labels;

    bool operator==(const ReportBlanks &) const = default;
};

/// Series number and serial number in large type side by side, as on the rating plate itself.
struct ReportPlate
{
    struct Number
    {
        QString title;
        QString number; ///< empty: `missing` stands in its place
        QString missing;

        bool operator==(const Number &) const = default;
    };

    std::vector<Number> numbers;

    bool operator==(const ReportPlate &) const = default;
};

/// What one label says.
struct ReportLabel
{
    QByteArray payload; ///< of its QR code, UTF-8
    QString number;
    QString name;
    QString serial;

    bool operator==(const ReportLabel &) const = default;
};

/// Labels on ready-made sheets; stands alone in a bare section.
struct ReportLabels
{
    LabelSheet sheet;
    int first = 0; ///< where on the first sheet they begin, from 0
    std::vector<ReportLabel> labels;

    bool operator==(const ReportLabels &) const = default;
};

using ReportBlock =
    std::variant<ReportText, ReportTable, ReportExhibits, ReportSignatures, ReportBlanks, ReportPlate, ReportLabels>;

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
    bool isBare = false; ///< the page holds nothing else: no title, header, footer or margins
    int level = 0;       ///< in the outline: 1 is below the section before it

    bool operator==(const ReportSection &) const = default;
};

/// A file that goes with the PDF.
struct ReportAttachment
{
    QString fileName; ///< empty: there is none
    QString description;
    QString mimeType;
    QByteArray content;

    bool operator==(const ReportAttachment &) const = default;
};

/// A printed report as values: every text it shows, before anything is measured or painted. Texts are plain and
/// printed literally, whatever they contain.
struct Report
{
    QString title;              ///< of the PDF document
    QString language;           ///< of its words: "en", "de"
    QString headerLeft;         ///< on every page: the insured
    QString headerRight;        ///< the policy
    QString footer;             ///< document, as-of date, short hash of the data
    QString dataHash;           ///< that hash
    QString pageOfPages;        ///< "Page %1 of %2"
    std::optional<Paper> paper; ///< of reports that are made for a certain one; none: as the reader chooses
    std::vector<ReportSection> sections;
    ReportAttachment attachment;

    bool operator==(const Report &) const = default;
};

} // namespace nameplate
