// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/attachment.h"

#include <QFuture>
#include <QStringList>
#include <QThreadPool>

#include <deque>
#include <memory>

namespace nameplate {

/// Files that are prepared on worker threads, a few ahead of the one that is being stored: reading, hashing and
/// decoding go on while the disk writes, and only those few are in memory.
class Preparation
{
public:
    Preparation(const QStringList &paths, std::optional<EvidenceKind> kind);
    ~Preparation(); ///< waits for what is under way

    Preparation(const Preparation &) = delete;
    Preparation &operator=(const Preparation &) = delete;
    Preparation(Preparation &&) = delete;
    Preparation &operator=(Preparation &&) = delete;

    [[nodiscard]] bool isFinished() const { return m_underWay.empty(); }
    /// The next file, in the order given; waits for it.
    [[nodiscard]] Result<PreparedEvidence> next();

private:
    void startOne();

    std::unique_ptr<QThreadPool> m_pool; ///< its threads stand back behind all others
    QStringList m_waiting;
    std::optional<EvidenceKind> m_kind;
    std::deque<QFuture<Result<PreparedEvidence>>> m_underWay;
};

} // namespace nameplate
