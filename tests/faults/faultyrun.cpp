// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faultyrun.h"

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryFile>

#include <limits>

namespace nameplate {

Ending FaultyRun::run(const QStringList &words, const QByteArray &input) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(NAMEPLATE_FAULTSHIM));
    environment.insert(QStringLiteral("FAULT_FOLDER"), m_folder);
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder + QStringLiteral("/data"));
    for (auto each = m_variables.begin(); each != m_variables.end(); ++each)
        environment.insert(each.key(), each.value());
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder);
    process.start(QStringLiteral(NAMEPLATE_CLI), words);
    process.write(input);
    process.closeWriteChannel();
    Ending ending;
    const bool ended = process.waitForFinished(120'000);
    const bool crashed = !ended || process.exitStatus() == QProcess::CrashExit;
    ending.exit = crashed ? -1 : process.exitCode();
    ending.signal = crashed ? process.exitCode() : 0;
    ending.out = process.readAllStandardOutput();
    ending.err = process.readAllStandardError();
    return ending;
}

Ending FaultyRun::count(const QStringList &words, Counts &counts)
{
    QTemporaryFile file;
    if (!file.open())
        qFatal("no temporary file");
    set("FAULT_COUNTS", file.fileName());
    const Ending ending = run(words);
    m_variables.remove(QStringLiteral("FAULT_COUNTS"));
    static_assert(sizeof(long) == 8);
    const QByteArray bytes = file.read(qint64(sizeof(Counts)));
    if (bytes.size() != qsizetype(sizeof(Counts)))
        qFatal("the shim did not count");
    memcpy(counts.data(), bytes.constData(), sizeof(Counts));
    return ending;
}

qsizetype faultCases(qsizetype usual)
{
    const QByteArray asked = qgetenv("NAMEPLATE_FAULTS");
    if (asked == "all")
        return std::numeric_limits<qsizetype>::max();
    return asked.isEmpty() ? usual : std::max<qsizetype>(1, asked.toLongLong());
}

} // namespace nameplate
