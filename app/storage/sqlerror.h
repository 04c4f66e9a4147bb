// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/error.h"

#include <QCoreApplication>

namespace nameplate::storage {

/// An SQLite result code about the document at `path` in the user's words: what happened and what to do.
[[nodiscard]] Error sqlError(int code, const QString &path);

/// What is said of a document whose content cannot be right.
[[nodiscard]] Error damagedError(const QString &path);

/// True for codes by which SQLite says, while a document is opened, that its content cannot be right: besides the
/// plain error, sizes so wrong that it runs out of memory while there is plenty.
[[nodiscard]] bool meansDamage(int code);

/// Translates the sentences of this layer.
class StorageText
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

} // namespace nameplate::storage
