// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cliprogram.h"

#include <QTest>

using namespace nameplate;

class FindingsCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyDocumentHasNone()
    {
        const CliProgram cli;
        cli.create();
        const Answer answer = cli.on("findings", {"--json"});
        QVERIFY(answer.isJson() && answer.array().isEmpty());
        QCOMPARE(cli.on("findings").out, QByteArray("There is nothing to find.\n"));
        QCOMPARE(cli.on("findings").exit, 0);
    }

    void eachHasCodeItemMessageAndRemedy()
    {
        const CliProgram cli;
        cli.create();
        const QStringList washer{"brand=Bosch", "series_number=WAW28750GB", "serial=4583 0912 0042"};
        cli.added(washer + QStringList{"number=A-1"});
        cli.added(washer + QStringList{"number=A-2"});
        cli.added({"name=Phone", "identifier.imei=354178036859781", "number=A-3"});
        const Answer answer = cli.on("findings", {"--json"});
        QCOMPARE(answer.exit, 0);
        QStringList found;
        for (const QJsonValue &each : answer.array()) {
            const QJsonObject finding = each.toObject();
            QCOMPARE(finding.keys(), (QStringList{"code", "item", "message", "remedy"}));
            QVERIFY(finding.value("message").toString().endsWith(u'.'));
            found << finding.value("item").toString() + u' ' + finding.value("code").toString();
        }
        QCOMPARE(found, (QStringList{"A-1 duplicate_serial", "A-2 duplicate_serial", "A-3 failed_check"}));
        const QJsonObject remedy = answer.array().first().toObject().value("remedy").toObject();
        QCOMPARE(remedy.value("action").toString(), QStringLiteral("show_items"));
        QCOMPARE(remedy.value("items").toArray(), QJsonArray{"A-2"});
        QVERIFY(cli.on("findings").out.contains("failed_check"));
    }
};

QTEST_GUILESS_MAIN(FindingsCommandTest)
#include "findingscommandtest.moc"
