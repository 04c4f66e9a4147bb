// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/archiveexport.h"
#include "app/keeping/restore.h"
#include "tests/support/document/rawsql.h"
#include "tests/support/document/samplerecords.h"
#include "tests/support/document/testdocument.h"

#include <QTest>

using namespace nameplate;
using namespace Qt::StringLiterals;

/// An archive holds the document whole, all but the history of its changes.
class ArchiveRoundTripTest : public QObject
{
    Q_OBJECT

private:
    /// Every table of a document but the history and what is derived, and every row of it.
    static QMap<QString, QString> tablesOf(const QString &path)
    {
        RawSql sql(path);
        const QString names = sql.value("SELECT group_concat(name) FROM sqlite_schema WHERE type = 'table' AND name "
                                        "NOT LIKE '%words%' AND name NOT LIKE 'sqlite_%' AND name NOT IN ('step', "
                                        "'journal')");
        QMap<QString, QString> tables;
        for (const QString &name : names.split(u',')) {
            const QByteArray columns =
                sql.value("SELECT group_concat('quote(\"' || name || '\")', ' || ''|'' || ') FROM "
                          "pragma_table_info('"
                          + name.toLatin1() + "')")
                    .toUtf8();
            tables.insert(name, sql.value("SELECT group_concat(line, char(10)) FROM (SELECT " + columns
                                          + " AS line FROM " + name.toLatin1() + " ORDER BY 1)"));
        }
        return tables;
    }

    static Result<void> fillReadings(Writer &writer, ItemId item, EvidenceId photo)
    {
        Reading reading;
        reading.text = u"4583 0912 0042"_s;
        reading.source = ReadingSource::Box;
        reading.seenOn = QDate(2024, 5, 17);
        reading.photo = photo;
        reading.plate = PlateState::Worn;
        Verification verification;
        verification.checkedOn = QDate(2024, 5, 18);
        verification.reference = u"case 7"_s;
        const auto read = writer.saveReading(item, reading);
        if (!read)
            return tl::unexpected(read.error());
        const auto verified = writer.saveVerification(item, verification);
        return verified ? writer.silence(item, u"missing-receipt"_s, {}) : tl::unexpected(verified.error());
    }

    static Result<void> fillNotices(Writer &writer, ItemId item)
    {
        const auto notice = writer.saveNotice({{},
                                               u"cpsc"_s,
                                               u"24-001"_s,
                                               u"Recall"_s,
                                               QDate(2024, 1, 1),
                                               u"https://example.org"_s,
                                               u"cpsc-json"_s,
                                               u"{\"a\": \"ä\"}"_s});
        if (!notice)
            return tl::unexpected(notice.error());
        return writer.saveMatch({{},
                                 item,
                                 *notice,
                                 RecallVerdict::Affected,
                                 u"range"_s,
                                 NoticeAction::Contacted,
                                 QDate(2024, 2, 1),
                                 u"called"_s});
    }

    static void fillSeries(TestDocument &document, ItemId washer, ItemId other)
    {
        SeriesDetails details = document.inventory().seriesDetails(document.record(washer).item.series).value();
        details.series.supportPhone = u"0800 1"_s;
        details.series.warrantyMonths = 24;
        details.traits << SeriesTrait{u"Capacity"_s, u"8 kg"_s};
        details.codes << u"4242002813417"_s;
        details.links << SeriesLink{document.record(other).item.series, SeriesLinkKind::Accessory};
        document.write([&](Writer &writer) { return writer.saveSeriesDetails(details); });
    }

private slots:
    void everyRowComesBack()
    {
        TestDocument document;
        const ItemId washer = document.add(sample::washingMachine(u"4583 0912 0042"_s));
        const ItemId everything = document.add(sample::everything());
        const EvidenceId photo = document.attach(washer, sample::photo("picture", u"front.jpg"_s));
        document.attach(everything, sample::file("receipt", u"bill; \u00e4.pdf"_s));
        document.write([](Writer &writer) {
            return writer.attach(std::monostate(), sample::photo("in the tray", u"loose.jpg"_s)).map([](EvidenceId) {});
        });
        fillSeries(document, washer, everything);
        document.write([&](Writer &writer) { return fillReadings(writer, washer, photo); });
        document.write([&](Writer &writer) { return fillNotices(writer, washer); });
        document.write([](Writer &writer) {
            return writer.saveSearch({{}, {}, u"Dear"_s, u"value:>500"_s}).map([](SearchId) {});
        });
        document.write([](Writer &writer) {
            return writer.saveSettings({*Currency::fromCode(u"EUR"), u"Ann"_s, u"Street 1"_s, u"Insurer"_s, u"P-1"_s,
                                        Money{5'000'000, *Currency::fromCode(u"EUR")}});
        });
        const QString archive = document.folder().path(u"out.zip"_s);
        const QString restored = document.folder().path(u"new.nameplate"_s);

        QCOMPARE(exportArchive(document.inventory(), archive).value(), 2);
        const auto restore = Restore::prepare(archive, restored);
        QVERIFY2(restore, restore ? "" : qPrintable(restore.error().message()));
        QVERIFY((*restore)->replace());

        document.close();
        const auto wanted = tablesOf(document.path());
        const auto got = tablesOf(restored);
        QCOMPARE(got.keys(), wanted.keys());
        for (const QString &table : wanted.keys()) {
            QVERIFY2(!wanted.value(table).isEmpty(), qPrintable(table));
            QCOMPARE(got.value(table), wanted.value(table));
        }
    }
};

QTEST_GUILESS_MAIN(ArchiveRoundTripTest)
#include "archiveroundtriptest.moc"
