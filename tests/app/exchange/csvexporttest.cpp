// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/csvexport.h"

#include "app/editing/editor.h"
#include "app/exchange/importer.h"
#include "tests/support/temporaryfolder.h"

#include <QFileInfo>
#include <QTest>

#include <algorithm>

using namespace nameplate;
using namespace Qt::StringLiterals;

namespace {

Record full()
{
    Record record;
    record.item.name = u"=HYPERLINK(\"x\"), \"quoted\"; and %1"_s;
    record.series.brand = u"Bosch"_s;
    record.series.name = u"Serie 6"_s;
    record.series.number = u"00458/12"_s;
    record.series.revision = u"B"_s;
    record.item.serial = u"0042  881"_s;
    record.place = u"Home / Küche"_s;
    record.category = u"Appliances"_s;
    record.tags = {u"heavy"_s, u"white, large"_s};
    record.item.owner = u"'-Ann"_s;
    record.item.status = Status::Lent;
    record.item.condition = Condition::VeryGood;
    record.item.acquiredOn = QDate(2021, 3, 5);
    record.item.acquiredHow = AcquiredHow::Gift;
    record.item.acquiredFrom = u"@shop"_s;
    record.item.orderNumber = u"-4711"_s;
    record.item.currency = *Currency::fromCode(u"USD");
    record.item.price = 129'900;
    record.item.valueCurrency = *Currency::fromCode(u"KWD");
    record.item.value = 1'234'567;
    record.item.valuedOn = QDate(2022, 1, 31);
    record.item.valueBasis = ValueBasis::Valuation;
    record.item.replacementCurrency = *Currency::fromCode(u"GBP");
    record.item.replacementPrice = 99'900;
    record.item.warrantyUntil = QDate(2031, 3, 5);
    record.item.notes = u"one\n\ttwo, three\n\"four\" 冷蔵庫 \u202E"_s;
    record.identifiers = {{{}, u"imei"_s, u"490154203237518"_s},
                          {{}, u"imei"_s, u"356868000041418"_s},
                          {{}, u"My own kind"_s, u"+49 x"_s}};
    return record;
}

Record plain(const QString &name)
{
    Record record;
    record.item.name = name;
    return record;
}

/// The record without what belongs to one document alone.
Record portable(Record record)
{
    record.item.id = {};
    record.item.series = {};
    record.item.place = {};
    record.item.category = {};
    record.series = {{},
                     {},
                     record.series.brand,
                     record.series.name,
                     record.series.number,
                     record.series.revision,
                     {},
                     {},
                     {},
                     {},
                     {},
                     {},
                     {},
                     {},
                     {}};
    for (Identifier &each : record.identifiers)
        each.id = {};
    std::stable_sort(record.identifiers.begin(), record.identifiers.end(),
                     [](const Identifier &a, const Identifier &b) { return a.kind < b.kind; });
    record.category = record.effectiveCategory();
    record.seriesCategory.clear();
    return record;
}

std::vector<Record> portable(const Inventory &inventory)
{
    ListQuery query;
    query.grouping = Grouping::None;
    query.sortKey = u"number"_s;
    std::vector<Record> records = inventory.records(inventory.list(query).ids);
    for (Record &record : records)
        record = portable(std::move(record));
    return records;
}

} // namespace

class CsvExportTest : public QObject
{
    Q_OBJECT

private:
    TemporaryFolder m_folder;

    std::unique_ptr<Inventory> document(const QString &name) const
    {
        const QString path = m_folder.path(name);
        DocumentSettings settings;
        settings.currency = *Currency::fromCode(u"EUR");
        const auto made = Inventory::create(path, settings);
        auto inventory = made ? Inventory::open(path, Inventory::Access::ReadWrite) : tl::unexpected(made.error());
        return inventory ? std::move(*inventory) : nullptr;
    }

    static Result<ImportReport> import(const QString &path, Inventory &inventory)
    {
        Editor editor(inventory);
        ImportOptions options;
        options.today = QDate(2026, 5, 17);
        options.locale = QLocale::c();
        const auto plan = ImportPlan::make(path, options, inventory.settings().currency);
        return plan ? runImport(*plan, editor, ImportMode::Import) : tl::unexpected(plan.error());
    }

private slots:
    void ourOwnListComesBackEqual()
    {
        const auto one = document(u"one.nameplate"_s);
        Editor editor(*one);
        QVERIFY(editor.add(full()));
        QVERIFY(editor.add(plain(u"Sofa"_s)));
        Record lot = plain(u"Plates"_s);
        lot.item.quantity = 12;
        lot.item.brand = u"Rosenthal"_s;
        QVERIFY(editor.add(lot));
        const QString path = m_folder.path(u"out.csv"_s);
        QCOMPARE(exportCsv(*one, path).value(), 3);

        const auto two = document(u"two.nameplate"_s);
        const auto report = import(path, *two);

        QVERIFY2(report, report ? "" : qPrintable(report.error().message()));
        QCOMPARE(report->preset, u"nameplate"_s);
        QCOMPARE(report->problems, QList<ImportProblem>());
        QCOMPARE(report->added, 3);
        const std::vector<Record> wanted = portable(*one);
        const std::vector<Record> got = portable(*two);
        for (size_t i = 0; i < wanted.size(); ++i) {
            for (const Field &field : fields::all())
                QCOMPARE(fields::plainText(field, got.at(i)), fields::plainText(field, wanted.at(i)));
            QCOMPARE(got.at(i).identifiers, wanted.at(i).identifiers);
        }
        QVERIFY(got == wanted);
    }

