// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>

namespace nameplate::storage {

/// Lets the connections of one process write in the order in which they ask. Left to SQLite, who asks again and again
/// beside somebody who stores file after file may find the document busy each time.
class WriterQueue
{
public:
    /// The right to write; given back when it is destroyed.
    class Turn
    {
    public:
        Turn(WriterQueue &queue, std::uint64_t number)
            : m_queue(queue)
            , m_number(number)
        {}
        ~Turn() { m_queue.leave(m_number); }
        Turn(const Turn &) = delete;
        Turn &operator=(const Turn &) = delete;

    private:
        WriterQueue &m_queue;
        std::uint64_t m_number;
    };

    /// Waits for everybody who came before; null when that takes longer than `milliseconds`.
    [[nodiscard]] std::unique_ptr<Turn> enter(int milliseconds);

    [[nodiscard]] bool isWaitedFor(); ///< somebody has asked and does not write yet

private:
    void leave(std::uint64_t number);

    std::mutex m_mutex;
    std::condition_variable m_moved;
    std::deque<std::uint64_t> m_waiting; ///< the first one writes
    std::uint64_t m_last = 0;
};

} // namespace nameplate::storage
