// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports/picturesource.h"

#include <functional>

namespace nameplate {

/// Asks before each picture of a page whether to go on: one page may show several that take long. Once it was told no,
/// it shows none, and what was painted is of no use.
class WatchedPictures final : public PictureSource
{
public:
    /// `goOn` empty: nobody is asked.
    WatchedPictures(PictureSource &source, std::function<bool()> goOn)
        : m_source(source)
        , m_goOn(std::move(goOn))
    {
        m_source.setGoOn([this] { return goesOn(); });
    }
    ~WatchedPictures() override { m_source.setGoOn({}); }
    Q_DISABLE_COPY_MOVE(WatchedPictures)

    QImage picture(EvidenceId evidence, QSize maximum) override
    {
        return goesOn() ? m_source.picture(evidence, maximum) : QImage();
    }
    QImage pdfPage(EvidenceId evidence, int page, QSize maximum) override
    {
        return goesOn() ? m_source.pdfPage(evidence, page, maximum) : QImage();
    }

    [[nodiscard]] bool isStopped() const { return m_isStopped; }

private:
    bool goesOn()
    {
        m_isStopped = m_isStopped || (m_goOn && !m_goOn());
        return !m_isStopped;
    }

    PictureSource &m_source;
    std::function<bool()> m_goOn;
    bool m_isStopped = false;
};

} // namespace nameplate
