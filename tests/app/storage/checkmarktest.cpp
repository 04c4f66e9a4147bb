// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/checkmark.h"

#include "app/storage/document.h"
#include "tests/support/temporaryfolder.h"

#include <QFile>
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

private:
    TemporaryFolder m_folder;
    QString m_path;
    qint64 m_later = 0; ///< when a file changed now has been at rest
};

void CheckMarkTest::init()
{
    m_path = m_folder.path(QString::fromLatin1(QTest::currentTestFunction()) + ".nameplate");
    QVERIFY(Document::create(m_path, {}));
    m_later = QDateTime::currentSecsSinceEpoch() + 10;
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

QTEST_GUILESS_MAIN(CheckMarkTest)
#include "checkmarktest.moc"
