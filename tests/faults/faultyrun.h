// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <array>

namespace nameplate {

/// How one run of the program ended.
struct Ending
{
    int exit = -1; ///< -1: killed by a signal
    int signal = 0;
    QByteArray out;
    QByteArray err;
};

/// A run of nameplate-cli in which one system call or allocation fails, as faultshim.cpp tells.
class FaultyRun
{
public:
    /// Kinds of calls, in the order in which they are counted.
    static constexpr std::array calls{"write", "sync", "truncate", "name", "make", "read"};
    using Counts = std::array<long, calls.size()>;

    explicit FaultyRun(QString folder)
        : m_folder(std::move(folder))
    {}

    void set(const char *variable, const QString &value) { m_variables.insert(QLatin1String(variable), value); }

    [[nodiscard]] Ending run(const QStringList &words, const QByteArray &input = {}) const;
    /// As run() without any fault, and how often each kind of call was made.
    [[nodiscard]] Ending count(const QStringList &words, Counts &counts);

private:
    QString m_folder;
    QMap<QString, QString> m_variables;
};

/// How many cases to run: what NAMEPLATE_FAULTS says, or `usual`.
[[nodiscard]] qsizetype faultCases(qsizetype usual);

} // namespace nameplate
