// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/changes.h"
#include "app/domain/documentinfo.h"
#include "app/domain/evidence.h"
#include "app/domain/history.h"
#include "app/domain/listquery.h"
#include "app/domain/notice.h"
#include "app/domain/verification.h"
#include "app/identity/findings.h"
#include "app/services/writer.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <span>

namespace nameplate {

namespace storage {
class Document;
class ReadLock;
} // namespace storage

/// One open document: everything that can be read of it, and the bell that rings after each change.
/// Reading is const and cheap enough for the GUI thread unless a line says otherwise; only the Editor writes.
class Inventory final : public QObject
{
    Q_OBJECT

public:
    enum class Access
    {
        ReadWrite,
        ReadOnly,
        AsFarAsReadable ///< a damaged document: read-only, and what cannot be read is missing; see trouble()
    };

    /// ReadWrite takes the document's writer lock and fails with Code::Busy when another process holds it. A file or
    /// folder that cannot be written opens read-only; see isReadOnly(). Damaged, newer and foreign files are refused.
    static Result<std::unique_ptr<Inventory>> open(const QString &path, Access access);

    /// Makes a new empty document; refuses when the path exists.
    static Result<void> create(const QString &path, const DocumentSettings &settings);

    /// A second connection to the same document for a worker thread; shares the writer lock. Call it on the thread
    /// that will use it, and announce what it wrote with noticeChanges() on this one.
    [[nodiscard]] Result<std::unique_ptr<Inventory>> openForWorker() const;
    ~Inventory() override;

    class Moment; ///< moment.h: what is read while it lives is of one moment
    class Turn;   ///< the same for who may read a little at many places, or nothing

    /// In a Turn, false while another connection commits: reading would wait for its disk. Always true outside of one.
    [[nodiscard]] bool answers() const;

    [[nodiscard]] const QString &path() const;
    [[nodiscard]] bool isReadOnly() const;
    /// The first failure of reading since opening: what was read since then may be incomplete.
    [[nodiscard]] const std::optional<Error> &trouble() const;
    [[nodiscard]] DocumentSettings settings() const;
    [[nodiscard]] DocumentFacts facts() const; ///< reads every item once
    [[nodiscard]] qint64 itemCount() const;
    [[nodiscard]] qint64 itemCount(SeriesId series) const;
    [[nodiscard]] qint64 itemCount(const ListFilter &filter) const;

    [[nodiscard]] Result<Record> record(ItemId item) const;
    /// In the order asked for; items that are gone are left out.
    [[nodiscard]] std::vector<Record> records(std::span<const ItemId> items) const;

    [[nodiscard]] ItemList list(const ListQuery &query) const;
    [[nodiscard]] GroupHead groupHead(Grouping grouping, const ItemList &list, const ItemGroup &group) const;
    [[nodiscard]] Totals totals(std::span<const ItemId> items) const; ///< one scan for many, lookups for few

    /// Best first: exact serial, part of a serial, identifiers, series numbers, then words.
    [[nodiscard]] std::vector<SearchHit> search(const QString &text, qsizetype limit) const;
    /// Which field of the record a search text is found in; empty when it holds nothing but filter words.
    [[nodiscard]] QString matchedField(const Record &record, const QString &text) const;

    /// Every item that `reference` can mean: an inventory number, else a UUID, else an exact serial number.
    [[nodiscard]] std::vector<ItemId> resolve(const QString &reference) const;

    [[nodiscard]] Result<Series> series(SeriesId series) const;
    [[nodiscard]] std::vector<SeriesSummary> allSeries() const;
    /// Series whose brand, name or number starts with or contains the words typed; for completion.
    [[nodiscard]] std::vector<SeriesSummary> seriesLike(const QString &typed, qsizetype limit) const;
    [[nodiscard]] std::vector<PlaceSummary> places() const; ///< in tree order, parents first
    [[nodiscard]] std::vector<NameSummary> categories() const;
    [[nodiscard]] std::vector<NameSummary> tags() const;
    [[nodiscard]] std::vector<SavedSearch> savedSearches() const; ///< by name
    [[nodiscard]] Result<SeriesDetails> seriesDetails(SeriesId series) const;
    /// Every kind of identifier that is used, and how many of it one item has at most.
    [[nodiscard]] std::map<QString, qint64> identifierKinds() const;

