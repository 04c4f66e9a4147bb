// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/choices.h"

#include <QSet>
#include <QTest>

using namespace nameplate;

class ChoicesTest : public QObject
{
    Q_OBJECT

private slots:
    void codesNeverChange_data();
    void codesNeverChange();
    void everyCodeAndTitleIsRead_data();
    void everyCodeAndTitleIsRead();
    void spellingIsForgiven();
    void anythingElseIsRefusedByNamingWhatIsPossible_data();
    void anythingElseIsRefusedByNamingWhatIsPossible();
    void filesAreReadToTheLetter();
    void soldAndStolenThingsAreGone();

private:
    static std::span<const ChoiceRow> rowsOf(const QString &name);
};

std::span<const ChoiceRow> ChoicesTest::rowsOf(const QString &name)
{
    if (name == QLatin1String("status"))
        return choices::statuses();
    if (name == QLatin1String("condition"))
        return choices::conditions();
    return name == QLatin1String("acquired_how") ? choices::waysOfAcquiring() : choices::evidenceKinds();
}

void ChoicesTest::codesNeverChange_data()
{
    QTest::addColumn<QStringList>("codes");
    QTest::newRow("status") << QStringList{"owned",      "stored", "lent",   "in_repair", "sold",
                                           "given_away", "lost",   "stolen", "destroyed", "discarded"};
    QTest::newRow("condition") << QStringList{"", "new", "very_good", "good", "fair", "poor", "broken"};
    QTest::newRow("acquired_how") << QStringList{"",     "bought",    "gift",  "inherited",
                                                 "made", "exchanged", "found", "other"};
    QTest::newRow("evidence") << QStringList{"photo", "plate", "receipt", "manual", "warranty", "valuation", "other"};
}

void ChoicesTest::codesNeverChange()
{
    QFETCH(QStringList, codes);
    const auto rows = rowsOf(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(qsizetype(rows.size()), codes.size());
    QSet<QString> titles;
    for (qsizetype i = 0; i < codes.size(); ++i) {
        QCOMPARE(rows[size_t(i)].value, int(i));
        QCOMPARE(choices::code(rows, int(i)), codes[i]);
        QCOMPARE(choices::fromCode(rows, codes[i]), std::optional(int(i)));
        titles << choices::title(rows, int(i));
    }
    QCOMPARE(titles.size(), codes.size());
}

void ChoicesTest::everyCodeAndTitleIsRead_data()
{
    QTest::addColumn<bool>("unused");
    for (const char *name : {"status", "condition", "acquired_how", "evidence"})
        QTest::newRow(name) << true;
}

void ChoicesTest::everyCodeAndTitleIsRead()
{
    const auto rows = rowsOf(QString::fromLatin1(QTest::currentDataTag()));
    for (const ChoiceRow &row : rows) {
        const QString code = QString::fromLatin1(row.code);
        if (!code.isEmpty())
            QCOMPARE(choices::read(rows, code).value(), row.value);
        for (const QString &title : {choices::title(rows, row.value), choices::title(rows, row.value).toUpper()})
            QCOMPARE(choices::read(rows, title).value(), row.value);
    }
}

void ChoicesTest::spellingIsForgiven()
{
    for (const char16_t *text : {u"very good", u"Very-Good", u" VERY_GOOD ", u"very  good"})
        QCOMPARE(choices::read(choices::conditions(), QStringView(text)).value(), int(Condition::VeryGood));
}

void ChoicesTest::anythingElseIsRefusedByNamingWhatIsPossible_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << "";
    QTest::newRow("blank") << "  ";
    QTest::newRow("an accent alone") << "\u0301";
    QTest::newRow("a number") << "1";
    QTest::newRow("a beginning") << "own";
    QTest::newRow("more than one") << "sold, lost";
}

void ChoicesTest::anythingElseIsRefusedByNamingWhatIsPossible()
{
    QFETCH(QString, text);
    for (const auto rows : {choices::statuses(), choices::conditions(), choices::waysOfAcquiring()}) {
        const auto read = choices::read(rows, text);
        QVERIFY(!read);
        QCOMPARE(read.error().code, Error::Code::BadValue);
        QVERIFY(read.error().remedy.contains(choices::code(rows, 1)));
    }
}

void ChoicesTest::filesAreReadToTheLetter()
{
    QCOMPARE(choices::fromCode(choices::statuses(), u"Owned"), std::nullopt);
    QCOMPARE(choices::fromCode(choices::statuses(), u"owned "), std::nullopt);
    QCOMPARE(choices::fromCode(choices::statuses(), u""), std::nullopt);
    QCOMPARE(choices::code(choices::statuses(), 99), QString());
    QCOMPARE(choices::title(choices::statuses(), -1), QString());
}

void ChoicesTest::soldAndStolenThingsAreGone()
{
    for (const Status status : {Status::Owned, Status::Stored, Status::Lent, Status::InRepair})
        QVERIFY(isPresent(status));
    for (const Status status :
         {Status::Sold, Status::GivenAway, Status::Lost, Status::Stolen, Status::Destroyed, Status::Discarded})
        QVERIFY(!isPresent(status));
}

QTEST_GUILESS_MAIN(ChoicesTest)
#include "choicestest.moc"
