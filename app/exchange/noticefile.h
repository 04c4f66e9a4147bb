// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/notice.h"
#include "app/domain/result.h"
#include "app/identity/recallcriteria.h"

#include <QStringList>

namespace nameplate {

/// One notice as it came in a file: what is kept of it, and what it says.
struct ImportedNotice
{
    Notice notice;
    RecallContent content;
};

/// A file of recall notices of one of the known publishers.
struct NoticeFile
{
    std::vector<ImportedNotice> notices;
    QStringList problems; ///< records that could not be read, one sentence each

    /// Recognises the format by what is in the file: CPSC (JSON, XML), Safety Gate (XML), NHTSA (JSON, tab-separated).
    static Result<NoticeFile> read(const QString &path);
    static Result<NoticeFile> fromData(const QByteArray &data);
};

/// Reads a kept record again.
[[nodiscard]] Result<RecallContent> contentOf(const Notice &notice);

} // namespace nameplate
