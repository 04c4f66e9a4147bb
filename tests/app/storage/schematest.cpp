// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/schema.h"

#include "tests/support/document/rawsql.h"
#include "tests/support/document/samplerecords.h"
#include "tests/support/document/testdocument.h"

#include <QTest>

using namespace nameplate;

class SchemaTest : public QObject
{
    Q_OBJECT

private slots:
    void everyTableIsStrictAndNamed();
    void theKnownFingerprintIsThatOfTheSchemaFiles_data();
    void theKnownFingerprintIsThatOfTheSchemaFiles();
    void whatWasAddedOrChangedIsRefused_data();
    void whatWasAddedOrChangedIsRefused();
    void idsBeyondAllMeasureAreRefused_data();
    void idsBeyondAllMeasureAreRefused();
    void housekeepingOfOtherToolsIsFine();
};

void SchemaTest::everyTableIsStrictAndNamed()
{
    TestDocument document;
    document.close();
    RawSql sql(document.path());
    QCOMPARE(
        sql.number("SELECT count(*) FROM pragma_table_list WHERE type = 'table' AND schema = 'main' AND strict = 0 "
                   "AND name NOT LIKE 'sqlite_%'"),
        0);
    QCOMPARE(sql.number("SELECT count(*) FROM sqlite_schema WHERE type IN ('trigger', 'view')"), 0);
    const QByteArrayList names = storage::schema::tableNames();
    QCOMPARE(sql.number("SELECT count(*) FROM pragma_table_list WHERE type = 'table' AND schema = 'main' "
                        "AND name NOT LIKE 'sqlite_%'"),
             names.size());
    for (const QByteArray &name : names)
        QCOMPARE(sql.number("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = '" + name + "'"), 1);
}

void SchemaTest::theKnownFingerprintIsThatOfTheSchemaFiles_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version <= storage::schemaVersion; ++version)
        QTest::addRow("schema %d", version) << version;
}

void SchemaTest::theKnownFingerprintIsThatOfTheSchemaFiles()
{
    QFETCH(int, version);
    storage::Database database;
    QVERIFY(database.openInMemory(QStringLiteral("plain")));
    QVERIFY(storage::schema::make(database, version));
    QCOMPARE(storage::schema::fingerprint(database), storage::schema::knownFingerprint(version));
}

void SchemaTest::whatWasAddedOrChangedIsRefused_data()
{
    QTest::addColumn<QByteArray>("change");
    const std::pair<const char *, const char *> rows[] = {
        {"a trigger", "CREATE TRIGGER t AFTER INSERT ON item BEGIN DELETE FROM item; END"},
        {"a view", "CREATE VIEW v AS SELECT * FROM item"},
        {"a table", "CREATE TABLE extra (a)"},
        {"an index", "CREATE INDEX extra ON item(owner)"},
        {"another full-text table", "CREATE VIRTUAL TABLE extra USING fts5(a)"},
        {"a column", "ALTER TABLE item ADD COLUMN extra TEXT"},
        {"a renamed column", "ALTER TABLE item RENAME COLUMN owner TO keeper"},
        {"a missing index", "DROP INDEX item_name"},
        {"a missing table", "DROP TABLE thumbnail"},
        {"a missing full-text table", "DROP TABLE item_words"},
        {"an index of another definition", "DROP INDEX item_name; CREATE INDEX item_name ON item(name)"},
        {"an index that is no longer unique",
         "DROP INDEX place_name; CREATE INDEX place_name ON place(parent_id, name_key)"},
        {"a table of another definition",
         "DROP TABLE thumbnail; CREATE TABLE thumbnail (id INTEGER PRIMARY KEY, width, height, data)"},
        {"a view in place of a table", "DROP TABLE thumbnail; CREATE VIEW thumbnail AS SELECT 1 AS id"},
        {"a table named like a part of the index", "CREATE TABLE item_words_extra (a)"},
        {"a trigger named like a part of the index",
         "CREATE TRIGGER series_words_idx AFTER INSERT ON item BEGIN DELETE FROM item; END"},
        {"a definition edited by hand",
         "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'quantity BETWEEN 1', 'quantity "
         "BETWEEN 0') WHERE name = 'item'"},
        {"an entry without a definition",
         "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = NULL WHERE name = 'item_name'"},
        {"an object named like SQLite's own",
         "CREATE TABLE x (a); PRAGMA writable_schema = ON; UPDATE sqlite_schema SET name = 'sqlite_x', tbl_name = "
         "'sqlite_x', sql = 'CREATE TABLE sqlite_x (a)' WHERE name = 'x'"},
        {"a trigger named like SQLite's own",
         "CREATE TRIGGER x AFTER INSERT ON item BEGIN DELETE FROM item; END; PRAGMA writable_schema = ON; UPDATE "
         "sqlite_schema SET name = 'sqlite_x' WHERE name = 'x'"}};
    for (const auto &[name, change] : rows)
        QTest::newRow(name) << QByteArray(change);
}

void SchemaTest::whatWasAddedOrChangedIsRefused()
{
    QFETCH(QByteArray, change);
    TestDocument document;
    document.add(sample::everything());
    document.close();
    RawSql(document.path()).run(change);
    const QByteArray before = document.bytes();
    const auto opened = Inventory::open(document.path(), Inventory::Access::ReadWrite);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Error::Code::Damaged);
    QVERIFY(document.bytes() == before);
    QCOMPARE(document.folder().fileNames(), QStringList{QStringLiteral("home.nameplate")});
}

void SchemaTest::idsBeyondAllMeasureAreRefused_data()
{
    QTest::addColumn<QByteArray>("change");
    const std::pair<const char *, const char *> rows[] = {
        {"an item", "UPDATE item SET id = 4611686018427387904"},
        {"an item below zero", "UPDATE item SET id = -5"},
        {"a place", "UPDATE place SET id = 4611686018427387904 WHERE id = (SELECT max(id) FROM place)"},
        {"a series", "UPDATE series SET id = 4611686018427387904"},
        {"a category", "UPDATE category SET id = 4611686018427387904"},
        {"the next id", "UPDATE sqlite_sequence SET seq = 4611686018427387904 WHERE name = 'item'"},
        {"the next id below zero", "UPDATE sqlite_sequence SET seq = -4611686018427387904 WHERE name = 'item'"}};
    for (const auto &[name, change] : rows)
        QTest::newRow(name) << QByteArray(change);
}

void SchemaTest::idsBeyondAllMeasureAreRefused()
{
    QFETCH(QByteArray, change);
    TestDocument document;
    document.add(sample::everything());
    document.close();
    RawSql(document.path()).run(change);
    const auto opened = Inventory::open(document.path(), Inventory::Access::ReadWrite);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Error::Code::Damaged);
}

void SchemaTest::housekeepingOfOtherToolsIsFine()
{
    TestDocument document;
    const ItemId item = document.add(sample::everything());
    const Record before = document.record(item);
    document.close();
    RawSql(document.path()).run("VACUUM; ANALYZE; REINDEX");
    document.reopen();
    QVERIFY(document.record(item) == before);
    QVERIFY(document.inventory().check().empty());
}

QTEST_GUILESS_MAIN(SchemaTest)
#include "schematest.moc"
