// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/services/inventory.h"

namespace nameplate::bench {

/// Where the measurements take place: a folder for their files, and how large and how often.
struct Scene
{
    QString folder;
    int items = 100'000;
    int photos = 100;
    int rounds = 5;

    [[nodiscard]] QString path(const QString &name) const;

    /// A document of that many items; made on first use and kept in the folder.
    [[nodiscard]] QString document(int count) const;
    /// A copy of it that may be changed.
    [[nodiscard]] QString scratch(int count) const;
};

/// Stops the program with the error's words: what failed cannot be measured.
[[noreturn]] void giveUp(const Error &error);

template <class T>
T orGiveUp(Result<T> result)
{
    if (!result)
        giveUp(result.error());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

[[nodiscard]] std::unique_ptr<Inventory> openInventory(const QString &path);

/// What was read only in part would be quick for the wrong reason.
void requireSound(const Inventory &inventory);

/// Runs a piece of work (main.cpp names them) in a process of its own; returns its peak of memory in MB.
[[nodiscard]] double peakOfChild(const QStringList &work);

void createDocument(const QString &path);

/// Adds a household to a new document in one step.
void fill(const QString &path, int items);

} // namespace nameplate::bench
