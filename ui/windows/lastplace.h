// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/listquery.h"

#include <QByteArray>

#include <optional>

namespace nameplate {

/// Where in a document the user was: the shelf of the Library and the item.
struct LastPlace
{
    ListFilter shelf;
    ItemId item;

    [[nodiscard]] QByteArray bytes() const;
    [[nodiscard]] static std::optional<LastPlace> from(const QByteArray &bytes); ///< none: these are not such bytes
};

} // namespace nameplate
