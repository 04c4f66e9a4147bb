// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/platedrawing.h"

#include "app/identity/platespots.h"
#include "ui/widgets/shades.h"

#include <QDir>
#include <QTest>

#include <algorithm>

using namespace nameplate;

namespace {

bool hasColour(const QImage &image, const QColor &colour)
{
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) == colour)
                return true;
    return false;
}

} // namespace

class PlateDrawingTest : public QObject
{
    Q_OBJECT

private slots:
    void everyDrawingIsOfAKindThatIsKnown()
    {
        const auto spots = PlateSpots::load();
        QVERIFY(spots.has_value());
        const QStringList drawings = QDir(QStringLiteral(":/drawings")).entryList({QStringLiteral("*.svg")});
        QVERIFY(drawings.size() >= 12);
        for (const QString &file : drawings) {
            const QString kind = file.chopped(4);
            QVERIFY2(std::any_of(spots->all().begin(), spots->all().end(),
                                 [&kind](const PlateSpot &each) { return each.id == kind; }),
                     qPrintable(kind));
        }
    }

    void theCommonestDozenHaveOne()
    {
        for (const char *kind : {"refrigerator", "dishwasher", "front_load_washer", "oven", "coffee_machine",
                                 "television", "laptop", "mobile_phone", "camera", "bicycle", "printer", "router"})
            QVERIFY2(PlateDrawing::hasKind(QString::fromLatin1(kind)), kind);
        QVERIFY(!PlateDrawing::hasKind(QStringLiteral("piano")));
        QVERIFY(!PlateDrawing::hasKind(QString()));
    }

    void thePlateIsSeenInLightAndDark_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("dark");
        for (const QString &file : QDir(QStringLiteral(":/drawings")).entryList())
            for (const bool dark : {false, true})
                QTest::addRow("%s %s", qPrintable(file), dark ? "dark" : "light") << file.chopped(4) << dark;
    }

    void thePlateIsSeenInLightAndDark()
    {
        QFETCH(QString, kind);
        QFETCH(bool, dark);
        PlateDrawing drawing;
        drawing.setPalette(housePalette(dark));
        drawing.setKind(kind);
        drawing.resize(drawing.sizeHint());
        QImage image(drawing.size() * 2, QImage::Format_ARGB32);
        image.setDevicePixelRatio(2);
        image.fill(housePalette(dark).color(QPalette::Base));
        drawing.render(&image, {}, {}, QWidget::DrawChildren);
        QVERIFY(hasColour(image, shadesOf(dark).accent));
        QVERIFY(hasColour(image, housePalette(dark).color(QPalette::WindowText)));
    }
};

QTEST_MAIN(PlateDrawingTest)
#include "platedrawingtest.moc"
