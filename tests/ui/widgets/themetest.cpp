// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include "ui/widgets/shades.h"

#include <QApplication>
#include <QTest>

#include <cmath>

using namespace nameplate;

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// Contrast ratio as WCAG 2.1 defines it.
double contrast(const QColor &a, const QColor &b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { qunsetenv("NAMEPLATE_THEME"); }

    void theChoiceIsFollowed()
    {
        Theme theme;
        theme.apply(ThemeChoice::Light);
        QVERIFY(!isDark(QApplication::palette()));
        theme.choose(ThemeChoice::Dark);
        QVERIFY(isDark(QApplication::palette()));
    }

    void theEnvironmentWins()
    {
        qputenv("NAMEPLATE_THEME", "dark");
        Theme theme;
        theme.apply(ThemeChoice::Light);
        QVERIFY(isDark(QApplication::palette()));
    }

    void textIsLegibleInBothThemes()
    {
        for (const bool dark : {false, true}) {
            const QPalette palette = housePalette(dark);
            const Shades &shades = shadesOf(dark);
            for (const QColor &ground : {palette.color(QPalette::Window), palette.color(QPalette::Base), shades.soft,
                                         palette.color(QPalette::Highlight)}) {
                QVERIFY(contrast(palette.color(QPalette::Text), ground) > 7.0);
                QVERIFY2(contrast(shades.quiet, ground) > 4.2, qPrintable(ground.name()));
            }
            QVERIFY(contrast(shades.onAccent, shades.accent) > 4.5);
            QVERIFY(contrast(shades.accent, shades.accentSoft) > 4.5);
            for (const QColor &signal : {shades.good, shades.warning, shades.danger})
                QVERIFY2(contrast(signal, palette.color(QPalette::Base)) > 4.2, qPrintable(signal.name()));
        }
    }
};

QTEST_MAIN(ThemeTest)
#include "themetest.moc"
