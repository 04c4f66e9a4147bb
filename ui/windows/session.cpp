// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/session.h"

namespace nameplate {

Session::Session(std::unique_ptr<Inventory> inventory)
    : m_inventory(std::move(inventory))
    , m_editor(std::make_unique<Editor>(*m_inventory))
{}

Result<std::unique_ptr<Session>> Session::open(const QString &path)
{
    auto inventory = Inventory::open(path, Inventory::Access::ReadWrite);
    QString notice;
    if (!inventory && inventory.error().code == Error::Code::Busy) {
        notice = inventory.error().what;
        inventory = Inventory::open(path, Inventory::Access::ReadOnly);
    }
    if (!inventory)
        return tl::unexpected(inventory.error());
    auto session = std::unique_ptr<Session>(new Session(std::move(*inventory)));
    session->m_notice = notice;
    return session;
}

Result<std::unique_ptr<Session>> Session::openDamaged(const QString &path)
{
    return Inventory::open(path, Inventory::Access::AsFarAsReadable).map([](std::unique_ptr<Inventory> inventory) {
        return std::unique_ptr<Session>(new Session(std::move(inventory)));
    });
}

} // namespace nameplate
