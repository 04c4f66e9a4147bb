// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/noticefile.h"
#include "app/exchange/progress.h"
#include "app/identity/recallmatch.h"
#include "app/services/writer.h"

namespace nameplate {

/// Recall notices, from files or kept in a document, and what they mean for its items.
class RecallCheck
{
public:
    /// Takes the notices of a file; returns one sentence for each record that could not be read.
    Result<QStringList> add(const QString &path);
    /// Takes a notice that a document keeps; what cannot be read any more is passed over.
    void add(const Notice &kept);

    [[nodiscard]] size_t size() const { return m_notices.size(); }
    [[nodiscard]] const Notice &noticeOf(const RecallMatch &match) const { return m_notices[match.notice]; }

    /// In the order of the items; Code::Cancelled when it is stopped.
    [[nodiscard]] Result<std::vector<RecallMatch>> match(const std::vector<SurveyedItem> &items, const QDate &today,
                                                         const GoOn &goOn = {}) const;

    /// Keeps the verdicts and the notices they come from; what was done about them earlier stays.
    [[nodiscard]] Result<void> keep(const std::vector<RecallMatch> &matches, Writer &writer) const;

private:
    std::vector<Notice> m_notices;
    RecallIndex m_index;
};

} // namespace nameplate
