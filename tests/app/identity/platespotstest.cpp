// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/platespots.h"

#include <QJsonDocument>
#include <QTest>

using namespace nameplate;

class PlateSpotsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto spots = PlateSpots::load();
        QVERIFY2(spots, spots ? "" : qPrintable(spots.error().what));
        m_spots = std::move(*spots);
    }

    void fortyEightKindsAreKnown()
    {
        QCOMPARE(m_spots.all().size(), size_t(48));
        for (const PlateSpot &spot : m_spots.all()) {
            QVERIFY2(!spot.source.isEmpty(), qPrintable(spot.id));
            // They go on with "The plate is": "on …", "behind …".
            QVERIFY2(spot.place.front().isLower() && !spot.place.endsWith(u'.'), qPrintable(spot.place));
        }
    }

    void thingsAreKnownByTheirNames_data()
    {
        QTest::addColumn<QString>("id");
        for (const auto &[name, id] : {std::pair("Fridge-freezer", "refrigerator"),
                                       std::pair("Kühlschrank", "refrigerator"),
                                       std::pair("Chest freezer", "freezer"),
                                       std::pair("Dishwasher", "dishwasher"),
                                       std::pair("Washing machine, from Emre’s old flat", "front_load_washer"),
                                       std::pair("Trockner", "front_load_washer"),
                                       std::pair("Laptop, silver", "laptop"),
                                       std::pair("Headphones, Hanna’s", "headphones"),
                                       std::pair("Phone, Hanna’s", "mobile_phone"),
                                       std::pair("Television, 55 inch", "television"),
                                       std::pair("Laser printer", "printer"),
                                       std::pair("Zoom lens, 24–105 mm", "binoculars"),
                                       std::pair("Wristwatch, automatic", "watch"),
                                       std::pair("City bike", "bicycle"),
                                       std::pair("E-bike", "e_bike"),
                                       std::pair("Car", "car"),
                                       std::pair("Smoke alarm, hall", "smoke_alarm"),
                                       std::pair("Cordless drill", "power_tool"),
                                       std::pair("Electric guitar", "guitar"),
                                       std::pair("Piano, upright", "piano"),
                                       std::pair("Coffee machine", "coffee_machine"),
                                       std::pair("Vacuum cleaner", "vacuum_cleaner")})
            QTest::newRow(name) << QString::fromLatin1(id);
    }

    void thingsAreKnownByTheirNames()
    {
        QFETCH(QString, id);
        const PlateSpot *spot = m_spots.find({QString::fromUtf8(QTest::currentDataTag())});
        QVERIFY(spot);
        QCOMPARE(spot->id, id);
    }

    void otherThingsAreNot_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"Cardigan", "Oak table", "Carpet", "Wool blankets", "Postcards", "Ring, grandmother’s",
                                 "Orange", "Sofa", ""})
            QTest::newRow(name) << QString::fromUtf8(name);
    }

    void otherThingsAreNot()
    {
        QFETCH(QString, name);
        const PlateSpot *spot = m_spots.find({name});
        QVERIFY2(!spot, spot ? qPrintable(spot->id) : "");
    }

    void theNameSaysMoreThanTheCategory()
    {
        const PlateSpot *spot = m_spots.find({QStringLiteral("Zoom lens"), QString(), QStringLiteral("Cameras")});
        QCOMPARE(spot->id, QStringLiteral("binoculars"));
        QCOMPARE(m_spots.find({QStringLiteral("α7 IV"), QStringLiteral("Cameras")})->id, QStringLiteral("camera"));
    }

    void aBadRowIsRefusedByName()
    {
        const auto refused = [](const char *rows) {
            const auto table = QJsonDocument::fromJson(QByteArray("{\"kinds\": [") + rows + "]}").object();
            const auto spots = PlateSpots::fromJson(table, QStringLiteral("de"));
            return spots ? QString() : spots.error().what;
        };
        const char *good =
            R"({"id": "cat", "title": {"en": "Cat", "de": "Katze"}, "words": ["cat"], "place": {"en": "on"}})";
        QCOMPARE(refused(good), QString());
        QVERIFY(refused(R"({"id": "cat", "title": {"en": "Cat"}, "words": ["cat"]})").contains(QLatin1String("cat")));
        QVERIFY(!refused(R"({"title": {"en": "Cat"}, "words": ["cat"], "place": {"en": "on"}})").isEmpty());
        QVERIFY(!refused((QByteArray(good) + ", " + good).constData()).isEmpty());
        const auto table = QJsonDocument::fromJson(QByteArray("{\"kinds\": [") + good + "]}").object();
        QCOMPARE(PlateSpots::fromJson(table, QStringLiteral("de"))->all().front().title, QStringLiteral("Katze"));
        QCOMPARE(PlateSpots::fromJson(table, QStringLiteral("fr"))->all().front().title, QStringLiteral("Cat"));
    }

private:
    PlateSpots m_spots;
};

QTEST_GUILESS_MAIN(PlateSpotsTest)
#include "platespotstest.moc"
