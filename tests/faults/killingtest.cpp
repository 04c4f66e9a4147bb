// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keeping/soundness.h"
#include "tests/faults/faultyrun.h"
#include "tests/support/document/childprocess.h"
#include "tests/support/document/testdocument.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSet>
#include <QTest>

#include <unistd.h>

#include <random>

using namespace nameplate;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype usualKills = 40;
constexpr int longestRun = 250; // milliseconds

QSet<QString> namesIn(const QString &path)
{
    QSet<QString> names;
    const auto inventory = Inventory::open(path, Inventory::Access::ReadOnly);
    if (!inventory)
        qFatal("%s", qPrintable(inventory.error().message()));
    ListQuery all;
    all.grouping = Grouping::None;
    for (const Record &record : (*inventory)->records((*inventory)->list(all).ids))
        names.insert(record.item.name);
    return names;
}

} // namespace

class KillingTest : public QObject
{
    Q_OBJECT

private slots:
    void whatWasAcknowledgedIsThereAfterEveryKill()
    {
        TestDocument document;
        document.close();
        QSet<QString> acknowledged;
        QSet<QString> sent;
        std::mt19937 random(11);
        const qsizetype kills = std::min<qsizetype>(faultCases(usualKills), 1000);
        for (qsizetype kill = 0; kill < kills; ++kill) {
            serveAndKill(document.path(), kill, int(random() % longestRun), acknowledged, sent);
            const QSet<QString> names = namesIn(document.path());
            QVERIFY2((acknowledged - names).isEmpty(), "an acknowledged change is lost");
            QVERIFY2((names - sent).isEmpty(), "there is what nobody sent");
        }
        QVERIFY2(acknowledged.size() > kills / 4, QByteArray::number(acknowledged.size()).constData());
        const auto sound = checkSound(document.path(), {});
        QVERIFY2(sound, sound ? "" : qPrintable(sound.error().message()));
    }

