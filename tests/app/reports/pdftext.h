// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>
#include <QStringList>

#include <vector>

namespace nameplate {

/// What another program (poppler's pdftotext) reads in a PDF file. Stops the test when that program is missing.
namespace pdftext {

/// A word and where it stands, in points from the top left.
struct Word
{
    QString text;
    QRectF box;
};

struct Page
{
    QSizeF size;
    std::vector<Word> words;
};

/// The texts of the pages in the order in which they were painted: the lines of one cell follow each other.
[[nodiscard]] QStringList pages(const QString &path);

/// The text as a person reads it, marks of direction left out.
[[nodiscard]] QString inReadingOrder(const QString &path);

/// The words of the pages with their places.
[[nodiscard]] std::vector<Page> words(const QString &path);

/// The text without any white space.
[[nodiscard]] QString squeezed(const QString &text);

} // namespace pdftext

} // namespace nameplate
