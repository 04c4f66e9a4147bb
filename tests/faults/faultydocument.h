// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/faultyrun.h"
#include "tests/support/temporaryfolder.h"

namespace nameplate {

/// A folder with a document, its backups and copies; the commands that write into it; and what must be true afterwards.
class FaultyDocument
{
public:
    FaultyDocument();

    struct Command
    {
        const char *name;
        QStringList words;
        bool changes;   ///< the document itself
        QString output; ///< the file it makes
    };
    [[nodiscard]] static QList<Command> commands();
    /// Adds them as rows of test data: the column "command" is the index.
    static void addRows();

    /// Learns what the command does when nothing fails, and how many calls that takes; says what went wrong.
    [[nodiscard]] QString learn(const Command &command, FaultyRun::Counts &counts);

    /// The folder as it was before the command; always the same path, for backups belong to one.
    [[nodiscard]] QString fresh() const;
    [[nodiscard]] QString folder() const { return m_folder.path(QStringLiteral("run")); }
    [[nodiscard]] const QString &seed() const { return m_seed; }

    /// What is wrong in the folder; empty when nothing is lost, and everything is done if it was said to be `done`.
    [[nodiscard]] QString wrong(bool done) const;

private:
    void make() const;
    [[nodiscard]] QString wrongInCopies() const;
    [[nodiscard]] QString wrongInStore() const;

    TemporaryFolder m_folder;
    QString m_seed;
    Command m_command{};
    QString m_before;
    QString m_after;
};

/// The names of all files below the folder, sorted.
[[nodiscard]] QStringList filesIn(const QString &folder);

} // namespace nameplate
