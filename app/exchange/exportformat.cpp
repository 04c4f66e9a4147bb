// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/exportformat.h"

#include "app/exchange/archiveexport.h"
#include "app/exchange/calendarexport.h"
#include "app/exchange/csvexport.h"
#include "app/exchange/exporttext.h"
#include "app/exchange/homeboxexport.h"
#include "app/exchange/htmlexport.h"
#include "app/exchange/jsonexport.h"
#include "app/exchange/xlsxexport.h"

#include <algorithm>
#include <array>

namespace nameplate {

namespace {

constexpr std::array formats{
    ExportFormat{".xlsx", "", QT_TRANSLATE_NOOP("Export", "Excel workbook"), exportXlsx},
    ExportFormat{".csv", "", QT_TRANSLATE_NOOP("Export", "List for spreadsheets and for Nameplate"), exportCsv},
    ExportFormat{".zip", "", QT_TRANSLATE_NOOP("Export", "Archive with photos, readable in a browser"), exportArchive},
    ExportFormat{".html", "", QT_TRANSLATE_NOOP("Export", "Page for a browser, with small pictures"), exportHtml},
    ExportFormat{".csv", "homebox", QT_TRANSLATE_NOOP("Export", "List for Homebox"), exportHomebox},
    ExportFormat{".ics", "", QT_TRANSLATE_NOOP("Export", "Calendar of the ends of warranties"), exportCalendar},
    ExportFormat{".json", "", QT_TRANSLATE_NOOP("Export", "Everything but the files, for programs"), exportJson}};

} // namespace

std::span<const ExportFormat> exportFormats()
{
    return formats;
}

QString exportTitle(const ExportFormat &format)
{
    return ExportText::tr(format.title);
}

const ExportFormat *exportFormatOf(const QString &path, const QString &name)
{
    const auto format = std::find_if(formats.begin(), formats.end(), [&](const ExportFormat &each) {
        return path.endsWith(QLatin1String(each.ending), Qt::CaseInsensitive) && name == QLatin1String(each.name);
    });
    return format == formats.end() ? nullptr : &*format;
}

} // namespace nameplate
