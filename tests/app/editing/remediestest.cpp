// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/remedies.h"

#include "app/services/attachment.h"
#include "tests/support/household.h"

#include <QTest>

using namespace nameplate;

namespace {

const QString imei = QStringLiteral("490154203237518");

} // namespace

class RemediesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Household> m_home;

    [[nodiscard]] std::vector<Finding> all() const
    {
        FindingOptions options;
        options.today = QDate(2026, 6, 30);
        return m_home->inventory().findings(options).value();
    }
    [[nodiscard]] Finding only(const char *code, qsizetype number = 0) const
    {
        for (const Finding &finding : all())
            if (finding.code == QLatin1String(code) && number-- == 0)
                return finding;
        qFatal("no %s", code);
    }
    [[nodiscard]] bool has(const char *code) const
    {
        for (const Finding &finding : all())
            if (finding.code == QLatin1String(code))
                return true;
        return false;
    }
    /// The offer whose title begins so.
    [[nodiscard]] static RemedyOffer offer(const Finding &finding, const QString &title)
    {
        for (const RemedyOffer &each : remedies::of(finding))
            if (each.title.startsWith(title))
                return each;
        qFatal("no offer %s", qPrintable(title));
    }
    [[nodiscard]] Record record(qint64 id) const { return m_home->inventory().record(ItemId{id}).value(); }

