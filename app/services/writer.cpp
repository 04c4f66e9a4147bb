// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/writer.h"

#include "app/storage/transaction.h"

namespace nameplate {

Result<ItemId> Writer::add(const Record &record)
{
    return m_transaction.records().add(record);
}

Result<bool> Writer::update(const Record &record)
{
    return m_transaction.records().update(record);
}

Result<void> Writer::remove(ItemId item)
{
    return m_transaction.removeItem(item);
}

Result<void> Writer::saveSeries(const Series &series)
{
    return m_transaction.saveSeries(series);
}

Result<bool> Writer::findOrMakeSeries(const Record &record)
{
    return m_transaction.findOrMakeSeries(record);
}

Result<PlaceId> Writer::findOrMakePlace(const QString &path)
{
    return m_transaction.names().place(path);
}

Result<void> Writer::savePlace(const Place &place)
{
    return m_transaction.savePlace(place);
}

Result<void> Writer::removePlace(PlaceId place)
{
    return m_transaction.removePlace(place);
}

Result<void> Writer::renameCategory(CategoryId category, const QString &name)
{
    return m_transaction.renameNamed(storage::tables::category, category.value, name);
}

Result<void> Writer::renameTag(TagId tag, const QString &name)
{
    return m_transaction.renameNamed(storage::tables::tag, tag.value, name);
}

Result<void> Writer::removeCategory(CategoryId category, CategoryId into)
{
    return m_transaction.named().removeCategory(category, into);
}

Result<void> Writer::removeTag(TagId tag, TagId into)
{
    return m_transaction.named().removeTag(tag, into);
}

Result<SearchId> Writer::saveSearch(const SavedSearch &search)
{
    return m_transaction.named().saveSearch(search);
}

Result<void> Writer::removeSearch(SearchId search)
{
    return m_transaction.named().removeSearch(search);
}

Result<void> Writer::saveSeriesDetails(const SeriesDetails &details)
{
    const auto category = m_transaction.names().category(details.category);
    if (!category)
        return tl::unexpected(category.error());
    Series series = details.series;
    series.category = *category;
    if (auto saved = m_transaction.saveSeries(series); !saved)
        return saved;
    return m_transaction.series().saveParts(details);
}

Result<void> Writer::mergeSeries(SeriesId from, SeriesId into)
{
    return m_transaction.series().merge(from, into);
}

Result<void> Writer::saveSettings(const DocumentSettings &settings)
{
    return m_transaction.saveSettings(settings);
}

Result<EvidenceId> Writer::attach(const EvidenceTarget &target, const PreparedEvidence &prepared)
{
    return m_transaction.evidence().attach(target, prepared.evidence, prepared.data, prepared.thumbnail,
                                           prepared.thumbnailSize);
}

Result<void> Writer::link(EvidenceId evidence, const EvidenceTarget &target)
{
    return m_transaction.evidence().link(evidence, target);
}

Result<void> Writer::unlink(EvidenceId evidence, const EvidenceTarget &target, Leftover leftover)
{
    return m_transaction.evidence().unlink(evidence, target, leftover);
}

Result<void> Writer::removeEvidence(EvidenceId evidence)
{
    return m_transaction.evidence().remove(evidence);
}

Result<void> Writer::saveEvidence(const Evidence &evidence)
{
    return m_transaction.evidence().save(evidence);
}

Result<void> Writer::makeMain(EvidenceId evidence, ItemId item)
{
    return m_transaction.evidence().makeMain(evidence, item);
}

Result<void> Writer::arrange(const EvidenceTarget &target, std::span<const EvidenceId> order)
{
    return m_transaction.evidence().arrange(target, order);
}

Result<ReadingId> Writer::saveReading(ItemId item, const Reading &reading)
{
    return m_transaction.readings().save(item, reading);
}

Result<void> Writer::removeReading(ReadingId reading)
{
    return m_transaction.readings().remove(reading);
}

Result<VerificationId> Writer::saveVerification(ItemId item, const Verification &verification)
{
    return m_transaction.readings().save(item, verification);
}

Result<void> Writer::removeVerification(VerificationId verification)
{
    return m_transaction.readings().remove(verification);
}

Result<NoticeId> Writer::saveNotice(const Notice &notice)
{
    return m_transaction.notices().save(notice);
}

Result<void> Writer::saveMatch(const NoticeMatch &match)
{
    return m_transaction.notices().save(match, storage::NoticeWriter::Done::Stays);
}

Result<void> Writer::actOn(const NoticeMatch &match)
{
    return m_transaction.notices().save(match, storage::NoticeWriter::Done::IsGiven);
}

Result<void> Writer::silence(ItemId item, const QString &code, const QString &subject)
{
    return m_transaction.readings().silence(item, code, subject);
}

} // namespace nameplate
