// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/shellwords.h"

#include <QTest>

using namespace nameplate;

class ShellWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void linesSplitAsInAShell_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("plain") << "add  a=b\tc" << QStringList{"add", "a=b", "c"};
        QTest::newRow("nothing") << "  " << QStringList{};
        QTest::newRow("double quotes") << "name=\"Oak table\" x" << QStringList{"name=Oak table", "x"};
        QTest::newRow("single quotes keep all") << "'a \"b\" \\n $c'" << QStringList{"a \"b\" \\n $c"};
        QTest::newRow("escapes in double quotes") << "\"a \\\"b\\\" \\\\ \\$ \\n\"" << QStringList{"a \"b\" \\ $ \\n"};
        QTest::newRow("backslash outside") << "a\\ b \\'c" << QStringList{"a b", "'c"};
        QTest::newRow("empty words") << "'' \"\" a=''" << QStringList{"", "", "a="};
        QTest::newRow("joined pieces") << "a'b'\"c\"d" << QStringList{"abcd"};
        QTest::newRow("dollar quotes") << "notes=$'one\\ntwo\\t\\x41\\u00fc \\'q\\''"
                                       << QStringList{QStringLiteral("notes=one\ntwo\tA\u00fc 'q'")};
        QTest::newRow("nothing is expanded") << "$HOME * ~" << QStringList{"$HOME", "*", "~"};
        QTest::newRow("no-break space is no separator")
            << QStringLiteral("a\u00a0b") << QStringList{QStringLiteral("a\u00a0b")};
    }

    void linesSplitAsInAShell()
    {
        QFETCH(QString, line);
        QFETCH(QStringList, words);
        const auto split = cli::shellWords(line);
        QVERIFY(split);
        QCOMPARE(*split, words);
    }

    void whatIsNotClosedIsRefused_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("single") << "a 'b";
        QTest::newRow("double") << "a \"b";
        QTest::newRow("escaped quote") << "\"a\\\"";
        QTest::newRow("dollar") << "$'a\\'";
        QTest::newRow("backslash at the end") << "a\\";
    }

    void whatIsNotClosedIsRefused()
    {
        QFETCH(QString, line);
        const auto split = cli::shellWords(line);
        QVERIFY(!split);
        QCOMPARE(split.error().code, Error::Code::BadValue);
    }
};

QTEST_GUILESS_MAIN(ShellWordsTest)
#include "shellwordstest.moc"
