// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/choices.h"
#include "app/domain/result.h"

#include <QStringList>

namespace nameplate {

struct PreparedEvidence;

/// A photo, receipt or other file that a list names beside itself.
struct CompanionFile
{
    qsizetype column = 0;
    QString path; ///< as the list has it
    EvidenceKind kind = EvidenceKind::Other;
};

/// Finds the files that lists name. Only what lies in the list's own folder or below it is touched: a list from a
/// stranger cannot make the program read other files.
class CompanionFolder
{
public:
    /// `folder` is where the list lies, on disk or among the program's resources.
    explicit CompanionFolder(const QString &folder);

    /// Reads the file and makes it ready to be stored; refuses with the reason alone, to be listed beside the cell.
    [[nodiscard]] Result<PreparedEvidence> prepare(const CompanionFile &file) const;

    /// The paths of a cell: "a.jpg; photos/b.jpg".
    [[nodiscard]] static QStringList paths(QStringView cell);

private:
    [[nodiscard]] Result<QString> resolve(const QString &path) const;

    QString m_root; ///< with every link followed
};

} // namespace nameplate
