// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/outcome.h"
#include "app/domain/itemfield.h"

#include <QStringList>

#include <vector>

namespace nameplate::cli {

/// One `key=value` of a command line.
struct Assignment
{
    const Field *field = nullptr; ///< null: an identifier
    QString identifierKind;
    QString value;

    [[nodiscard]] QString key() const;
};

/// Splits each word at its first "="; a key that does not exist is wrong usage and names those like it.
[[nodiscard]] Outcome<Assignment> readAssignment(const QString &word);

/// As above for several words; no key may come twice.
[[nodiscard]] Outcome<std::vector<Assignment>> readAssignments(const QStringList &words);

/// Gives the record all values, in an order in which each can be understood whatever the order on the line: amounts
/// that are to change are cleared, then currencies, then the series, then its brand and everything else.
[[nodiscard]] Result<void> assign(const std::vector<Assignment> &assignments, Record &record);

/// The record's value under that key, as files and the command line write it.
[[nodiscard]] QString valueOf(const Assignment &assignment, const Record &record);

} // namespace nameplate::cli
