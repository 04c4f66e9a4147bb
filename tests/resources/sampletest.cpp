// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/choices.h"
#include "app/domain/currency.h"
#include "app/domain/identifier.h"
#include "app/domain/itemfield.h"

#include <QDirIterator>
#include <QImageReader>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <functional>

#include "resources/sample/draw/household.h"
#include "resources/sample/draw/sale.h"

using namespace nameplate;
using namespace nameplate::sample;
using namespace Qt::StringLiterals;

class SampleTest : public QObject
{
    Q_OBJECT

    Household m_household;
    const QString m_folder = u":/sample/"_s;
    const QStringList m_fileColumns{u"photos"_s, u"plates"_s, u"receipts"_s, u"manuals"_s, u"valuations"_s};

    qsizetype count(const QString &column, const QString &value) const
    {
        const QList<Row> &rows = m_household.rows();
        return std::count_if(rows.begin(), rows.end(), [&](const Row &row) { return row.value(column) == value; });
    }

    bool any(const QString &column, const QString &pattern) const
    {
        const QRegularExpression wanted(pattern);
        const QList<Row> &rows = m_household.rows();
        return std::any_of(rows.begin(), rows.end(),
                           [&](const Row &row) { return wanted.match(row.value(column)).hasMatch(); });
    }

    static QString seriesOf(const Row &row)
    {
        const QStringList parts{row.value(u"series_name"_s), row.value(u"series_number"_s),
                                row.value(u"series_revision"_s)};
        return parts.join(QString()).isEmpty() ? QString() : row.value(u"brand"_s) + u'|' + parts.join(u'|');
    }

    QSet<QString> namedFiles() const
    {
        QSet<QString> files;
        for (const Row &row : m_household.rows())
            for (const QString &column : m_fileColumns)
                for (const QString &file : filesIn(row.value(column)))
                    files.insert(file);
        return files;
    }

    static QJsonArray plans(const QString &file)
    {
        QFile source(QFINDTESTDATA("../../resources/sample/" + file));
        return source.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(source.readAll()).array() : QJsonArray();
    }

    static int luhnSum(const QString &digits)
    {
        int sum = 0;
        for (qsizetype i = 0; i < digits.size(); ++i) {
            const int digit = digits.at(digits.size() - 1 - i).digitValue() * (i % 2 == 0 ? 1 : 2);
            sum += digit > 9 ? digit - 9 : digit;
        }
        return sum;
    }

    static int gtinSum(const QString &digits)
    {
        int sum = 0;
        for (qsizetype i = 0; i < digits.size(); ++i)
            sum += digits.at(digits.size() - 1 - i).digitValue() * (i % 2 == 0 ? 1 : 3);
        return sum;
    }

private slots:
    void initTestCase()
    {
        m_household = Household::read(u":/sample/household.csv"_s);
        QCOMPARE(m_household.rows().size(), 60);
    }

    void theListHasTwentyFiveSeriesAndThingsWithoutOne()
    {
        QHash<QString, int> series;
        for (const Row &row : m_household.rows())
            ++series[seriesOf(row)];
        QCOMPARE(series.take(QString()), 29);
        QCOMPARE(series.size(), 25);
        QVERIFY(std::count(series.begin(), series.end(), 2) >= 4);
    }

    void everyColumnIsOneThatTheProgramKnows()
    {
        QSet<QString> known(m_fileColumns.begin(), m_fileColumns.end());
        for (const Field &field : fields::all())
            known.insert(QString::fromLatin1(field.key));
        for (const IdentifierKind &kind : identifierKinds())
            known.insert(u"identifier."_s + QString::fromLatin1(kind.code));
        for (const QString &column : m_household.rows().first().keys())
            QVERIFY2(known.contains(column), qPrintable(column));
    }

    void everyDateAmountAndChoiceCanBeRead()
    {
        static const QRegularExpression amount(u"^\\d+\\.\\d\\d$"_s);
        static const QRegularExpression yen(u"^\\d+$"_s);
        for (const Row &row : m_household.rows()) {
            const auto where = [&row](const QString &column) { return row.value(u"number"_s) + u' ' + column; };
            for (const QString &column : {u"acquired_on"_s, u"valued_on"_s, u"warranty_until"_s})
                QVERIFY2(row.value(column).isEmpty() || QDate::fromString(row.value(column), Qt::ISODate).isValid(),
                         qPrintable(where(column)));
            for (const auto &[column, currency] : {std::pair(u"price"_s, row.value(u"currency"_s)),
                                                   std::pair(u"value"_s, row.value(u"value_currency"_s))})
                QVERIFY2(row.value(column).isEmpty()
                             || (currency == u"JPY"_s ? yen : amount).match(row.value(column)).hasMatch(),
                         qPrintable(where(column)));
            QVERIFY(choices::read(choices::statuses(), row.value(u"status"_s)));
            QVERIFY(choices::read(choices::conditions(), row.value(u"condition"_s)));
            QVERIFY(choices::read(choices::waysOfAcquiring(), row.value(u"acquired_how"_s)));
        }
    }

