// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports/report.h"

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QRawFont>
#include <QStringView>

#include <optional>
#include <vector>

class QPainter;

namespace nameplate {

/// One face of text ready to be measured and painted; all lengths in dots.
class Typeface
{
public:
    explicit Typeface(TextFace face);

    [[nodiscard]] const QFont &font() const { return m_font; }
    [[nodiscard]] const QColor &color() const { return m_color; }
    [[nodiscard]] double ascent() const { return m_ascent; } ///< from the top of a line to its base
    [[nodiscard]] double lineHeight() const { return m_lineHeight; }
    [[nodiscard]] bool isNumber() const { return m_isNumber; } ///< always set from left to right

    /// Letters that are taken for digits are underlined.
    [[nodiscard]] bool marksLookAlikes() const { return m_marksLookAlikes; }

    /// Letters, and ends of lines, that need no shaping: each has one glyph of this font.
    [[nodiscard]] bool isSimple(QStringView text) const;
    /// Of a simple letter.
    [[nodiscard]] double advance(QChar letter) const;
    /// Paints simple letters on one line, `base` at the left end of the line they stand on.
    void paintSimple(QPainter &painter, QPointF base, QStringView text) const;

    /// The width of a text on one line when it consists of letters that need no shaping; nothing for others.
    [[nodiscard]] std::optional<double> simpleWidth(QStringView text) const;

private:
    [[nodiscard]] static int simpleIndex(QChar letter);
    void takeGlyphs();

    QFont m_font;
    QColor m_color;
    double m_ascent = 0;
    double m_lineHeight = 0;
    bool m_isNumber = false;
    bool m_marksLookAlikes = false;
    QRawFont m_glyphFont;
    std::vector<quint32> m_glyphs; ///< by simple letter; 0: this font has none, another one stands in
    std::vector<float> m_advances; ///< by simple letter
};

/// All faces of reports, made once for a layout.
class Typefaces
{
public:
    Typefaces();

    [[nodiscard]] const Typeface &at(TextFace face) const { return m_faces[size_t(face)]; }

private:
    std::vector<Typeface> m_faces;
};

} // namespace nameplate
