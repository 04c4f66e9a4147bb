// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/sample/draw/barcode.h"

#include <algorithm>
#include <array>

namespace nameplate::sample {

namespace {

/// ISO/IEC 15417, table 1: bar and gap widths of the values 0 to 105, and of the stop character.
constexpr std::array<const char *, 107> code128Widths{
    "212222", "222122", "222221", "121223", "121322", "131222", "122213", "122312", "132212", "221213", "221312",
    "231212", "112232", "122132", "122231", "113222", "123122", "123221", "223211", "221132", "221231", "213212",
    "223112", "312131", "311222", "321122", "321221", "312212", "322112", "322211", "212123", "212321", "232121",
    "111323", "131123", "131321", "112313", "132113", "132311", "211313", "231113", "231311", "112133", "112331",
    "132131", "113123", "113321", "133121", "313121", "211331", "231131", "213113", "213311", "213131", "311123",
    "311321", "331121", "312113", "312311", "332111", "314111", "221411", "431111", "111224", "111422", "121124",
    "121421", "141122", "141221", "112214", "112412", "122114", "122411", "142112", "142211", "241211", "221114",
    "413111", "241112", "134111", "111242", "121142", "121241", "114212", "124112", "124211", "411212", "421112",
    "421211", "212141", "214121", "412121", "111143", "111341", "131141", "114113", "114311", "411113", "411311",
    "113141", "114131", "311141", "411131", "211412", "211214", "211232", "2331112"};
constexpr int startB = 104;
constexpr int stop = 106;

/// ISO/IEC 15420: the seven modules of each digit in number set A; set B is set C read backwards, C is A inverted.
constexpr std::array<const char *, 10> eanSetA{"3211", "2221", "2122", "1411", "1132",
                                               "1231", "1114", "1312", "1213", "3112"};
constexpr std::array<const char *, 10> eanParity{"AAAAAA", "AABABB", "AABBAB", "AABBBA", "ABAABB",
                                                 "ABBAAB", "ABBBAA", "ABABAB", "ABABBA", "ABBABA"};

void append(QList<int> &bars, const QByteArray &widths)
{
    for (const char width : widths)
        bars.append(width - '0');
}

} // namespace

QList<int> code128(const QString &text)
{
    QList<int> bars;
    int sum = startB;
    append(bars, code128Widths[startB]);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int value = text.at(i).unicode() - ' ';
        if (value < 0 || value > '~' - ' ')
            return {};
        sum += value * int(i + 1);
        append(bars, code128Widths[size_t(value)]);
    }
    append(bars, code128Widths[size_t(sum % 103)]);
    append(bars, code128Widths[stop]);
    return bars;
}

QList<int> ean13(const QString &digits)
{
    const bool allDigits = std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (digits.size() != 13 || !allDigits)
        return {};
    const auto digit = [&digits](qsizetype i) { return size_t(digits.at(i).unicode() - u'0'); };
    QList<int> bars;
    append(bars, "111");
    for (qsizetype i = 1; i <= 6; ++i) {
        QByteArray widths(eanSetA[digit(i)]);
        if (eanParity[digit(0)][i - 1] == 'B')
            std::reverse(widths.begin(), widths.end());
        append(bars, widths);
    }
    append(bars, "11111");
    for (qsizetype i = 7; i <= 12; ++i)
        append(bars, eanSetA[digit(i)]);
    append(bars, "111");
    return bars;
}

void drawBars(QPainter &painter, const QRectF &area, const QList<int> &bars)
{
    double modules = 0;
    for (const int width : bars)
        modules += width;
    double x = area.left();
    for (qsizetype i = 0; i < bars.size(); ++i) {
        const double width = bars.at(i) * area.width() / modules;
        if (i % 2 == 0)
            painter.fillRect(QRectF(x, area.top(), width, area.height()), QColor(0x14, 0x14, 0x16));
        x += width;
    }
}

} // namespace nameplate::sample
