// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/privatecopies.h"

#include "tests/support/document/childprocess.h"
#include "tests/support/temporaryfolder.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <sys/stat.h>

using namespace nameplate;
using namespace Qt::StringLiterals;

class PrivateCopiesTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        ::chmod(QFile::encodeName(m_runtime.path({})).constData(), 0700);
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_runtime.path({})));
    }

    void aCopyIsItsOwnersAloneAndGoesWithTheObject()
    {
        QString path;
        {
            PrivateCopies copies;
            const auto written = copies.write(u"receipt.pdf"_s, "bytes");
            QVERIFY2(written, written ? "" : qPrintable(written.error().message()));
            path = *written;
            QVERIFY(path.startsWith(m_runtime.path({})));
            const auto others = QFile::Permissions(0x77);
            QCOMPARE(QFileInfo(path).permissions() & others, QFile::Permissions());
            QCOMPARE(QFileInfo(QFileInfo(path).path()).permissions() & others, QFile::Permissions());
        }
        QVERIFY(!QFileInfo::exists(QFileInfo(path).path()));
    }

    void whatNobodyHasOpenGoes()
    {
        PrivateCopies copies;
        const QString read = *copies.write(u"read.pdf"_s, "bytes");
        const QString left = *copies.write(u"left.pdf"_s, "bytes");
        QFile viewer(read);
        QVERIFY(viewer.open(QIODevice::ReadOnly));
        copies.removeUnused();
        QVERIFY(QFile::exists(read) && QFile::exists(left));
        copies.removeUnused(0);
        QVERIFY(QFile::exists(read) && !QFile::exists(left));
        viewer.close();
        copies.removeUnused(0);
        QVERIFY(!QFile::exists(read));
    }

    void whatACrashLeftGoesWithTheNextStart()
    {
        HoldingProcess other([] {
            static PrivateCopies copies;
            std::ignore = copies.write(u"receipt.pdf"_s, "bytes");
        });
        const QString copy = u"nameplate/"_s;
        const auto left = [this, &copy] { return m_runtime.fileNames().filter(copy).filter(u"receipt.pdf"_s).size(); };
        QCOMPARE(left(), 1);
        {
            const PrivateCopies neighbour;
        }
        QCOMPARE(left(), 1);
        other.kill();
        {
            const PrivateCopies next;
        }
        QCOMPARE(left(), 0);
    }

private:
    TemporaryFolder m_runtime;
};

QTEST_GUILESS_MAIN(PrivateCopiesTest)
#include "privatecopiestest.moc"
