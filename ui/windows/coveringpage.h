// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace nameplate {

/// A page that lies over the list of items until its button or Escape goes back to them.
class CoveringPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

signals:
    void closed();

protected:
    [[nodiscard]] QToolButton *makeBackButton(QWidget *parent);
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace nameplate
