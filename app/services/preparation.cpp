// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/preparation.h"

#include <QtConcurrent>

namespace nameplate {

namespace {

constexpr int ahead = 3;

} // namespace

Preparation::Preparation(const QStringList &paths, std::optional<EvidenceKind> kind)
    : m_waiting(paths)
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
    m_underWay.push_back(QtConcurrent::run([path, kind = m_kind] { return prepareEvidence(path, kind); }));
}

} // namespace nameplate
