// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/recalldesk.h"

#include <QFileDialog>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>
#include <set>

namespace nameplate {

namespace {

constexpr size_t mostAtOnce = 50; ///< changed items that are compared with the kept notices

/// What notices look at of one item.
SurveyedItem surveyed(const Record &record, const Inventory &inventory)
{
    SurveyedItem item;
    item.item = record.item.id;
    item.name = record.item.name;
    item.category = record.effectiveCategory();
    item.serial = record.item.serial;
    item.acquiredOn = record.item.acquiredOn;
    item.ownBrand = record.item.brand;
    item.series = record.series.id;
    item.seriesBrand = record.series.brand;
    item.seriesName = record.series.name;
    item.seriesNumber = record.series.number;
    item.seriesRevision = record.series.revision;
    item.identifiers = record.identifiers;
    if (const auto details = inventory.seriesDetails(record.series.id))
        item.barcodes = details->codes;
    return item;
}

} // namespace

RecallDesk::RecallDesk(const Inventory &inventory, Editor &editor, QStackedWidget *pages)
    : QObject(pages)
    , m_inventory(inventory)
    , m_editor(editor)
    , m_pages(pages)
{
    connect(&inventory, &Inventory::changed, this, &RecallDesk::onChanged);
}

void RecallDesk::open(const QString &reference)
{
    if (!m_page) {
        m_page = new RecallPage(m_inventory, m_editor, m_pages->locale(), m_pages);
        connect(m_page, &RecallPage::closed, this, &RecallDesk::close);
        connect(m_page, &RecallPage::importAsked, this, &RecallDesk::askForFiles);
        connect(m_page, &RecallPage::itemAsked, this, &RecallDesk::itemAsked);
        connect(m_page, &RecallPage::changedUndoably, this, &RecallDesk::changedUndoably);
        connect(m_page, &RecallPage::refused, this,
                [this](const QString &sentence) { emit said({Message::Kind::Warning, sentence, {}, {}}); });
        m_page->setImporting(isBusy());
    }
    m_page->layOver(*m_pages);
    m_page->showNotice(reference);
    m_page->setFocus(Qt::OtherFocusReason);
}

void RecallDesk::close()
{
    if (RecallPage *page = std::exchange(m_page, nullptr))
        emit closed(page->leave(this));
}

void RecallDesk::askForFiles()
{
    const QStringList paths = QFileDialog::getOpenFileNames(
        m_pages, tr("Import recall notices"), QStandardPaths::writableLocation(QStandardPaths::DownloadLocation),
        tr("Recall notices (*.json *.xml *.txt *.tsv);;All files (*)"));
    if (!paths.isEmpty())
        importFiles(paths);
}

void RecallDesk::importFiles(const QStringList &paths)
{
    if (m_job || m_editor.isHeld())
        return emit said(
            {Message::Kind::Warning, tr("Other work is still being done. Import the notices after it."), {}, {}});
    m_job = new RecallJob(m_inventory, paths, this);
    connect(m_job, &RecallJob::progressed, this,
            [this](int percent) { emit progressed(tr("Comparing recall notices…"), percent, 100); });
    connect(m_job, &RecallJob::done, this, [this](const RecallJob::Outcome &outcome) {
        endJob();
        emit wrote(outcome.changes);
        tell(outcome);
    });
    connect(m_job, &RecallJob::failed, this, [this](const Error &error) {
        endJob();
        const bool isWish = error.code == Error::Code::Cancelled;
        emit said({isWish ? Message::Kind::News : Message::Kind::Error, error.message(), {}, {}});
    });
    m_editor.hold(tr("Recall notices are being compared. Do this again when that is done, or cancel it."));
    if (m_page)
        m_page->setImporting(true);
    emit progressed(tr("Comparing recall notices…"), 0, 100);
    m_job->start();
}

void RecallDesk::endJob()
{
    std::exchange(m_job, nullptr)->deleteLater();
    m_editor.release();
    if (m_page)
        m_page->setImporting(false);
    emit progressEnded();
}

void RecallDesk::tell(const RecallJob::Outcome &outcome)
{
    if (!outcome.problems.isEmpty())
        emit said({Message::Kind::Warning,
                   tr("%n record(s) could not be read. The first: %1", nullptr, int(outcome.problems.size()))
                       .arg(outcome.problems.first()),
                   {},
                   {}});
    if (outcome.matches == 0)
        return emit said({Message::Kind::News,
                          tr("None of %n notice(s) speaks of an item.", nullptr, int(outcome.notices)),
                          {},
                          {}});
    emit changedUndoably(tr("Found %n recall(s) that may mean your items", nullptr, int(outcome.matches)));
}

void RecallDesk::cancel()
{
    if (m_job)
        m_job->cancel();
}

void RecallDesk::stop()
{
    if (RecallJob *job = std::exchange(m_job, nullptr)) {
        delete job;
        m_editor.release();
    }
}

/// Waits until whoever changes something is done with it.
void RecallDesk::onChanged(const Changes &changes)
{
    if (changes.updated.size() + changes.added.size() > mostAtOnce || m_inventory.isReadOnly() || m_job)
        return;
    const bool wasIdle = m_changed.empty();
    for (const std::vector<ItemId> &items : {changes.added, changes.updated})
        m_changed.insert(m_changed.end(), items.begin(), items.end());
    if (wasIdle && !m_changed.empty())
        QTimer::singleShot(0, this, &RecallDesk::decideAnew);
}

/// The notices are read again only when others are kept.
const RecallCheck &RecallDesk::keptNotices(size_t matches)
{
    if (!m_check || m_matches != matches) {
        m_check.emplace();
        m_matches = matches;
        for (const Notice &notice : m_inventory.notices())
            m_check->add(notice);
    }
    return *m_check;
}

/// A serial number that was filled in can decide what could not be decided, and another unit can be meant as well. It
/// belongs to the step that brought it.
void RecallDesk::decideAnew()
{
    const std::vector<ItemId> items = std::exchange(m_changed, {});
    const std::vector<NoticeMatch> kept = m_inventory.allNoticeMatches();
    if (kept.empty() || m_editor.isHeld())
        return;
    const RecallCheck &check = keptNotices(kept.size());
    std::vector<SurveyedItem> subjects;
    for (const Record &record : m_inventory.records(items))
        subjects.push_back(surveyed(record, m_inventory));
    const auto fresh = check.match(subjects, QDate::currentDate());
    if (!fresh)
        return;
    std::vector<NoticeMatch> changed;
    const auto keptOf = [&kept](ItemId item, NoticeId notice) {
        const auto found = std::find_if(kept.begin(), kept.end(), [item, notice](const NoticeMatch &each) {
            return each.item == item && each.notice == notice;
        });
        return found == kept.end() ? NoticeMatch{{}, item, notice, RecallVerdict::CannotDecide, {}, {}, {}, {}}
                                   : *found;
    };
    std::set<std::pair<ItemId, NoticeId>> meant;
    for (const RecallMatch &each : *fresh) {
        NoticeMatch match = keptOf(each.item, check.noticeOf(each).id);
        meant.insert({match.item, match.notice});
        if (match.id.isValid() && match.verdict == each.verdict && match.because == each.because)
            continue;
        match.verdict = each.verdict;
        match.because = each.because;
        changed.push_back(match);
    }
    for (NoticeMatch match : kept) {
        const bool isSubject = std::find(items.begin(), items.end(), match.item) != items.end();
        if (!isSubject || meant.contains({match.item, match.notice}) || match.verdict == RecallVerdict::NotInRange)
            continue;
        match.verdict = RecallVerdict::NotInRange;
        match.because = tr("The notice does not speak of its numbers any more.");
        changed.push_back(match);
    }
    save(changed);
}

void RecallDesk::save(const std::vector<NoticeMatch> &matches)
{
    const auto work = [&matches](Writer &writer) -> Result<void> {
        for (const NoticeMatch &match : matches)
            if (auto saved = writer.saveMatch(match); !saved)
                return saved;
        return {};
    };
    if (!matches.empty())
        std::ignore = m_editor.bulk(tr("Decide about a recall anew"), work, m_inventory.undoStep());
}

} // namespace nameplate
