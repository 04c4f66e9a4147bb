// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/recallcriteria.h"

#include "app/identity/fold.h"
#include "app/identity/recallcodes.h"

#include <QRegularExpression>

#include <algorithm>

namespace nameplate {

namespace {

using Code = RecallCriteria::Code;

/// Notices are longer than this only by mistake; reading stays quick.
constexpr qsizetype longestProse = 100'000;

const QString monthNames = QStringLiteral("(?:January|February|March|April|May|June|July|August|September|October|"
                                          "November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?");
const QString datePattern = QStringLiteral("(%1\\s+(?:\\d{1,2},?\\s+)?\\d{4})").arg(monthNames);

int monthOf(const QString &name)
{
    constexpr const char *months[] = {"jan", "feb", "mar", "apr", "may", "jun",
                                      "jul", "aug", "sep", "oct", "nov", "dec"};
    for (int i = 0; i < 12; ++i)
        if (name.startsWith(QLatin1String(months[i]), Qt::CaseInsensitive))
            return i + 1;
    return 0;
}

/// "March 25, 2015" or "September 2023".
DateSpan spanOf(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^(\\w+)\\.?\\s+(?:(\\d{1,2}),?\\s+)?(\\d{4})$"));
    const auto match = shape.match(text.simplified());
    const int year = match.captured(3).toInt();
    const int month = monthOf(match.captured(1));
    if (!match.hasCaptured(2) || match.captured(2).isEmpty())
        return month > 0 ? DateSpan::ofMonth(year, month) : DateSpan();
    const QDate day(year, month, match.captured(2).toInt());
    return {day, day};
}

struct QuotedSpan
{
    DateSpan span;
    QString quote;
};

/// The first "from A through B" that the pattern's two groups name.
QuotedSpan windowIn(const QString &prose, const QRegularExpression &pattern)
{
    for (auto each = pattern.globalMatch(prose); each.hasNext();) {
        const auto match = each.next();
        const DateSpan first = spanOf(match.captured(1));
        const DateSpan last = spanOf(match.captured(2));
        if (first.isValid() && last.isValid() && first.from <= last.to)
            return {{first.from, last.to}, match.captured().simplified()};
    }
    return {};
}

QuotedSpan productionIn(const QString &prose)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "(?:manufactur|date code|produced|production)[^.]{0,120}?%1\\s*(?:through|thru|to|and|until|-|–)\\s*%1")
            .arg(datePattern),
        QRegularExpression::CaseInsensitiveOption);
    return windowIn(prose, pattern);
}

QuotedSpan saleIn(const QString &prose)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?:from|between)\\s+%1\\s*(?:through|thru|to|and|until|-|–)\\s*%1").arg(datePattern),
        QRegularExpression::CaseInsensitiveOption);
    return windowIn(prose, pattern);
}

QString fourteenDigits(const QString &text)
{
    QString digits;
    for (const QChar c : text)
        if (c >= u'0' && c <= u'9')
            digits += c;
    const bool isBarcode = digits.size() == 8 || (digits.size() >= 12 && digits.size() <= 14);
    return isBarcode ? digits.rightJustified(14, u'0') : QString();
}

void addBarcodes(const RecallContent &content, RecallCriteria &criteria)
{
    static const QRegularExpression upc(QStringLiteral("\\b(?:UPC|EAN|GTIN)\\b[^0-9]{0,30}(\\d[\\d -]{6,20}\\d)"));
    QStringList texts = content.barcodes;
    for (auto each = upc.globalMatch(content.prose); each.hasNext();)
        texts << each.next().captured(1);
    for (const QString &text : texts)
        if (const QString digits = fourteenDigits(text); !digits.isEmpty() && !criteria.barcodes.contains(digits))
            criteria.barcodes << digits;
}

/// Puts what is said about models and serial numbers into rows: one that has both is full when either comes again.
class RowBuilder
{
public:
    void add(std::vector<Code> codes, const QString &unreadable, bool isOfSerials)
    {
        RecallCriteria::Row &row = rowFor(isOfSerials);
        std::vector<Code> &list = isOfSerials ? row.serials : row.models;
        list.insert(list.end(), codes.begin(), codes.end());
        if (!unreadable.isEmpty())
            row.unreadable = unreadable;
    }
    std::vector<RecallCriteria::Row> take() { return std::move(m_rows); }

private:
    RecallCriteria::Row &rowFor(bool isOfSerials)
    {
        const bool isFull = !m_rows.empty() && !m_rows.back().models.empty() && hasUnits(m_rows.back());
        // A second list of serial numbers right behind the first speaks of the same series.
        const bool goesOn = !m_rows.empty() && isOfSerials && m_lastWasSerial;
        if (m_rows.empty() || (isFull && !goesOn))
            m_rows.emplace_back();
        m_lastWasSerial = isOfSerials;
        return m_rows.back();
    }
    static bool hasUnits(const RecallCriteria::Row &row) { return !row.serials.empty() || !row.unreadable.isEmpty(); }

