// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/evidencelist.h"

#include "app/reports/reportwords.h"

#include <QStringList>

#include <algorithm>

namespace nameplate {

std::map<qint64, SharedEvidence> evidenceByNumber(const std::vector<const ReportItem *> &items)
{
    std::map<qint64, SharedEvidence> result;
    for (const ReportItem *item : items) {
        for (const Evidence &evidence : item->evidence) {
            SharedEvidence &shared = result[evidence.number];
            shared.evidence = evidence;
            shared.items.push_back(item);
            shared.isMainPhoto |= evidence.id == item->mainPhoto;
        }
    }
    return result;
}

QString evidenceReferences(const std::vector<Evidence> &evidence)
{
    std::vector<Evidence> sorted = evidence;
    std::sort(sorted.begin(), sorted.end(), [](const Evidence &a, const Evidence &b) { return a.number < b.number; });

    QStringList parts;
    for (size_t first = 0; first < sorted.size();) {
        size_t last = first;
        while (last + 1 < sorted.size() && sorted[last + 1].number == sorted[last].number + 1)
            ++last;
        if (last - first >= 2) {
            //: A run of exhibits: "E-014 to E-017"
            parts << ReportWords::tr("%1 to %2").arg(sorted[first].label(), sorted[last].label());
            first = last + 1;
        } else {
            parts << sorted[first++].label();
        }
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace nameplate
