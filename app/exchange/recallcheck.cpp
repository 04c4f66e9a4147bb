// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/recallcheck.h"

#include "app/identity/numberknowledge.h"

#include <QCoreApplication>
#include <QHash>

namespace nameplate {

Result<QStringList> RecallCheck::add(const QString &path)
{
    auto file = NoticeFile::read(path);
    if (!file)
        return tl::unexpected(file.error());
    for (ImportedNotice &each : file->notices) {
        m_index.add(each.content);
        m_notices.push_back(std::move(each.notice));
    }
    return file->problems;
}

void RecallCheck::add(const Notice &kept)
{
    const auto content = contentOf(kept);
    if (!content)
        return;
    m_index.add(*content);
    m_notices.push_back(kept);
}

Result<std::vector<RecallMatch>> RecallCheck::match(const std::vector<SurveyedItem> &items, const QDate &today,
                                                    const GoOn &goOn) const
{
    constexpr size_t between = 256; // items
    const auto knowledge = NumberKnowledge::load();
    if (!knowledge)
        return tl::unexpected(knowledge.error());
    std::vector<RecallMatch> matches;
    for (size_t i = 0; i < items.size(); ++i) {
        if (goOn && i % between == 0 && !goOn(double(i) / double(items.size())))
            return fail(Error::Code::Cancelled,
                        QCoreApplication::translate("RecallCheck", "The recall notices were not compared to the end."));
        for (RecallMatch &match : m_index.match(items[i], *knowledge, today))
            matches.push_back(std::move(match));
    }
    return matches;
}

Result<void> RecallCheck::keep(const std::vector<RecallMatch> &matches, Writer &writer) const
{
    QHash<size_t, NoticeId> kept;
    for (const RecallMatch &each : matches) {
        if (!kept.contains(each.notice)) {
            const auto id = writer.saveNotice(m_notices[each.notice]);
            if (!id)
                return tl::unexpected(id.error());
            kept.insert(each.notice, *id);
        }
        NoticeMatch match;
        match.item = each.item;
        match.notice = kept.value(each.notice);
        match.verdict = each.verdict;
        match.because = each.because;
        if (auto saved = writer.saveMatch(match); !saved)
            return saved;
    }
    return {};
}

} // namespace nameplate
