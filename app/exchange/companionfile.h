// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/choices.h"
#include "app/domain/result.h"

#include <QHash>
#include <QStringList>

#include <memory>

namespace nameplate {

struct PreparedEvidence;
class ZipFile;

/// A photo, receipt or other file that a list names beside itself.
struct CompanionFile
{
    qsizetype column = 0;
    QString path; ///< as the list has it
    EvidenceKind kind = EvidenceKind::Other;
};

/// Finds the files that a list names, wherever they lie.
class CompanionFiles
{
public:
    CompanionFiles() = default;
    virtual ~CompanionFiles() = default;
    Q_DISABLE_COPY_MOVE(CompanionFiles)

    /// Reads the file and makes it ready to be stored; refuses with the reason alone, to be listed beside the cell.
    [[nodiscard]] virtual Result<PreparedEvidence> prepare(const CompanionFile &file) const = 0;

    /// The paths of a cell: "a.jpg; photos/b.jpg".
    [[nodiscard]] static QStringList paths(QStringView cell);
};

/// Files beside the list. Only what lies in the list's own folder or below it is touched: a list from a stranger
/// cannot make the program read other files.
class CompanionFolder : public CompanionFiles
{
public:
    /// `folder` is where the list lies, on disk or among the program's resources.
    explicit CompanionFolder(const QString &folder);

    [[nodiscard]] Result<PreparedEvidence> prepare(const CompanionFile &file) const override;

private:
    [[nodiscard]] Result<QString> resolve(const QString &path) const;

    QString m_root; ///< with every link followed
};

/// Files in the same zip archive as the list.
class CompanionZip : public CompanionFiles
{
public:
    explicit CompanionZip(std::shared_ptr<const ZipFile> zip)
        : m_zip(std::move(zip))
    {}

    /// What a cell calls a file: where it lies in the archive, and what it is called for people.
    void add(const QString &path, const QString &entry, const QString &fileName)
    {
        m_files.insert(path, {entry, fileName});
    }

    [[nodiscard]] Result<PreparedEvidence> prepare(const CompanionFile &file) const override;

private:
    struct Place
    {
        QString entry;
        QString fileName;
    };

    std::shared_ptr<const ZipFile> m_zip;
    QHash<QString, Place> m_files;
};

/// Files that stand inside the list itself.
class CompanionBytes : public CompanionFiles
{
public:
    void add(const QString &path, const QByteArray &bytes) { m_files.insert(path, bytes); }

    [[nodiscard]] Result<PreparedEvidence> prepare(const CompanionFile &file) const override;

private:
    QHash<QString, QByteArray> m_files;
};

} // namespace nameplate
