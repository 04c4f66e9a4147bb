// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/lastplace.h"

#include <QDataStream>

namespace nameplate {

QByteArray LastPlace::bytes() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << shelf.place.value << shelf.category.value << shelf.tag.value << item.value;
    return bytes;
}

std::optional<LastPlace> LastPlace::from(const QByteArray &bytes)
{
    QDataStream in(bytes);
    LastPlace place;
    in >> place.shelf.place.value >> place.shelf.category.value >> place.shelf.tag.value >> place.item.value;
    return in.status() == QDataStream::Ok ? std::optional(place) : std::nullopt;
}

} // namespace nameplate