    void twoProgramsDoNotWriteAtOnce()
    {
        TestDocument document;
        document.close();
        QProcess first;
        first.start(QStringLiteral(NAMEPLATE_CLI), {u"serve"_s, document.path()});
        first.write("a add name=First\n");
        QVERIFY(first.waitForReadyRead(30'000));
        QVERIFY(first.readLine().startsWith("ACK a"));
        QProcess second;
        second.start(QStringLiteral(NAMEPLATE_CLI), {u"add"_s, document.path(), u"name=Second"_s});
        QVERIFY(second.waitForFinished(30'000));
        QCOMPARE(second.exitCode(), 1);
        QVERIFY(!second.readAllStandardError().isEmpty());
        first.closeWriteChannel();
        QVERIFY(first.waitForFinished(30'000));
        QCOMPARE(namesIn(document.path()), QSet<QString>{u"First"_s});
    }

    void aDocumentThatIsReplacedWhileItIsOpenIsLeftAlone_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("replaced") << 0;
        QTest::newRow("removed") << 1;
        QTest::newRow("cut short") << 2;
        QTest::newRow("moved away") << 3;
    }

    void aDocumentThatIsReplacedWhileItIsOpenIsLeftAlone()
    {
        QFETCH(int, how);
        TestDocument document;
        document.close();
        TestDocument other;
        other.close();
        QProcess program;
        program.start(QStringLiteral(NAMEPLATE_CLI), {u"serve"_s, document.path()});
        program.write("a add name=First\n");
        QVERIFY(program.waitForReadyRead(30'000));
        program.readAllStandardOutput();
        const QByteArray replacement = other.bytes();
        if (how == 0)
            QVERIFY(QFile::rename(other.path(), document.path()) || replaceBy(other.path(), document.path()));
        else if (how == 1)
            QVERIFY(QFile::remove(document.path()));
        else if (how == 3)
            QVERIFY(QFile::rename(document.path(), document.folder().path(u"moved.nameplate"_s)));
        else
            QVERIFY(QFile::resize(document.path(), 20'000));
        program.write("b add name=Second\n");
        program.closeWriteChannel();
        QVERIFY(program.waitForFinished(30'000));
        QVERIFY(program.exitStatus() == QProcess::NormalExit);
        const QByteArray answer = program.readAllStandardOutput();
        QVERIFY2(answer.contains("ERR b"), answer.constData());
        if (how == 0)
            QCOMPARE(document.bytes(), replacement);
        if (how == 3)
            QCOMPARE(namesIn(document.folder().path(u"moved.nameplate"_s)), QSet<QString>{u"First"_s});
    }

    /// Whether the system still lets the program write or not: what it says is so.
    void aDocumentThatIsMadeReadOnlyWhileItIsOpenKeepsWhatWasAcknowledged()
    {
        TestDocument document;
        document.close();
        const QString folder = QFileInfo(document.path()).path();
        makeEverybodys(folder);
        makeEverybodys(document.path());
        const QString wrong = asNobody([&]() -> QString {
            qputenv("XDG_RUNTIME_DIR", QFile::encodeName(folder));
            QProcess program;
            program.start(QStringLiteral(NAMEPLATE_CLI), {u"serve"_s, document.path()});
            program.write("a add name=First\n");
            if (!program.waitForReadyRead(30'000) || !program.readLine().startsWith("ACK a"))
                return u"not begun: "_s + QString::fromUtf8(program.readAllStandardError());
            QFile::setPermissions(document.path(), QFile::ReadOwner);
            QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner);
            program.write("b add name=Second\n");
            program.closeWriteChannel();
            if (!program.waitForFinished(30'000) || program.exitStatus() != QProcess::NormalExit)
                return u"not ended"_s;
            const QByteArray answer = program.readAllStandardOutput();
            if (answer.startsWith("ACK b") == answer.startsWith("ERR b"))
                return u"no answer"_s;
            const QSet<QString> names = namesIn(document.path());
            const bool isKept = names.contains(u"Second"_s);
            return names.contains(u"First"_s) && isKept == answer.startsWith("ACK b") ? QString()
                                                                                      : QString::fromUtf8(answer);
        });
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QCOMPARE(wrong, QString());
    }

private:
    static void makeEverybodys(const QString &path)
    {
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        constexpr uid_t nobody = 65534;
        if (::geteuid() == 0 && ::chown(QFile::encodeName(path).constData(), nobody, nobody) != 0)
            qFatal("%s", qPrintable(path));
    }

    static bool replaceBy(const QString &from, const QString &to)
    {
        return QFile::remove(to) && QFile::rename(from, to);
    }

    static void serveAndKill(const QString &path, qsizetype kill, int milliseconds, QSet<QString> &acknowledged,
                             QSet<QString> &sent)
    {
        QProcess program;
        program.start(QStringLiteral(NAMEPLATE_CLI), {u"serve"_s, path});
        QElapsedTimer time;
        time.start();
        QByteArray answers;
        for (int i = 0; time.elapsed() < milliseconds; ++i) {
            const QString name = u"k%1-%2"_s.arg(kill).arg(i);
            sent.insert(name);
            program.write(name.toLatin1() + " add name=" + name.toLatin1() + '\n');
            const qsizetype lines = answers.count('\n');
            while (time.elapsed() < milliseconds && answers.count('\n') == lines)
                if (program.waitForReadyRead(std::max(1, milliseconds - int(time.elapsed()))))
                    answers += program.readAllStandardOutput();
        }
        program.kill();
        program.waitForFinished();
        answers += program.readAllStandardOutput();
        for (const QByteArray &line : answers.split('\n'))
            if (line.startsWith("ACK "))
                acknowledged.insert(QString::fromLatin1(line.mid(4).trimmed()));
    }
};

QTEST_GUILESS_MAIN(KillingTest)
#include "killingtest.moc"
