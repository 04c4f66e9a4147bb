// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/textfold.h"

#include <QTest>

#include <algorithm>

using namespace nameplate;

class TextFoldTest : public QObject
{
    Q_OBJECT

private slots:
    void spellingsOfOneWordBecomeEqual_data();
    void spellingsOfOneWordBecomeEqual();
    void differentWordsStayDifferent_data();
    void differentWordsStayDifferent();
    void charactersWithoutBlanksBecomeWords();
    void numbersSortByTheirValue();
    void namesForgiveBlanks();
    void foldingTwiceChangesNothing_data();
    void foldingTwiceChangesNothing();
    void brokenTextDoesNoHarm();
};

void TextFoldTest::spellingsOfOneWordBecomeEqual_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::newRow("capitals") << "WASHER" << "washer";
    QTest::newRow("umlaut") << "Kühlschrank" << "kuhlschrank";
    QTest::newRow("umlaut in two characters") << "Ku\u0308hlschrank" << "Kühlschrank";
    QTest::newRow("sharp s") << "Straße" << "strasse";
    QTest::newRow("capital sharp s") << "STRAẞE" << "strasse";
    QTest::newRow("stroked l") << "Łódź" << "lodz";
    QTest::newRow("stroked o") << "Ørsted" << "orsted";
    QTest::newRow("ae") << "Ærø" << "aero";
    QTest::newRow("oe") << "Œuvre" << "oeuvre";
    QTest::newRow("stroked d") << "Đặng" << "dang";
    QTest::newRow("thorn") << "Þór" << "thor";
    QTest::newRow("French") << "réfrigérateur à côté" << "refrigerateur a cote";
    QTest::newRow("Turkish dotted capital") << "İstanbul" << "istanbul";
    QTest::newRow("Turkish dotless small") << "Isparta" << "ısparta";
    QTest::newRow("Greek") << "Ψυγείο" << "ψυγειο";
    QTest::newRow("Greek final sigma") << "ΟΔΟΣ" << "οδοσ";
    QTest::newRow("Cyrillic") << "Ёлка" << "елка";
    QTest::newRow("ligature") << "oﬃce" << "office";
    QTest::newRow("wide letters") << "ＢＯＳＣＨ" << "bosch";
    QTest::newRow("raised digit") << "5 m²" << "5 m2";
    QTest::newRow("soft hyphen") << "Wasch\u00admaschine" << "waschmaschine";
    QTest::newRow("zero width joiner") << "ab\u200dc" << "abc";
    QTest::newRow("Arabic vowels") << "كِتَاب" << "كتاب";
    QTest::newRow("half-width katakana") << "ｶﾒﾗ" << "カメラ";
    QTest::newRow("half-width katakana with a voice mark") << "ｶﾞ" << "ガ";
}

void TextFoldTest::spellingsOfOneWordBecomeEqual()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QCOMPARE(textfold::name(a), textfold::name(b));
    QCOMPARE(textfold::words(a), textfold::words(b));
    QCOMPARE(textfold::sortKey(a), textfold::sortKey(b));
}

void TextFoldTest::differentWordsStayDifferent_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::newRow("key and oyster") << "かぎ" << "かき";
    QTest::newRow("half and voiced") << "パス" << "バス";
    QTest::newRow("Hindi heart and group") << "दिल" << "दल";
    QTest::newRow("Thai vowels") << "ที" << "ทุ";
    QTest::newRow("Korean") << "한국" << "하국";
    QTest::newRow("digits") << "Box 1" << "Box 11";
    QTest::newRow("emoji") << "🎸" << "🎹";
    QTest::newRow("signs") << "C" << "C++";
}

void TextFoldTest::differentWordsStayDifferent()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QVERIFY(textfold::name(a) != textfold::name(b));
    QVERIFY(textfold::words(a) != textfold::words(b));
    QVERIFY(textfold::sortKey(a) != textfold::sortKey(b));
}

void TextFoldTest::charactersWithoutBlanksBecomeWords()
{
    const auto wordsOf = [](const QString &text) { return textfold::words(text).simplified().split(u' '); };
    QCOMPARE(wordsOf(QStringLiteral("冷蔵庫")), QStringList({"冷", "蔵", "庫"}));
    QCOMPARE(wordsOf(QStringLiteral("Sony カメラ")), QStringList({"sony", "カ", "メ", "ラ"}));
    QCOMPARE(wordsOf(QStringLiteral("\U00020000\U00020001")), QStringList({"\U00020000", "\U00020001"}));
}

void TextFoldTest::numbersSortByTheirValue()
{
    const QStringList ordered{"Bed",     "Bed 1",    "Bed 2", "Bed 10", "Bed 10b", "Bed 11", "Bed 100",
                              "Box 2.9", "Box 2.10", "box 3", "Boxer",  "Öl 1",    "Öl 2",   "Zange"};
    QStringList sorted = ordered;
    std::reverse(sorted.begin(), sorted.end());
    std::stable_sort(sorted.begin(), sorted.end(), [](const QString &a, const QString &b) {
        return textfold::sortKey(a).toUtf8() < textfold::sortKey(b).toUtf8();
    });
    QCOMPARE(sorted, ordered);
    QCOMPARE(textfold::sortKey(QStringLiteral("Box 007")), textfold::sortKey(QStringLiteral("Box 7")));
    QVERIFY(textfold::sortKey(QString(60, u'9')) < textfold::sortKey(u'1' + QString(60, u'0')));
}

void TextFoldTest::namesForgiveBlanks()
{
    QCOMPARE(textfold::name(QStringLiteral("  White   goods\t")), QStringLiteral("white goods"));
    QCOMPARE(textfold::name(QStringLiteral("\u00a0White\u2003goods")), QStringLiteral("white goods"));
    QCOMPARE(textfold::name(QString()), QString());
}

void TextFoldTest::foldingTwiceChangesNothing_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"Kühlschrank", "Łódź İı ẞß", "冷蔵庫 ガ ｶﾞ", "한국", "दिल ที", "🎸 a\u200db", "Ŀ ŉ Ǆ ﬃ ℡"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TextFoldTest::foldingTwiceChangesNothing()
{
    QFETCH(QString, text);
    QCOMPARE(textfold::name(textfold::name(text)), textfold::name(text));
    QCOMPARE(textfold::words(textfold::words(text)).simplified(), textfold::words(text).simplified());
}

void TextFoldTest::brokenTextDoesNoHarm()
{
    const QString lone = QString(QChar(0xD842)) + u'a' + QChar(0xDC00);
    for (const QString &text :
         {lone, QString(QChar(0xD842)), QString(QChar(u'\0')), QString(QChar(0xFFFF)), QString()}) {
        // What is stored is UTF-8, where half a pair cannot be written: its fold must not depend on it.
        const QString stored = QString::fromUtf8(text.toUtf8());
        QCOMPARE(textfold::sortKey(text).toUtf8(), textfold::sortKey(stored).toUtf8());
        QCOMPARE(textfold::name(text).toUtf8(), textfold::name(stored).toUtf8());
    }
    QCOMPARE(textfold::words(QString(100'000, u'Ü')), QString(100'000, u'u'));
}

QTEST_GUILESS_MAIN(TextFoldTest)
#include "textfoldtest.moc"
