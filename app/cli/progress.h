// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/error.h"

namespace nameplate::cli {

class Console;

/// Tells on a terminal how far a long job is, and the job whether it shall go on.
class Progress
{
public:
    Progress(Console &console, QString label);
    ~Progress(); ///< wipes the line

    Progress(const Progress &) = delete;
    Progress &operator=(const Progress &) = delete;

    /// False when the person asked to stop.
    bool operator()(int percent);

private:
    Console &m_console;
    QString m_label;
    int m_percent = -1;
};

/// What a job says that was stopped from the keyboard.
[[nodiscard]] Error cancelled();

} // namespace nameplate::cli
