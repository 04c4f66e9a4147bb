// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/itemgroups.h"

#include "app/domain/textfold.h"
#include "app/reports/reportwords.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace nameplate {

namespace {

QString seriesTitle(const Record &record)
{
    const Series &series = record.series;
    const QString title = series.title();
    if (series.number.isEmpty() || series.number == title)
        return title;
    return title + QStringLiteral(" · ") + series.number;
}

QString yearTitle(const Record &record)
{
    return record.item.acquiredOn.isValid() ? QString::number(record.item.acquiredOn.year()) : QString();
}

struct GroupingRow
{
    Grouping grouping;
    QString (*title)(const Record &);
    const char *words;
    const char *without;
};

constexpr std::array rows{
    GroupingRow{Grouping::None, [](const Record &) { return QString(); }, "", ""},
    GroupingRow{Grouping::Series, seriesTitle, QT_TRANSLATE_NOOP("Report", "By series"),
                QT_TRANSLATE_NOOP("Report", "Without a series")},
    GroupingRow{Grouping::Place, [](const Record &record) { return record.place; },
                QT_TRANSLATE_NOOP("Report", "By place"), QT_TRANSLATE_NOOP("Report", "Without a place")},
    GroupingRow{Grouping::Category, [](const Record &record) { return record.effectiveCategory(); },
                QT_TRANSLATE_NOOP("Report", "By category"), QT_TRANSLATE_NOOP("Report", "Without a category")},
    GroupingRow{Grouping::Brand, [](const Record &record) { return record.effectiveBrand(); },
                QT_TRANSLATE_NOOP("Report", "By brand"), QT_TRANSLATE_NOOP("Report", "Without a brand")},
    GroupingRow{Grouping::Year, yearTitle, QT_TRANSLATE_NOOP("Report", "By year"),
                QT_TRANSLATE_NOOP("Report", "Without a date")}};

const GroupingRow &rowOf(Grouping grouping)
{
    const auto row = std::find_if(rows.begin(), rows.end(),
                                  [grouping](const GroupingRow &each) { return each.grouping == grouping; });
    return row == rows.end() ? rows.front() : *row;
}

QString translated(const char *text)
{
    return *text ? ReportWords::tr(text) : QString();
}

} // namespace

std::vector<ReportGroup> groupItems(const std::vector<const ReportItem *> &items, Grouping grouping)
{
    const GroupingRow &row = rowOf(grouping);
    std::map<QString, ReportGroup> byTitle;
    for (const ReportItem *item : items) {
        const QString title = row.title(item->record);
        ReportGroup &group = byTitle[title];
        group.title = title;
        group.items.push_back(item);
        group.sums.add(item->record);
    }

    std::vector<std::pair<QString, ReportGroup>> sorted;
    sorted.reserve(byTitle.size());
    for (auto &[title, group] : byTitle)
        sorted.emplace_back(textfold::sortKey(title), std::move(group));
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) {
        return std::pair(a.second.title.isEmpty(), a.first) < std::pair(b.second.title.isEmpty(), b.first);
    });

    std::vector<ReportGroup> groups;
    for (auto &[key, group] : sorted) {
        if (group.title.isEmpty())
            group.title = translated(row.without);
        groups.push_back(std::move(group));
    }
    return groups;
}

QString groupingTitle(Grouping grouping)
{
    return translated(rowOf(grouping).words);
}

} // namespace nameplate
