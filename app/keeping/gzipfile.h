// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QIODevice>

namespace nameplate {

/// Files that gunzip opens, with a comment in their header that can be read without unpacking.
namespace gzipfile {

Result<void> write(QIODevice &to, const QByteArray &bytes, const QByteArray &comment);

/// Code::Damaged for anything but a whole, undamaged file of at most `largest` unpacked bytes.
Result<QByteArray> read(QIODevice &from, qint64 largest);

/// Empty when there is none.
[[nodiscard]] QByteArray comment(QIODevice &from);

} // namespace gzipfile

} // namespace nameplate
