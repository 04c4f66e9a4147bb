// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/jsonexport.h"

#include "app/editing/editor.h"
#include "app/services/attachment.h"
#include "tests/support/temporaryfolder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace nameplate;
using namespace Qt::StringLiterals;

class JsonExportTest : public QObject
{
    Q_OBJECT

private:
    TemporaryFolder m_folder;
    std::unique_ptr<Inventory> m_inventory;

    QByteArray exported(const QString &name) const
    {
        const QString path = m_folder.path(name);
        const auto done = exportJson(*m_inventory, path);
        QFile file(path);
        return done && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void initTestCase()
    {
        const QString path = m_folder.path(u"home.nameplate"_s);
        DocumentSettings settings;
        settings.currency = *Currency::fromCode(u"EUR");
        settings.insurer = u"Insurer"_s;
        QVERIFY(Inventory::create(path, settings));
        auto inventory = Inventory::open(path, Inventory::Access::ReadWrite);
        QVERIFY(inventory);
        m_inventory = std::move(*inventory);
    }

    void anEmptyDocumentIsValidJson()
    {
        const QJsonObject document = QJsonDocument::fromJson(exported(u"empty.json"_s)).object();

        QCOMPARE(document.value(u"format").toString(), u"nameplate"_s);
        for (const char *key : {"items", "series", "places", "categories", "tags", "evidence", "notices"})
            QVERIFY2(document.value(QLatin1String(key)).isArray(), key);
    }

    void everythingIsThere()
    {
        Editor editor(*m_inventory);
        Record record;
        record.item.name = u"Fridge \"A\"\n<b>"_s;
        record.series.brand = u"Bosch"_s;
        record.series.number = u"KGN39"_s;
        record.item.serial = u"00123"_s;
        record.item.currency = *Currency::fromCode(u"EUR");
        record.item.price = 129'900;
        record.place = u"Home / Kitchen"_s;
        record.category = u"Appliances"_s;
        record.tags = {u"heavy"_s};
        record.identifiers = {{{}, u"fd"_s, u"9512"_s}};
        const auto id = editor.add(record);
        QVERIFY(id);
        const auto receipt = prepareEvidence("%PDF-1.4", u"bill.pdf"_s, EvidenceKind::Receipt);
        QVERIFY(receipt);
        QVERIFY(editor.attach(*id, *receipt));

        const QJsonObject document = QJsonDocument::fromJson(exported(u"full.json"_s)).object();

        const QJsonObject item = document.value(u"items").toArray().first().toObject();
        for (const Field &field : fields::all())
            QVERIFY2(item.contains(QLatin1String(field.key)), field.key);
        QCOMPARE(item.value(u"name").toString(), u"Fridge \"A\"\n<b>"_s);
        QCOMPARE(item.value(u"price").toString(), u"1299.00"_s);
        QCOMPARE(item.value(u"quantity").toInt(), 1);
        QCOMPARE(item.value(u"identifiers").toArray().first().toObject().value(u"value").toString(), u"9512"_s);
        QCOMPARE(item.value(u"evidence").toArray().first().toString(), u"E-001"_s);
        const QJsonObject series = document.value(u"series").toArray().first().toObject();
        QCOMPARE(item.value(u"series").toString(), series.value(u"id").toString());
        QCOMPARE(series.value(u"number").toString(), u"KGN39"_s);
        const QJsonObject evidence = document.value(u"evidence").toArray().first().toObject();
        QCOMPARE(evidence.value(u"sha256").toString(), receipt->evidence.sha256);
        QCOMPARE(document.value(u"places").toArray().last().toObject().value(u"path").toString(), u"Home / Kitchen"_s);
        QCOMPARE(document.value(u"settings").toObject().value(u"insurer").toString(), u"Insurer"_s);
    }

    void readingsChecksAndRecallsStandWithTheirItem()
    {
        Editor editor(*m_inventory);
        const ItemId item = m_inventory->resolve(u"00123"_s).front();
        Reading reading;
        reading.text = u"00I23"_s;
        reading.photo = m_inventory->allEvidence().front().id;
        QVERIFY(editor.saveReading(item, reading));
        Verification check;
        check.reference = u"Case 4711"_s;
        QVERIFY(editor.saveVerification(item, check));
        Notice notice;
        notice.source = u"cpsc"_s;
        notice.reference = u"26651"_s;
        notice.format = u"cpsc-json"_s;
        notice.record = u"{\"RecallNumber\":\"26651\"}"_s;
        QVERIFY(editor.bulk(u"Keep"_s, [&](Writer &writer) -> Result<void> {
            NoticeMatch match;
            match.item = item;
            match.notice = writer.saveNotice(notice).value();
            match.verdict = RecallVerdict::Affected;
            return writer.saveMatch(match);
        }));

        const QJsonObject document = QJsonDocument::fromJson(exported(u"parts.json"_s)).object();

        const QJsonObject exportedItem = document.value(u"items").toArray().first().toObject();
        const auto part = [&exportedItem](const QString &key) {
            return exportedItem.value(key).toArray().first().toObject();
        };
        QCOMPARE(part(u"readings"_s).value(u"value").toString(), reading.text);
        QCOMPARE(part(u"readings"_s).value(u"photo").toString(), u"E-001"_s);
        QCOMPARE(part(u"verifications"_s).value(u"reference").toString(), check.reference);
        QCOMPARE(part(u"recalls"_s).value(u"notice").toString(), notice.reference);
        QCOMPARE(part(u"recalls"_s).value(u"verdict").toString(), u"affected"_s);
        QCOMPARE(document.value(u"notices").toArray().first().toObject().value(u"record").toString(), notice.record);
    }

    void theSameDocumentGivesTheSameBytes()
    {
        QVERIFY(!exported(u"a.json"_s).isEmpty());
        QCOMPARE(exported(u"a.json"_s), exported(u"b.json"_s));
    }

    void filesOfPlacesAndSeriesAreNamedThereAndWaitingOnesAreListed()
    {
        Editor editor(*m_inventory);
        const PlaceId home = m_inventory->places().front().place.id;
        const SeriesId series = m_inventory->allSeries().front().series.id;
        QVERIFY(editor.attach(home, prepareEvidence("shelf", u"shelf.txt"_s).value()));
        QVERIFY(editor.attach(series, prepareEvidence("manual", u"manual.txt"_s).value()));
        QVERIFY(editor.attach({}, prepareEvidence("later", u"later.txt"_s).value()));

        const QJsonObject document = QJsonDocument::fromJson(exported(u"files.json"_s)).object();

        const auto labels = [&document](const QString &part) {
            return document.value(part).toArray().first().toObject().value(u"evidence").toArray();
        };
        QCOMPARE(labels(u"places"_s), QJsonArray{u"E-002"_s});
        QCOMPARE(labels(u"series"_s), QJsonArray{u"E-003"_s});
        QCOMPARE(document.value(u"evidence").toArray().last().toObject().value(u"file_name").toString(),
                 u"later.txt"_s);
    }
};

QTEST_GUILESS_MAIN(JsonExportTest)
#include "jsonexporttest.moc"
