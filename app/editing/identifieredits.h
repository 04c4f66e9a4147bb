// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editing/editor.h"

namespace nameplate::identifieredits {

/// The further numbers of an item, each change one step. Several of one kind are allowed: a phone has two IMEIs.

Result<void> add(Editor &editor, ItemId item, const QString &kind, const QString &value);
/// An empty value removes it.
Result<void> change(Editor &editor, ItemId item, IdentifierId identifier, const QString &value);
Result<void> setKind(Editor &editor, ItemId item, IdentifierId identifier, const QString &kind);
Result<void> remove(Editor &editor, ItemId item, IdentifierId identifier);

/// The number stands in the wrong field: takes it from there (serial, series number, another kind) and keeps it as an
/// identifier of that kind.
Result<void> keepAs(Editor &editor, ItemId item, const QString &kind, const QString &number);
Result<void> makeSeriesNumber(Editor &editor, ItemId item); ///< of its serial number
Result<void> makeSerialNumber(Editor &editor, ItemId item); ///< of its series number

/// The kind that a typed word names: the code of a title ("IMEI" → "imei"), else the word itself.
[[nodiscard]] QString kindOf(const QString &typed);

} // namespace nameplate::identifieredits
