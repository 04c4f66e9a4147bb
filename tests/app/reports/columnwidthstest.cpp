// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/columnwidths.h"

#include "app/reports/settext.h"

#include <QTest>

#include <numeric>

using namespace nameplate;

namespace {

ReportTable tableOf(const QString &amount, const QString &date)
{
    ReportTable table;
    table.columns = {{QStringLiteral("name"), QStringLiteral("Name"), TextAlign::Start, 80, 0},
                     {QStringLiteral("date"), QStringLiteral("Date"), TextAlign::Start, 20, 40},
                     {QStringLiteral("value"), QStringLiteral("Value"), TextAlign::End, 20, 60}};
    table.rows = {{ReportRow::Kind::Item, {{QStringLiteral("Thing"), {}}, {date, {}}, {amount, {}}}, {}, {}}};
    return table;
}

} // namespace

class ColumnWidthsTest : public QObject
{
    Q_OBJECT

private slots:
    void fillTheWidth()
    {
        for (const char *amount : {"1.00", "999,999,999,999.99"}) {
            for (const double width : {60, 130, 300}) {
                const auto widths = columnWidths(tableOf(QString::fromLatin1(amount), {}), m_faces, paper::mm(width));
                const double sum = std::accumulate(widths.begin(), widths.end(), 2 * columnGap);
                QVERIFY(std::abs(sum - paper::mm(width)) < 1);
            }
        }
    }

    void figuresGetTheRoomTheyNeed()
    {
        const QString amount = QStringLiteral("999,999,999,999.99");
        const auto widths = columnWidths(tableOf(amount, {}), m_faces, paper::mm(130));
        QVERIFY(widths[2] >= SetText::naturalWidth(amount, m_faces.at(TextFace::Plain)));
    }

    void shortTextsGrowOnlyWhileWordsHaveRoom()
    {
        const QString date = QStringLiteral("24 December 2024");
        const double natural = SetText::naturalWidth(date, m_faces.at(TextFace::Plain));
        QVERIFY(columnWidths(tableOf({}, date), m_faces, paper::mm(150))[1] >= natural);
        QVERIFY(columnWidths(tableOf({}, date), m_faces, paper::mm(80))[1] < natural);
    }

private:
    Typefaces m_faces;
};

QTEST_MAIN(ColumnWidthsTest)
#include "columnwidthstest.moc"
