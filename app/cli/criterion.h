// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/assignment.h"

namespace nameplate::cli {

/// What `--where key=value` asks of an item. Case and accents are forgiven; a place holds everything inside it; one
/// tag of several is enough; an empty value asks for items where nothing is known.
class Criterion
{
public:
    /// Refuses unknown keys, and values that the field could never hold.
    static Outcome<Criterion> read(const QString &word, const Currency &currency);

    [[nodiscard]] bool holds(const Record &record) const;

private:
    Assignment m_wanted;
};

[[nodiscard]] Outcome<std::vector<Criterion>> readCriteria(const QStringList &words, const Currency &currency);

[[nodiscard]] bool meetAll(const std::vector<Criterion> &criteria, const Record &record);

} // namespace nameplate::cli
