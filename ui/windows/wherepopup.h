// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/record.h"
#include "ui/widgets/plate.h"

namespace nameplate {

class PlainLabel;
class PlateDrawing;

/// Where the number that is asked for is printed on that kind of product: a small drawing, the place in words, where a
/// screen shows it, and what to photograph while one is there.
class WherePopup : public QFrame
{
    Q_OBJECT

public:
    WherePopup(const Record &record, PlateNumber which, QWidget *parent);

    /// Below the widget, within the screen; goes when anything else is pressed, or on Esc.
    void popUpBelow(QWidget *asked);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    PlateDrawing *m_drawing;
    PlainLabel *m_text;
};

} // namespace nameplate
