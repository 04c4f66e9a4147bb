// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faultydocument.h"
#include "tests/support/document/childprocess.h"

#include <QDir>
#include <QStorageInfo>
#include <QTest>

#include <cerrno>
#include <random>

using namespace nameplate;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype usualCases = 20; // of each command
constexpr qsizetype slowCases = 4;   // of one that thinks for a second about a passphrase

/// One way for one call to fail.
struct Case
{
    const char *call;
    long number;
    QString kind;
    bool lasting;

    [[nodiscard]] QByteArray name() const
    {
        return QByteArray(call) + ' ' + QByteArray::number(qlonglong(number)) + ' ' + kind.toLatin1()
               + (lasting ? " for ever" : "");
    }
};

struct Kind
{
    const char *call;
    QList<int> errors;
    bool killable;
};

const std::array kinds{Kind{"write", {EIO, ENOSPC}, true},    Kind{"sync", {EIO, ENOSPC}, true},
                       Kind{"truncate", {EIO, ENOSPC}, true}, Kind{"name", {EACCES, EIO}, true},
                       Kind{"make", {EACCES, ENOSPC}, true},  Kind{"read", {EIO}, false}};

QList<Case> casesOf(const FaultyRun::Counts &counts)
{
    QList<Case> cases;
    for (size_t call = 0; call < kinds.size(); ++call)
        for (long number = 1; number <= counts[call]; ++number) {
            for (const int error : kinds[call].errors)
                for (const bool lasting : {false, true})
                    cases.append({kinds[call].call, number, QString::number(error), lasting});
            if (kinds[call].killable)
                cases.append({kinds[call].call, number, u"kill"_s, false});
            if (call == 0)
                cases.append({kinds[call].call, number, u"short"_s, false});
        }
    return cases;
}

QList<Case> someOf(QList<Case> cases, qsizetype count)
{
    std::mt19937 random(1);
    std::shuffle(cases.begin(), cases.end(), random);
    return cases.mid(0, count);
}

/// How the program ended; empty when it may end so.
QString wrongEnding(const Ending &ending, bool mayBeKilled)
{
    if (ending.exit < 0 && !mayBeKilled)
        return u"died of signal %1"_s.arg(ending.signal);
    if (ending.exit > 0 && ending.err.trimmed().isEmpty())
        return u"failed without a word"_s;
    return {};
}

} // namespace

class FaultSweepTest : public QObject
{
    Q_OBJECT

private slots:
    void whateverFailsNothingIsLost_data() { FaultyDocument::addRows(); }
    void whateverFailsNothingIsLost();
    void lackOfMemoryDamagesNothing_data() { FaultyDocument::addRows(); }
    void lackOfMemoryDamagesNothing();
    void aFullDiskLosesNothing_data() { FaultyDocument::addRows(); }
    void aFullDiskLosesNothing();

private:
    [[nodiscard]] QString wrongWithRoomFor(qint64 bytes, const FaultyDocument::Command &command) const;
    void tryCase(const Case &each, const FaultyDocument::Command &command);

    FaultyDocument m_document;
};

void FaultSweepTest::whateverFailsNothingIsLost()
{
    QFETCH(int, command);
    const FaultyDocument::Command chosen = FaultyDocument::commands().at(command);
    FaultyRun::Counts counts{};
    const QString failed = m_document.learn(chosen, counts);
    QVERIFY2(failed.isEmpty(), qPrintable(failed));
    QVERIFY2(counts[0] > 0 && counts[1] > 0, "the shim saw no writing");
    const bool isSlow = chosen.words.contains(u"--passphrase-from"_s);
    const QList<Case> cases = casesOf(counts);
    qInfo("%lld of %lld cases", qlonglong(std::min(cases.size(), faultCases(isSlow ? slowCases : usualCases))),
          qlonglong(cases.size()));
    for (const Case &each : someOf(cases, faultCases(isSlow ? slowCases : usualCases))) {
        tryCase(each, chosen);
        if (QTest::currentTestFailed())
            return;
    }
}

