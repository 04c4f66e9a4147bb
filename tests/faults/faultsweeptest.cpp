// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keeping/soundness.h"
#include "tests/faults/faultyrun.h"
#include "tests/support/document/samplerecords.h"
#include "tests/support/document/testdocument.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <cerrno>
#include <random>

using namespace nameplate;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype usualCases = 30; // of each command

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

const std::array kinds{Kind{"write", {EIO, ENOSPC}, true},   Kind{"sync", {EIO, ENOSPC}, true},
                       Kind{"truncate", {EIO}, true},        Kind{"name", {EACCES, EIO}, true},
                       Kind{"make", {EACCES, ENOSPC}, true}, Kind{"read", {EIO}, false}};

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

void copyFolder(const QString &from, const QString &to)
{
    QDir(to).removeRecursively(); // what a failed case has left
    QDir().mkpath(to);
    QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString copy = to + file.mid(from.size());
        QDir().mkpath(QFileInfo(copy).path());
        if (!QFile::copy(file, copy))
            qFatal("%s", qPrintable(copy));
    }
}

/// What a document says, without what is different in each run; empty when it cannot be opened.
QString stateOf(const QString &path)
{
    const auto inventory = Inventory::open(path, Inventory::Access::ReadOnly);
    if (!inventory)
        return {};
    ListQuery all;
    all.grouping = Grouping::None;
    all.sortKey = u"number"_s;
    QStringList lines;
    for (const Record &record : (*inventory)->records((*inventory)->list(all).ids)) {
        QStringList files;
        for (const Evidence &evidence : (*inventory)->evidence(record.item.id))
            files << evidence.sha256;
        lines << record.item.number + u'|' + record.title() + u'|' + record.item.serial + u'|' + files.join(u',');
    }
    return u"state:\n"_s + lines.join(u'\n');
}

QStringList filesIn(const QString &folder)
{
    QStringList names;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        names << files.next().mid(folder.size() + 1);
    names.sort();
    return names;
}

} // namespace

class FaultSweepTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void whateverFailsNothingIsLost_data();
    void whateverFailsNothingIsLost();
    void lackOfMemoryDamagesNothing_data() { whateverFailsNothingIsLost_data(); }
    void lackOfMemoryDamagesNothing();

private:
    /// What must be true of the document after a run; empty when it is.
    QString wrongAfter(const QString &folder, const Ending &ending, bool mayBeKilled);

    TemporaryFolder m_folder;
    QString m_seed; ///< the folder that every run begins with
    QString m_before;
    QString m_after;
    bool m_changes = false; ///< the command changes the document itself
};

