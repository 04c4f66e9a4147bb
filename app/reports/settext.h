// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports/typeface.h"

#include <QPointF>

#include <memory>
#include <vector>

class QPainter;
class QTextLayout;

namespace nameplate {

/// A text broken into lines of a given width. Nothing is ever cut off: what does not fit between words is broken
/// anywhere. Right-to-left text reads from right to left at the same edge of its column.
class SetText
{
public:
    SetText(const QString &text, const Typeface &face, double width, TextAlign align);
    ~SetText();
    SetText(SetText &&) noexcept;
    SetText &operator=(SetText &&) noexcept;

    [[nodiscard]] int lineCount() const;
    [[nodiscard]] double lineHeight(int line) const;
    void paintLine(QPainter &painter, int line, QPointF topLeft) const;

    /// The width that the text would need to stand without being broken.
    static double naturalWidth(const QString &text, const Typeface &face);

private:
    /// A part of a simple text.
    struct Line
    {
        qsizetype begin;
        qsizetype length;
        double indent;
    };

    void breakSimple(double width, TextAlign align);
    [[nodiscard]] qsizetype endOfLine(qsizetype begin, double width) const;

    const Typeface *m_face;
    QString m_text;
    std::vector<Line> m_lines;             ///< of a simple text
    std::unique_ptr<QTextLayout> m_layout; ///< of any other
};

/// A piece of what is too tall for one page: the lines that fit into `capacity` for the `index`th time, where the first
/// slice has only the rest of its page. By default everything.
struct Slice
{
    int index = -1;
    double first = 0;
    double capacity = 0;

    [[nodiscard]] bool isWhole() const { return index < 0; }
    [[nodiscard]] double room(int slice) const { return slice == 0 ? first : capacity; }
    [[nodiscard]] Slice without(double height) const { return {index, first - height, capacity - height}; }
};

/// Texts set one below the other.
class TextStack
{
public:
    void add(SetText text) { m_texts.push_back(std::move(text)); }

    [[nodiscard]] double height() const;
    [[nodiscard]] int sliceCount(const Slice &slices) const;
    [[nodiscard]] double sliceHeight(const Slice &slice) const;
    void paint(QPainter &painter, QPointF topLeft, const Slice &slice) const;

private:
    /// Calls `use(text, line, slice, y)` for each line with the slice it falls into.
    template <class Use>
    void walk(const Slice &slices, Use use) const;

    std::vector<SetText> m_texts;
};

} // namespace nameplate
