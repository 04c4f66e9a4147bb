// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/noticestore.h"

#include "app/domain/datetext.h"
#include "app/storage/mapping.h"

namespace nameplate::storage {

namespace {

QDate dateIn(const Query &query, int column)
{
    return QDate::fromString(query.text(column), Qt::ISODate);
}

std::vector<NoticeMatch> matchesFrom(Query &query)
{
    std::vector<NoticeMatch> matches;
    while (query.next())
        matches.push_back({NoticeMatchId{query.number(0)}, ItemId{query.number(1)}, NoticeId{query.number(2)},
                           RecallVerdict(choices::fromCode(choices::recallVerdicts(), query.text(3))
                                             .value_or(int(RecallVerdict::CannotDecide))),
                           query.text(4),
                           NoticeAction(choices::fromCode(choices::noticeActions(), query.text(5)).value_or(0)),
                           dateIn(query, 6), query.text(7)});
    return matches;
}

QByteArray matchesSql(const char *condition)
{
    return "SELECT " + mapping::columnList(tables::noticeMatch) + " FROM notice_match " + condition + " ORDER BY id";
}

} // namespace

std::vector<Notice> NoticeStore::notices()
{
    Query query(m_database,
                "SELECT " + mapping::columnList(tables::notice) + " FROM notice ORDER BY published_on DESC, id");
    std::vector<Notice> notices;
    while (query.next())
        notices.push_back({NoticeId{query.number(0)}, query.text(1), query.text(2), query.text(3), dateIn(query, 4),
                           query.text(5), query.text(6), query.text(7)});
    return notices;
}

std::vector<NoticeMatch> NoticeStore::matches(ItemId item)
{
    Query query(m_database, matchesSql("WHERE item_id = ?1"));
    query.bind(1, item.value);
    return matchesFrom(query);
}

std::vector<NoticeMatch> NoticeStore::allMatches()
{
    Query query(m_database, matchesSql(""));
    return matchesFrom(query);
}

/// 0: there is no such row.
Result<qint64> NoticeWriter::idWhere(const QByteArray &sql, const SqlValue &first, const SqlValue &second)
{
    Query query(m_database, sql);
    query.bind(1, first).bind(2, second);
    if (query.next())
        return query.number(0);
    return query.hasFailed() ? Result<qint64>(tl::unexpected(m_database.lastError())) : 0;
}

Result<NoticeId> NoticeWriter::save(const Notice &notice)
{
    const auto known =
        idWhere("SELECT id FROM notice WHERE source = ?1 AND reference = ?2", notice.source, notice.reference);
    if (!known)
        return tl::unexpected(known.error());
    const Row row{*known > 0 ? SqlValue(*known) : SqlValue(), notice.source, notice.reference, notice.title,
                  datetext::plain(notice.publishedOn),        notice.url,    notice.format,    notice.record};
    if (*known == 0)
        return m_journal.make(tables::notice, row).map([](qint64 id) { return NoticeId{id}; });
    const auto before = m_journal.rows().readNamed(tables::notice, *known);
    if (!before)
        return tl::unexpected(before.error());
    const auto changed = m_journal.change(tables::notice, *before, row);
    return changed ? Result<NoticeId>(NoticeId{*known}) : tl::unexpected(changed.error());
}

Result<void> NoticeWriter::save(const NoticeMatch &match, Done done)
{
    const auto known = idWhere("SELECT id FROM notice_match WHERE item_id = ?1 AND notice_id = ?2", match.item.value,
                               match.notice.value);
    if (!known)
        return tl::unexpected(known.error());
    Row row{*known > 0 ? SqlValue(*known) : SqlValue(),
            match.item.value,
            match.notice.value,
            choices::code(choices::recallVerdicts(), int(match.verdict)),
            match.because,
            choices::code(choices::noticeActions(), int(match.action)),
            datetext::plain(match.actedOn),
            match.notes};
    if (*known == 0) {
        const auto made = m_journal.make(tables::noticeMatch, std::move(row));
        return made ? Result<void>() : tl::unexpected(made.error());
    }
    const auto before = m_journal.rows().readNamed(tables::noticeMatch, *known);
    if (!before)
        return tl::unexpected(before.error());
    constexpr size_t firstOfAction = 5; // action, acted_on, notes
    if (done == Done::Stays && match.action == NoticeAction::None)
        std::copy(before->begin() + firstOfAction, before->end(), row.begin() + firstOfAction);
    const auto changed = m_journal.change(tables::noticeMatch, *before, row);
    return changed ? Result<void>() : tl::unexpected(changed.error());
}

} // namespace nameplate::storage
