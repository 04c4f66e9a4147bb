// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cliprogram.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QTest>

using namespace nameplate;

namespace {

QByteArray picture(Qt::GlobalColor colour)
{
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray data;
    QBuffer buffer(&data);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return data;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// One piece of evidence as `show` tells it.
QJsonObject evidenceOf(const CliProgram &cli, const QString &item, int index)
{
    return cli.shown(item).value(QStringLiteral("evidence")).toArray().at(index).toObject();
}

} // namespace

class EvidenceCommandsTest : public QObject
{
    Q_OBJECT

private slots:
    void addStoresItemPhotoAndReceiptInOneStep()
    {
        const CliProgram cli;
        cli.create();
        cli.folder().write(QStringLiteral("Küche.png"), picture(Qt::red));
        cli.folder().write(QStringLiteral("bill.pdf"), "%PDF-1.4\n%%EOF");
        const QString number = cli.added({"name=Lamp", "--photo", "Küche.png", "--receipt", "bill.pdf"});
        const QJsonObject photo = evidenceOf(cli, number, 0);
        QCOMPARE(photo.value(QStringLiteral("kind")).toString(), QStringLiteral("photo"));
        QCOMPARE(photo.value(QStringLiteral("number")).toString(), QStringLiteral("E-001"));
        QCOMPARE(photo.value(QStringLiteral("file_name")).toString(), QStringLiteral("Küche.png"));
        QCOMPARE(photo.value(QStringLiteral("mime_type")).toString(), QStringLiteral("image/png"));
        QCOMPARE(photo.value(QStringLiteral("size")).toInt(), picture(Qt::red).size());
        QCOMPARE(photo.value(QStringLiteral("sha256")).toString().toLatin1(),
                 QCryptographicHash::hash(picture(Qt::red), QCryptographicHash::Sha256).toHex());
        QVERIFY(photo.value(QStringLiteral("main")).toBool());
        QCOMPARE(evidenceOf(cli, number, 1).value(QStringLiteral("kind")).toString(), QStringLiteral("receipt"));
        QVERIFY(!evidenceOf(cli, number, 1).value(QStringLiteral("main")).toBool(true));

        QCOMPARE(cli.on(QStringLiteral("undo")).exit, 0);
        QCOMPARE(cli.items(), 0);
        QCOMPARE(cli.on(QStringLiteral("redo")).exit, 0);
        QCOMPARE(cli.shown(number).value(QStringLiteral("evidence")).toArray().size(), 2);
        QCOMPARE(cli.on(QStringLiteral("check")).exit, 0);
    }

    void attachGuessesTheKindOrTakesTheOneGiven()
    {
        const CliProgram cli;
        cli.create();
        const QString number = cli.added({QStringLiteral("name=Lamp")});
        cli.folder().write(QStringLiteral("Rechnung.png"), picture(Qt::red));
        cli.folder().write(QStringLiteral("card.png"), picture(Qt::blue));
        QCOMPARE(cli.on(QStringLiteral("attach"), {number, QStringLiteral("Rechnung.png")}).exit, 0);
        QCOMPARE(cli.on(QStringLiteral("attach"), {number, "card.png", "--kind", "warranty"}).exit, 0);
        QStringList kinds{evidenceOf(cli, number, 0).value(QStringLiteral("kind")).toString(),
                          evidenceOf(cli, number, 1).value(QStringLiteral("kind")).toString()};
        kinds.sort();
        QCOMPARE(kinds, (QStringList{"receipt", "warranty"}));
        QCOMPARE(cli.on(QStringLiteral("attach"), {number, "card.png", "--kind", "drawing"}).exit, 2);
    }

    void attachIsAllOrNothing()
    {
        const CliProgram cli;
        cli.create();
        const QString number = cli.added({QStringLiteral("name=Lamp")});
        cli.folder().write(QStringLiteral("good.png"), picture(Qt::red));
        for (const char *bad : {"missing.png", ".", "/dev/zero"}) {
            const Answer answer =
                cli.on(QStringLiteral("attach"), {number, QStringLiteral("good.png"), QLatin1String(bad)});
            QCOMPARE(answer.exit, 1);
            QVERIFY2(answer.hasOneMessage() && answer.err.contains(bad), answer.err.constData());
        }
        QVERIFY(cli.shown(number).value(QStringLiteral("evidence")).toArray().isEmpty());
    }

