// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace nameplate {

class DesktopScheme;

enum class ThemeChoice
{
    System,
    Light,
    Dark
};

/// Dresses the application in the house style, light or dark, and follows the desktop when told to. The environment
/// variable NAMEPLATE_THEME (dark or light) wins over any choice.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    /// Sets style, palette and font of the application; to be called once, before the first window.
    void apply(ThemeChoice choice);

    void choose(ThemeChoice choice);
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }

private:
    [[nodiscard]] bool wantsDark() const;
    void repaint();

    std::unique_ptr<DesktopScheme> m_desktop;
    ThemeChoice m_choice = ThemeChoice::System;
};

} // namespace nameplate
