// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/workbook.h"

#include "app/exchange/listtext.h"

namespace nameplate::workbook {

Result<void> checkSheet(const QStringList &sheets, const QString &wanted)
{
    if (wanted.isEmpty() || sheets.contains(wanted))
        return {};
    return fail(Error::Code::BadValue, ListText::tr("It has no sheet “%1”.").arg(wanted),
                ListText::tr("Its sheets are: %1.").arg(sheets.join(QLatin1String(", "))));
}

void noticeOtherSheets(ListContent &content)
{
    QStringList others = content.sheets;
    others.removeAll(content.sheet);
    if (!others.isEmpty())
        content.table.notice({0, -1, others.join(QLatin1String(", ")),
                              ListText::tr("only the sheet “%1” is read, not these").arg(content.sheet)});
}

tl::unexpected<Error> stopped()
{
    return fail(Error::Code::Cancelled, ListText::tr("The import was stopped; nothing was changed."));
}

} // namespace nameplate::workbook