    void theWrinklesOfRealLifeAreThere_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("pattern");
        QTest::newRow("a gift") << u"acquired_how"_s << u"^gift$"_s;
        QTest::newRow("an inheritance") << u"acquired_how"_s << u"^inherited$"_s;
        QTest::newRow("made at home") << u"acquired_how"_s << u"^made$"_s;
        QTest::newRow("found") << u"acquired_how"_s << u"^found$"_s;
        QTest::newRow("exchanged") << u"acquired_how"_s << u"^exchanged$"_s;
        QTest::newRow("lent out") << u"status"_s << u"^lent$"_s;
        QTest::newRow("sold") << u"status"_s << u"^sold$"_s;
        QTest::newRow("stolen") << u"status"_s << u"^stolen$"_s;
        QTest::newRow("in repair") << u"status"_s << u"^in_repair$"_s;
        QTest::newRow("stored") << u"status"_s << u"^stored$"_s;
        QTest::newRow("a lot of twelve") << u"quantity"_s << u"^12$"_s;
        QTest::newRow("dollars") << u"currency"_s << u"^USD$"_s;
        QTest::newRow("francs") << u"currency"_s << u"^CHF$"_s;
        QTest::newRow("yen") << u"currency"_s << u"^JPY$"_s;
        QTest::newRow("a box in the cellar") << u"place"_s << u"^Home / Cellar / Box 7, winter$"_s;
        QTest::newRow("umlauts") << u"name"_s << u"Römer"_s;
        QTest::newRow("French") << u"name"_s << u"à trumeau.*Liège"_s;
        QTest::newRow("Polish") << u"name"_s << u"Wisła o świcie"_s;
        QTest::newRow("Turkish") << u"name"_s << u"Çaydanlık"_s;
        QTest::newRow("a very long name") << u"name"_s << u".{120}"_s;
        QTest::newRow("leading zeros") << u"serial"_s << u"^00"_s;
        QTest::newRow("nineteen digits") << u"serial"_s << u"^\\d{19}$"_s;
        QTest::newRow("look-alikes") << u"serial"_s << u"0O1B"_s;
        QTest::newRow("a service tag") << u"identifier.service_tag"_s << u"."_s;
        QTest::newRow("a frame number") << u"identifier.frame_number"_s << u"."_s;
        QTest::newRow("an owner mark") << u"identifier.owner_mark"_s << u"."_s;
    }

    void theWrinklesOfRealLifeAreThere()
    {
        QFETCH(const QString, column);
        QFETCH(const QString, pattern);
        QVERIFY(any(column, pattern));
    }

    void someThingsHaveNeitherReceiptNorPhoto()
    {
        QVERIFY(count(u"receipts"_s, {}) > 20);
        QVERIFY(count(u"photos"_s, {}) > 0);
    }

    void aThingWithASerialIsOneUnitAndItsSerialIsUniqueInTheSeries()
    {
        QSet<QString> seen;
        for (const Row &row : m_household.rows()) {
            if (row.value(u"serial"_s).isEmpty())
                continue;
            const QString unit = seriesOf(row) + u'|' + row.value(u"serial"_s);
            QVERIFY2(!seen.contains(unit), qPrintable(unit));
            QCOMPARE(row.value(u"quantity"_s), u"1"_s);
            seen.insert(unit);
        }
        QVERIFY(seen.size() >= 25);
    }

    void checkDigitsAreRight()
    {
        int imeis = 0;
        int codes = 0;
        for (const Row &row : m_household.rows()) {
            for (const QString &column : {u"identifier.imei"_s, u"identifier.imei2"_s})
                if (const QString imei = row.value(column); !imei.isEmpty()) {
                    QCOMPARE(imei.size(), 15);
                    QCOMPARE(luhnSum(imei) % 10, 0);
                    ++imeis;
                }
            for (const QString &column : {u"identifier.gtin"_s, u"identifier.isbn"_s})
                if (const QString code = row.value(column).remove(u'-'); !code.isEmpty()) {
                    QCOMPARE(code.size(), 13);
                    QCOMPARE(gtinSum(code) % 10, 0);
                    ++codes;
                }
        }
        QCOMPARE(imeis, 4);
        QCOMPARE(codes, 4);
    }

    /// A MAC address with the lowest bit set is a group, with the next one made up by software.
    void macAddressesBelongToOneCard()
    {
        QVERIFY(any(u"identifier.mac"_s, u"."_s));
        QVERIFY(!any(u"identifier.mac"_s, u"^(?!([0-9A-F][048C])(:[0-9A-F]{2}){5}$)."_s));
    }

    void whatTellsItsDateOfMakingWasMadeBeforeItWasBought_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<int>("yearsBehind");
        QTest::addColumn<int>("days");
        QTest::newRow("Bosch FD") << u"17"_s << u"identifier.fd"_s << u"^FD (\\d\\d)(\\d\\d)"_s << 2020 << 31;
        QTest::newRow("second Bosch FD") << u"18"_s << u"identifier.fd"_s << u"^FD (\\d\\d)(\\d\\d)"_s << 2020 << 31;
        QTest::newRow("De'Longhi") << u"2"_s << u"serial"_s << u"^(\\d\\d)(\\d\\d\\d)"_s << 2000 << 1;
        QTest::newRow("LG") << u"31"_s << u"serial"_s << u"^(\\d)(\\d\\d)"_s << 2020 << 31;
        QTest::newRow("KitchenAid") << u"3"_s << u"serial"_s << u"^W(\\d)(\\d\\d)"_s << 2020 << 7;
        QTest::newRow("Fender") << u"33"_s << u"serial"_s << u"^MX(\\d\\d)()"_s << 2000 << 0;
    }

    void whatTellsItsDateOfMakingWasMadeBeforeItWasBought()
    {
        QFETCH(const QString, number);
        QFETCH(const QString, column);
        QFETCH(const QString, pattern);
        QFETCH(const int, yearsBehind);
        QFETCH(const int, days);
        const Row *row = m_household.item(number);
        QVERIFY(row);
        const auto match = QRegularExpression(pattern).match(row->value(column));
        QVERIFY(match.hasMatch());
        const QDate newYear(yearsBehind + match.captured(1).toInt(), 1, 1);
        const QDate made = newYear.addDays((match.captured(2).toInt() - 1) * days);
        const QDate bought = QDate::fromString(row->value(u"acquired_on"_s), Qt::ISODate);
        QVERIFY2(made < bought && made.addYears(1) > bought, qPrintable(made.toString(Qt::ISODate)));
    }

    void everyFileNamedIsThereAndNoOther()
    {
        QSet<QString> present;
        QDirIterator files(m_folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            present.insert(files.next().sliced(m_folder.size()));
        QSet<QString> named = namedFiles();
        named.insert(u"household.csv"_s);
        const QStringList missing((named - present).values());
        const QStringList surplus((present - named).values());
        QCOMPARE(missing, QStringList());
        QCOMPARE(surplus, QStringList());
    }

    void thePicturesDecodeInTheirSizeAndThePdfsAreOnes()
    {
        qint64 size = 0;
        for (const QString &name : namedFiles()) {
            QFile file(m_folder + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            size += file.size();
            if (name.endsWith(u".pdf"_s)) {
                QVERIFY2(file.read(5) == "%PDF-", qPrintable(name));
                continue;
            }
            QImageReader reader(&file);
            reader.setAutoTransform(true);
            const QImage image = reader.read();
            QVERIFY2(!image.isNull(), qPrintable(name));
            QCOMPARE(image.size(), name.startsWith(u"receipts/"_s) ? QSize(900, 1200) : QSize(1200, 900));
        }
        QVERIFY2(size < 6'500'000, qPrintable(QString::number(size)));
    }

    void somePhotosWereTakenWithThePhoneOnItsSide()
    {
        int turned = 0;
        for (const QString &name : namedFiles())
            turned += QImageReader(m_folder + name).transformation() != QImageIOHandler::TransformationNone ? 1 : 0;
        QCOMPARE(turned, 3);
    }

    void everyReceiptAddsUpToThePricesOfItsThings()
    {
        const QSet<QString> files = namedFiles();
        int receipts = 0;
        for (const QString &list : {u"receipts.json"_s, u"invoices.json"_s})
            for (const auto &each : plans(list)) {
                const QJsonObject plan = each.toObject();
                const QString file = plan.value("file"_L1).toString();
                const QList<Row> items = m_household.withFile(u"receipts"_s, file);
                QVERIFY2(files.contains(file), qPrintable(file));
                const Sale sale = Sale::of(plan, items);
                const QString total = plan.value("total"_L1).toString();
                QCOMPARE(sale.total(), QString(total).remove(u'.').toLongLong());
                QCOMPARE(total.contains(u'.'), sale.decimals == 2);
                for (const Row &row : items)
                    for (const QString &column :
                         {u"acquired_on"_s, u"acquired_from"_s, u"order_number"_s, u"currency"_s})
                        QCOMPARE(row.value(column), items.first().value(column));
                ++receipts;
            }
        QCOMPARE(receipts, std::count_if(files.begin(), files.end(),
                                         [](const QString &file) { return file.startsWith("receipts/"_L1); }));
    }

    void oneReceiptServesThreeThings()
    {
        QCOMPARE(m_household.withFile(u"receipts"_s, u"receipts/2020-05-02-severin.jpg"_s).size(), 3);
        QCOMPARE(m_household.withFile(u"receipts"_s, u"receipts/2022-03-12-rheinbogen.pdf"_s).size(), 3);
    }
};

QTEST_GUILESS_MAIN(SampleTest)
#include "sampletest.moc"
