// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/household.h"

#include <QCryptographicHash>
#include <QTest>

using namespace nameplate;

namespace {

Reading plate(const QString &text)
{
    Reading reading;
    reading.text = text;
    reading.seenOn = QDate(2024, 5, 17);
    reading.plate = PlateState::Worn;
    reading.notes = QStringLiteral("under the lid");
    return reading;
}

FindingOptions options()
{
    FindingOptions options;
    options.today = QDate(2026, 6, 30);
    return options;
}

QStringList codesIn(const Inventory &inventory)
{
    QStringList codes;
    const auto findings = inventory.findings(options());
    for (const Finding &finding : findings ? *findings : std::vector<Finding>())
        codes << finding.number + u' ' + finding.code;
    return codes;
}

} // namespace

class InventoryNumbersTest : public QObject
{
    Q_OBJECT

private slots:
    void aReadingIsKeptChangedRemovedAndBroughtBack();
    void aReadingOfNothingIsRefused();
    void anotherItemsReadingIsNotChanged();
    void aCheckWithTheMakerIsKept();
    void readingsGoAndComeBackWithTheirItem();
    void aPhotoMayGoWithoutItsReading();
    void theHistoryTellsOfReadings();
    void everyItemIsSurveyedWhole();
    void barcodesOfASeriesAreSurveyedOnItsItems();
    void theWarrantyOfTheSeriesIsSurveyed();
    void whoeverDoesNotWaitIsToldLess();
    void aNoticeAndWhatWasDoneAreKept();
    void aSilencedFindingStaysAwayUntilUndone();
    void aChangedNumberIsFoundAgain();
};

void InventoryNumbersTest::aReadingIsKeptChangedRemovedAndBroughtBack()
{
    const Household household;
    household.addFourThings();
    Editor &editor = household.editor();
    const ItemId item{1};
    Reading reading = plate(QStringLiteral("4583 0912 0042"));
    const auto id = editor.saveReading(item, reading);
    QVERIFY(id);
    reading.id = *id;
    QVERIFY(household.inventory().readings(item) == std::vector{reading});
    QVERIFY(household.inventory().readings(ItemId{2}).empty());

    reading.which = ReadNumber::Series;
    reading.source = ReadingSource::WarrantyCard;
    reading.plate = PlateState::NotStated;
    QVERIFY(editor.saveReading(item, reading));
    QVERIFY(household.inventory().readings(item) == std::vector{reading});
    QVERIFY(editor.removeReading(*id));
    QVERIFY(household.inventory().readings(item).empty());
    QVERIFY(!editor.removeReading(*id));
    QVERIFY(editor.undo());
    QVERIFY(household.inventory().readings(item) == std::vector{reading});
    QVERIFY(editor.undo());
    QVERIFY(editor.undo());
    QVERIFY(household.inventory().readings(item).empty());
    QVERIFY(editor.redo());
    QCOMPARE(household.inventory().readings(item).front().text, QStringLiteral("4583 0912 0042"));
    QVERIFY(household.inventory().check().empty());
}

void InventoryNumbersTest::aReadingOfNothingIsRefused()
{
    const Household household;
    household.addFourThings();
    Reading reading = plate(QStringLiteral("  "));
    QVERIFY(!household.editor().saveReading(ItemId{1}, reading));
    reading.plate = PlateState::Removed;
    QVERIFY(household.editor().saveReading(ItemId{1}, reading));
    QVERIFY(!household.editor().saveReading(ItemId{99}, reading));
}

void InventoryNumbersTest::anotherItemsReadingIsNotChanged()
{
    const Household household;
    household.addFourThings();
    Reading reading = plate(QStringLiteral("1"));
    reading.id = *household.editor().saveReading(ItemId{1}, reading);
    QVERIFY(!household.editor().saveReading(ItemId{2}, reading));
}

void InventoryNumbersTest::aCheckWithTheMakerIsKept()
{
    const Household household;
    household.addFourThings();
    Verification verification;
    verification.checkedOn = QDate(2024, 5, 18);
    verification.channel = VerificationChannel::Phone;
    verification.outcome = VerificationOutcome::Refused;
    verification.reference = QStringLiteral("Case 4711");
    const auto id = household.editor().saveVerification(ItemId{3}, verification);
    QVERIFY(id);
    verification.id = *id;
    QVERIFY(household.inventory().verifications(ItemId{3}) == std::vector{verification});
    QVERIFY(household.editor().removeVerification(*id));
    QVERIFY(household.inventory().verifications(ItemId{3}).empty());
    QVERIFY(household.editor().undo());
    QVERIFY(household.inventory().verifications(ItemId{3}) == std::vector{verification});
}

