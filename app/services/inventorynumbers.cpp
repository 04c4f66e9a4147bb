// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/numberknowledge.h"
#include "app/services/inventory.h"
#include "app/storage/document.h"
#include "app/storage/surveyreader.h"

#include <QSet>

namespace nameplate {

std::vector<SurveyedItem> Inventory::survey() const
{
    return storage::SurveyReader(m_document->database()).read();
}

std::vector<Reading> Inventory::readings(ItemId item) const
{
    return storage::ReadingStore(m_document->database()).readings(item);
}

std::vector<Verification> Inventory::verifications(ItemId item) const
{
    return storage::ReadingStore(m_document->database()).verifications(item);
}

std::vector<Notice> Inventory::notices() const
{
    return storage::NoticeStore(m_document->database()).notices();
}

std::vector<NoticeMatch> Inventory::noticeMatches(ItemId item) const
{
    return storage::NoticeStore(m_document->database()).matches(item);
}

std::vector<NoticeMatch> Inventory::allNoticeMatches() const
{
    return storage::NoticeStore(m_document->database()).allMatches();
}

std::vector<SilencedFinding> Inventory::silenced(ItemId item) const
{
    return storage::ReadingStore(m_document->database()).silenced(item);
}

Result<std::vector<Finding>> Inventory::findings(const FindingOptions &options) const
{
    const auto knowledge = NumberKnowledge::load();
    if (!knowledge)
        return tl::unexpected(knowledge.error());
    QSet<QString> silenced;
    const auto key = [](qint64 item, const QString &code, const QString &subject) {
        return QStringLiteral("%1\n%2\n%3").arg(item).arg(code, subject);
    };
    {
        storage::Query query(m_document->database(), "SELECT item_id, code, subject FROM silenced");
        while (query.next())
            silenced.insert(key(query.number(0), query.text(1), query.text(2)));
    }
    std::vector<Finding> findings = findIn(survey(), *knowledge, options);
    std::erase_if(findings, [&](const Finding &each) {
        return silenced.contains(key(each.item.value, each.code, each.subject));
    });
    return findings;
}

} // namespace nameplate