void FaultSweepTest::tryCase(const Case &each, const FaultyDocument::Command &command)
{
    FaultyRun run(m_document.fresh());
    const QStringList there = filesIn(m_document.folder());
    run.set("FAULT_CALL", QLatin1String(each.call));
    run.set("FAULT_NUMBER", QString::number(each.number));
    run.set("FAULT_KIND", each.kind);
    run.set("FAULT_FOREVER", each.lasting ? u"1"_s : u"0"_s);
    const Ending ending = run.run(command.words);
    const bool killed = each.kind == u"kill"_s;
    QString wrong = wrongEnding(ending, killed);
    if (wrong.isEmpty())
        wrong = m_document.wrong(ending.exit == 0);
    const QByteArray told = each.name() + ": " + wrong.toUtf8() + "\n" + ending.out + ending.err;
    QVERIFY2(wrong.isEmpty(), told.constData());
    if (!killed && ending.exit != 0 && each.call != QByteArray("name"))
        for (const QString &name : filesIn(m_document.folder()))
            QVERIFY2(!name.endsWith(u".part"_s) || there.contains(name),
                     (each.name() + " left " + name.toUtf8()).constData());
}

/// A program may end when memory runs out, but what it has written stays whole.
void FaultSweepTest::lackOfMemoryDamagesNothing()
{
    QFETCH(int, command);
    const FaultyDocument::Command chosen = FaultyDocument::commands().at(command);
    FaultyRun::Counts counts{};
    const QString failed = m_document.learn(chosen, counts);
    QVERIFY2(failed.isEmpty(), qPrintable(failed));
    const qsizetype cases = std::min<qsizetype>(faultCases(usualCases) / 8, 500);
    std::mt19937 random(3);
    for (qsizetype i = 0; i < cases; ++i) {
        FaultyRun run(m_document.fresh());
        run.set("FAULT_MEMORY", QString::number(1 + random() % 2500));
        run.set("FAULT_FOREVER", i % 2 == 0 ? u"1"_s : u"0"_s);
        const Ending ending = run.run(chosen.words);
        QString wrong = wrongEnding(ending, true);
        if (wrong.isEmpty())
            wrong = m_document.wrong(ending.exit == 0);
        QVERIFY2(wrong.isEmpty(), (QByteArray::number(i) + ": " + wrong.toUtf8() + "\n" + ending.err).constData());
    }
}

/// A disk of its own on which so much is free.
QString FaultSweepTest::wrongWithRoomFor(qint64 bytes, const FaultyDocument::Command &command) const
{
    const QString folder = m_document.fresh();
    QFile ballast(folder + u"/ballast"_s);
    if (!ballast.open(QIODevice::WriteOnly))
        return u"no ballast"_s;
    const qint64 excess = QStorageInfo(folder).bytesFree() - bytes;
    if (ballast.write(QByteArray(excess, 'b')) != excess || !ballast.flush())
        return u"the ballast does not fit"_s;
    const Ending ending = FaultyRun(folder).run(command.words);
    const bool isFull = QStorageInfo(folder).bytesFree() < 4096;
    ballast.remove();
    QString wrong = wrongEnding(ending, false);
    if (wrong.isEmpty())
        wrong = m_document.wrong(ending.exit == 0);
    if (wrong.isEmpty() && ending.exit != 0 && !isFull && !ending.err.contains("room") && !ending.err.contains("full"))
        wrong = u"does not say that there is no room"_s;
    return wrong.isEmpty() ? wrong
                           : u"with %1 bytes free: %2\n%3"_s.arg(bytes).arg(wrong, QString::fromUtf8(ending.err));
}

void FaultSweepTest::aFullDiskLosesNothing()
{
    QFETCH(int, command);
    const FaultyDocument::Command chosen = FaultyDocument::commands().at(command);
    FaultyRun::Counts counts{};
    const QString failed = m_document.learn(chosen, counts);
    QVERIFY2(failed.isEmpty(), qPrintable(failed));
    constexpr int diskSize = 8192; // KiB
    const qsizetype cases = std::min<qsizetype>(std::max<qsizetype>(1, faultCases(usualCases) / 10), 60);
    const QString wrong = onSmallDisk(m_document.folder(), diskSize, [&]() -> QString {
        std::mt19937 random(9);
        for (qsizetype i = 0; i < cases; ++i)
            // Most commands need some hundred KiB: sizes are chosen more often the smaller they are.
            if (const QString found = wrongWithRoomFor(4096 * qint64(random() % (1U << (3 + random() % 7))), chosen);
                !found.isEmpty())
                return found;
        return {};
    });
    if (wrong == u"unavailable"_s)
        QSKIP("mounting is not allowed here");
    QCOMPARE(wrong, QString());
}

QTEST_GUILESS_MAIN(FaultSweepTest)
#include "faultsweeptest.moc"
