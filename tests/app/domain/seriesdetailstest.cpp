// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/seriesdetails.h"

#include <QTest>

using namespace nameplate;

class SeriesDetailsTest : public QObject
{
    Q_OBJECT

private slots:
    void aClaimLinkIsFilledWithTheNumbers()
    {
        Series series;
        series.number = QStringLiteral("WAW 28/750");
        series.claimLink = QStringLiteral("https://claims.example/new?model={SERIES}&sn={SERIAL}");
        QCOMPARE(claimLink(series, QStringLiteral("4583 & 0042"))->toEncoded(),
                 QByteArray("https://claims.example/new?model=WAW%2028%2F750&sn=4583%20%26%200042"));
        QCOMPARE(claimLink(series, QString()).error().code, Error::Code::BadValue);
        series.claimLink = QStringLiteral("https://claims.example/{SERIES}");
        QVERIFY(claimLink(series, QString()));
    }

    void onlyWhatABrowserOpensIsALink_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("link");
        QTest::newRow("whole") << "https://bosch.example/help" << "https://bosch.example/help";
        QTest::newRow("without a scheme") << " bosch.example/help " << "https://bosch.example/help";
        QTest::newRow("mail") << "mailto:help@bosch.example" << "mailto:help@bosch.example";
        QTest::newRow("a file") << "file:///etc/passwd" << "";
        QTest::newRow("a script") << "javascript:alert(1)" << "";
        QTest::newRow("a program") << "ssh://bosch.example" << "";
        QTest::newRow("nothing") << "" << "";
    }

    void onlyWhatABrowserOpensIsALink()
    {
        QFETCH(QString, typed);
        QFETCH(QString, link);
        const auto url = webLink(typed);
        QCOMPARE(url ? url->toString() : QString(), link);
    }
};

QTEST_GUILESS_MAIN(SeriesDetailsTest)
#include "seriesdetailstest.moc"