private slots:
    void init()
    {
        m_home = std::make_unique<Household>();
        m_home->addFourThings();
    }

    void everyKindOfFindingHasSomethingToPress_data()
    {
        QTest::addColumn<QString>("code");
        for (const FindingKind &kind : findingKinds())
            QTest::newRow(kind.code) << QString::fromLatin1(kind.code);
    }

    void everyKindOfFindingHasSomethingToPress()
    {
        QFETCH(const QString, code);
        for (const RemedyAction action : {RemedyAction::None, RemedyAction::TypeField, RemedyAction::SetField}) {
            Finding finding;
            finding.code = code;
            finding.remedy = {action, QStringLiteral("serial"), QStringLiteral("12"), {}};
            const auto offers = remedies::of(finding);
            QVERIFY(!offers.empty());
            QStringList titles;
            for (const RemedyOffer &each : offers)
                titles << each.title;
            QVERIFY2(!titles.contains(QString()) && !titles.join(u' ').contains(u'%'), qPrintable(titles.join(u'|')));
            QCOMPARE(titles.removeDuplicates(), 0);
        }
    }

    void aFieldIsSetAndGivenBack()
    {
        m_home->set(ItemId{1}, "quantity", QStringLiteral("2"));
        const Finding finding = only("quantity_with_serial");
        const RemedyOffer set = offer(finding, QStringLiteral("Set Quantity to “1”"));
        QVERIFY(set.isEdit());
        QVERIFY(remedies::apply(m_home->editor(), finding, set));
        QCOMPARE(record(1).item.quantity, 1);
        QVERIFY(!has("quantity_with_serial"));
        QVERIFY(m_home->editor().undo());
        QCOMPARE(record(1).item.quantity, 2);
    }

    void aNumberGoesWhereItBelongs()
    {
        m_home->set(ItemId{3}, "serial", imei);
        const Finding finding = only("wrong_kind");
        QVERIFY(remedies::apply(m_home->editor(), finding, offer(finding, QStringLiteral("Keep it as IMEI"))));
        QCOMPARE(record(3).item.serial, QString());
        QCOMPARE(record(3).identifiers.size(), 1);
        QCOMPARE(record(3).identifiers.front().kind, QStringLiteral("imei"));
        QCOMPARE(record(3).identifiers.front().value, imei);
        QVERIFY(m_home->editor().undo());
        QCOMPARE(record(3).item.serial, imei);
        QVERIFY(record(3).identifiers.isEmpty());
    }

    void anIdentifierOfTheWrongKindLeavesTheOthers()
    {
        QVERIFY(m_home->editor().setIdentifier(ItemId{3}, QStringLiteral("imei"), QStringLiteral("356938035643809")));
        QVERIFY(m_home->editor().setIdentifier(ItemId{3}, QStringLiteral("mac"), imei));
        Finding finding;
        finding.item = ItemId{3};
        finding.remedy = {RemedyAction::SetIdentifier, QStringLiteral("imei"), imei, {}};
        QVERIFY(remedies::apply(m_home->editor(), finding, remedies::of(finding).front()));
        QStringList kept;
        for (const Identifier &each : record(3).identifiers)
            kept << each.kind + u' ' + each.value;
        QCOMPARE(kept, (QStringList{QStringLiteral("imei 356938035643809"), QStringLiteral("imei ") + imei}));
    }

    void aSerialNumberThatIsNoneBecomesTheSeriesNumber()
    {
        const ItemId first = m_home->add(
            {QStringLiteral("name=Drill"), QStringLiteral("brand=Makita"), QStringLiteral("serial=DHP486Z")});
        const ItemId second = m_home->add(
            {QStringLiteral("name=Other drill"), QStringLiteral("brand=Makita"), QStringLiteral("serial=DHP486Z")});
        const Finding finding = only("series_as_serial");
        QVERIFY(
            remedies::apply(m_home->editor(), finding, offer(finding, QStringLiteral("Make it the series number"))));
        for (const ItemId item : {first, second}) {
            QCOMPARE(record(item.value).item.serial, QString());
            QCOMPARE(record(item.value).series.number, QStringLiteral("DHP486Z"));
            QCOMPARE(record(item.value).series.brand, QStringLiteral("Makita"));
        }
        QCOMPARE(record(first.value).series.id, record(second.value).series.id);
        QVERIFY(m_home->editor().undo());
        QCOMPARE(record(first.value).item.serial, QStringLiteral("DHP486Z"));
        QVERIFY(!record(second.value).hasSeries());
    }

    void seriesNumbersThatAreNoneBecomeSerialNumbers()
    {
        std::vector<ItemId> items;
        for (const char *number : {"A1001", "A1002", "A1003"})
            items.push_back(m_home->add({QStringLiteral("brand=Apple"), QStringLiteral("series_name=MacBook"),
                                         QStringLiteral("series_number=") + QLatin1String(number)}));
        const Finding finding = only("serial_as_series");
        QVERIFY(
            remedies::apply(m_home->editor(), finding, offer(finding, QStringLiteral("Make it the serial number"))));
        for (const ItemId item : items) {
            QVERIFY(record(item.value).item.serial.startsWith(QLatin1String("A100")));
            QCOMPARE(record(item.value).series.id, record(items.front().value).series.id);
        }
        QVERIFY(!has("serial_as_series"));
    }

    void whatWasEnteredTwiceBecomesOne()
    {
        m_home->set(ItemId{2}, "serial", QStringLiteral("4583 0912 0042"));
        m_home->set(ItemId{2}, "owner", QStringLiteral("Ada"));
        m_home->set(ItemId{2}, "tags", QStringLiteral("white"));
        m_home->set(ItemId{2}, "notes", QStringLiteral("from the sale"));
        QVERIFY(m_home->editor().setIdentifier(ItemId{2}, QStringLiteral("fd"), QStringLiteral("0102")));
        QVERIFY(m_home->editor().attach(ItemId{2}, prepareEvidence("paid", QStringLiteral("receipt.txt")).value()));
        Reading reading;
        reading.text = QStringLiteral("4583 0912 0042");
        QVERIFY(m_home->editor().saveReading(ItemId{2}, reading));
        const Finding finding = only("duplicate_serial", 1);
        const RemedyOffer join = offer(finding, QStringLiteral("Join into one item"));
        QVERIFY(join.isEdit());
        QVERIFY(remedies::apply(m_home->editor(), finding, join));
        QVERIFY(!m_home->inventory().record(ItemId{2}));
        const Record kept = record(1);
        QCOMPARE(kept.item.owner, QStringLiteral("Ada"));
        QCOMPARE(kept.place, QStringLiteral("Home / Utility room"));
        QCOMPARE(kept.item.serial, QStringLiteral("458309120042"));
        QCOMPARE(kept.tags, QStringList{QStringLiteral("white")});
        QCOMPARE(kept.item.notes, QStringLiteral("from the sale"));
        QCOMPARE(kept.identifiers.front().value, QStringLiteral("0102"));
        QCOMPARE(m_home->inventory().evidence(ItemId{1}).size(), size_t(1));
        QCOMPARE(m_home->inventory().readings(ItemId{1}).size(), size_t(1));
        QVERIFY(m_home->inventory().check().empty());
        QVERIFY(m_home->editor().undo());
        QCOMPARE(record(2).item.owner, QStringLiteral("Ada"));
        QCOMPARE(record(1).item.owner, QString());
        QCOMPARE(m_home->inventory().evidence(ItemId{1}).size(), size_t(0));
        QCOMPARE(m_home->inventory().readings(ItemId{2}).size(), size_t(1));
    }

    void oneItemAloneIsNotJoined()
    {
        QVERIFY(remedies::joinItems(m_home->editor(), {ItemId{1}}));
        QCOMPARE(m_home->inventory().itemCount(), 4);
    }
};

QTEST_GUILESS_MAIN(RemediesTest)
#include "remediestest.moc"
