// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QIODevice>
#include <QSet>

#include <functional>
#include <memory>

namespace nameplate {

/// A folder of files that are named after their SHA-256 and never change: each content is there once.
class ContentShelf
{
public:
    explicit ContentShelf(QString folder)
        : m_folder(std::move(folder))
    {}

    [[nodiscard]] bool holds(const QString &sha256, qint64 size) const;

    /// Gives the bytes piece by piece; empty at the end.
    using Source = std::function<Result<QByteArray>()>;

    /// Keeps the bytes and returns their hash, when all of them have been read back from the disk as they were.
    Result<QString> put(const Source &source);
    Result<QString> put(const QByteArray &bytes);

    [[nodiscard]] Result<std::unique_ptr<QIODevice>> open(const QString &sha256) const;

    /// Removes every file that is not among `used`.
    void removeUnused(const QSet<QString> &used);

private:
    [[nodiscard]] QString pathOf(const QString &sha256) const;

    QString m_folder;
};

} // namespace nameplate
