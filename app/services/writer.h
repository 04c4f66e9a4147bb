// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/documentinfo.h"
#include "app/domain/evidence.h"
#include "app/domain/notice.h"
#include "app/domain/reading.h"
#include "app/domain/record.h"
#include "app/domain/seriesdetails.h"
#include "app/domain/verification.h"

#include <QByteArray>
#include <QSize>

#include <span>

namespace nameplate {

namespace storage {
class Transaction;
}

/// A file read, hashed and thumbnailed, ready to be stored (see attachment.h).
struct PreparedEvidence
{
    Evidence evidence; ///< id, uuid and number are given on storing
    QByteArray data;
    QByteArray thumbnail; ///< JPEG; empty when the file shows no picture
    QSize thumbnailSize;
    QString warning; ///< what is odd about the file, for people; empty: nothing
};

/// The changes that one step may consist of; lives only inside Inventory::write(). Every call either does all it
/// says or returns an error, after which the whole step is rolled back.
class Writer
{
public:
    explicit Writer(storage::Transaction &transaction)
        : m_transaction(transaction)
    {}

    /// Adds the record; series, place, category and tags are found by name or made. An empty inventory number or
    /// UUID is given by the document.
    Result<ItemId> add(const Record &record);

    /// Makes the stored record equal to `record`; returns false when nothing differs.
    Result<bool> update(const Record &record);
    Result<void> remove(ItemId item);

    Result<void> saveSeries(const Series &series);
    /// The series of the record without the record; false when it is there already.
    Result<bool> findOrMakeSeries(const Record &record);
    Result<PlaceId> findOrMakePlace(const QString &path);
    Result<void> savePlace(const Place &place); ///< renames or moves it with all its contents
    Result<void> removePlace(PlaceId place);    ///< its items and inner places move up to its parent
    Result<void> renameCategory(CategoryId category, const QString &name);
    Result<void> renameTag(TagId tag, const QString &name);
    /// What carried it carries `into` afterwards, or none.
    Result<void> removeCategory(CategoryId category, CategoryId into = {});
    Result<void> removeTag(TagId tag, TagId into = {});
    Result<SearchId> saveSearch(const SavedSearch &search); ///< without an id it is made
    Result<void> removeSearch(SearchId search);
    Result<void> saveSeriesDetails(const SeriesDetails &details);
    Result<void> mergeSeries(SeriesId from, SeriesId into); ///< `from` is gone afterwards
    Result<void> saveSettings(const DocumentSettings &settings);

    /// Stores the evidence (or takes the one with the same bytes and kind that is there) and links it to the target.
    /// Without a target it waits in the tray, unless it serves something already.
    Result<EvidenceId> attach(const EvidenceTarget &target, const PreparedEvidence &prepared);
    Result<void> link(EvidenceId evidence, const EvidenceTarget &target);
    Result<void> unlink(EvidenceId evidence, const EvidenceTarget &target, Leftover leftover = Leftover::Goes);
    Result<void> removeEvidence(EvidenceId evidence);    ///< from all it serves, and out of the document
    Result<void> saveEvidence(const Evidence &evidence); ///< kind, caption, date, rotation
    Result<void> makeMain(EvidenceId evidence, ItemId item);
    /// The evidence named comes first, in the order named.
    Result<void> arrange(const EvidenceTarget &target, std::span<const EvidenceId> order);

    /// Without an id a new one is made.
    Result<ReadingId> saveReading(ItemId item, const Reading &reading);
    Result<void> removeReading(ReadingId reading);
    Result<VerificationId> saveVerification(ItemId item, const Verification &verification);
    Result<void> removeVerification(VerificationId verification);
    /// A notice with the same source and reference is replaced.
    Result<NoticeId> saveNotice(const Notice &notice);
    /// Keeps the verdict; what was done about an earlier one stays, unless `match` says what was done.
    Result<void> saveMatch(const NoticeMatch &match);
    Result<void> actOn(const NoticeMatch &match); ///< keeps what was done, also when that is nothing any more
    /// The finding with this code and subject is not shown any more.
    Result<void> silence(ItemId item, const QString &code, const QString &subject);

private:
    storage::Transaction &m_transaction;
};

} // namespace nameplate
