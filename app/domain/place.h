// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"

#include <QString>
#include <QStringList>

namespace nameplate {

/// A node of the tree of places: property → room → container. Moving a place moves what is in it.
struct Place
{
    PlaceId id;
    QString uuid;
    PlaceId parent;
    QString name;
    QString notes;

    bool operator==(const Place &) const = default;
};

/// A path of places as people write it: "Home / Kitchen / Cupboard".
namespace placepath {

[[nodiscard]] QStringList split(QStringView path);
[[nodiscard]] QString join(const QStringList &names);

} // namespace placepath

} // namespace nameplate
