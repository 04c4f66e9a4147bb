// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/filename.h"

#include <QRegularExpression>

#include <algorithm>

namespace nameplate::filename {

namespace {

constexpr qsizetype maximumBytes = 120;
constexpr qsizetype maximumSuffixBytes = 16;

/// Characters that separate paths, stand for patterns or devices, or cannot be seen.
bool isUnsafe(char32_t c)
{
    static const QString reserved = QStringLiteral("<>:\"/\\|?*");
    if (c < 0x20 || c == QChar::ReplacementCharacter || (c < 0x80 && reserved.contains(QChar(char16_t(c)))))
        return true;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QString withoutUnsafe(QStringView text)
{
    QString result;
    for (const uint c : text.toUcs4())
        isUnsafe(c) ? result.append(u'_') : result.append(QChar::fromUcs4(c));
    return result;
}

/// Windows gives these names to devices, whatever their suffix.
bool isDevice(QStringView stem)
{
    static const QRegularExpression device(QStringLiteral("^(con|prn|aux|nul|(com|lpt)[0-9])$"),
                                           QRegularExpression::CaseInsensitiveOption);
    return device.match(stem.toString().trimmed()).hasMatch();
}

/// Cuts whole characters off the end until the text fits.
QString cut(QString text, qsizetype bytes)
{
    while (text.toUtf8().size() > bytes)
        text.chop(text.size() >= 2 && text.back().isLowSurrogate() ? 2 : 1);
    return text;
}

QString trimmedOfDots(QString text)
{
    while (!text.isEmpty() && (text.back() == u'.' || text.back().isSpace()))
        text.chop(1);
    while (!text.isEmpty() && (text.front() == u'.' || text.front() == u'-' || text.front().isSpace()))
        text.remove(0, 1);
    return text;
}

} // namespace

QString safe(const QString &name)
{
    const qsizetype slash = std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\'));
    const QString text = trimmedOfDots(withoutUnsafe(QStringView(name).mid(slash + 1).left(1024)));
    const qsizetype dot = text.lastIndexOf(u'.');
    QString suffix = dot > 0 ? text.mid(dot) : QString();
    if (suffix.toUtf8().size() > maximumSuffixBytes)
        suffix.clear();
    QString stem = text.chopped(suffix.size());
    if (isDevice(stem.section(u'.', 0, 0)))
        stem.prepend(u'_');
    stem = trimmedOfDots(cut(stem, maximumBytes - suffix.toUtf8().size()));
    return stem.isEmpty() ? QStringLiteral("file") + suffix : stem + suffix;
}

} // namespace nameplate::filename
