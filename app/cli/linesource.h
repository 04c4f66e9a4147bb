// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace nameplate::cli {

/// Lines from standard input, each as soon as it is complete. A line above the limit is read to its end and handed
/// over cut off and marked, so that the lines behind it are still understood.
class LineSource
{
public:
    struct Line
    {
        QByteArray bytes; ///< without the line end
        bool isTooLong = false;
    };

    /// Lines may have this many bytes.
    static constexpr qsizetype maximum = qsizetype(8) << 20;

    /// None: the input ended, failed, or the program was asked to stop.
    std::optional<Line> next();

private:
    bool fill();

    QByteArray m_buffer;
    qsizetype m_searched = 0; ///< no line end before this place
};

} // namespace nameplate::cli
