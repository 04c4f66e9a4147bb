// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace nameplate {

/// A copy of the test process that holds something until it is killed, as another program would.
class HoldingProcess
{
public:
    /// Runs `work` in a process of its own and returns once it has ended; the process then waits to be killed.
    explicit HoldingProcess(const std::function<void()> &work);
    ~HoldingProcess();
    HoldingProcess(const HoldingProcess &) = delete;
    HoldingProcess &operator=(const HoldingProcess &) = delete;

    void kill();

private:
    int m_id = 0;
};

/// Runs `work` in a process of its own and returns what it returns: what went wrong, empty when nothing did. Leave no
/// document open in this process meanwhile.
[[nodiscard]] QString inAnotherProcess(const std::function<QString()> &work);

/// As above without the rights of root, so that permissions count.
[[nodiscard]] QString asNobody(const std::function<QString()> &work);

/// As above with a file system of its own at `folder` that holds `kibibytes`; "unavailable" where that is not allowed.
[[nodiscard]] QString onSmallDisk(const QString &folder, int kibibytes, const std::function<QString()> &work);

/// Makes the file system at `folder` read-only; inside onSmallDisk().
[[nodiscard]] bool makeReadOnly(const QString &folder);

} // namespace nameplate
