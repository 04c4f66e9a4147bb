// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/evidence.h"
#include "app/domain/record.h"

#include <QByteArray>

#include <vector>

namespace nameplate {

/// One file of an item as the page shows it.
struct PageFile
{
    Evidence evidence;
    QString file;      ///< its name in the archive; empty: the file is not there
    QString thumbnail; ///< a name in the archive, or the picture itself as a data: address; empty: it shows none
};

/// The page of an archive, piece by piece: one HTML file that needs nothing but the files beside it, if it names any.
namespace archivepage {

[[nodiscard]] QByteArray head(const QString &title);
[[nodiscard]] QByteArray item(const Record &record, const std::vector<PageFile> &files);
[[nodiscard]] QByteArray foot();

} // namespace archivepage

} // namespace nameplate