    /// Photos first, main photo first; of nothing: what waits in the tray, by number.
    [[nodiscard]] std::vector<Evidence> evidence(const EvidenceTarget &target) const;
    [[nodiscard]] std::optional<Evidence> findEvidence(EvidenceId evidence) const;
    [[nodiscard]] std::vector<Evidence> allEvidence() const; ///< by number
    [[nodiscard]] std::vector<ItemId> itemsOf(EvidenceId evidence) const;
    [[nodiscard]] std::vector<EvidenceTarget> targetsOf(EvidenceId evidence) const; ///< items, series, places
    [[nodiscard]] Result<QByteArray> content(EvidenceId evidence) const;
    [[nodiscard]] QByteArray thumbnail(EvidenceId evidence) const; ///< JPEG of at most 512 px; empty: none
    [[nodiscard]] EvidenceId mainPhoto(ItemId item) const;

    [[nodiscard]] std::vector<HistoryEntry> history(ItemId item) const;
    [[nodiscard]] std::vector<PastStep> steps() const; ///< oldest first
    /// By later steps that were not undone, and by those of the `undone` that were: what no item's history tells.
    [[nodiscard]] ChangedParts partsChangedSince(qint64 step, const QSet<qint64> &undone) const;
    [[nodiscard]] std::optional<QString> undoText() const; ///< what Undo would take back; none: nothing to undo
    [[nodiscard]] std::optional<QString> redoText() const;
    [[nodiscard]] qint64 undoStep() const; ///< the step that Undo would take back; 0: none
    [[nodiscard]] qint64 undoSize() const; ///< rows of the document that Undo would touch
    [[nodiscard]] qint64 redoSize() const;

    [[nodiscard]] std::vector<Reading> readings(ItemId item) const; ///< of its two numbers, in the order of adding
    [[nodiscard]] std::vector<Verification> verifications(ItemId item) const;
    [[nodiscard]] std::vector<Notice> notices() const; ///< recall notices that are kept, newest first
    [[nodiscard]] std::vector<NoticeMatch> noticeMatches(ItemId item) const;
    [[nodiscard]] std::vector<NoticeMatch> allNoticeMatches() const;
    [[nodiscard]] std::vector<SilencedFinding> silenced(ItemId item) const;
    [[nodiscard]] std::vector<SurveyedItem> survey() const; ///< one scan of each table; a worker's job
    /// What looks wrong or is missing and was not silenced, in the order in which items were added; a worker's job.
    [[nodiscard]] Result<std::vector<Finding>> findings(const FindingOptions &options) const;

    /// Integrity of the database, its indexes, every blob's hash, and the rules of the schema; reads the whole file.
    [[nodiscard]] std::vector<CheckFinding> check(const std::function<bool(int percent)> &goOn = {}) const;

    struct Written
    {
        Changes changes;
        qint64 step = 0; ///< 0: nothing was changed
    };
    /// Runs `work` in one transaction and one undo step; commits when it returns no error, else rolls back.
    /// `joinStep` continues an earlier step, so that a long job of many transactions is one undo.
    Result<Written> write(const QString &label, const std::function<Result<void>(Writer &)> &work, qint64 joinStep = 0);
    Result<void> rehearse(const std::function<Result<void>(Writer &)> &work); ///< as write(), and takes it all back
    Result<Written> undo(qint64 only = 0); ///< Code::NotFound: there is none; Code::Refused: it is not `only`
    Result<Written> redo();

    /// Tells this connection what another one wrote.
    void noticeChanges(const Changes &changes);

signals:
    void changed(const nameplate::Changes &changes);

private:
    explicit Inventory(std::unique_ptr<storage::Document> document);

    std::unique_ptr<storage::Document> m_document;
    mutable int m_turns = 0;
    mutable bool m_turnHasGaps = false;
    mutable std::unique_ptr<storage::ReadLock> m_turnLock;
};

} // namespace nameplate
