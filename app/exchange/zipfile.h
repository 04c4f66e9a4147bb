// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QHash>
#include <QIODevice>
#include <QStringList>

#include <memory>

namespace nameplate {

/// Reads a zip archive of a stranger entry by entry: sizes have limits, and no name in it ever becomes a path.
class ZipFile
{
public:
    static Result<std::shared_ptr<const ZipFile>> open(const QString &path);

    [[nodiscard]] bool has(const QString &name) const { return m_entries.contains(name); }
    [[nodiscard]] const QStringList &names() const { return m_names; } ///< in the order of the archive

    /// The unpacked bytes of an entry, read as they are asked for. It sets errorString() when the archive is damaged.
    [[nodiscard]] Result<std::unique_ptr<QIODevice>> device(const QString &name, qint64 largest) const;
    [[nodiscard]] Result<QByteArray> read(const QString &name, qint64 largest) const;

private:
    struct Entry
    {
        qint64 size = 0;
        qint64 packed = 0;
        qint64 at = 0; ///< of its own header
        quint32 checksum = 0;
        quint16 method = 0;
        bool isEncrypted = false;
    };
    class Reader;
    struct Directory;

    Result<void> readDirectory();
    Result<void> takeEntry(const QByteArray &directory, qsizetype &at);

    QString m_path;
    QHash<QString, Entry> m_entries;
    QStringList m_names;
};

} // namespace nameplate
