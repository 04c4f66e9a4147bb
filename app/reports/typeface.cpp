// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/typeface.h"

#include "app/reports/paper.h"

#include <QGlyphRun>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

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
constexpr int indexOf(char16_t c)
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

} // namespace

Typeface::Typeface(TextFace face)
    : m_font(fontOf(rows[size_t(face)]))
    , m_color(rows[size_t(face)].color)
    , m_ascent(mm(rows[size_t(face)].pitch) * baseShare)
    , m_lineHeight(mm(rows[size_t(face)].pitch))
    , m_isNumber(rows[size_t(face)].mono)
    , m_marksLookAlikes(face == TextFace::LargeMono || face == TextFace::PlateNumber)
    , m_glyphFont(QRawFont::fromFont(m_font))
{
    takeGlyphs();
}

int Typeface::simpleIndex(QChar letter)
{
    return indexOf(letter.unicode());
}

void Typeface::takeGlyphs()
{
    const size_t count = size_t(indexOf(currencyEnd - 1)) + 1;
    QString letters(qsizetype(count), u' ');
    for (int c = 0x20; c < currencyEnd; ++c)
        if (const int index = indexOf(char16_t(c)); index >= 0)
            letters[index] = QChar(char16_t(c));
    const QList<quint32> glyphs = m_glyphFont.glyphIndexesForString(letters);
    const QList<QPointF> advances = m_glyphFont.advancesForGlyphIndexes(glyphs);
    m_glyphs.assign(glyphs.begin(), glyphs.end());
    for (const QPointF &advance : advances)
        m_advances.push_back(float(advance.x() + m_font.letterSpacing()));
}

bool Typeface::isSimple(QStringView text) const
{
    return std::all_of(text.begin(), text.end(), [this](QChar c) {
        const int index = simpleIndex(c);
        return c == u'\n' || (index >= 0 && m_glyphs[size_t(index)] != 0);
    });
}

double Typeface::advance(QChar letter) const
{
    return double(m_advances[size_t(simpleIndex(letter))]);
}

std::optional<double> Typeface::simpleWidth(QStringView text) const
{
    double width = 0;
    for (const QChar c : text) {
        const int index = simpleIndex(c);
        if (index < 0 || m_glyphs[size_t(index)] == 0)
            return std::nullopt;
        width += double(m_advances[size_t(index)]);
    }
    return width;
}

/// Without shaping the letters again. They stand on whole dots, a fiftieth of a millimetre, which makes PDF files smaller.
void Typeface::paintSimple(QPainter &painter, QPointF base, QStringView text) const
{
    QVarLengthArray<quint32, 128> glyphs;
    QVarLengthArray<QPointF, 128> places;
    double x = 0;
    for (const QChar c : text) {
        const size_t index = size_t(simpleIndex(c));
        glyphs.append(m_glyphs[index]);
        places.append(QPointF(std::round(x), 0));
        x += double(m_advances[index]);
    }
    QGlyphRun run;
    run.setRawFont(m_glyphFont);
    run.setRawData(glyphs.constData(), places.constData(), int(glyphs.size()));
    painter.setPen(m_color);
    painter.drawGlyphRun(QPointF(std::round(base.x()), std::round(base.y())), run);
}

Typefaces::Typefaces()
{
    m_faces.reserve(rows.size());
    for (const FaceRow &row : rows)
        m_faces.emplace_back(row.face);
}

} // namespace nameplate
