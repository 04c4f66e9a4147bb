// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/fold.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace nameplate::fold {

namespace {

bool isSeparator(QChar c)
{
    constexpr QStringView signs = u"./\\_:\u2212"; // the last is the minus sign
    return c.isNull() || c.isSpace() || c.isMark() || c.category() == QChar::Other_Format
           || c.category() == QChar::Punctuation_Dash || signs.contains(c);
}

/// What of an ASCII character is compared; 0: nothing.
constexpr uchar asciiForm(uchar c)
{
    constexpr std::string_view separators = "\t\n\v\f\r -./\\_:";
    if (separators.find(char(c)) != std::string_view::npos)
        return 0;
    return c >= 'a' && c <= 'z' ? uchar(c - 'a' + 'A') : c;
}

constexpr auto asciiForms = [] {
    std::array<uchar, 128> forms = {};
    for (uchar c = 0; c < 128; ++c)
        forms[c] = asciiForm(c);
    return forms;
}();

} // namespace

QChar withoutLookAlike(QChar c)
{
    switch (c.unicode()) {
    case u'O':
        return u'0';
    case u'I':
    case u'L':
        return u'1';
    case u'S':
        return u'5';
    case u'B':
        return u'8';
    case u'Z':
        return u'2';
    default:
        return c;
    }
}

QString exact(QStringView text)
{
    const bool ascii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; });
    const QString plain = ascii ? QString() : text.toString().normalized(QString::NormalizationForm_KD).toUpper();
    QString result;
    result.reserve(text.size());
    for (const QChar c : plain)
        if (!isSeparator(c))
            result.append(c);
    for (const QChar c : ascii ? text : QStringView())
        if (const uchar form = asciiForms[c.unicode()])
            result.append(QChar(form));
    return result;
}

QByteArray exactUtf8(QByteArrayView utf8)
{
    if (!std::all_of(utf8.begin(), utf8.end(), [](char c) { return uchar(c) < 128; }))
        return exact(QString::fromUtf8(utf8)).toUtf8();
    QByteArray result;
    result.reserve(utf8.size());
    for (const char c : utf8)
        if (const uchar form = asciiForms[uchar(c)])
            result.append(char(form));
    return result;
}

QString number(QStringView text)
{
    QString result = exact(text);
    for (QChar &c : result)
        c = withoutLookAlike(c);
    return result;
}

bool isLookAlike(QChar c)
{
    static constexpr QStringView lookAlikes = u"O0I1LS5B8Z2";
    return lookAlikes.contains(c.toUpper());
}

bool isMistakenForDigit(QChar c)
{
    return c.isLetter() && isLookAlike(c);
}

} // namespace nameplate::fold
