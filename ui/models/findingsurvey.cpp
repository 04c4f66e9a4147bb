// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findingsurvey.h"

#include "ui/models/later.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace nameplate {

namespace {

Q_LOGGING_CATEGORY(log, "nameplate.models", QtWarningMsg)

constexpr int firstPause = 2000; // milliseconds: the first moments belong to whoever opened the document
constexpr int leastPause = 600;  // after a change, so that a run of edits is looked at once

struct Look
{
    Result<std::vector<Finding>> findings;
    qint64 took = 0; // milliseconds
};

Look lookAt(const Inventory &inventory, const FindingOptions &options)
{
    QElapsedTimer watch;
    watch.start();
    const auto own = inventory.openForWorker();
    if (!own)
        return {tl::unexpected(own.error()), watch.elapsed()};
    auto findings = (*own)->findings(options);
    if (const auto &trouble = (*own)->trouble()) // what could not be read is not missing
        findings = tl::unexpected(*trouble);
    return {std::move(findings), watch.elapsed()};
}

size_t orderOf(const QString &code)
{
    const auto kinds = findingKinds();
    const auto known = std::find_if(kinds.begin(), kinds.end(),
                                    [&code](const FindingKind &kind) { return code == QLatin1String(kind.code); });
    return size_t(known - kinds.begin());
}

void sortByKind(std::vector<Finding> &findings)
{
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return orderOf(a.code) < orderOf(b.code); });
}

} // namespace

FindingSurvey::FindingSurvey(const Inventory &inventory, qint64 many, QObject *parent)
    : QObject(parent)
    , m_inventory(inventory)
    , m_stopped(std::make_shared<std::atomic<bool>>(false))
    , m_many(many)
{
    m_worker.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(leastPause);
    connect(&m_pause, &QTimer::timeout, this, [this] { m_whenFree.ask(); });
    connect(&m_inventory, &Inventory::changed, this, [this] { m_pause.start(); });
    m_pause.start(firstPause);
}

FindingSurvey::~FindingSurvey()
{
    *m_stopped = true;
    m_worker.waitForDone();
}

bool FindingSurvey::isWanted() const
{
    return m_asked || m_inventory.itemCount() <= m_many;
}

void FindingSurvey::ask()
{
    if (!std::exchange(m_asked, true) && !m_known)
        look();
}

void FindingSurvey::look()
{
    if (!isWanted())
        return;
    if (m_looking)
        return m_pause.start();
    m_looking = true;
    m_pause.setInterval(leastPause);
    FindingOptions options;
    options.today = QDate::currentDate();
    options.goOn = [stopped = m_stopped] { return !*stopped; };
    const auto future = QtConcurrent::run(
        &m_worker, [&inventory = m_inventory, options] { return std::make_shared<Look>(lookAt(inventory, options)); });
    later(future, this, [this](const std::shared_ptr<Look> &looked) {
        m_looking = false;
        m_pause.setInterval(qMax(leastPause, int(looked->took))); // a long look is not repeated without a rest
        take(std::move(looked->findings));
    });
}

void FindingSurvey::take(Result<std::vector<Finding>> findings)
{
    if (!findings) { // what is known stays; a document that cannot be read says so where it is opened and listed
        qCWarning(log) << "findings could not be looked for:" << int(findings.error().code);
        return;
    }
    sortByKind(*findings);
    const bool news = !m_known || *findings != m_findings;
    m_known = true;
    if (news)
        setFindings(std::move(*findings));
}

void FindingSurvey::setFindings(std::vector<Finding> findings)
{
    m_findings = std::move(findings);
    m_items.clear();
    for (const Finding &finding : m_findings)
        m_items.insert(finding.item.value);
    emit found();
}

QStringList FindingSurvey::sentencesOf(ItemId item) const
{
    QStringList sentences;
    if (concerns(item))
        for (const Finding &finding : m_findings)
            if (finding.item == item)
                sentences << finding.message;
    return sentences;
}

void FindingSurvey::leaveOut(const Finding &finding)
{
    std::vector<Finding> rest = m_findings;
    rest.erase(std::remove(rest.begin(), rest.end(), finding), rest.end());
    if (rest.size() != m_findings.size())
        setFindings(std::move(rest));
}

} // namespace nameplate
