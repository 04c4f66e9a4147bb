// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/temporaryfolder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTest>

namespace nameplate {

/// What one run of nameplate-cli answered.
struct Answer
{
    int exit = -1; ///< -1: it did not end by itself
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
    [[nodiscard]] bool isJson() const { return !QJsonDocument::fromJson(out).isNull(); }

    /// For failure messages: everything that was answered.
    [[nodiscard]] QByteArray all() const { return QByteArray::number(exit) + '\n' + out + err; }
    /// True for one line on standard error that begins with the program's name.
    [[nodiscard]] bool hasOneMessage() const
    {
        return err.startsWith("nameplate-cli: ") && err.endsWith('\n') && err.count('\n') == 1;
    }
};

/// A document in a folder of its own, worked on from outside with the built program.
class CliProgram
{
public:
    [[nodiscard]] const TemporaryFolder &folder() const { return m_folder; }
    [[nodiscard]] QString document() const { return m_folder.path(QStringLiteral("home.nameplate")); }

    /// Starts the program in the folder, gives it the input and waits for its end.
    [[nodiscard]] Answer run(const QStringList &words, const QByteArray &input = {}, const QString &locale = {}) const
    {
        QProcess process;
        prepare(process, locale);
        process.start(QStringLiteral(NAMEPLATE_CLI), words);
        process.write(input);
        process.closeWriteChannel();
        return finished(process);
    }

    /// As run(), with the document behind the command's name.
    [[nodiscard]] Answer on(const QString &command, const QStringList &words = {}, const QByteArray &input = {}) const
    {
        return run(QStringList{command, document()} + words, input);
    }

    void create() const { QCOMPARE(on(QStringLiteral("create")).all(), QByteArray("0\n")); }

    /// The number of the item added.
    QString added(const QStringList &words) const
    {
        return QString::fromUtf8(on(QStringLiteral("add"), words).out.trimmed());
    }

    [[nodiscard]] QJsonObject shown(const QString &item) const
    {
        return on(QStringLiteral("show"), {item, QStringLiteral("--json")}).object();
    }

    [[nodiscard]] int items() const
    {
        return on(QStringLiteral("info"), {QStringLiteral("--json")}).object().value(QStringLiteral("items")).toInt(-1);
    }

    void prepare(QProcess &process, const QString &locale = {}) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        if (!locale.isEmpty())
            environment.insert(QStringLiteral("LC_ALL"), locale);
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path({}));
    }

    static Answer finished(QProcess &process)
    {
        const bool ended = process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit;
        return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
    }

private:
    TemporaryFolder m_folder;
};

} // namespace nameplate
