// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/transaction.h"

#include "app/storage/document.h"
#include "tests/support/document/samplerecords.h"
#include "tests/support/temporaryfolder.h"

#include <QTest>

using namespace nameplate;
using namespace nameplate::storage;

class TransactionTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void nothingIsKeptWithoutCommit();
    void oneTransactionAtATime();
    void anOldTroubleOfReadingStopsNoWriting();
    void settingsThatWereNotChangedAreNoStep();

private:
    qint64 items();

    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<Document> m_document;
};

void TransactionTest::init()
{
    m_document.reset();
    m_folder = std::make_unique<TemporaryFolder>();
    const QString path = m_folder->path(QStringLiteral("home.nameplate"));
    QVERIFY(Document::create(path, {}));
    m_document = std::move(Document::open(path, Document::Access::ReadWrite).value());
}

qint64 TransactionTest::items()
{
    Query query(m_document->database(), "SELECT count(*) FROM item");
    return query.next() ? query.number(0) : -1;
}

void TransactionTest::nothingIsKeptWithoutCommit()
{
    {
        const auto transaction = m_document->begin(QString(), 0);
        QVERIFY((*transaction)->records().add(sample::everything()));
        QCOMPARE(items(), qint64(1));
    }
    QCOMPARE(items(), qint64(0));
    const auto transaction = m_document->begin(QString(), 0);
    QVERIFY((*transaction)->records().add(sample::everything()));
    QVERIFY((*transaction)->commit().value() > 0);
    QCOMPARE(items(), qint64(1));
}

void TransactionTest::oneTransactionAtATime()
{
    const auto first = m_document->begin(QString(), 0);
    QVERIFY(first);
    QVERIFY(!m_document->begin(QString(), 0));
    QVERIFY((*first)->records().add(sample::everything()));
    QVERIFY((*first)->commit());
    QVERIFY(m_document->begin(QString(), 0));
}

void TransactionTest::anOldTroubleOfReadingStopsNoWriting()
{
    {
        Query query(m_document->database(), "SELECT nothing FROM nowhere");
        QVERIFY(!query.next());
        QVERIFY(query.hasFailed());
    }
    QVERIFY(m_document->database().trouble());
    const auto transaction = m_document->begin(QString(), 0);
    QVERIFY((*transaction)->records().add(sample::everything()));
    QCOMPARE((*transaction)->records().remove(ItemId{99}).error().code, Error::Code::NotFound);
    QVERIFY((*transaction)->commit());
}

void TransactionTest::settingsThatWereNotChangedAreNoStep()
{
    const auto transaction = m_document->begin(QString(), 0);
    QVERIFY((*transaction)->saveSettings(readSettings(m_document->database())));
    QCOMPARE((*transaction)->commit().value(), qint64(0));
}

QTEST_GUILESS_MAIN(TransactionTest)
#include "transactiontest.moc"
