// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QCoreApplication>
#include <QTemporaryFile>

namespace nameplate {

/// A file that takes its name only when all of it is on the disk: written beside the target under another name, for
/// the owner's eyes only, and removed unless commit() succeeds. (QSaveFile reports success when the sync fails.)
class PartialFile
{
    Q_DECLARE_TR_FUNCTIONS(PartialFile)

public:
    explicit PartialFile(const QString &path);

    /// Fails when the folder does not exist or cannot be written, or `path` is a folder.
    Result<void> open();

    [[nodiscard]] QIODevice &device() { return m_file; }

    enum class Existing
    {
        Replace,
        Keep ///< and fail
    };

    /// Writes one piece behind the other; `at` 0 begins anew.
    Result<void> write(QByteArrayView piece, qint64 at);

    /// The name of the file meanwhile, with everything written so far in it.
    Result<QString> flushed();

    /// Writes what is buffered to the disk. Fails when any write before it did.
    Result<void> sync();

    /// As sync(), and gives the file its name.
    Result<void> commit(Existing existing = Existing::Replace);
    /// As commit(), under another name on the same disk.
    Result<void> commitAs(const QString &path);

private:
    /// Remembers the first write that failed or was cut short: Qt forgets it with the next one.
    class File final : public QTemporaryFile
    {
    public:
        using QTemporaryFile::QTemporaryFile;
        [[nodiscard]] const QString &failure() const { return m_failure; }

    protected:
        qint64 writeData(const char *data, qint64 size) override;

    private:
        QString m_failure;
    };

    [[nodiscard]] tl::unexpected<Error> failed(const QString &reason) const;

    QString m_path;
    File m_file;
};

} // namespace nameplate
