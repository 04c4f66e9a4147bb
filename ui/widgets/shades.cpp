// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/shades.h"

namespace nameplate {

namespace {

/// The ground colours of one theme.
struct Ground
{
    QRgb window, base, text, disabled, selection, selectionQuiet, button, tipBase, tipText;
};

constexpr Ground lightGround{.window = 0xfff6f6f4,
                             .base = 0xffffffff,
                             .text = 0xff23241f,
                             .disabled = 0xffa9a8a1,
                             .selection = 0xffdcebe7,
                             .selectionQuiet = 0xffe8efed,
                             .button = 0xffffffff,
                             .tipBase = 0xff23241f,
                             .tipText = 0xfff6f6f4};
constexpr Ground darkGround{.window = 0xff1f211f,
                            .base = 0xff272a28,
                            .text = 0xffe8e8e3,
                            .disabled = 0xff6b6d67,
                            .selection = 0xff29473f,
                            .selectionQuiet = 0xff2d3b37,
                            .button = 0xff272a28,
                            .tipBase = 0xffe8e8e3,
                            .tipText = 0xff1f211f};

const Shades lightShades{.accent = QColor(0x2f, 0x6f, 0x62),
                         .onAccent = QColor(0xff, 0xff, 0xff),
                         .accentSoft = QColor(0xe4, 0xef, 0xec),
                         .quiet = QColor(0x6c, 0x6b, 0x64),
                         .line = QColor(0xe0, 0xdf, 0xda),
                         .faintLine = QColor(0xee, 0xed, 0xeb),
                         .soft = QColor(0xef, 0xee, 0xea),
                         .hover = QColor(0xec, 0xeb, 0xe7),
                         .good = QColor(0x2c, 0x7d, 0x46),
                         .warning = QColor(0xac, 0x62, 0x00),
                         .warningSoft = QColor(0xfb, 0xf0, 0xdc),
                         .danger = QColor(0xb3, 0x2d, 0x2d),
                         .dangerSoft = QColor(0xfa, 0xe7, 0xe5),
                         .plateTop = QColor(0xf4, 0xf4, 0xf2),
                         .plateBottom = QColor(0xdb, 0xdb, 0xd6),
                         .plateEdge = QColor(0xcf, 0xce, 0xc9),
                         .rivet = QColor(0xb3, 0xb3, 0xae)};

const Shades darkShades{.accent = QColor(0x6d, 0xbf, 0xae),
                        .onAccent = QColor(0x14, 0x24, 0x20),
                        .accentSoft = QColor(0x24, 0x42, 0x3c),
                        .quiet = QColor(0xa8, 0xa9, 0xa2),
                        .line = QColor(0x3a, 0x3d, 0x3a),
                        .faintLine = QColor(0x30, 0x33, 0x31),
                        .soft = QColor(0x2f, 0x32, 0x30),
                        .hover = QColor(0x30, 0x34, 0x31),
                        .good = QColor(0x7c, 0xc5, 0x8d),
                        .warning = QColor(0xe3, 0xa5, 0x4a),
                        .warningSoft = QColor(0x3d, 0x34, 0x22),
                        .danger = QColor(0xee, 0x8b, 0x85),
                        .dangerSoft = QColor(0x45, 0x2b, 0x29),
                        .plateTop = QColor(0x3c, 0x3f, 0x3d),
                        .plateBottom = QColor(0x2d, 0x30, 0x2e),
                        .plateEdge = QColor(0x48, 0x4b, 0x48),
                        .rivet = QColor(0x5c, 0x5f, 0x5b)};

void setGround(QPalette &palette, const Ground &ground, const Shades &shades)
{
    const QColor text = ground.text;
    const std::pair<QPalette::ColorRole, QColor> roles[] = {
        {QPalette::Window, ground.window},
        {QPalette::WindowText, text},
        {QPalette::Base, ground.base},
        {QPalette::AlternateBase, shades.soft},
        {QPalette::Text, text},
        {QPalette::Button, ground.button},
        {QPalette::ButtonText, text},
        {QPalette::BrightText, shades.danger},
        {QPalette::Light, shades.plateTop},
        {QPalette::Midlight, shades.faintLine},
        {QPalette::Mid, shades.line},
        {QPalette::Dark, shades.quiet},
        {QPalette::Shadow, QColor(0, 0, 0, 60)},
        {QPalette::Highlight, ground.selection},
        {QPalette::HighlightedText, text},
        {QPalette::PlaceholderText, shades.quiet},
        {QPalette::Link, shades.accent},
        {QPalette::LinkVisited, shades.accent},
        {QPalette::ToolTipBase, ground.tipBase},
        {QPalette::ToolTipText, ground.tipText},
    };
    for (const auto &[role, colour] : roles)
        palette.setColor(QPalette::All, role, colour);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, ground.disabled);
    palette.setColor(QPalette::Inactive, QPalette::Highlight, ground.selectionQuiet);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, ground.selectionQuiet);
}

} // namespace

const Shades &shadesOf(bool dark)
{
    return dark ? darkShades : lightShades;
}

const Shades &shadesOf(const QPalette &palette)
{
    return shadesOf(isDark(palette));
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QPalette housePalette(bool dark)
{
    QPalette palette;
    setGround(palette, dark ? darkGround : lightGround, shadesOf(dark));
    return palette;
}

} // namespace nameplate
