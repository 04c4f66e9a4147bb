// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/linesource.h"

#include "app/cli/interrupt.h"

#include <unistd.h>

#include <array>

namespace nameplate::cli {

std::optional<LineSource::Line> LineSource::next()
{
    Line line;
    while (true) {
        const qsizetype end = m_buffer.indexOf('\n', m_searched);
        if (end >= 0) {
            const QByteArray bytes = m_buffer.left(end);
            m_buffer.remove(0, end + 1);
            m_searched = 0;
            if (!line.isTooLong)
                line.bytes = bytes.endsWith('\r') ? bytes.chopped(1) : bytes;
            line.isTooLong = line.isTooLong || line.bytes.size() > maximum;
            return line;
        }
        m_searched = m_buffer.size();
        if (m_buffer.size() > maximum) {
            if (!line.isTooLong)
                line = Line{m_buffer, true};
            m_buffer.clear();
            m_searched = 0;
        }
        if (!fill())
            break;
    }
    if (isInterrupted() || (m_buffer.isEmpty() && !line.isTooLong))
        return std::nullopt;
    if (!line.isTooLong)
        line.bytes = m_buffer;
    m_buffer.clear();
    m_searched = 0;
    return line;
}

bool LineSource::fill()
{
    std::array<char, 64 * 1024> piece;
    const ssize_t count = isInterrupted() ? 0 : ::read(STDIN_FILENO, piece.data(), piece.size());
    if (count > 0)
        m_buffer.append(piece.data(), count);
    return count > 0;
}

} // namespace nameplate::cli
