// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/checkmark.h"

#include "app/storage/document.h"
#include "tests/support/temporaryfolder.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace nameplate;
using namespace nameplate::storage;

namespace {

void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    QVERIFY(file.seek(at));
    QCOMPARE(file.write(bytes), bytes.size());
}

bool isAtRest(const QString &path)
{
    return QFileInfo(path).metadataChangeTime().msecsTo(QDateTime::currentDateTime()) > 50;
}

} // namespace

class CheckMarkTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void aFileAtRestIsRemembered();
    void aFileThatHasJustChangedIsNotRemembered();
    void aTouchedFileIsUnknownAgain();
    void aRememberedDocumentThatIsDamagedLaterIsRefused();
    void whatTheWriterLeavesBehindIsRemembered();
    void whatAReaderLeavesBehindIsNotRemembered();

private:
    TemporaryFolder m_folder;
    QString m_path;
    std::chrono::nanoseconds m_later = {}; ///< when a file changed now has been at rest
};

void CheckMarkTest::init()
{
    m_path = m_folder.path(QString::fromLatin1(QTest::currentTestFunction()) + ".nameplate");
    QVERIFY(Document::create(m_path, {}));
    m_later = std::chrono::system_clock::now().time_since_epoch() + std::chrono::seconds(10);
}

void CheckMarkTest::aFileAtRestIsRemembered()
{
    const CheckMark mark(m_path, m_later);
    QVERIFY(!mark.isSet());
    mark.set();
    QVERIFY(mark.isSet());
    QVERIFY(CheckMark(m_path, m_later).isSet());
}

void CheckMarkTest::aFileThatHasJustChangedIsNotRemembered()
{
    const CheckMark mark(m_path);
    mark.set();
    QVERIFY(!mark.isSet());
    QVERIFY(!CheckMark(m_path, m_later).isSet());
}

void CheckMarkTest::aTouchedFileIsUnknownAgain()
{
    CheckMark(m_path, m_later).set();
    overwrite(m_path, 0, "S");
    QVERIFY(!CheckMark(m_path, m_later).isSet());
}

void CheckMarkTest::aRememberedDocumentThatIsDamagedLaterIsRefused()
{
    CheckMark(m_path, m_later).set();
    QVERIFY(Document::open(m_path, Document::Access::ReadWrite));
    // The type byte of the fourth page, the root of a table or index.
    overwrite(m_path, 3 * 16384, QByteArray(1, '\x7f'));
    const auto opened = Document::open(m_path, Document::Access::ReadWrite);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Error::Code::Damaged);
}

void CheckMarkTest::whatTheWriterLeavesBehindIsRemembered()
{
    auto document = Document::open(m_path, Document::Access::ReadWrite);
    QVERIFY(document);
    auto transaction = (*document)->begin(QStringLiteral("Rename"), 0);
    QVERIFY(transaction);
    DocumentSettings settings;
    settings.insuredName = QStringLiteral("Somebody else");
    QVERIFY((*transaction)->saveSettings(settings));
    QVERIFY((*transaction)->commit());
    transaction->reset();
    QVERIFY(!CheckMark(m_path, m_later).isSet());
    QTRY_VERIFY(isAtRest(m_path));
    document->reset();
    QVERIFY(CheckMark(m_path).isSet());
}

void CheckMarkTest::whatAReaderLeavesBehindIsNotRemembered()
{
    auto document = Document::open(m_path, Document::Access::ReadOnly);
    QVERIFY(document);
    QVERIFY(!CheckMark(m_path, m_later).isSet());
    QTRY_VERIFY(isAtRest(m_path));
    document->reset();
    QVERIFY(!CheckMark(m_path, m_later).isSet());
}

QTEST_GUILESS_MAIN(CheckMarkTest)
#include "checkmarktest.moc"
