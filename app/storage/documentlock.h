// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"
#include "app/storage/documentfile.h"

#include <memory>

namespace nameplate::storage {

/// The right to write one document, held by at most one process. Keyed by device and inode, so that it holds under
/// every name of the file; the kernel gives it back when the process ends, however it ends.
class DocumentLock
{
public:
    /// Code::Busy when another process holds it.
    static Result<std::shared_ptr<DocumentLock>> take(const DocumentFile &file);

    ~DocumentLock();
    DocumentLock(const DocumentLock &) = delete;
    DocumentLock &operator=(const DocumentLock &) = delete;

private:
    explicit DocumentLock(int handle)
        : m_handle(handle)
    {}

    int m_handle;
};

/// The user's private folder for locks and sockets (0700); empty when none can be made.
[[nodiscard]] QString runtimeFolder();

} // namespace nameplate::storage
