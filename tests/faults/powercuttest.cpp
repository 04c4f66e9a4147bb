// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keeping/soundness.h"
#include "app/services/inventory.h"
#include "tests/faults/diskreplay.h"
#include "tests/faults/faultydocument.h"
#include "tests/support/document/testdocument.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSet>
#include <QTest>

using namespace nameplate;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype usualCuts = 12; // of each command
constexpr qsizetype slowCuts = 3;   // of one that thinks for a second about a passphrase

DiskReplay::Files filesBelow(const QString &folder)
{
    DiskReplay::Files files;
    for (const QString &name : filesIn(folder))
        files.insert(QFile::encodeName(folder + u'/' + name), bytesOf(folder + u'/' + name));
    return files;
}

QByteArray hashOf(const DiskReplay::Files &files)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    for (auto each = files.begin(); each != files.end(); ++each) {
        hash.addData(each.key());
        hash.addData(QByteArray::number(each.value().size()));
        hash.addData(each.value());
    }
    return hash.result();
}

/// Makes the files of the folder those that a disk has.
void put(const DiskReplay::Files &files, const QString &folder)
{
    for (const QString &name : filesIn(folder))
        if (!files.contains(QFile::encodeName(folder + u'/' + name)))
            QFile::remove(folder + u'/' + name);
    for (auto each = files.begin(); each != files.end(); ++each) {
        QFile file(QFile::decodeName(each.key()));
        if (!file.open(QIODevice::WriteOnly) || file.write(each.value()) != each.value().size())
            qFatal("%s", each.key().constData());
    }
}

QSet<QString> namesIn(const QString &path)
{
    QSet<QString> names;
    const auto inventory = Inventory::open(path, Inventory::Access::ReadOnly);
    if (!inventory)
        return names;
    ListQuery all;
    all.grouping = Grouping::None;
    for (const Record &record : (*inventory)->records((*inventory)->list(all).ids))
        names.insert(record.item.name);
    return names;
}

/// Power cuts at chosen moments of a recorded run.
class Cuts
{
public:
    Cuts(const DiskReplay::Files &before, QList<DiskCall> calls)
        : m_before(before)
        , m_calls(std::move(calls))
    {}

    /// Asks `wrong` about each of so many different disks; it is told what the program had said by then.
    QString run(const QString &folder, qsizetype count, const std::function<QString(const QByteArray &told)> &wrong);
    [[nodiscard]] qsizetype tried() const { return m_seen.size(); }

private:
    const DiskReplay::Files m_before;
    const QList<DiskCall> m_calls;
    QSet<QByteArray> m_seen;
};

QString Cuts::run(const QString &folder, qsizetype count, const std::function<QString(const QByteArray &told)> &wrong)
{
    std::mt19937 random(5);
    for (qsizetype round = 0; m_seen.size() < count && round < 200; ++round) {
        DiskReplay disk(m_before);
        QByteArray told;
        // A small sample cannot stop after each call: it stops after some, others in each round.
        const auto perRound = size_t(std::max<qsizetype>(1, m_calls.size() * 4 / count));
        for (qsizetype i = 0; i < m_calls.size() && m_seen.size() < count; ++i) {
            disk.make(m_calls[i]);
            if (m_calls[i].kind == RecordedCall::Told)
                told += m_calls[i].data;
            if (random() % perRound != 0)
                continue;
            const auto cut = round == 0   ? DiskReplay::Cut::AllIsLost
                             : round == 1 ? DiskReplay::Cut::AllIsKept
                                          : DiskReplay::Cut::ByChance;
            const DiskReplay::Files files = disk.after(cut, random);
            const QByteArray seen = hashOf(files) + told;
            if (m_seen.contains(seen))
                continue;
            m_seen.insert(seen);
            put(files, folder);
            if (const QString found = wrong(told); !found.isEmpty())
                return u"after call %1 of %2: %3"_s.arg(i + 1).arg(m_calls.size()).arg(found);
        }
    }
    return {};
}

} // namespace

/// The power goes while a command writes: what is on the disk then, in every way the system may have left it, must be sound.
class PowerCutTest : public QObject
{
    Q_OBJECT

private slots:
    void aPowerCutLosesNothing_data() { FaultyDocument::addRows(); }
    void aPowerCutLosesNothing();
    void aPowerCutLosesNothingThatWasAcknowledged();
    void theReplayLosesWhatWasNotSynced();

private:
    static QList<DiskCall> record(FaultyRun &run, const QStringList &words, const QByteArray &input = {});

