// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QHash>
#include <QStringList>

namespace nameplate::cli {

/// What was typed behind a command's name, checked against its table of options.
class Arguments
{
public:
    /// Refuses unknown options, missing values and a wrong number of words. `withFile` false: a line of `serve`, where
    /// the document is open already.
    static Outcome<Arguments> read(const Command &command, const QStringList &typed, bool withFile);

    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] const QStringList &words() const { return m_words; } ///< without FILE and options

    [[nodiscard]] bool has(const char *option) const { return m_options.contains(QLatin1String(option)); }
    [[nodiscard]] QString value(const char *option) const; ///< the last one given; empty when none
    [[nodiscard]] QStringList values(const char *option) const;

private:
    QString m_file;
    QStringList m_words;
    QHash<QString, QStringList> m_options;
};

/// The number that an option states; `otherwise` when it is not given. Refuses what is not a whole number ≥ 1.
[[nodiscard]] Outcome<qint64> countOf(const Arguments &arguments, const char *option, qint64 otherwise);

} // namespace nameplate::cli