void InventoryNumbersTest::readingsGoAndComeBackWithTheirItem()
{
    const Household household;
    household.addFourThings();
    const ItemId item{1};
    QVERIFY(household.editor().saveReading(item, plate(QStringLiteral("4583 0912 0042"))));
    const auto before = household.inventory().readings(item);
    QVERIFY(household.editor().remove({&item, 1}));
    QVERIFY(household.inventory().readings(item).empty());
    QVERIFY(household.editor().undo());
    QVERIFY(household.inventory().readings(item) == before);
    QVERIFY(household.inventory().check().empty());
}

void InventoryNumbersTest::aPhotoMayGoWithoutItsReading()
{
    const Household household;
    household.addFourThings();
    PreparedEvidence photo;
    photo.data = QByteArrayLiteral("not really a photo");
    photo.evidence.sha256 =
        QString::fromLatin1(QCryptographicHash::hash(photo.data, QCryptographicHash::Sha256).toHex());
    photo.evidence.size = photo.data.size();
    photo.evidence.fileName = QStringLiteral("plate.jpg");
    const auto evidence = household.editor().attach(ItemId{1}, photo);
    QVERIFY(evidence);
    Reading reading = plate(QStringLiteral("4583 0912 0042"));
    reading.photo = *evidence;
    QVERIFY(household.editor().saveReading(ItemId{1}, reading));
    QVERIFY(household.editor().unlink(*evidence, ItemId{1}));
    QVERIFY(!household.inventory().readings(ItemId{1}).front().photo.isValid());
    QVERIFY(household.editor().undo());
    QVERIFY(household.inventory().readings(ItemId{1}).front().photo == *evidence);
    QVERIFY(household.inventory().check().empty());
}

void InventoryNumbersTest::theHistoryTellsOfReadings()
{
    const Household household;
    household.addFourThings();
    QVERIFY(household.editor().saveReading(ItemId{1}, plate(QStringLiteral("4583 0912 0042"))));
    const HistoryEntry last = household.inventory().history(ItemId{1}).back();
    QCOMPARE(last.label, QStringLiteral("Keep reading"));
    QVERIFY(last.field.startsWith(QLatin1String("reading")));
    QCOMPARE(last.after, QStringLiteral("4583 0912 0042"));
}

void InventoryNumbersTest::theWarrantyOfTheSeriesIsSurveyed()
{
    const Household household;
    household.addFourThings();
    Series series = household.inventory().record(ItemId{1})->series;
    series.warrantyMonths = 24;
    QVERIFY(household.editor().saveSeries(series));
    household.set(ItemId{2}, "warranty_until", QStringLiteral("2026-07-20"));
    const auto items = household.inventory().survey();
    QCOMPARE(items[0].warrantyUntil, QDate(2023, 3, 4));
    QCOMPARE(items[1].warrantyUntil, QDate(2026, 7, 20));
    QVERIFY(!items[2].warrantyUntil.isValid());
}

void InventoryNumbersTest::whoeverDoesNotWaitIsToldLess()
{
    const Household household;
    household.addFourThings();
    QVERIFY(!codesIn(household.inventory()).isEmpty());
    FindingOptions impatient = options();
    impatient.goOn = [] { return false; };
    QVERIFY(household.inventory().findings(impatient)->empty());
}

void InventoryNumbersTest::everyItemIsSurveyedWhole()
{
    const Household household;
    household.addFourThings();
    QVERIFY(household.editor().setIdentifier(ItemId{1}, QStringLiteral("fd"), QStringLiteral("FD 0102")));
    QVERIFY(household.editor().saveReading(ItemId{1}, plate(QStringLiteral("4583 0912 0042"))));
    household.set(ItemId{1}, "quantity", QStringLiteral("2"));
    const auto items = household.inventory().survey();
    QCOMPARE(items.size(), size_t(4));
    QCOMPARE(items[0].name, QStringLiteral("Washing machine"));
    QCOMPARE(items[0].category, QStringLiteral("Appliances"));
    QCOMPARE(items[0].brand(), QStringLiteral("Bosch"));
    QCOMPARE(items[0].seriesNumber, QStringLiteral("WAW28750GB"));
    QCOMPARE(items[0].worth->minor, 2 * 59900);
    QCOMPARE(items[0].identifiers.front().value, QStringLiteral("FD 0102"));
    QCOMPARE(items[0].readings.size(), size_t(1));
    QVERIFY(!items[0].hasReceipt);
    QVERIFY(!items[3].series.isValid());
    QCOMPARE(items[3].worth->minor, 45000);
}

void InventoryNumbersTest::barcodesOfASeriesAreSurveyedOnItsItems()
{
    const Household household;
    household.addFourThings();
    const SeriesId series = household.inventory().record(ItemId{1})->series.id;
    SeriesDetails details = household.inventory().seriesDetails(series).value();
    details.codes = {QStringLiteral("4 006381 333931")};
    QVERIFY(household.editor().saveSeriesDetails(details));
    for (const SurveyedItem &item : household.inventory().survey())
        QCOMPARE(item.barcodes, item.series == series ? details.codes : QStringList());
}

