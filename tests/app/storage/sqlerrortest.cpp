// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/sqlerror.h"

#include <QTest>

#include <sqlite3.h>

using namespace nameplate;
using namespace nameplate::storage;

class SqlErrorTest : public QObject
{
    Q_OBJECT

private slots:
    void everyCodeIsASentenceAboutTheFile_data();
    void everyCodeIsASentenceAboutTheFile();
    void extendedCodesSayMore();
    void wantOfMemoryMeansDamageWhereThereIsPlenty();
};

void SqlErrorTest::everyCodeIsASentenceAboutTheFile_data()
{
    QTest::addColumn<int>("code");
    for (int code = SQLITE_ERROR; code <= SQLITE_NOTADB; ++code)
        QTest::addRow("%d", code) << code;
    for (const int code : {SQLITE_IOERR_READ, SQLITE_IOERR_FSYNC, SQLITE_READONLY_DBMOVED, SQLITE_READONLY_ROLLBACK,
                           SQLITE_CORRUPT_VTAB, SQLITE_CONSTRAINT_UNIQUE, SQLITE_CONSTRAINT_FOREIGNKEY,
                           SQLITE_CANTOPEN_SYMLINK, SQLITE_BUSY_SNAPSHOT, 99'999})
        QTest::addRow("%d", code) << code;
}

void SqlErrorTest::everyCodeIsASentenceAboutTheFile()
{
    QFETCH(int, code);
    const QString path = QStringLiteral("/home/ada/%1 %2 <b>.nameplate");
    const Error error = sqlError(code, path);
    QVERIFY(error.what.contains(path));
    QCOMPARE(error.what.count(path), 1);
    QVERIFY(error.what.endsWith(u'.'));
    QVERIFY(error.remedy.isEmpty() || error.remedy.endsWith(u'.'));
    QVERIFY(!error.message().contains(QLatin1String("SQL logic")));
}

void SqlErrorTest::extendedCodesSayMore()
{
    const QString path = QStringLiteral("x");
    QCOMPARE(sqlError(SQLITE_IOERR_WRITE, path), sqlError(SQLITE_IOERR, path));
    QVERIFY(sqlError(SQLITE_READONLY_DBMOVED, path) != sqlError(SQLITE_READONLY, path));
    QCOMPARE(sqlError(SQLITE_READONLY_DBMOVED, path).code, Error::Code::Disk);
    QCOMPARE(sqlError(SQLITE_READONLY, path).code, Error::Code::ReadOnly);
    QCOMPARE(sqlError(SQLITE_FULL, path).code, Error::Code::Disk);
    QCOMPARE(sqlError(SQLITE_CORRUPT_VTAB, path).code, Error::Code::Damaged);
    QCOMPARE(sqlError(SQLITE_CONSTRAINT_FOREIGNKEY, path).code, Error::Code::NotFound);
    QCOMPARE(damagedError(path).code, Error::Code::Damaged);
}

void SqlErrorTest::wantOfMemoryMeansDamageWhereThereIsPlenty()
{
    QVERIFY(meansDamage(SQLITE_ERROR));
    QVERIFY(meansDamage(SQLITE_NOMEM));
    QVERIFY(!meansDamage(SQLITE_IOERR_READ));
    QVERIFY(!meansDamage(SQLITE_BUSY));
    const sqlite3_int64 before = sqlite3_hard_heap_limit64(32 << 20);
    QVERIFY(!meansDamage(SQLITE_NOMEM));
    sqlite3_hard_heap_limit64(before);
}

QTEST_GUILESS_MAIN(SqlErrorTest)
#include "sqlerrortest.moc"
