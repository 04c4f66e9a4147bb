// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/history.h"
#include "app/domain/totals.h"

#include <QJsonObject>

namespace nameplate::cli {

class Console;

/// What the command line tells beside the shapes of documentjson.
[[nodiscard]] QJsonObject toJson(const HistoryEntry &entry);
[[nodiscard]] QJsonObject toJson(const std::map<Currency, qint64> &sums);

/// Writes a JSON array piece by piece, so that a long list is never in memory as a whole.
class JsonList
{
public:
    explicit JsonList(Console &console);
    ~JsonList(); ///< closes the array

    JsonList(const JsonList &) = delete;
    JsonList &operator=(const JsonList &) = delete;

    void add(const QJsonObject &object);

private:
    Console &m_console;
    bool m_isEmpty = true;
};

} // namespace nameplate::cli
