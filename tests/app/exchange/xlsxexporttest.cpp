// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/xlsxexport.h"

#include "tests/support/household.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace nameplate;
using namespace Qt::StringLiterals;

namespace {

/// One part of the workbook, unpacked.
QByteArray partOf(const QString &path, const QString &part)
{
    QProcess unpack;
    unpack.start(u"unzip"_s, {u"-p"_s, path, part});
    return unpack.waitForFinished() && unpack.exitCode() == 0 ? unpack.readAllStandardOutput() : QByteArray();
}

} // namespace

class XlsxExportTest : public QObject
{
    Q_OBJECT

private slots:
    void numbersAreNumbersAndSerialsAreText()
    {
        const Household household;
        household.add({u"name=Kettle"_s, u"serial=004583091200420000"_s, u"price=599.05"_s, u"quantity=1"_s,
                       u"acquired_on=2021-03-04"_s, u"notes==1+1 & <b>"_s});
        const QString path = household.folder().path(u"out.xlsx"_s);
        const auto written = exportXlsx(household.inventory(), path);
        QVERIFY2(written, written ? "" : qPrintable(written.error().message()));
        QCOMPARE(*written, 1);
        const QByteArray sheet = partOf(path, u"xl/worksheets/sheet1.xml"_s);
        QVERIFY(sheet.contains("<t>004583091200420000</t>"));
        QVERIFY(sheet.contains("<v>599.05"));
        QVERIFY(sheet.contains("<v>44259</v>")); // 2021-03-04 as days since 1900
        QVERIFY(sheet.contains("<t>=1+1 &amp; &lt;b&gt;</t>"));
        QVERIFY(!sheet.contains("<f>"));
        QCOMPARE(QFileInfo(path).permissions() & QFile::Permissions(0x77), QFile::Permissions());
        QCOMPARE(household.folder().fileNames().filter(u".part"_s), QStringList());
    }

    void anEmptyInventoryIsAHeadOnly()
    {
        const Household household;
        const QString path = household.folder().path(u"out.xlsx"_s);
        QCOMPARE(exportXlsx(household.inventory(), path), Result<qint64>(0));
        QVERIFY(partOf(path, u"xl/worksheets/sheet1.xml"_s).contains("<t>series_number</t>"));
    }

    void whatCannotBeWrittenIsSaid()
    {
        const Household household;
        QCOMPARE(exportXlsx(household.inventory(), household.folder().path(u"none/out.xlsx"_s)).error().code,
                 Error::Code::Disk);
    }
};

QTEST_GUILESS_MAIN(XlsxExportTest)
#include "xlsxexporttest.moc"
