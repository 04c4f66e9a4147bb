// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace nameplate {

/// How long a kind of thing is reckoned to last.
struct UsefulLife
{
    QString title;
    QString years; ///< "10", "4–5"
    QString source;

    bool operator==(const UsefulLife &) const = default;
};

/// A table of useful lives with its name, which each report that uses it prints.
struct UsefulLives
{
    QString name;
    std::vector<UsefulLife> lives;
};

/// The table in resources/knowledge, in that language ("de") where it has it, else in English.
[[nodiscard]] UsefulLives usefulLives(const QString &language);

} // namespace nameplate
