// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/document/childprocess.h"

#include <QByteArray>
#include <QFile>

#include <grp.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

namespace nameplate {

namespace {

constexpr uid_t nobody = 65534;

struct Pipe
{
    int ends[2] = {-1, -1};

    Pipe()
    {
        if (::pipe(ends) != 0)
            qFatal("no pipe");
    }
    void write(const QByteArray &bytes) const
    {
        if (::write(ends[1], bytes.constData(), size_t(bytes.size())) != bytes.size())
            ::_exit(3);
    }
    [[nodiscard]] QByteArray readAll() const
    {
        ::close(ends[1]);
        QByteArray all;
        char piece[1024];
        for (ssize_t length = 0; (length = ::read(ends[0], piece, sizeof piece)) > 0;)
            all.append(piece, qsizetype(length));
        ::close(ends[0]);
        return all;
    }
};

int forked()
{
    const int id = ::fork();
    if (id < 0)
        qFatal("no process");
    return id;
}

} // namespace

HoldingProcess::HoldingProcess(const std::function<void()> &work)
{
    const Pipe ready;
    m_id = forked();
    if (m_id == 0) {
        work();
        ready.write("1");
        ::close(ready.ends[1]);
        for (;;)
            ::pause();
    }
    std::ignore = ready.readAll();
}

HoldingProcess::~HoldingProcess()
{
    kill();
}

void HoldingProcess::kill()
{
    if (m_id == 0)
        return;
    ::kill(m_id, SIGKILL);
    ::waitpid(m_id, nullptr, 0);
    m_id = 0;
}

QString inAnotherProcess(const std::function<QString()> &work)
{
    const Pipe answer;
    const int id = forked();
    if (id == 0) {
        answer.write(work().toUtf8());
        ::_exit(0);
    }
    const QString result = QString::fromUtf8(answer.readAll());
    int status = 0;
    ::waitpid(id, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? result : QStringLiteral("the process died");
}

QString asNobody(const std::function<QString()> &work)
{
    return inAnotherProcess([&work] {
        if (::geteuid() == 0
            && (::setgroups(0, nullptr) != 0 || ::setresgid(nobody, nobody, nobody) != 0
                || ::setresuid(nobody, nobody, nobody) != 0))
            return QStringLiteral("root could not be left");
        return work();
    });
}

QString onSmallDisk(const QString &folder, int kibibytes, const std::function<QString()> &work)
{
    return inAnotherProcess([&] {
        const QByteArray path = QFile::encodeName(folder);
        const QByteArray size = "size=" + QByteArray::number(kibibytes) + "k";
        const bool apart = ::unshare(CLONE_NEWNS) == 0 || ::unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0;
        if (!apart || ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0
            || ::mount("none", path.constData(), "tmpfs", 0, size.constData()) != 0)
            return QStringLiteral("unavailable");
        return work();
    });
}

bool makeReadOnly(const QString &folder)
{
    return ::mount(nullptr, QFile::encodeName(folder).constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0;
}

} // namespace nameplate
