// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/document.h"
#include "tests/support/temporaryfolder.h"

#include <QFile>
#include <QTest>

#include <sqlite3.h>

using namespace nameplate;
using namespace nameplate::storage;

namespace {

/// The three ways a document is open.
enum class Way
{
    Writing,
    Reading,
    Worker
};

} // namespace

Q_DECLARE_METATYPE(Way)

class DatabaseTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void everyPragmaIsAsDemanded_data();
    void everyPragmaIsAsDemanded();
    void everyOptionIsAsDemanded_data();
    void everyOptionIsAsDemanded();
    void everyLimitIsSane_data();
    void everyLimitIsSane();
    void theSchemaCannotBeEditedByHand();
    void aStrangersTriggerDoesNotRun();
    void noOtherFileCanBeAttached();
    void aReaderCannotWrite();
    void aLinkIsNotFollowed();
    void aStatementIsPreparedOnce();
    void theFirstTroubleIsKept();

private:
    Database &opened(Way way);
    static void eachWay();

    std::unique_ptr<TemporaryFolder> m_folder;
    QString m_path;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<Document> m_worker;
};

void DatabaseTest::init()
{
    m_folder = std::make_unique<TemporaryFolder>();
    m_path = m_folder->path(QStringLiteral("home.nameplate"));
    QVERIFY(Document::create(m_path, {}));
}

void DatabaseTest::cleanup()
{
    m_worker.reset();
    m_document.reset();
    QCOMPARE(m_folder->fileNames(), QStringList{QStringLiteral("home.nameplate")});
}

Database &DatabaseTest::opened(Way way)
{
    m_document = std::move(
        Document::open(m_path, way == Way::Reading ? Document::Access::ReadOnly : Document::Access::ReadWrite).value());
    if (way == Way::Worker)
        m_worker = std::move(m_document->openAnother().value());
    return way == Way::Worker ? m_worker->database() : m_document->database();
}

void DatabaseTest::eachWay()
{
    QTest::addColumn<Way>("way");
    QTest::newRow("writing") << Way::Writing;
    QTest::newRow("reading") << Way::Reading;
    QTest::newRow("in a worker") << Way::Worker;
}

void DatabaseTest::everyPragmaIsAsDemanded_data()
{
    eachWay();
}

void DatabaseTest::everyPragmaIsAsDemanded()
{
    QFETCH(Way, way);
    Database &database = opened(way);
    const std::pair<const char *, const char *> demanded[] = {
        {"synchronous", "3"},     {"foreign_keys", "1"},
        {"trusted_schema", "0"},  {"cell_size_check", "1"},
        {"mmap_size", "0"},       {"temp_store", "2"},
        {"secure_delete", "1"},   {"busy_timeout", "5000"},
        {"page_size", "16384"},   {"encoding", "UTF-8"},
        {"auto_vacuum", "0"},     {"locking_mode", "normal"},
        {"writable_schema", "0"}, {"application_id", "1315795052"},
        {"user_version", "2"}};
    for (const auto &[name, value] : demanded) {
        Query query(database, QByteArray("PRAGMA ") + name);
        QVERIFY2(query.next(), name);
        QCOMPARE(QByteArray(name) + ' ' + query.text(0).toLatin1(), QByteArray(name) + ' ' + value);
    }
    Query journal(database, "PRAGMA journal_mode");
    QVERIFY(journal.next());
    QCOMPARE(journal.text(0), way == Way::Reading ? QStringLiteral("delete") : QStringLiteral("truncate"));
}

void DatabaseTest::everyOptionIsAsDemanded_data()
{
    eachWay();
}

