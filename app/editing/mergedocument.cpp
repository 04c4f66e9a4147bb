// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/mergeevidence.h"
#include "app/editing/mergeparts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace nameplate {

namespace {

template <auto Member>
QString settingText(const DocumentSettings &settings)
{
    return settings.*Member;
}

template <auto Member>
void takeSetting(DocumentSettings &into, const DocumentSettings &from)
{
    into.*Member = from.*Member;
}

constexpr std::array settings{
    MergeSetting{"currency", QT_TRANSLATE_NOOP("Merge", "Currency of new amounts"),
                 [](const DocumentSettings &each) { return each.currency.code(); },
                 takeSetting<&DocumentSettings::currency>},
    MergeSetting{"insured_name", QT_TRANSLATE_NOOP("Merge", "Name"), settingText<&DocumentSettings::insuredName>,
                 takeSetting<&DocumentSettings::insuredName>},
    MergeSetting{"insured_address", QT_TRANSLATE_NOOP("Merge", "Address"),
                 settingText<&DocumentSettings::insuredAddress>, takeSetting<&DocumentSettings::insuredAddress>},
    MergeSetting{"insurer", QT_TRANSLATE_NOOP("Merge", "Insurer"), settingText<&DocumentSettings::insurer>,
                 takeSetting<&DocumentSettings::insurer>},
    MergeSetting{"policy_number", QT_TRANSLATE_NOOP("Merge", "Policy number"),
                 settingText<&DocumentSettings::policyNumber>, takeSetting<&DocumentSettings::policyNumber>},
    MergeSetting{"contents_limit", QT_TRANSLATE_NOOP("Merge", "Limit of the policy"),
                 [](const DocumentSettings &each) {
                     return each.contentsLimit
                                ? each.contentsLimit->plainText() + u' ' + each.contentsLimit->currency.code()
                                : QString();
                 },
                 takeSetting<&DocumentSettings::contentsLimit>}};

QStringList searchTexts(const Inventory &mine, const Inventory &)
{
    QStringList texts;
    for (const SavedSearch &each : mine.savedSearches())
        texts << each.name + QLatin1String(": ") + each.query;
    return texts;
}

const SavedSearch *sameSearch(const std::vector<SavedSearch> &all, const SavedSearch &wanted)
{
    const auto find = [&](auto isSame) -> const SavedSearch * {
        const auto found = std::find_if(all.begin(), all.end(), isSame);
        return found == all.end() ? nullptr : &*found;
    };
    const auto *byUuid = find([&wanted](const SavedSearch &each) { return each.uuid == wanted.uuid; });
    return byUuid ? byUuid : find([&wanted](const SavedSearch &each) { return each.name == wanted.name; });
}

Result<void> takeSearches(const Inventory &ours, const Inventory &theirs, bool keepOurs, Writer &writer)
{
    const std::vector<SavedSearch> own = ours.savedSearches();
    const std::vector<SavedSearch> other = theirs.savedSearches();
    for (const SavedSearch &each : own)
        if (!keepOurs && !sameSearch(other, each))
            if (auto removed = writer.removeSearch(each.id); !removed)
                return removed;
    for (SavedSearch each : other) {
        const SavedSearch *same = sameSearch(own, each);
        if (same && keepOurs)
            continue;
        each.id = same ? same->id : SearchId();
        if (const auto saved = writer.saveSearch(each); !saved)
            return tl::unexpected(saved.error());
    }
    return {};
}

QString textOf(const Notice &notice)
{
    return notice.source + u' ' + notice.reference + QLatin1String(": ") + notice.title;
}

QStringList noticeTexts(const Inventory &mine, const Inventory &)
{
    QStringList texts;
    for (const Notice &each : mine.notices())
        texts << textOf(each);
    texts.sort();
    return texts;
}

Result<void> takeNotices(const Inventory &ours, const Inventory &theirs, bool, Writer &writer)
{
    const QStringList known = noticeTexts(ours, theirs);
    for (Notice each : theirs.notices()) {
        if (known.contains(textOf(each)))
            continue;
        each.id = {};
        if (const auto saved = writer.saveNotice(each); !saved)
            return tl::unexpected(saved.error());
    }
    return {};
}

constexpr std::array shared{MergeShared{"tray", QT_TRANSLATE_NOOP("Merge", "Unsorted photos"), true,
                                        &ChangedParts::tray, mergeevidence::waiting, mergeevidence::takeWaiting},
                            MergeShared{"searches", QT_TRANSLATE_NOOP("Merge", "Kept searches"), true,
                                        &ChangedParts::searches, searchTexts, takeSearches},
                            MergeShared{"notices", QT_TRANSLATE_NOOP("Merge", "Recall notices"), false,
                                        &ChangedParts::notices, noticeTexts, takeNotices}};

} // namespace

std::span<const MergeSetting> mergeSettings()
{
    return settings;
}

std::span<const MergeShared> mergeShared()
{
    return shared;
}

} // namespace nameplate
