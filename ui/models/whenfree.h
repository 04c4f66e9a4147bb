// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/moment.h"

#include <QTimer>

#include <functional>

namespace nameplate {

/// Reads for the window without waiting for the disk of somebody who commits: at once where that is possible, else as
/// soon as it is. For what may be shown a little later; asking again before it is done asks once.
class WhenFree
{
public:
    /// `work` reads what it needs of one moment.
    WhenFree(const Inventory &inventory, std::function<void()> work)
        : m_inventory(inventory)
        , m_work(std::move(work))
    {
        m_pause.setSingleShot(true);
        m_pause.setInterval(pause);
        QObject::connect(&m_pause, &QTimer::timeout, &m_pause, [this] { ask(); });
    }

    void ask()
    {
        const Inventory::Turn turn(m_inventory);
        if (!m_inventory.answers())
            return m_pause.start();
        m_pause.stop();
        m_work();
    }

private:
    static constexpr int pause = 5; // milliseconds

    const Inventory &m_inventory;
    std::function<void()> m_work;
    QTimer m_pause;
};

} // namespace nameplate