void FaultSweepTest::initTestCase()
{
    m_seed = m_folder.path(u"seed"_s);
    TestDocument document;
    const ItemId lamp = document.add(sample::thing(u"Lamp"_s));
    document.add(sample::washingMachine(u"4583 0912"_s));
    document.attach(lamp, sample::file(QByteArray(150'000, 'r'), u"receipt.pdf"_s));
    const ItemId gone = document.add(sample::thing(u"Gone"_s));
    document.remove(gone);
    document.close();
    QVERIFY(QDir().mkpath(m_seed));
    QVERIFY(QFile::copy(document.path(), m_seed + u"/home.nameplate"_s));
    QFile list(m_seed + u"/list.csv"_s);
    QVERIFY(list.open(QIODevice::WriteOnly));
    for (const char *line : {"name,serial\n", "Sofa,S1\n", "Table,T1\n", "Chair,C1\n"})
        list.write(line);
    QFile photo(m_seed + u"/manual.pdf"_s);
    QVERIFY(photo.open(QIODevice::WriteOnly) && photo.write("%PDF-1.4 " + QByteArray(90'000, 'm')) > 0);
    list.close();
    photo.close();
    FaultyRun run(m_seed);
    QCOMPARE(run.run({u"backup"_s, u"home.nameplate"_s, u"-o"_s, u"copy.nameplate"_s}).exit, 0);
    QCOMPARE(run.run({u"backup"_s, u"home.nameplate"_s}).exit, 0);
}

void FaultSweepTest::whateverFailsNothingIsLost_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<bool>("changes");
    const QString home = u"home.nameplate"_s;
    QTest::newRow("add") << QStringList{u"add"_s, home, u"name=Sofa"_s, u"serial=S1"_s} << true;
    QTest::newRow("set") << QStringList{u"set"_s, home, u"1"_s, u"serial=X-1"_s} << true;
    QTest::newRow("remove") << QStringList{u"remove"_s, home, u"1"_s} << true;
    QTest::newRow("undo") << QStringList{u"undo"_s, home} << true;
    QTest::newRow("attach") << QStringList{u"attach"_s, home, u"1"_s, u"manual.pdf"_s} << true;
    QTest::newRow("import") << QStringList{u"import"_s, home, u"list.csv"_s} << true;
    QTest::newRow("compact") << QStringList{u"compact"_s, home, u"--forget"_s} << true;
    QTest::newRow("purge") << QStringList{u"purge"_s, home, u"1"_s} << true;
    QTest::newRow("restore") << QStringList{u"restore"_s, u"copy.nameplate"_s, u"-o"_s, home} << true;
    QTest::newRow("backup") << QStringList{u"backup"_s, home} << false;
    QTest::newRow("complete copy") << QStringList{u"backup"_s, home, u"-o"_s, u"copy.nameplate"_s} << false;
    QTest::newRow("salvage") << QStringList{u"salvage"_s, home, u"-o"_s, u"new.nameplate"_s} << false;
    QTest::newRow("export") << QStringList{u"export"_s, home, u"-o"_s, u"list.csv"_s} << false;
}

QString FaultSweepTest::wrongAfter(const QString &folder, const Ending &ending, bool mayBeKilled)
{
    if (ending.exit < 0 && !mayBeKilled)
        return u"died of signal %1"_s.arg(ending.signal);
    if (ending.exit > 0 && ending.err.trimmed().isEmpty())
        return u"failed without a word"_s;
    const QString home = folder + u"/home.nameplate"_s;
    const QString state = stateOf(home); // a hot journal is rolled back here
    if (const auto sound = checkSound(home, {}); !sound)
        return sound.error().message();
    if (state != m_before && !(m_changes && state == m_after))
        return u"neither the old state nor the new: "_s + state;
    if (ending.exit == 0 && m_changes && state != m_after)
        return u"said to be done and lost: "_s + state;
    for (const QString &name : {u"copy.nameplate"_s, u"new.nameplate"_s})
        if (QFile::exists(folder + u'/' + name))
            if (const auto sound = checkSound(folder + u'/' + name, {}); !sound)
                return name + u": "_s + sound.error().message();
    return {};
}

void FaultSweepTest::whateverFailsNothingIsLost()
{
    QFETCH(QStringList, words);
    QFETCH(bool, changes);
    m_changes = changes;
    m_before = stateOf(m_seed + u"/home.nameplate"_s);
    FaultyRun::Counts counts{};
    {
        const QString folder = m_folder.path(u"clean"_s);
        copyFolder(m_seed, folder);
        FaultyRun clean(folder);
        const Ending ending = clean.count(words, counts);
        QVERIFY2(ending.exit == 0, ending.err.constData());
        m_after = stateOf(folder + u"/home.nameplate"_s);
        QVERIFY(QDir(folder).removeRecursively());
    }
    QVERIFY2(counts[0] > 0 && counts[1] > 0, "the shim saw no writing");
    int number = 0;
    for (const Case &each : someOf(casesOf(counts), faultCases(usualCases))) {
        const QString folder = m_folder.path(u"run%1"_s.arg(++number));
        copyFolder(m_seed, folder);
        const QStringList there = filesIn(folder);
        FaultyRun run(folder);
        run.set("FAULT_CALL", QLatin1String(each.call));
        run.set("FAULT_NUMBER", QString::number(each.number));
        run.set("FAULT_KIND", each.kind);
        run.set("FAULT_FOREVER", each.lasting ? u"1"_s : u"0"_s);
        const Ending ending = run.run(words);
        const bool killed = each.kind == u"kill"_s;
        const QString wrong = wrongAfter(folder, ending, killed);
        const QByteArray told = each.name() + ": " + wrong.toUtf8() + "\n" + ending.out + ending.err;
        QVERIFY2(wrong.isEmpty(), told.constData());
        if (!killed && ending.exit != 0 && each.call != QByteArray("name"))
            for (const QString &name : filesIn(folder))
                QVERIFY2(!name.endsWith(u".part"_s) || there.contains(name),
                         (each.name() + " left " + name.toUtf8()).constData());
        QVERIFY(QDir(folder).removeRecursively());
    }
}

/// A program may end when memory runs out, but what it has written stays whole.
void FaultSweepTest::lackOfMemoryDamagesNothing()
{
    QFETCH(QStringList, words);
    QFETCH(bool, changes);
    m_changes = changes;
    m_before = stateOf(m_seed + u"/home.nameplate"_s);
    {
        const QString folder = m_folder.path(u"clean"_s);
        copyFolder(m_seed, folder);
        QCOMPARE(FaultyRun(folder).run(words).exit, 0);
        m_after = stateOf(folder + u"/home.nameplate"_s);
        QVERIFY(QDir(folder).removeRecursively());
    }
    const qsizetype cases = std::min<qsizetype>(faultCases(usualCases) / 8, 500);
    std::mt19937 random(3);
    for (qsizetype i = 0; i < cases; ++i) {
        const QString folder = m_folder.path(u"memory%1"_s.arg(i));
        copyFolder(m_seed, folder);
        FaultyRun run(folder);
        run.set("FAULT_MEMORY", QString::number(1 + random() % 2500));
        run.set("FAULT_FOREVER", i % 2 == 0 ? u"1"_s : u"0"_s);
        const Ending ending = run.run(words);
        const QString wrong = wrongAfter(folder, ending, true);
        QVERIFY2(wrong.isEmpty(), (QByteArray::number(i) + ": " + wrong.toUtf8() + "\n" + ending.err).constData());
        QVERIFY(QDir(folder).removeRecursively());
    }
}

QTEST_GUILESS_MAIN(FaultSweepTest)
#include "faultsweeptest.moc"
