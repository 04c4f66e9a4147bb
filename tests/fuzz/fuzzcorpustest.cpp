// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keeping/agestream.h"
#include "tests/fuzz/fuzztargets.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

using namespace nameplate;

namespace {

/// Bytes that begin, end or part something in numbers and files.
constexpr char signs[] = "\0\t\n\r\"',;:<>&[]{}()-./\\ 0189AOXZaz\x7f\x80\xc3\xff";

/// The same bytes with a few of them changed, taken out, doubled or put in; always the same for one seed.
QByteArray changed(QByteArray data, quint32 seed)
{
    QRandomGenerator random(seed);
    const int changes = random.bounded(1, 6);
    for (int i = 0; i < changes; ++i) {
        const auto at = qsizetype(random.bounded(quint32(data.size() + 1)));
        const char sign = signs[random.bounded(quint32(sizeof signs - 1))];
        switch (random.bounded(4)) {
        case 0:
            data.insert(at, sign);
            break;
        case 1:
            data.remove(at, qsizetype(random.bounded(1U, 9U)));
            break;
        case 2:
            data.insert(at, data.mid(at, qsizetype(random.bounded(1U, 33U))));
            break;
        default:
            if (at < data.size())
                data[at] = sign;
        }
    }
    return data;
}

} // namespace

/// What a fuzzer found, and what it starts from, in the suite that everybody runs.
class FuzzCorpusTest : public QObject
{
    Q_OBJECT

private slots:
    void everyTargetHasACorpus()
    {
        for (const fuzz::Target &target : fuzz::targets())
            QVERIFY2(!folderOf(target).isEmpty(QDir::Files), target.name);
        QVERIFY(!fuzz::targetCalled("no such target"));
    }

    /// Else nothing behind the head of an encrypted copy would ever be reached.
    void aCorpusFileOpensToItsEnd()
    {
        QFile file(folderOf(*fuzz::targetCalled("age")).filePath(QStringLiteral("payload")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        age::Reader reader(file);
        QVERIFY(reader.begin("passphrase"));
        const auto bytes = reader.next();
        QVERIFY(bytes);
        QCOMPARE(*bytes, QByteArray("A washing machine, 4583 0912 0042"));
    }

    void noBytesBreakAPromise_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("path");
        for (const fuzz::Target &target : fuzz::targets())
            for (const QFileInfo &file : folderOf(target).entryInfoList(QDir::Files))
                QTest::addRow("%s %s", target.name, qPrintable(file.fileName()))
                    << QByteArray(target.name) << file.filePath();
    }

    void noBytesBreakAPromise()
    {
        QFETCH(QByteArray, name);
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray data = file.readAll();
        const fuzz::Target *target = fuzz::targetCalled(name);
        QVERIFY(target);
        target->run(data);
        const qsizetype step = std::max(qsizetype(1), data.size() / 40);
        for (qsizetype cut = 0; cut < data.size(); cut += step)
            target->run(data.first(cut));
        const int asked = qEnvironmentVariableIntValue("NAMEPLATE_FUZZ_SEEDS");
        const quint32 seeds = asked > 0 ? quint32(asked) : 60;
        for (quint32 seed = 1; seed <= seeds; ++seed)
            target->run(changed(data, seed));
    }

private:
    static QDir folderOf(const fuzz::Target &target)
    {
        return QDir(QFINDTESTDATA("../data/fuzz") + u'/' + QLatin1String(target.name));
    }
};

QTEST_APPLESS_MAIN(FuzzCorpusTest)
#include "fuzzcorpustest.moc"
