// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keeping/encryptedcopy.h"

#include "app/keeping/restore.h"
#include "tests/support/document/samplerecords.h"
#include "tests/support/document/testdocument.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace nameplate;
using namespace Qt::StringLiterals;

namespace {

constexpr int quick = 10; // work factor
const QByteArray passphrase = "Käse \u4e2d correct horse";

/// Runs the age tool on a terminal of its own, types the passphrase at each prompt, and returns its exit code.
int ageTool(const QStringList &words)
{
    QList<QByteArray> texts{"age"};
    for (const QString &word : words)
        texts << QFile::encodeName(word);
    std::vector<char *> arguments;
    for (QByteArray &text : texts)
        arguments.push_back(text.data());
    arguments.push_back(nullptr);
    int terminal = -1;
    const pid_t child = forkpty(&terminal, nullptr, nullptr, nullptr);
    if (child == 0) {
        execvp(arguments[0], arguments.data());
        _exit(127);
    }
    QByteArray said;
    char piece[1000];
    pollfd waiting{terminal, POLLIN, 0};
    while (poll(&waiting, 1, 60'000) > 0) {
        const ssize_t length = read(terminal, piece, sizeof piece);
        if (length <= 0)
            break;
        said.append(piece, length);
        if (!said.contains("passphrase") || !said.trimmed().endsWith(':'))
            continue;
        said.clear();
        if (write(terminal, (passphrase + '\n').constData(), size_t(passphrase.size()) + 1) < 0)
            break;
    }
    close(terminal);
    int status = -1;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/// A document with a file that is large enough for many chunks.
void fill(TestDocument &document)
{
    const ItemId item = document.add(sample::everything());
    document.attach(item, sample::file(QByteArray(1'000'000, 'x'), u"big.pdf"_s));
}

} // namespace

class EncryptedCopyTest : public QObject
{
    Q_OBJECT

private slots:
    void theAgeToolOpensIt()
    {
        QVERIFY2(!QStandardPaths::findExecutable(u"age"_s).isEmpty(), "the package age is missing");
        TestDocument document;
        fill(document);
        const QString to = document.folder().path(u"home.age"_s);
        const auto size = encryptDocument(document.path(), to, passphrase, {}, quick);
        QVERIFY2(size, size ? "" : qPrintable(size.error().message()));
        const QString plain = document.folder().path(u"plain"_s);
        QCOMPARE(ageTool({u"-d"_s, u"-o"_s, plain, to}), 0);
        QCOMPARE(bytesOf(plain), document.bytes());
    }

    void whatTheAgeToolMadeIsRestored()
    {
        TestDocument document;
        fill(document);
        const QString to = document.folder().path(u"home.age"_s);
        QCOMPARE(ageTool({u"-p"_s, u"-o"_s, to, document.path()}), 0);
        const QString target = document.folder().path(u"restored.nameplate"_s);
        auto restore = Restore::prepare(to, target, passphrase);
        QVERIFY2(restore, restore ? "" : qPrintable(restore.error().message()));
        QVERIFY((*restore)->replace());
        QCOMPARE(bytesOf(target), document.bytes());
    }

    void nothingIsOnTheDiskInTheClear()
    {
        TestDocument document;
        fill(document);
        const QByteArray telling(50, 'x');
        bool clear = false;
        const auto look = [&](double) {
            for (const QString &name : QDir(document.folder().path({})).entryList(QDir::Files | QDir::Hidden))
                if (name.endsWith(u".part"_s))
                    clear = clear || bytesOf(document.folder().path(name)).contains(telling);
            return true;
        };
        const QString to = document.folder().path(u"home.age"_s);
        QVERIFY(encryptDocument(document.path(), to, passphrase, look, quick));
        QVERIFY(!clear);
        QVERIFY(!bytesOf(to).contains(telling));
        QCOMPARE(QFileInfo(to).permissions() & QFile::Permissions(0x77), QFile::Permissions());
    }

    void anEncryptedCopyIsRestoredWithItsPassphraseOnly()
    {
        TestDocument document;
        fill(document);
        const QString to = document.folder().path(u"home.age"_s);
        QVERIFY(encryptDocument(document.path(), to, passphrase, {}, quick));
        const QString target = document.folder().path(u"restored.nameplate"_s);
        QCOMPARE(Restore::prepare(to, target).error().code, Error::Code::Refused);
        QCOMPARE(Restore::prepare(to, target, "wrong").error().code, Error::Code::Refused);
        QByteArray bad = bytesOf(to);
        bad[bad.size() / 2] = char(bad[bad.size() / 2] ^ 1);
        const QString damaged = document.folder().write(u"damaged.age"_s, bad);
        QCOMPARE(Restore::prepare(damaged, target, passphrase).error().code, Error::Code::Damaged);
        QVERIFY(!QFile::exists(target));
    }

    void anEmptyPassphraseIsRefused()
    {
        TestDocument document;
        const auto refused = encryptDocument(document.path(), document.folder().path(u"home.age"_s), {});
        QCOMPARE(refused.error().code, Error::Code::Refused);
        QVERIFY(!QFile::exists(document.folder().path(u"home.age"_s)));
    }
};

QTEST_GUILESS_MAIN(EncryptedCopyTest)
#include "encryptedcopytest.moc"
