// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace nameplate {

/// A line for a value that ends in "…" where it does not fit, until it is edited; the whole text is its tool tip then.
class ElidedLine : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect room() const;
    [[nodiscard]] bool isCut() const;
};

} // namespace nameplate