void DatabaseTest::everyOptionIsAsDemanded()
{
    QFETCH(Way, way);
    Database &database = opened(way);
    const std::pair<int, int> demanded[] = {{SQLITE_DBCONFIG_DEFENSIVE, 1},
                                            {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                                            {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
                                            {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
                                            {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
                                            {SQLITE_DBCONFIG_ENABLE_FKEY, 1},
                                            {SQLITE_DBCONFIG_WRITABLE_SCHEMA, 0},
                                            {SQLITE_DBCONFIG_DQS_DDL, 0},
                                            {SQLITE_DBCONFIG_DQS_DML, 0}};
    for (const auto &[option, value] : demanded) {
        int actual = -1;
        QCOMPARE(sqlite3_db_config(database.handle(), option, -1, &actual), SQLITE_OK);
        QVERIFY2(actual == value, qPrintable(QString::number(option)));
    }
}

void DatabaseTest::everyLimitIsSane_data()
{
    eachWay();
}

void DatabaseTest::everyLimitIsSane()
{
    QFETCH(Way, way);
    Database &database = opened(way);
    const auto limit = [&database](int id) { return sqlite3_limit(database.handle(), id, -1); };
    QVERIFY(limit(SQLITE_LIMIT_LENGTH) > maximumEvidenceSize);
    QVERIFY(limit(SQLITE_LIMIT_LENGTH) <= 2 * maximumEvidenceSize);
    QVERIFY(limit(SQLITE_LIMIT_SQL_LENGTH) <= 1'000'000);
    QVERIFY(limit(SQLITE_LIMIT_COLUMN) <= 200);
    QVERIFY(limit(SQLITE_LIMIT_EXPR_DEPTH) <= 100);
    QVERIFY(limit(SQLITE_LIMIT_COMPOUND_SELECT) <= 10);
    QVERIFY(limit(SQLITE_LIMIT_VARIABLE_NUMBER) <= 250);
    QVERIFY(limit(SQLITE_LIMIT_TRIGGER_DEPTH) <= 1);
    QVERIFY(limit(SQLITE_LIMIT_ATTACHED) <= 1);
}

void DatabaseTest::theSchemaCannotBeEditedByHand()
{
    Database &database = opened(Way::Writing);
    QVERIFY(!database.execute("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = '' WHERE name = 'item'"));
    QVERIFY(!database.execute("DELETE FROM item_words_data"));
}

void DatabaseTest::aStrangersTriggerDoesNotRun()
{
    Database &database = opened(Way::Writing);
    QVERIFY(database.execute("CREATE TRIGGER t AFTER INSERT ON setting BEGIN DELETE FROM setting; END;"
                             "INSERT INTO setting (key, value) VALUES ('a', 'b')"));
    Query query(database, "SELECT value FROM setting WHERE key = 'a'");
    QVERIFY(query.next());
    QVERIFY(database.execute("DROP TRIGGER t"));
}

void DatabaseTest::noOtherFileCanBeAttached()
{
    Database &database = opened(Way::Writing);
    const QString other = m_folder->path(QStringLiteral("other.sqlite"));
    std::ignore = database.execute("ATTACH '" + other.toUtf8() + "' AS other; CREATE TABLE other.t (a)");
    QVERIFY(!QFile::exists(other));
}

void DatabaseTest::aReaderCannotWrite()
{
    const auto done = opened(Way::Reading).execute("INSERT INTO setting (key, value) VALUES ('a', 'b')");
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::ReadOnly);
}

void DatabaseTest::aLinkIsNotFollowed()
{
    const QString link = m_folder->path(QStringLiteral("link"));
    QVERIFY(QFile::link(m_path, link));
    Database database;
    QVERIFY(!database.open(link, Database::Mode::ReadWrite));
    QVERIFY(QFile::remove(link));
}

void DatabaseTest::aStatementIsPreparedOnce()
{
    Database &database = opened(Way::Writing);
    const QByteArray sql = "SELECT ?1";
    for (int i = 0; i < 3; ++i) {
        Query query(database, sql);
        query.bind(1, qint64(i));
        QVERIFY(query.next());
        QCOMPARE(query.number(0), qint64(i));
    }
    {
        Query outer(database, sql);
        Query inner(database, sql);
        outer.bind(1, qint64(1));
        inner.bind(1, qint64(2));
        QVERIFY(outer.next() && inner.next());
        QCOMPARE(outer.number(0), qint64(1));
        QCOMPARE(inner.number(0), qint64(2));
    }
    Query unbound(database, sql);
    QVERIFY(unbound.next());
    QVERIFY(unbound.isNull(0));
}

void DatabaseTest::theFirstTroubleIsKept()
{
    Database &database = opened(Way::Writing);
    QVERIFY(!database.trouble());
    Query query(database, "SELECT nothing FROM nowhere");
    QVERIFY(!query.next());
    QVERIFY(database.trouble());
    QVERIFY(database.trouble()->what.contains(m_path));
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "databasetest.moc"