    std::vector<RecallCriteria::Row> m_rows;
    bool m_lastWasSerial = false;
};

Code::Place placeSaidBy(const QString &words)
{
    if (words.contains(QLatin1String("begin"), Qt::CaseInsensitive)
        || words.contains(QLatin1String("start"), Qt::CaseInsensitive))
        return Code::Place::Start;
    return words.contains(QLatin1String("end"), Qt::CaseInsensitive) ? Code::Place::End : Code::Place::Whole;
}

void readProse(const QString &prose, RowBuilder &rows)
{
    static const QRegularExpression mention(
        QStringLiteral(
            "\\b(serial|model)s?\\b(?:\\s+(?:numbers?|nos?\\b\\.?|codes?|#))?(?:\\(s\\))?"
            "((?:\\s*(?:\\brange\\b|\\bbegin(?:s|ning)?\\b|\\bstart(?:s|ing)?\\b|\\bend(?:s|ing)?\\b|\\bwith\\b|"
            "\\bin\\b|\\bfrom\\b|\\bbetween\\b|\\bis\\b|\\bare\\b|\\binclud(?:e|es|ing)\\b|:|#|=))*)"),
        QRegularExpression::CaseInsensitiveOption);
    qsizetype at = 0;
    for (auto match = mention.match(prose, at); match.hasMatch(); match = mention.match(prose, at)) {
        const bool isOfSerials = match.captured(1).startsWith(u's', Qt::CaseInsensitive);
        CodeListReader reader(prose, match.capturedEnd(), placeSaidBy(match.captured(2)), isOfSerials);
        std::vector<Code> codes = reader.read();
        at = std::max(match.capturedEnd(), reader.end());
        if (codes.empty() && !reader.hasWildcards())
            continue;
        const QString quote = prose.sliced(match.capturedStart(), at - match.capturedStart()).simplified();
        for (Code &code : codes)
            code.quote = quote;
        rows.add(std::move(codes), reader.hasWildcards() ? quote : QString(), isOfSerials);
    }
}

/// Words with letters and digits: in a table that lost its columns the series numbers stand without a head.
QStringList mentionedIn(const QString &prose)
{
    static const QRegularExpression word(
        QStringLiteral("\\b(?=[A-Z0-9./-]*[A-Z])(?=[A-Z0-9./-]*\\d)[A-Z0-9](?:[A-Z0-9./-]{3,}[A-Z0-9])\\b"));
    QStringList words;
    for (auto each = word.globalMatch(prose); each.hasNext();)
        words << fold::exact(each.next().captured());
    words.removeDuplicates();
    return words;
}

} // namespace

RecallCriteria RecallCriteria::from(const RecallContent &content)
{
    RecallCriteria criteria;
    const QString prose = content.prose.left(longestProse);
    RowBuilder rows;
    std::vector<Code> stated;
    for (const QString &model : content.models)
        if (const QString exact = fold::exact(model); !exact.isEmpty())
            stated.push_back({exact, {}, {}, Code::Place::Whole, model});
    if (!stated.empty())
        rows.add(std::move(stated), {}, false);
    readProse(prose, rows);
    std::vector<Code> batches;
    for (const QString &batch : content.batches)
        if (const QString exact = fold::exact(batch); !exact.isEmpty())
            batches.push_back({exact, {}, {}, Code::Place::Whole, batch});
    if (!batches.empty())
        rows.add(std::move(batches), {}, true);
    criteria.rows = rows.take();
    criteria.mentioned = mentionedIn(prose);
    addBarcodes(content, criteria);
    const QuotedSpan made = productionIn(prose);
    criteria.made = content.made.isValid() ? content.made : made.span;
    criteria.madeQuote = made.quote;
    const QuotedSpan sold = saleIn(content.sold.isEmpty() ? prose : content.sold.left(longestProse));
    criteria.sold = sold.span;
    criteria.soldQuote = sold.quote;
    return criteria;
}

} // namespace nameplate
