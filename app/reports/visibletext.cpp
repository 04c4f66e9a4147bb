// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/visibletext.h"

#include <QLocale>

#include <algorithm>

namespace nameplate {

namespace {

bool endsLine(char32_t c)
{
    return c == U'\n' || c == U'\r' || c == 0x2028 || c == 0x2029;
}

bool isHidden(char32_t c)
{
    const bool control = c < 0x20 || (c >= 0x7F && c < 0xA0);
    const bool direction = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    const bool annotation = (c >= 0xFFF9 && c <= 0xFFFC) || c == 0xFEFF || c == 0x200B || c == 0x2060;
    const bool noCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xD800 && c < 0xE000);
    return control || direction || annotation || noCharacter;
}

QString spelled(char32_t c)
{
    return QStringLiteral("<U+%1>").arg(QString::number(uint(c), 16).toUpper(), 4, QLatin1Char('0'));
}

} // namespace

QString visibleText(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text.at(i).unicode();
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            c = QChar::surrogateToUcs4(text.at(i).unicode(), text.at(i + 1).unicode());

        if (c == U'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n')
            continue;
        if (endsLine(c))
            result += QChar(QChar::LineSeparator);
        else if (c == U'\t')
            result += u' ';
        else if (isHidden(c))
            result += spelled(c);
        else
            result += QChar::fromUcs4(c);
        i += c > 0xFFFF ? 1 : 0;
    }
    return result;
}

QString inSentence(const QString &text, const QLocale &locale)
{
    const bool rightToLeft = locale.textDirection() == Qt::RightToLeft;
    const auto runsTheOtherWay = [rightToLeft](QChar c) {
        const QChar::Direction direction = c.direction();
        return rightToLeft ? direction == QChar::DirL : direction == QChar::DirR || direction == QChar::DirAL;
    };
    if (std::none_of(text.begin(), text.end(), runsTheOtherWay))
        return text;
    const QChar mark(rightToLeft ? 0x200F : 0x200E);
    return mark + text + mark;
}

} // namespace nameplate
