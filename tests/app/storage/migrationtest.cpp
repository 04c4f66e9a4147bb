// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/migration.h"

#include "tests/support/document/rawsql.h"
#include "tests/support/document/testdocument.h"

#include <QDir>
#include <QStandardPaths>
#include <QTest>

using namespace nameplate;

/// What happens around bringing an older document to the newest schema; olddocumenttest has what it says afterwards.
class MigrationTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void aCopyOfTheOldDocumentIsKept();
    void withoutACopyNothingIsTouched();
    void aDamagedPhotoIsFoundBeforeAnythingIsTouched();
    void aSecondConnectionReadsTheSame_data();
    void aSecondConnectionReadsTheSame();
    void readersOfAnOldDocumentSeeWhatTheNewSchemaAdds();

private:
    [[nodiscard]] static QDir copies() { return QDir(storage::migration::copyFolder()); }

    std::unique_ptr<TestDocument> m_document;
    QByteArray m_old;
};

void MigrationTest::initTestCase()
{
    const QString path = QFINDTESTDATA("../../data/documents/schema-1.nameplate.z");
    QVERIFY(!path.isEmpty());
    m_old = qUncompress(bytesOf(path));
}

void MigrationTest::init()
{
    QDir(copies()).removeRecursively();
    QFile::remove(copies().path());
    m_document = std::make_unique<TestDocument>();
    m_document->close();
    m_document->folder().write(QStringLiteral("home.nameplate"), m_old);
}

void MigrationTest::aCopyOfTheOldDocumentIsKept()
{
    m_document->reopen();
    const QStringList names = copies().entryList(QDir::Files);
    QCOMPARE(names.size(), 1);
    QVERIFY(names[0].startsWith(QStringLiteral("home schema 1 ")));
    const QString copy = copies().filePath(names[0]);
    QCOMPARE(QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
    QCOMPARE(RawSql(copy).number("PRAGMA user_version"), 1);

    const QString told = m_document->dump();
    m_document->close();
    m_document->folder().write(QStringLiteral("home.nameplate"), bytesOf(copy));
    m_document->reopen(Inventory::Access::ReadOnly);
    QCOMPARE(m_document->dump(), told);
}

void MigrationTest::withoutACopyNothingIsTouched()
{
    QVERIFY(QDir().mkpath(QFileInfo(copies().path()).path()));
    QFile inTheWay(copies().path());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto opened = Inventory::open(m_document->path(), Inventory::Access::ReadWrite);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Error::Code::Disk);
    QVERIFY(m_document->bytes() == m_old);
    QVERIFY(QFile::remove(copies().path()));
}

void MigrationTest::aDamagedPhotoIsFoundBeforeAnythingIsTouched()
{
    RawSql(m_document->path()).run("UPDATE blob SET data = zeroblob(size) WHERE id = 1");
    const QByteArray damaged = m_document->bytes();
    const auto opened = Inventory::open(m_document->path(), Inventory::Access::ReadWrite);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Error::Code::Damaged);
    QVERIFY(m_document->bytes() == damaged);
    QVERIFY(copies().entryList(QDir::Files).isEmpty());
}

void MigrationTest::aSecondConnectionReadsTheSame_data()
{
    QTest::addColumn<bool>("readOnly");
    QTest::newRow("reading only") << true;
    QTest::newRow("writing") << false;
}

void MigrationTest::aSecondConnectionReadsTheSame()
{
    QFETCH(bool, readOnly);
    m_document->reopen(readOnly ? Inventory::Access::ReadOnly : Inventory::Access::ReadWrite);
    const auto other = m_document->inventory().openForWorker();
    QVERIFY(other);
    QCOMPARE((*other)->record(ItemId{1}).value(), m_document->record(ItemId{1}));
    QVERIFY((*other)->check().empty());
}

void MigrationTest::readersOfAnOldDocumentSeeWhatTheNewSchemaAdds()
{
    m_document->reopen(Inventory::Access::ReadOnly);
    QCOMPARE(m_document->inventory().facts().schemaVersion, 1);
    const Record laptop = m_document->record(ItemId{1});
    QCOMPARE(laptop.item.valueBasis, ValueBasis::Unknown);
    QVERIFY(!laptop.item.replacementPrice);
    m_document->close();
    QVERIFY(m_document->bytes() == m_old);
}

QTEST_GUILESS_MAIN(MigrationTest)
#include "migrationtest.moc"
