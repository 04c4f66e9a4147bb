// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keeping/keepingtext.h"

namespace nameplate {

/// The right to change one folder of backups, held by one process at a time; the kernel gives it back when the process
/// ends, however it ends.
class StoreLock
{
public:
    /// Waits while another backup is being made; stops when `goOn` says so.
    static Result<StoreLock> take(const QString &folder, const KeepGoing &goOn);

    ~StoreLock();
    StoreLock(StoreLock &&other) noexcept;
    StoreLock(const StoreLock &) = delete;
    StoreLock &operator=(const StoreLock &) = delete;
    StoreLock &operator=(StoreLock &&) = delete;

private:
    explicit StoreLock(int handle)
        : m_handle(handle)
    {}

    int m_handle;
};

} // namespace nameplate
