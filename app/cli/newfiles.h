// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QByteArray>
#include <QStringList>

namespace nameplate::cli {

/// Files that are written together into one folder: all of them, or none stays behind. What is there already is never
/// overwritten and no link is followed; only the owner may read what is written.
class NewFiles
{
public:
    /// Makes the folder when it is missing.
    static Result<NewFiles> in(const QString &folder);

    ~NewFiles(); ///< takes everything away that was written, unless keep() was called
    NewFiles(NewFiles &&other) noexcept;
    NewFiles(const NewFiles &) = delete;
    NewFiles &operator=(const NewFiles &) = delete;
    NewFiles &operator=(NewFiles &&) = delete;

    /// Writes the bytes under that name, or with "-2", "-3" … before the suffix when it is taken. Returns the path.
    Result<QString> write(const QString &name, const QByteArray &bytes);
    void keep();

private:
    explicit NewFiles(QString folder)
        : m_folder(std::move(folder))
    {}

    QString m_folder;
    QStringList m_written;
    bool m_madeFolder = false;
};

} // namespace nameplate::cli
