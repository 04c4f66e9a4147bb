// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keeping/fullcopy.h"

#include "tests/support/document/childprocess.h"
#include "tests/support/document/rawsql.h"
#include "tests/support/document/samplerecords.h"
#include "tests/support/document/testdocument.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace nameplate;
using namespace Qt::StringLiterals;

class FullCopyTest : public QObject
{
    Q_OBJECT

private slots:
    void theCopyOpensLikeTheOriginal()
    {
        TestDocument document;
        const ItemId item = document.add(sample::everything());
        document.attach(item, sample::file(QByteArray(20'000'000, 'x'), u"big.pdf"_s));
        const QString before = document.dump();
        const QString to = document.folder().path(u"copy.nameplate"_s);
        const auto size = copyDocument(document.path(), to);
        QVERIFY2(size, size ? "" : qPrintable(size.error().message()));
        QCOMPARE(QFileInfo(to).size(), *size);
        QCOMPARE(bytesOf(to), document.bytes());
        QCOMPARE(QFileInfo(to).permissions() & QFile::Permissions(0x77), QFile::Permissions());
        QCOMPARE(document.dump(), before);
    }

    void workGoesOnMeanwhileAndTheCopyIsOfOneMoment()
    {
        TestDocument document;
        const ItemId item = document.add(sample::everything());
        document.attach(item, sample::file(QByteArray(30'000'000, 'x'), u"big.pdf"_s));
        const QString to = document.folder().path(u"copy.nameplate"_s);
        int pieces = 0;
        const auto size = copyDocument(document.path(), to, [&](double) {
            if (++pieces == 2)
                document.add(sample::thing(u"meanwhile"_s));
            return true;
        });
        QVERIFY2(size, size ? "" : qPrintable(size.error().message()));
        QCOMPARE(bytesOf(to), document.bytes());
    }

    void anOlderCopyStaysWhenTheDocumentIsDamaged()
    {
        TestDocument document;
        const ItemId item = document.add(sample::everything());
        document.attach(item, sample::file("an invoice", u"invoice.pdf"_s));
        document.close();
        RawSql(document.path()).run("UPDATE blob SET data = zeroblob(size)");
        const QString to = document.folder().write(u"copy.nameplate"_s, "old");
        QCOMPARE(copyDocument(document.path(), to).error().code, Error::Code::Damaged);
        QCOMPARE(bytesOf(to), QByteArray("old"));
        QCOMPARE(document.folder().fileNames(), (QStringList{u"copy.nameplate"_s, u"home.nameplate"_s}));
    }

    void theDocumentItselfIsNoPlaceForItsCopy()
    {
        TestDocument document;
        document.add(sample::thing(u"Lamp"_s));
        document.close();
        QCOMPARE(copyDocument(document.path(), document.path()).error().code, Error::Code::Refused);
        QVERIFY(QFile::link(document.path(), document.folder().path(u"link.nameplate"_s)));
        QVERIFY(!copyDocument(document.path(), document.folder().path(u"link.nameplate"_s)));
        QVERIFY(!copyDocument(document.path(), document.folder().path(u"none/copy.nameplate"_s)));
        QVERIFY(!copyDocument(document.folder().path(u"none"_s), document.folder().path(u"copy.nameplate"_s)));
    }

    void aDocumentThatIsOpenIsNotReplaced()
    {
        TestDocument document;
        TestDocument other;
        QCOMPARE(copyDocument(document.path(), other.path()).error().code, Error::Code::Busy);
    }
};

QTEST_GUILESS_MAIN(FullCopyTest)
#include "fullcopytest.moc"
