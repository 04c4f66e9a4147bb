// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/typeface.h"

#include "app/reports/paper.h"

#include <QFontMetricsF>

#include <array>

namespace nameplate {

namespace {

using paper::mm;

constexpr QRgb black = 0xFF111111;
constexpr QRgb dark = 0xFF333333;
constexpr QRgb grey = 0xFF555555;

struct FaceRow
{
    TextFace face;
    bool mono;
    QFont::Weight weight;
    double points;
    double pitch; ///< mm from line to line
    QRgb color;
};

/// Where the base line lies between the top of a line and its bottom: faces of the same pitch share one base line.
constexpr double baseShare = 0.76;

/// In the order of TextFace.
constexpr std::array rows{FaceRow{TextFace::Plain, false, QFont::Normal, 8, 3.9, black},
                          FaceRow{TextFace::Strong, false, QFont::Bold, 8, 3.9, black},
                          FaceRow{TextFace::Small, false, QFont::Normal, 7, 3.4, grey},
                          FaceRow{TextFace::Remark, false, QFont::Normal, 7, 3.9, grey},
                          FaceRow{TextFace::Mono, true, QFont::Normal, 8, 3.9, black},
                          FaceRow{TextFace::SmallMono, true, QFont::Normal, 7, 3.4, grey},
                          FaceRow{TextFace::LargeMono, true, QFont::Normal, 10, 4.9, black},
                          FaceRow{TextFace::PlateNumber, true, QFont::Normal, 17, 8.2, black},
                          FaceRow{TextFace::Body, false, QFont::Normal, 9, 4.6, black},
                          FaceRow{TextFace::BodyStrong, false, QFont::Bold, 9, 4.6, black},
                          FaceRow{TextFace::BodyQuiet, false, QFont::Normal, 9, 4.6, grey},
                          FaceRow{TextFace::Title, false, QFont::Bold, 15, 7.4, black},
                          FaceRow{TextFace::Subtitle, false, QFont::Normal, 9, 4.8, grey},
                          FaceRow{TextFace::Heading, false, QFont::Bold, 10, 5.2, black},
                          FaceRow{TextFace::Rubric, false, QFont::Bold, 7.5, 4, dark},
                          FaceRow{TextFace::ColumnHead, false, QFont::Bold, 7, 3.4, black},
                          FaceRow{TextFace::Running, false, QFont::Normal, 7, 3.4, grey}};

QFont fontOf(const FaceRow &row)
{
    QFont font;
    font.setFamilies(row.mono ? QStringList{QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Noto Sans Mono")}
                              : QStringList{QStringLiteral("DejaVu Sans"), QStringLiteral("Noto Sans")});
    font.setStyleHint(row.mono ? QFont::Monospace : QFont::SansSerif);
    font.setWeight(row.weight);
    font.setPixelSize(qRound(row.points * paper::dotsPerInch / 72));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(false);
    // Any letter spacing turns ligatures off: "fi" set as one glyph cannot be found by searching for "file".
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    return font;
}

constexpr int latinEnd = 0x250;
constexpr int punctuationStart = 0x2010;
constexpr int punctuationEnd = 0x2028;
constexpr int currencyStart = 0x20A0;
constexpr int currencyEnd = 0x20C0;

/// Position of a simple letter in the table of advances; -1 for all others.
constexpr int simpleIndex(char16_t c)
{
    if (c < latinEnd) {
        const bool control = c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xAD;
        return control ? -1 : c;
    }
    if (c >= punctuationStart && c < punctuationEnd)
        return latinEnd + c - punctuationStart;
    if (c >= currencyStart && c < currencyEnd)
        return latinEnd + punctuationEnd - punctuationStart + c - currencyStart;
    return -1;
}

std::vector<float> advancesOf(const QFont &font)
{
    const QFontMetricsF metrics(font);
    std::vector<float> advances(size_t(simpleIndex(currencyEnd - 1)) + 1);
    for (int c = 0x20; c < currencyEnd; ++c)
        if (const int index = simpleIndex(char16_t(c)); index >= 0)
            advances[size_t(index)] = float(metrics.horizontalAdvance(QChar(char16_t(c))));
    return advances;
}

} // namespace

Typeface::Typeface(TextFace face)
    : m_font(fontOf(rows[size_t(face)]))
    , m_color(rows[size_t(face)].color)
    , m_ascent(mm(rows[size_t(face)].pitch) * baseShare)
    , m_lineHeight(mm(rows[size_t(face)].pitch))
    , m_isNumber(rows[size_t(face)].mono)
    , m_marksLookAlikes(face == TextFace::LargeMono || face == TextFace::PlateNumber)
    , m_advances(advancesOf(m_font))
{}

std::optional<double> Typeface::simpleWidth(QStringView text) const
{
    double width = 0;
    for (const QChar c : text) {
        const int index = simpleIndex(c.unicode());
        if (index < 0)
            return std::nullopt;
        width += double(m_advances[size_t(index)]);
    }
    return width;
}

Typefaces::Typefaces()
{
    m_faces.reserve(rows.size());
    for (const FaceRow &row : rows)
        m_faces.emplace_back(row.face);
}

} // namespace nameplate
