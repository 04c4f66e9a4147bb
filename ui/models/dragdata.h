// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"

#include <QString>

#include <vector>

class QMimeData;

namespace nameplate {

/// Ids of the document that are dragged from one part of the window to another; another process does not take them.
namespace dragdata {

[[nodiscard]] QString itemsType();

[[nodiscard]] QMimeData *make(const QString &type, const std::vector<qint64> &ids);
[[nodiscard]] std::vector<qint64> read(const QMimeData *data, const QString &type);

[[nodiscard]] QMimeData *ofItems(const std::vector<ItemId> &items);
[[nodiscard]] std::vector<ItemId> items(const QMimeData *data); ///< empty: something else is dragged

} // namespace dragdata

} // namespace nameplate
