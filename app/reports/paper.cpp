// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/paper.h"

#include "app/reports/reportwords.h"

#include <array>

namespace nameplate::paper {

namespace {

struct PaperRow
{
    Paper paper;
    const char *name;
    double width; ///< mm
    double height;
};

constexpr std::array rows{PaperRow{Paper::A4, "A4", 210, 297}, PaperRow{Paper::Letter, "Letter", 215.9, 279.4}};

} // namespace

QSizeF size(Paper paper)
{
    const PaperRow &row = rows[size_t(paper)];
    return {row.width, row.height};
}

Result<Paper> fromName(QStringView name)
{
    for (const PaperRow &row : rows)
        if (name.compare(QLatin1String(row.name), Qt::CaseInsensitive) == 0)
            return row.paper;
    return fail(Error::Code::BadValue, ReportWords::tr("“%1” is not a paper size.").arg(name.toString()),
                ReportWords::tr("Use A4 or Letter."));
}

} // namespace nameplate::paper
