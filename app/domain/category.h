// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"

#include <QString>

namespace nameplate {

/// A class of things ("Appliances"), as insurers and people sort them.
struct Category
{
    CategoryId id;
    QString uuid;
    QString name;

    bool operator==(const Category &) const = default;
};

/// A free word that groups items across places and categories.
struct Tag
{
    TagId id;
    QString uuid;
    QString name;

    bool operator==(const Tag &) const = default;
};

/// A search that is worth to be asked again, under a name of its own.
struct SavedSearch
{
    SearchId id;
    QString uuid;
    QString name;
    QString query; ///< as it was typed, with filter words

    bool operator==(const SavedSearch &) const = default;
};

} // namespace nameplate