    void aPictureCutShortIsStoredWithANote()
    {
        const CliProgram cli;
        cli.create();
        const QString number = cli.added({QStringLiteral("name=Lamp")});
        cli.folder().write(QStringLiteral("cut.png"), picture(Qt::red).left(50));
        const Answer answer = cli.on(QStringLiteral("attach"), {number, QStringLiteral("cut.png")});
        QCOMPARE(answer.exit, 0);
        QVERIFY2(answer.hasOneMessage() && answer.err.contains("cut.png"), answer.err.constData());
        QCOMPARE(evidenceOf(cli, number, 0).value(QStringLiteral("size")).toInt(), 50);
    }

    void extractGivesTheBytesBackUnderSafeNames()
    {
        const CliProgram cli;
        cli.create();
        const QString number = cli.added({"name=Lamp", "number=../A 1"});
        const QByteArray bytes = picture(Qt::green);
        cli.folder().write(QStringLiteral("-rf \x1b[1m\n.png"), bytes);
        QCOMPARE(
            cli.on(QStringLiteral("attach"), {number, QStringLiteral("--"), QStringLiteral("-rf \x1b[1m\n.png")}).exit,
            0);
        const Answer answer = cli.on(QStringLiteral("extract"), {number, QStringLiteral("new/out")});
        QCOMPARE(answer.exit, 0);
        const QDir out(cli.folder().path(QStringLiteral("new/out")));
        const QStringList names = out.entryList(QDir::Files | QDir::Hidden);
        QCOMPARE(names, QStringList{QStringLiteral("E-001_item-.._A 1_photo_rf _[1m_.png")});
        QCOMPARE(contentOf(out.filePath(names.first())), bytes);
        QCOMPARE(QFileInfo(out.filePath(names.first())).permissions() & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        QVERIFY(answer.out.contains(names.first().toUtf8()));
    }

    void extractNeverOverwritesOrFollowsLinks()
    {
        const CliProgram cli;
        cli.create();
        const QString number = cli.added({"name=Lamp", "number=7"});
        cli.folder().write(QStringLiteral("a.png"), picture(Qt::green));
        QCOMPARE(cli.on(QStringLiteral("attach"), {number, QStringLiteral("a.png")}).exit, 0);
        const QString victim = cli.folder().write(QStringLiteral("victim.txt"), "precious");
        QVERIFY(QDir(cli.folder().path({})).mkdir(QStringLiteral("out")));
        QVERIFY(QFile::link(victim, cli.folder().path(QStringLiteral("out/E-001_item-7_photo_a.png"))));
        QCOMPARE(cli.on(QStringLiteral("extract"), {number, QStringLiteral("out")}).exit, 0);
        QCOMPARE(cli.on(QStringLiteral("extract"), {number, QStringLiteral("out")}).exit, 0);
        QCOMPARE(contentOf(victim), QByteArray("precious"));
        QCOMPARE(contentOf(cli.folder().path(QStringLiteral("out/E-001_item-7_photo_a-2.png"))), picture(Qt::green));
        QCOMPARE(contentOf(cli.folder().path(QStringLiteral("out/E-001_item-7_photo_a-3.png"))), picture(Qt::green));

        QVERIFY(QFile::link(cli.folder().path(QStringLiteral("out")), cli.folder().path(QStringLiteral("linked"))));
        QCOMPARE(cli.on(QStringLiteral("extract"), {number, QStringLiteral("linked")}).exit, 1);
        QCOMPARE(cli.on(QStringLiteral("extract"), {number, QStringLiteral("victim.txt")}).exit, 1);
        QCOMPARE(contentOf(victim), QByteArray("precious"));
    }

    void theSameFileForTwoItemsIsStoredOnce()
    {
        const CliProgram cli;
        cli.create();
        cli.folder().write(QStringLiteral("bill.pdf"), "%PDF-1.4\n%%EOF");
        cli.added({"name=a", "--receipt", "bill.pdf"});
        cli.added({"name=b", "--receipt", "bill.pdf"});
        QCOMPARE(cli.on(QStringLiteral("info"), {QStringLiteral("--json")})
                     .object()
                     .value(QStringLiteral("evidence"))
                     .toInt(),
                 1);
    }
};

QTEST_GUILESS_MAIN(EvidenceCommandsTest)
#include "evidencecommandstest.moc"
