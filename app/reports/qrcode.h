// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QPainterPath>

#include <optional>

namespace nameplate {

/// A QR code as a square of dark and light modules.
class QrCode
{
public:
    /// Any bytes, with a quarter of the code to spare for dirt. Nothing when they are too many (over 2,300).
    static std::optional<QrCode> of(const QByteArray &content);

    [[nodiscard]] int side() const { return m_side; } ///< modules, without the quiet zone
    [[nodiscard]] bool isDark(int x, int y) const { return m_modules.at(qsizetype(y) * m_side + x) & 1; }

    /// The dark modules as one shape in a square of that size, so that no seams show between them.
    [[nodiscard]] QPainterPath shape(double size) const;

    /// The light margin that readers need, in modules.
    static constexpr int quietZone = 4;

private:
    QrCode(int side, QByteArray modules)
        : m_side(side)
        , m_modules(std::move(modules))
    {}

    int m_side;
    QByteArray m_modules;
};

} // namespace nameplate
