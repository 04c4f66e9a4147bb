// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPalette>

#include <optional>

class QDBusVariant;

namespace nameplate {

/// Whether the desktop prefers dark windows: the settings portal where a session bus offers one, else the brightness of
/// the palette the platform came with.
class DesktopScheme : public QObject
{
    Q_OBJECT

public:
    DesktopScheme() = default;

    /// Asks the desktop and listens from then on; call it before the application's palette is replaced.
    void start();

    [[nodiscard]] bool prefersDark() const { return m_portal.value_or(m_platform); }

signals:
    void changed();

private slots:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void read(uint scheme);

    bool m_platform = false;
    std::optional<bool> m_portal;
};

} // namespace nameplate
