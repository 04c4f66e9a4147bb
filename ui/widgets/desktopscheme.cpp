// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/desktopscheme.h"

#include "ui/widgets/shades.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QGuiApplication>

namespace nameplate {

namespace {

// Names and values: xdg-desktop-portal, org.freedesktop.portal.Settings; 1 prefers dark, 2 light, 0 has no preference.
constexpr char portal[] = "org.freedesktop.portal.Desktop";
constexpr char portalPath[] = "/org/freedesktop/portal/desktop";
constexpr char settings[] = "org.freedesktop.portal.Settings";
constexpr char appearance[] = "org.freedesktop.appearance";
constexpr char colourScheme[] = "color-scheme";

constexpr int patience = 150; // milliseconds

QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

void DesktopScheme::start()
{
    m_platform = isDark(QGuiApplication::palette());
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected() || !bus.interface()->isServiceRegistered(QLatin1String(portal)))
        return;
    bus.connect(QLatin1String(portal), QLatin1String(portalPath), QLatin1String(settings),
                QStringLiteral("SettingChanged"), this, SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(QLatin1String(portal), QLatin1String(portalPath),
                                                           QLatin1String(settings), QStringLiteral("Read"));
    question << QString::fromLatin1(appearance) << QString::fromLatin1(colourScheme);
    const QDBusMessage answer = bus.call(question, QDBus::Block, patience);
    if (answer.type() == QDBusMessage::ReplyMessage && !answer.arguments().isEmpty())
        read(unwrapped(answer.arguments().constFirst()).toUInt());
}

void DesktopScheme::onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group != QLatin1String(appearance) || key != QLatin1String(colourScheme))
        return;
    read(unwrapped(value.variant()).toUInt());
    emit changed();
}

void DesktopScheme::read(uint scheme)
{
    if (scheme == 1 || scheme == 2)
        m_portal = scheme == 1;
    else
        m_portal.reset();
}

} // namespace nameplate
