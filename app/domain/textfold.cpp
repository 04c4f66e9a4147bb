// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/textfold.h"

#include <algorithm>

namespace nameplate::textfold {

namespace {

/// Letters that Unicode does not decompose although people type them without the stroke; empty when none.
QStringView plainLetters(char16_t c)
{
    switch (c) {
    case u'ß':
        return u"ss";
    case u'ø':
        return u"o";
    case u'ł':
        return u"l";
    case u'đ':
        return u"d";
    case u'æ':
        return u"ae";
    case u'œ':
        return u"oe";
    case u'þ':
        return u"th";
    case u'ı':
        return u"i";
    default:
        return {};
    }
}

/// Marks that people leave out when they type: accents, and the vowels of Arabic and Hebrew. Marks of other scripts
/// are letters of their own (Hindi, Thai) and stay.
bool isAccent(QChar c)
{
    struct Range
    {
        char16_t first;
        char16_t last;
    };
    static constexpr Range ranges[] = {{0x0300, 0x036f}, {0x0483, 0x0487}, {0x0591, 0x05c7}, {0x0610, 0x061a},
                                       {0x064b, 0x065f}, {0x0670, 0x0670}, {0x06d6, 0x06ed}, {0x1ab0, 0x1aff},
                                       {0x1dc0, 0x1dff}, {0x20d0, 0x20ff}, {0xfe00, 0xfe0f}, {0xfe20, 0xfe2f}};
    return c.isMark() && std::any_of(std::begin(ranges), std::end(ranges), [c](const Range &range) {
               return c.unicode() >= range.first && c.unicode() <= range.last;
           });
}

/// The marks that make ga of ka and pa of ha are part of the Japanese letter.
bool isVoiceMark(QChar c)
{
    return c.unicode() == 0x3099 || c.unicode() == 0x309a;
}

bool isIdeographic(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return true;
    default:
        return false;
    }
}

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; });
}

QString lowerAscii(QStringView text)
{
    QString result(text.size(), Qt::Uninitialized);
    QChar *out = result.data();
    for (const QChar c : text)
        *out++ = c >= u'A' && c <= u'Z' ? QChar(c.unicode() + 32) : c;
    return result;
}

QString withoutAccents(QStringView text)
{
    if (isAscii(text))
        return lowerAscii(text);
    QString result;
    result.reserve(text.size());
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : decomposed) {
        if (isAccent(c) || c.category() == QChar::Other_Format)
            continue;
        if (isVoiceMark(c) && !result.isEmpty()) {
            const QString letter = QString(result.back() + QString(c)).normalized(QString::NormalizationForm_C);
            result.chop(1);
            result += letter;
            continue;
        }
        const QStringView plain = plainLetters(c.unicode());
        plain.isEmpty() ? result.append(c) : result.append(plain);
    }
    return result;
}

} // namespace

QString words(QStringView text)
{
    if (isAscii(text))
        return lowerAscii(text);
    const QString plain = withoutAccents(text);
    QString result;
    result.reserve(plain.size());
    for (qsizetype i = 0; i < plain.size();) {
        const bool paired = plain[i].isHighSurrogate() && i + 1 < plain.size() && plain[i + 1].isLowSurrogate();
        const char32_t point = paired ? QChar::surrogateToUcs4(plain[i], plain[i + 1]) : plain[i].unicode();
        const QStringView character = QStringView(plain).mid(i, paired ? 2 : 1);
        if (point >= 0x2e80 && isIdeographic(point))
            result.append(u' ').append(character).append(u' ');
        else
            result.append(character);
        i += character.size();
    }
    return result;
}

QString sortKey(QStringView text)
{
    const QString plain = withoutAccents(text);
    QString result;
    result.reserve(plain.size() + 8);
    for (qsizetype i = 0; i < plain.size();) {
        if (plain[i] < u'0' || plain[i] > u'9') {
            result.append(plain[i++]);
            continue;
        }
        qsizetype end = i;
        while (end < plain.size() && plain[end] >= u'0' && plain[end] <= u'9')
            ++end;
        while (i + 1 < end && plain[i] == u'0')
            ++i;
        // A number sorts by its length first: '0' + length stays within one character up to 79 digits.
        result.append(QChar(char16_t(u'0' + std::min<qsizetype>(end - i, 79))))
            .append(QStringView(plain).mid(i, end - i));
        i = end;
    }
    return result;
}

QString name(QStringView text)
{
    return withoutAccents(text).simplified();
}

} // namespace nameplate::textfold