void InventoryNumbersTest::aNoticeAndWhatWasDoneAreKept()
{
    const Household household;
    household.addFourThings();
    Notice notice;
    notice.source = QStringLiteral("cpsc");
    notice.reference = QStringLiteral("26651");
    notice.title = QStringLiteral("Bosch Recalls Dishwashers");
    notice.publishedOn = QDate(2026, 7, 30);
    notice.format = QStringLiteral("cpsc-json");
    notice.record = QStringLiteral("{}");
    NoticeMatch match;
    match.item = ItemId{1};
    match.verdict = RecallVerdict::Affected;
    match.because = QStringLiteral("“FD 9209-9403”");
    const auto keep = [&](const Notice &kept) {
        return household.editor().bulk(QStringLiteral("Keep"), [&](Writer &writer) -> Result<void> {
            const auto id = writer.saveNotice(kept);
            if (!id)
                return tl::unexpected(id.error());
            match.notice = *id;
            return writer.saveMatch(match);
        });
    };
    QVERIFY(keep(notice));
    QCOMPARE(household.inventory().notices().front().title, notice.title);
    QVERIFY(codesIn(household.inventory()).contains(QStringLiteral("1 recalled")));
    NoticeMatch done = household.inventory().noticeMatches(ItemId{1}).front();
    QCOMPARE(done.because, match.because);
    done.action = NoticeAction::Refunded;
    done.actedOn = QDate(2026, 8, 1);
    QVERIFY(household.editor().saveMatch(done));
    QVERIFY(!codesIn(household.inventory()).contains(QStringLiteral("1 recalled")));
    NoticeMatch nothing = done;
    nothing.action = NoticeAction::None;
    nothing.actedOn = {};
    QVERIFY(household.editor().saveMatch(nothing));
    QCOMPARE(household.inventory().noticeMatches(ItemId{1}).front().action, NoticeAction::None);
    QVERIFY(codesIn(household.inventory()).contains(QStringLiteral("1 recalled")));
    QVERIFY(household.editor().undo());
    Notice corrected = notice;
    corrected.title = QStringLiteral("Bosch Recalls Dishwashers Again");
    QVERIFY(keep(corrected));
    QCOMPARE(household.inventory().notices().size(), size_t(1));
    QCOMPARE(household.inventory().notices().front().title, corrected.title);
    QVERIFY(household.inventory().allNoticeMatches() == std::vector{done});
    const ItemId item{1};
    QVERIFY(household.editor().remove({&item, 1}));
    QVERIFY(household.inventory().allNoticeMatches().empty());
    QVERIFY(household.editor().undo());
    QVERIFY(household.inventory().noticeMatches(ItemId{1}) == std::vector{done});
    QVERIFY(household.inventory().check().empty());
}

void InventoryNumbersTest::aSilencedFindingStaysAwayUntilUndone()
{
    const Household household;
    household.addFourThings();
    const QStringList before = codesIn(household.inventory());
    QVERIFY(before.contains(QStringLiteral("1 missing_receipt")));
    const auto findings = household.inventory().findings(options());
    const auto missing = std::find_if(findings->begin(), findings->end(), [](const Finding &each) {
        return each.item == ItemId{1} && each.code == QLatin1String("missing_receipt");
    });
    QVERIFY(household.editor().silence(*missing));
    QVERIFY(household.editor().silence(*missing));
    QVERIFY(!codesIn(household.inventory()).contains(QStringLiteral("1 missing_receipt")));
    QVERIFY(codesIn(household.inventory()).contains(QStringLiteral("2 missing_receipt")));
    QVERIFY(household.editor().undo());
    QCOMPARE(codesIn(household.inventory()), before);
}

void InventoryNumbersTest::aChangedNumberIsFoundAgain()
{
    const Household household;
    household.addFourThings();
    const ItemId table{4};
    QVERIFY(household.editor().setIdentifier(table, QStringLiteral("imei"), QStringLiteral("354178036859781")));
    const auto findings = household.inventory().findings(options());
    QCOMPARE(findings->back().code, QStringLiteral("failed_check"));
    QVERIFY(household.editor().silence(findings->back()));
    QVERIFY(!codesIn(household.inventory()).contains(QStringLiteral("4 failed_check")));
    QVERIFY(household.editor().setIdentifier(table, QStringLiteral("imei"), QStringLiteral("354178036859782")));
    QVERIFY(codesIn(household.inventory()).contains(QStringLiteral("4 failed_check")));
}

QTEST_GUILESS_MAIN(InventoryNumbersTest)
#include "inventorynumberstest.moc"
