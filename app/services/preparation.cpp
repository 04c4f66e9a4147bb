// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/preparation.h"

#include <QtConcurrent>

#include <sys/resource.h>

namespace nameplate {

namespace {

constexpr int ahead = 3;

/// Reading photos takes all processors there are, but the window comes first. Linux knows a priority for each thread,
/// and `waiting` may find itself here, as it runs what it waits for.
Result<PreparedEvidence> prepareBehindTheWindow(const QThread *waiting, const QString &path,
                                                std::optional<EvidenceKind> kind)
{
    constexpr int nice = 10;
    if (QThread::currentThread() != waiting)
        ::setpriority(PRIO_PROCESS, 0, nice);
    return prepareEvidence(path, kind);
}

} // namespace

Preparation::Preparation(const QStringList &paths, std::optional<EvidenceKind> kind)
    : m_pool(std::make_unique<QThreadPool>())
    , m_waiting(paths)
    , m_kind(kind)
{
    for (int i = 0; i < ahead; ++i)
        startOne();
}

Preparation::~Preparation()
{
    for (auto &future : m_underWay)
        future.waitForFinished();
}

Result<PreparedEvidence> Preparation::next()
{
    auto prepared = m_underWay.front().takeResult();
    m_underWay.pop_front();
    startOne();
    return prepared;
}

void Preparation::startOne()
{
    if (m_waiting.isEmpty())
        return;
    const QString path = m_waiting.takeFirst();
    m_underWay.push_back(
        QtConcurrent::run(m_pool.get(), prepareBehindTheWindow, QThread::currentThread(), path, m_kind));
}

} // namespace nameplate