    void importingOurOwnListIntoTheSameDocumentChangesNothing()
    {
        const auto inventory = document(u"same.nameplate"_s);
        Editor editor(*inventory);
        QVERIFY(editor.add(full()));
        QVERIFY(editor.add(plain(u"Sofa"_s)));
        const QString path = m_folder.path(u"same.csv"_s);
        QVERIFY(exportCsv(*inventory, path));
        const auto before = portable(*inventory);

        const auto report = import(path, *inventory);

        QVERIFY2(report, report ? "" : qPrintable(report.error().message()));
        QCOMPARE(report->unchanged, 2);
        QVERIFY(portable(*inventory) == before);
        QCOMPARE(*inventory->undoText(), u"Add “Sofa”"_s);
    }

    void anEditedRowChangesItsItemEvenWhenSorted()
    {
        const auto inventory = document(u"edited.nameplate"_s);
        Editor editor(*inventory);
        QVERIFY(editor.add(plain(u"Sofa"_s)));
        QVERIFY(editor.add(plain(u"Table"_s)));
        const QString path = m_folder.path(u"edited.csv"_s);
        QVERIFY(exportCsv(*inventory, path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QList<QByteArray> lines = file.readAll().split('\n');
        file.close();
        lines[2].replace("Table", "Oak table");
        lines.swapItemsAt(1, 2);
        m_folder.write(u"edited.csv"_s, lines.join('\n'));

        const auto report = import(path, *inventory);

        QCOMPARE(report->changed, 1);
        QCOMPARE(report->unchanged, 1);
        QCOMPARE(portable(*inventory).at(1).item.name, u"Oak table"_s);
    }

    void anItemOfAnotherDocumentNeverOverwritesTheOneOfItsNumber()
    {
        const auto one = document(u"left.nameplate"_s);
        QVERIFY(Editor(*one).add(plain(u"Sofa"_s)));
        const QString path = m_folder.path(u"left.csv"_s);
        QVERIFY(exportCsv(*one, path));
        const auto two = document(u"right.nameplate"_s);
        QVERIFY(Editor(*two).add(plain(u"Table"_s)));

        const auto report = import(path, *two);

        QCOMPARE(report->added, 1);
        QCOMPARE(report->problems.size(), 1);
        QCOMPARE(report->problems.first().column, u"number"_s);
        const auto records = portable(*two);
        QCOMPARE(records.at(0).item.name, u"Table"_s);
        QCOMPARE(records.at(1).item.name, u"Sofa"_s);
        QCOMPARE(records.at(1).item.uuid, portable(*one).front().item.uuid);
    }

    void aRowWithoutIdentityMeansTheItemOfItsNumber()
    {
        const auto inventory = document(u"numbers.nameplate"_s);
        QVERIFY(Editor(*inventory).add(plain(u"Sofa"_s)));
        const QString number = portable(*inventory).front().item.number;

        const auto report =
            import(m_folder.write(u"numbers.csv"_s, "number,id,name,series_number,serial\r\n" + number.toUtf8()
                                                        + ",,Red sofa,,\r\n" + number.toUtf8() + ",,Blue sofa,,\r\n"),
                   *inventory);

        QCOMPARE(report->changed, 1);
        QCOMPARE(report->rejected, 1);
        QCOMPARE(portable(*inventory).front().item.name, u"Red sofa"_s);
    }

    void spreadsheetsFindTextAndNoFormulas()
    {
        const auto inventory = document(u"guard.nameplate"_s);
        QVERIFY(Editor(*inventory).add(full()));
        const QString path = m_folder.path(u"guard.csv"_s);
        QVERIFY(exportCsv(*inventory, path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();

        QVERIFY(bytes.startsWith("\xEF\xBB\xBFnumber,id,name,"));
        QVERIFY(bytes.endsWith("\r\n"));
        QVERIFY(bytes.contains("\"'=HYPERLINK(\"\"x\"\")"));
        QVERIFY(bytes.contains(",'@shop,'-4711,"));
        QVERIFY(bytes.contains(",''-Ann,"));
        QVERIFY(bytes.contains("identifier.My own kind,identifier.imei,identifier.imei#2\r\n"));
        QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void aStoppedExportLeavesTheOldFile()
    {
        const auto inventory = document(u"stop.nameplate"_s);
        QVERIFY(Editor(*inventory).add(plain(u"Sofa"_s)));
        const QString path = m_folder.write(u"stop/out.csv"_s, "old");

        const auto done = exportCsv(*inventory, path, [](double) { return false; });

        QCOMPARE(done.error().code, Error::Code::Cancelled);
        QCOMPARE(QFileInfo(path).size(), 3);
        QCOMPARE(QFileInfo(path).dir().entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void aFolderThatIsNotThereIsRefused()
    {
        const auto inventory = document(u"nowhere.nameplate"_s);

        QCOMPARE(exportCsv(*inventory, m_folder.path(u"no/such/out.csv"_s)).error().code, Error::Code::Disk);
    }
};

QTEST_GUILESS_MAIN(CsvExportTest)
#include "csvexporttest.moc"
