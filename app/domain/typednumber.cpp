// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/typednumber.h"

#include <QStringList>

#include <algorithm>

namespace nameplate::typednumber {

namespace {

QChar plainSign(QChar c)
{
    if (c.isSpace())
        return u' ';
    switch (c.unicode()) {
    case u'\u2019': // right single quotation mark
    case u'\u02bc': // modifier letter apostrophe
        return u'\'';
    case u'\u2212': // minus sign
    case u'\u2013': // en dash
    case u'\u2014': // em dash
        return u'-';
    default:
        return c;
    }
}

QChar groupSign(const QString &text, const QLocale &locale)
{
    for (const QChar sign : {QChar(u' '), QChar(u'\'')})
        if (text.contains(sign))
            return sign;
    const QString own = normalised(locale.groupSeparator());
    return own.isEmpty() ? QChar(u' ') : own.at(0);
}

} // namespace

QString normalised(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const uint c : text.trimmed().toUcs4()) {
        const char32_t point = c;
        if (QChar::category(point) == QChar::Other_Format)
            continue;
        if (QChar::category(point) == QChar::Number_DecimalDigit)
            result += QChar(u'0' + QChar::digitValue(point));
        else if (QChar::requiresSurrogates(point))
            result += QString::fromUcs4(&point, 1);
        else
            result += plainSign(QChar(point));
    }
    return result;
}

std::optional<QString> wholeDigits(const QString &text, const QLocale &locale)
{
    const QStringList groups = text.split(groupSign(text, locale));
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const bool sized = i == 0 ? groups.size() == 1 || groups[i].size() <= 3 : groups[i].size() == 3;
        if (!isDigits(groups[i]) || !sized)
            return std::nullopt;
    }
    return groups.join(QString());
}

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace nameplate::typednumber