    FaultyDocument m_document;
};

QList<DiskCall> PowerCutTest::record(FaultyRun &run, const QStringList &words, const QByteArray &input)
{
    const TemporaryFolder beside;
    run.set("FAULT_RECORD", beside.path(u"record"_s));
    const Ending ending = run.run(words, input);
    if (ending.exit != 0)
        qFatal("%s", ending.err.constData());
    QList<DiskCall> calls = recordedCalls(beside.path(u"record"_s));
    calls << DiskCall{RecordedCall::Told, {}, 0, "the end"};
    return calls;
}

void PowerCutTest::aPowerCutLosesNothing()
{
    QFETCH(int, command);
    const FaultyDocument::Command chosen = FaultyDocument::commands().at(command);
    FaultyRun::Counts counts{};
    const QString failed = m_document.learn(chosen, counts);
    QVERIFY2(failed.isEmpty(), qPrintable(failed));
    FaultyRun run(m_document.fresh());
    const DiskReplay::Files before = filesBelow(m_document.folder());
    Cuts cuts(before, record(run, chosen.words));
    const bool isSlow = chosen.words.contains(u"--passphrase-from"_s);
    const QString wrong =
        cuts.run(m_document.folder(), faultCases(isSlow ? slowCuts : usualCuts),
                 [this](const QByteArray &told) { return m_document.wrong(told.endsWith("the end")); });
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    qInfo("%lld different disks", qlonglong(cuts.tried()));
    QVERIFY(cuts.tried() >= 3);
}

void PowerCutTest::aPowerCutLosesNothingThatWasAcknowledged()
{
    TestDocument document;
    document.close();
    const QString folder = QFileInfo(document.path()).path();
    const DiskReplay::Files before = filesBelow(folder);
    FaultyRun run(folder);
    QByteArray lines;
    for (int i = 1; i <= 8; ++i) {
        const QByteArray tag = 't' + QByteArray::number(i);
        lines += tag + " add name=" + tag + " serial=S" + QByteArray::number(i) + '\n';
    }
    Cuts cuts(before, record(run, {u"serve"_s, document.path()}, lines));
    const QString wrong = cuts.run(folder, faultCases(5 * usualCuts), [&](const QByteArray &told) -> QString {
        if (const auto sound = checkSound(document.path(), {}); !sound)
            return sound.error().message();
        const QSet<QString> names = namesIn(document.path());
        for (const QByteArray &line : told.split('\n'))
            if (line.startsWith("ACK ") && !names.contains(QString::fromLatin1(line.mid(4))))
                return u"lost: "_s + QString::fromLatin1(line);
        return {};
    });
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    qInfo("%lld different disks", qlonglong(cuts.tried()));
    QVERIFY(cuts.tried() >= 3);
}

/// The disk that proves the others: without a sync neither bytes nor names are safe.
void PowerCutTest::theReplayLosesWhatWasNotSynced()
{
    std::mt19937 random(1);
    DiskReplay disk({{"/d/old", "1234"}});
    disk.make({RecordedCall::Write, "/d/old", 1, "xy"});
    disk.make({RecordedCall::Make, "/d/new", 0, {}});
    disk.make({RecordedCall::Write, "/d/new", 0, "new"});
    disk.make({RecordedCall::Sync, "/d/new", 0, {}});
    QCOMPARE(disk.after(DiskReplay::Cut::AllIsLost, random), DiskReplay::Files({{"/d/old", "1234"}}));
    QCOMPARE(disk.after(DiskReplay::Cut::AllIsKept, random),
             DiskReplay::Files({{"/d/old", "1xy4"}, {"/d/new", "new"}}));
    disk.make({RecordedCall::Sync, "/d", 0, {}});
    QCOMPARE(disk.after(DiskReplay::Cut::AllIsLost, random),
             DiskReplay::Files({{"/d/old", "1234"}, {"/d/new", "new"}}));
    disk.make({RecordedCall::Rename, "/d/new", 0, "/d/old"});
    QCOMPARE(disk.after(DiskReplay::Cut::AllIsLost, random),
             DiskReplay::Files({{"/d/old", "1234"}, {"/d/new", "new"}}));
    QCOMPARE(disk.after(DiskReplay::Cut::AllIsKept, random), DiskReplay::Files({{"/d/old", "new"}}));
}

QTEST_GUILESS_MAIN(PowerCutTest)
#include "powercuttest.moc"
