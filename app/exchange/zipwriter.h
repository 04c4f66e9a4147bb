// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QByteArray>
#include <QString>

struct archive;

namespace nameplate {

/// Writes a zip file entry by entry; names are UTF-8, and large files get the 64-bit form.
class ZipWriter
{
public:
    /// What is there already is overwritten.
    explicit ZipWriter(const QString &path);
    ~ZipWriter();
    ZipWriter(const ZipWriter &) = delete;
    ZipWriter &operator=(const ZipWriter &) = delete;

    enum class Packing
    {
        Packed,
        AsIs ///< photos and papers are packed already
    };
    Result<void> add(const QString &name, const QByteArray &bytes, Packing packing);
    Result<void> finish();

private:
    [[nodiscard]] tl::unexpected<Error> failed() const;

    QString m_path;
    archive *m_archive;
    int m_opened;
};

} // namespace nameplate
