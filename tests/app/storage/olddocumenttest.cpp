// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/document/samplerecords.h"
#include "tests/support/document/testdocument.h"

#include <QTest>

using namespace nameplate;

/// A document of each version that ever was: it opens, says what it said, and can be worked in.
class OldDocumentTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void everyVersionHasADocument();
    void itSaysWhatItSaid_data();
    void itSaysWhatItSaid();
    void readingLeavesItAsItIs_data();
    void readingLeavesItAsItIs();
    void itIsSoundAndCanBeWorkedIn_data();
    void itIsSoundAndCanBeWorkedIn();

private:
    static void versions();
    void open(Inventory::Access access);

    QString m_folder;
    QByteArray m_bytes;
    std::unique_ptr<TestDocument> m_document;
};

void OldDocumentTest::initTestCase()
{
    // The build folder has a folder of that name too: a file tells which is meant.
    m_folder = QFileInfo(QFINDTESTDATA("../../data/documents/schema-1.txt")).path();
    QVERIFY(!m_folder.isEmpty());
}

void OldDocumentTest::versions()
{
    QTest::addColumn<int>("version");
    TestDocument newest;
    for (int version = 1; version <= newest.inventory().facts().schemaVersion; ++version)
        QTest::addRow("schema %d", version) << version;
}

/// Puts the old document in the place of a new one.
void OldDocumentTest::open(Inventory::Access access)
{
    QFETCH(int, version);
    m_document = std::make_unique<TestDocument>();
    m_document->close();
    m_bytes = qUncompress(bytesOf(QStringLiteral("%1/schema-%2.nameplate.z").arg(m_folder).arg(version)));
    m_document->folder().write(QStringLiteral("home.nameplate"), m_bytes);
    m_document->reopen(access);
}

void OldDocumentTest::everyVersionHasADocument()
{
    TestDocument newest;
    for (int version = 1; version <= newest.inventory().facts().schemaVersion; ++version) {
        const QString path = QStringLiteral("%1/schema-%2.nameplate.z").arg(m_folder).arg(version);
        QVERIFY2(QFile::exists(path), qPrintable(path));
        QVERIFY(bytesOf(path).size() < 60'000);
    }
}

void OldDocumentTest::itSaysWhatItSaid_data()
{
    versions();
}

void OldDocumentTest::itSaysWhatItSaid()
{
    QFETCH(int, version);
    open(Inventory::Access::ReadWrite);
    const QString told =
        QString::fromUtf8(bytesOf(QStringLiteral("%1/schema-%2.txt").arg(m_folder).arg(version))).chopped(1);
    QCOMPARE(m_document->dump().split(u'\n'), told.split(u'\n'));
    QCOMPARE(m_document->inventory().content(EvidenceId{1}).value(), QByteArray(3000, 'p'));
    QCOMPARE(m_document->inventory().thumbnail(EvidenceId{1}), "thumbnail of " + QByteArray(100, 'p'));
}

void OldDocumentTest::readingLeavesItAsItIs_data()
{
    versions();
}

void OldDocumentTest::readingLeavesItAsItIs()
{
    open(Inventory::Access::ReadOnly);
    std::ignore = m_document->dump();
    QVERIFY(m_document->inventory().check().empty());
    m_document->close();
    QVERIFY(m_document->bytes() == m_bytes);
}

void OldDocumentTest::itIsSoundAndCanBeWorkedIn_data()
{
    versions();
}

void OldDocumentTest::itIsSoundAndCanBeWorkedIn()
{
    open(Inventory::Access::ReadWrite);
    QVERIFY(m_document->inventory().check().empty());
    QCOMPARE(m_document->inventory().search(QStringLiteral("recalled"), 10).size(), size_t(1));
    QCOMPARE(m_document->inventory().redoText(), std::optional(QStringLiteral("Step")));
    const QString before = m_document->dump();
    QVERIFY(m_document->inventory().redo());
    for (int i = 0; i < 3; ++i)
        QVERIFY(m_document->inventory().undo());
    QVERIFY(m_document->dump() != before);
    for (int i = 0; i < 2; ++i)
        QVERIFY(m_document->inventory().redo());
    QCOMPARE(m_document->dump(), before);
    m_document->add(sample::washingMachine(QStringLiteral("new")));
    QVERIFY(m_document->inventory().check().empty());
    QVERIFY(!m_document->inventory().trouble());
}

QTEST_GUILESS_MAIN(OldDocumentTest)
#include "olddocumenttest.moc"
