// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/writerqueue.h"

#include <algorithm>
#include <chrono>

namespace nameplate::storage {

std::unique_ptr<WriterQueue::Turn> WriterQueue::enter(int milliseconds)
{
    std::unique_lock lock(m_mutex);
    const std::uint64_t number = ++m_last;
    m_waiting.push_back(number);
    const auto isFirst = [this, number] { return m_waiting.front() == number; };
    if (m_moved.wait_for(lock, std::chrono::milliseconds(milliseconds), isFirst))
        return std::make_unique<Turn>(*this, number);
    std::erase(m_waiting, number);
    m_moved.notify_all();
    return nullptr;
}

bool WriterQueue::isWaitedFor()
{
    const std::scoped_lock lock(m_mutex);
    return m_waiting.size() > 1;
}

void WriterQueue::leave(std::uint64_t number)
{
    const std::scoped_lock lock(m_mutex);
    std::erase(m_waiting, number);
    m_moved.notify_all();
}

} // namespace nameplate::storage
