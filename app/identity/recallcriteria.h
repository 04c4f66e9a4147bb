// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/datespan.h"

#include <QStringList>

#include <vector>

namespace nameplate {

/// What a notice says, whatever the format it came in: stated facts, and prose that may hold more.
struct RecallContent
{
    QString title;
    QStringList brands;   ///< stated as brand or make; empty: one must be looked for in the names
    QString names;        ///< title, products and companies: where a brand can stand
    QString product;      ///< what it is: "LED tree", "Tabletop Fire Pits"
    QStringList models;   ///< stated in a field for them
    QStringList barcodes; ///< stated in a field for them
    QStringList batches;
    QString prose;
    QString sold;  ///< the sentence about where and when it was sold
    DateSpan made; ///< stated window of production; not valid: none
    int modelYear = 0;
    bool isVehicle = false; ///< the maker's list of VINs decides, which the notice does not hold

    bool operator==(const RecallContent &) const = default;
};

/// Which units of a series a notice means, as far as its words can be read honestly. Codes are in the form of
/// fold::exact().
struct RecallCriteria
{
    struct Code
    {
        QString from;
        QString to;          ///< the last one of a range; empty: one code
        QString afterPrefix; ///< stands in front of the range
        enum class Place
        {
            Whole,
            Start,
            End
        } place = Place::Whole;
        QString quote; ///< the words it was read from

        bool operator==(const Code &) const = default;
    };

    /// Series and units that belong together, as in one row of a table; no series: of any; no units: all.
    struct Row
    {
        std::vector<Code> models;
        std::vector<Code> serials;
        QString unreadable; ///< words about serial numbers that only a person can read; empty: none

        bool operator==(const Row &) const = default;
    };

    std::vector<Row> rows;
    QStringList mentioned; ///< other words of the prose that look like a series number
    QStringList barcodes;  ///< 14 digits
    DateSpan made;
    QString madeQuote;
    DateSpan sold;
    QString soldQuote;

    /// Reads what is stated, and what the prose says about models, serial numbers, barcodes and dates.
    static RecallCriteria from(const RecallContent &content);
};

} // namespace nameplate
