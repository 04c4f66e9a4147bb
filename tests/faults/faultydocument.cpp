// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faultydocument.h"

#include "app/keeping/agestream.h"
#include "app/keeping/backupstore.h"
#include "app/keeping/soundness.h"
#include "tests/support/document/samplerecords.h"
#include "tests/support/document/testdocument.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

namespace nameplate {

using namespace Qt::StringLiterals;

namespace {

const QByteArray secret = "correct horse battery staple";

/// Removes what a failed case has left.
void copyFolder(const QString &from, const QString &to)
{
    QDir(to).removeRecursively();
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

/// What an encrypted copy holds; empty when it cannot be opened to its end.
QByteArray decrypted(const QString &path)
{
    QFile file(path);
    age::Reader reader(file);
    if (!file.open(QIODevice::ReadOnly) || !reader.begin(secret))
        return {};
    QByteArray all;
    for (;;) {
        const auto piece = reader.next();
        if (!piece)
            return {};
        if (piece->isEmpty())
            return all;
        all += *piece;
    }
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(path));
}

} // namespace

QStringList filesIn(const QString &folder)
{
    QStringList names;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        names << files.next().mid(folder.size() + 1);
    names.sort();
    return names;
}

FaultyDocument::FaultyDocument()
    : m_seed(m_folder.path(u"seed"_s))
{
    make();
    if (!QDir().rename(folder(), m_seed))
        qFatal("%s", qPrintable(m_seed));
}

void FaultyDocument::make() const
{
    TestDocument document;
    const ItemId lamp = document.add(sample::thing(u"Lamp"_s));
    document.add(sample::washingMachine(u"4583 0912"_s));
    document.attach(lamp, sample::file(QByteArray(150'000, 'r'), u"receipt.pdf"_s));
    const ItemId gone = document.add(sample::thing(u"Gone"_s));
    document.remove(gone);
    document.close();
    QDir().mkpath(folder());
    const QString home = u"home.nameplate"_s;
    if (!QFile::copy(document.path(), folder() + u'/' + home))
        qFatal("no room");
    write(folder() + u"/list.csv"_s, "name,serial\nSofa,S1\nTable,T1\nChair,C1\n");
    write(folder() + u"/passphrase"_s, secret);
    write(folder() + u"/manual.pdf"_s, "%PDF-1.4 " + QByteArray(90'000, 'm'));
    const FaultyRun run(folder());
    for (const QStringList &words :
         {QStringList{u"backup"_s, home, u"-o"_s, u"copy.nameplate"_s},
          {u"backup"_s, home, u"-o"_s, u"other.nameplate"_s},
          {u"backup"_s, home},
          // From here on a backup, a copy and the other copy have something to bring.
          {u"add"_s, u"other.nameplate"_s, u"name=Shelf"_s, u"--photo"_s, u"manual.pdf"_s},
          {u"add"_s, home, u"name=Rug"_s, u"--receipt"_s, u"list.csv"_s},
          {u"backup"_s, home, u"-o"_s, u"copy.age"_s, u"--passphrase-from"_s, u"passphrase"_s}})
        if (const Ending ending = run.run(words); ending.exit != 0)
            qFatal("%s: %s", qPrintable(words.join(u' ')), ending.err.constData());
}

QList<FaultyDocument::Command> FaultyDocument::commands()
{
    const QString home = u"home.nameplate"_s;
    const QString made = u"new.nameplate"_s;
    const QString copy = u"copy.nameplate"_s;
    return {{"add", {u"add"_s, home, u"name=Sofa"_s, u"serial=S1"_s}, true, {}},
            {"set", {u"set"_s, home, u"1"_s, u"serial=X-1"_s}, true, {}},
            {"remove", {u"remove"_s, home, u"1"_s}, true, {}},
            {"undo", {u"undo"_s, home}, true, {}},
            {"attach", {u"attach"_s, home, u"1"_s, u"manual.pdf"_s}, true, {}},
            {"import", {u"import"_s, home, u"list.csv"_s}, true, {}},
            {"merge", {u"merge"_s, home, u"other.nameplate"_s}, true, {}},
            {"compact", {u"compact"_s, home, u"--forget"_s}, true, {}},
            {"purge", {u"purge"_s, home, u"1"_s}, true, {}},
            {"restore", {u"restore"_s, copy, u"-o"_s, home}, true, {}},
            {"backup", {u"backup"_s, home}, false, {}},
            {"create", {u"create"_s, made}, false, made},
            {"complete copy", {u"backup"_s, home, u"-o"_s, copy}, false, copy},
            {"encrypted copy",
             {u"backup"_s, home, u"-o"_s, u"copy.age"_s, u"--passphrase-from"_s, u"passphrase"_s},
             false,
             u"copy.age"_s},
            {"salvage", {u"salvage"_s, home, u"-o"_s, made}, false, made},
            {"export", {u"export"_s, home, u"-o"_s, u"items.csv"_s}, false, u"items.csv"_s},
            {"archive", {u"export"_s, home, u"-o"_s, u"items.zip"_s}, false, u"items.zip"_s}};
}

void FaultyDocument::addRows()
{
    QTest::addColumn<int>("command");
    int index = 0;
    for (const Command &command : commands())
        QTest::newRow(command.name) << index++;
}

QString FaultyDocument::learn(const Command &command, FaultyRun::Counts &counts)
{
    m_command = command;
    m_before = stateOf(m_seed + u"/home.nameplate"_s);
    FaultyRun clean(fresh());
    const Ending ending = clean.count(command.words, counts);
    m_after = stateOf(folder() + u"/home.nameplate"_s);
    return ending.exit == 0 ? wrong(true) : QString::fromUtf8(ending.err);
}

QString FaultyDocument::fresh() const
{
    copyFolder(m_seed, folder());
    return folder();
}

QString FaultyDocument::wrong(bool done) const
{
    const QString home = folder() + u"/home.nameplate"_s;
    const QString state = stateOf(home); // a hot journal is rolled back here
    if (const auto sound = checkSound(home, {}); !sound)
        return sound.error().message();
    if (state != m_before && !(m_command.changes && state == m_after))
        return u"neither the old state nor the new: "_s + state;
    if (done && state != m_after)
        return u"said to be done and lost: "_s + state;
    if (done && !m_command.output.isEmpty() && !QFile::exists(folder() + u'/' + m_command.output))
        return u"said to be done and not there: "_s + m_command.output;
    const QString copies = wrongInCopies();
    return copies.isEmpty() ? wrongInStore() : copies;
}

QString FaultyDocument::wrongInCopies() const
{
    for (const QString &name : {u"copy.nameplate"_s, u"new.nameplate"_s})
        if (const QString path = folder() + u'/' + name; QFile::exists(path))
            if (const auto sound = checkSound(path, {}); !sound)
                return name + u": "_s + sound.error().message();
    const QString encrypted = folder() + u"/copy.age"_s;
    if (bytesOf(encrypted) != bytesOf(m_seed + u"/copy.age"_s)
        && decrypted(encrypted) != bytesOf(folder() + u"/home.nameplate"_s))
        return u"copy.age is not what was copied"_s;
    return {};
}

QString FaultyDocument::wrongInStore() const
{
    const BackupStore store(folder() + u"/data/nameplate/backups"_s);
    const QList<Generation> generations = store.generations(folder() + u"/home.nameplate"_s);
    const TemporaryFolder rebuilt;
    for (qsizetype i = 0; i < generations.size(); ++i) {
        const QString path = rebuilt.write(QString::number(i), {});
        const auto made = store.rebuild(generations[i], path).and_then([&path] { return checkSound(path, {}); });
        if (!made)
            return u"a backup: "_s + made.error().message();
    }
    return generations.isEmpty() ? u"the backup that was there is gone"_s : QString();
}

} // namespace nameplate
