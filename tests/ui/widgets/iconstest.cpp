// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"

#include "ui/widgets/shades.h"

#include <QApplication>
#include <QTest>

using namespace nameplate;

namespace {

/// The colour of the darkest ink in the icon, or of the brightest on a dark ground: that of its strokes.
QColor ink(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    QColor strongest;
    int best = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qAlpha(image.pixel(x, y)) > best) {
                best = qAlpha(image.pixel(x, y));
                strongest = QColor(image.pixel(x, y));
            }
    return strongest;
}

} // namespace

class IconsTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QApplication::setPalette(housePalette(false)); }

    void strokesTakeTheColourOfTheTheme()
    {
        QApplication::setPalette(housePalette(false));
        const QIcon icon = lineIcon(QStringLiteral("printer"), IconTone::Accent);
        QCOMPARE(ink(icon.pixmap(QSize(64, 64), 1.0)).name(), shadesOf(false).accent.name());
        QApplication::setPalette(housePalette(true));
        QCOMPARE(ink(icon.pixmap(QSize(64, 64), 1.0)).name(), shadesOf(true).accent.name());
    }

    void disabledAndCheckedIconsDiffer()
    {
        QApplication::setPalette(housePalette(false));
        const QIcon icon = lineIcon(QStringLiteral("printer"));
        const auto drawn = [&icon](QIcon::Mode mode, QIcon::State state) {
            return ink(icon.pixmap(QSize(64, 64), 1.0, mode, state)).name();
        };
        QCOMPARE(drawn(QIcon::Normal, QIcon::Off), shadesOf(false).quiet.name());
        QCOMPARE(drawn(QIcon::Normal, QIcon::On), shadesOf(false).accent.name());
        QCOMPARE(drawn(QIcon::Disabled, QIcon::Off),
                 housePalette(false).color(QPalette::Disabled, QPalette::Text).name());
    }

    void iconsAreSharpOnDenseScreens()
    {
        const QPixmap pixmap = lineIcon(QStringLiteral("printer")).pixmap(QSize(16, 16), 2.0);
        QCOMPARE(pixmap.size(), QSize(32, 32));
        QCOMPARE(pixmap.devicePixelRatio(), 2.0);
    }

    void aMissingIconIsNoticed() { QVERIFY(!hasLineIcon(QStringLiteral("no-such-icon"))); }
};

QTEST_MAIN(IconsTest)
#include "iconstest.moc"
