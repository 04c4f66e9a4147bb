// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/moment.h"

#include <QTimer>
#include <QWidget>

namespace nameplate {

/// Lives while a view paints what a model reads: nothing waits for the disk of somebody who commits. What could not be
/// read is left blank and painted a moment later.
class PaintTurn
{
public:
    PaintTurn(const Inventory &inventory, QWidget *viewport)
        : m_turn(inventory)
        , m_viewport(viewport)
    {}
    ~PaintTurn()
    {
        if (m_turn.hasGaps())
            QTimer::singleShot(pause, m_viewport, qOverload<>(&QWidget::update));
    }
    PaintTurn(const PaintTurn &) = delete;
    PaintTurn &operator=(const PaintTurn &) = delete;

private:
    static constexpr int pause = 15; // milliseconds

    Inventory::Turn m_turn;
    QWidget *m_viewport;
};

} // namespace nameplate
