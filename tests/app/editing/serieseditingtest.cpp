// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/household.h"

#include <QCryptographicHash>
#include <QTest>

using namespace nameplate;

namespace {

Record washingMachine(const QString &serial)
{
    Record record;
    record.item.name = QStringLiteral("Washing machine");
    record.series.brand = QStringLiteral("Bosch");
    record.series.name = QStringLiteral("Serie 6");
    record.series.number = QStringLiteral("WAW28750GB");
    record.item.serial = serial;
    record.place = QStringLiteral("Home / Utility room");
    record.category = QStringLiteral("Appliances");
    record.tags = {QStringLiteral("insured"), QStringLiteral("white goods")};
    record.item.currency = *Currency::fromCode(u"EUR");
    record.item.price = 59900;
    return record;
}

PreparedEvidence receipt()
{
    PreparedEvidence prepared;
    prepared.data = QByteArray("a receipt");
    prepared.evidence.sha256 = QCryptographicHash::hash(prepared.data, QCryptographicHash::Sha256).toHex();
    prepared.evidence.kind = EvidenceKind::Receipt;
    prepared.evidence.mimeType = QStringLiteral("text/plain");
    prepared.evidence.fileName = QStringLiteral("receipt.txt");
    prepared.evidence.size = prepared.data.size();
    return prepared;
}

} // namespace

class SeriesEditingTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_home = std::make_unique<Household>(); }

    void whatASeriesKnowsIsKeptAndUndone();
    void joinedSeriesLoseNothing();

private:
    std::unique_ptr<Household> m_home;
};

void SeriesEditingTest::whatASeriesKnowsIsKeptAndUndone()
{
    const auto item = m_home->editor().add(washingMachine(QStringLiteral("1")));
    Record filter = washingMachine(QStringLiteral("2"));
    filter.series.number = QStringLiteral("FLT-1");
    const auto part = m_home->editor().add(filter);
    const SeriesId series = m_home->inventory().record(*item)->item.series;
    const SeriesDetails before = *m_home->inventory().seriesDetails(series);
    SeriesDetails details = before;
    details.series.warrantyMonths = 24;
    details.category = QStringLiteral("White goods");
    details.traits = {{QStringLiteral("Capacity"), QStringLiteral("8 kg")}, {QStringLiteral("Colour"), {}}};
    details.codes = {QStringLiteral("4242005205080")};
    details.links = {{m_home->inventory().record(*part)->item.series, SeriesLinkKind::Part}};
    QVERIFY(m_home->editor().saveSeriesDetails(details));
    SeriesDetails stored = *m_home->inventory().seriesDetails(series);
    QCOMPARE(stored.traits, details.traits);
    QCOMPARE(stored.codes, details.codes);
    QCOMPARE(stored.links, details.links);
    QCOMPARE(m_home->inventory().record(*item)->effectiveCategory(), QStringLiteral("White goods"));
    QVERIFY(m_home->editor().undo());
    QCOMPARE(*m_home->inventory().seriesDetails(series), before);
    QVERIFY(m_home->editor().redo());
    QCOMPARE(*m_home->inventory().seriesDetails(series), stored);
}

void SeriesEditingTest::joinedSeriesLoseNothing()
{
    const auto first = m_home->editor().add(washingMachine(QStringLiteral("1")));
    Record other = washingMachine(QStringLiteral("2"));
    other.series.number = QStringLiteral("WAW28750");
    const auto second = m_home->editor().add(other);
    const SeriesId into = m_home->inventory().record(*first)->item.series;
    const SeriesId from = m_home->inventory().record(*second)->item.series;
    SeriesDetails theirs = *m_home->inventory().seriesDetails(from);
    theirs.series.supportPhone = QStringLiteral("0800 1");
    theirs.traits = {{QStringLiteral("Colour"), QStringLiteral("white")},
                     {QStringLiteral("capacity"), QStringLiteral("9 kg")}};
    theirs.links = {{into, SeriesLinkKind::Successor}};
    QVERIFY(m_home->editor().saveSeriesDetails(theirs));
    SeriesDetails own = *m_home->inventory().seriesDetails(into);
    own.traits = {{QStringLiteral("Capacity"), QStringLiteral("8 kg")}};
    QVERIFY(m_home->editor().saveSeriesDetails(own));
    QVERIFY(m_home->editor().attach(EvidenceTarget(from), receipt()));
    QVERIFY(m_home->editor().mergeSeries(from, into));
    const SeriesDetails joined = *m_home->inventory().seriesDetails(into);
    QCOMPARE(joined.series.supportPhone, QStringLiteral("0800 1"));
    QCOMPARE(joined.series.number, QStringLiteral("WAW28750GB"));
    QCOMPARE(joined.traits.size(), 2);
    QVERIFY(joined.links.isEmpty());
    QCOMPARE(m_home->inventory().evidence(EvidenceTarget(into)).size(), size_t(1));
    QCOMPARE(m_home->inventory().itemCount(into), qint64(2));
    QVERIFY(!m_home->inventory().series(from));
    QCOMPARE(m_home->editor().mergeSeries(into, into).error().code, Error::Code::Refused);
    QVERIFY(m_home->editor().undo());
    QCOMPARE(m_home->inventory().itemCount(into), qint64(1));
    QCOMPARE(m_home->inventory().seriesDetails(from)->traits, theirs.traits);
}

QTEST_GUILESS_MAIN(SeriesEditingTest)
#include "serieseditingtest.moc"
