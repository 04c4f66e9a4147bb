// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/recallmatch.h"

#include "app/domain/textfold.h"
#include "app/identity/identitytext.h"
#include "app/identity/numberknowledge.h"
#include "app/identity/recallunit.h"

#include <algorithm>

namespace nameplate {

namespace {

/// Beginnings shorter than this would fit by chance.
constexpr qsizetype shortestModel = 3;

QString wordsInBlanks(const QString &text)
{
    QString words = textfold::words(text);
    for (QChar &c : words)
        if (!c.isLetterOrNumber())
            c = u' ';
    words = words.simplified();
    return words.isEmpty() ? QString() : u' ' + words + u' ';
}

QString firstWord(const QString &inBlanks)
{
    return inBlanks.simplified().section(u' ', 0, 0);
}

/// Whether they share a word that tells what it is ("dishwashers", "dishwasher").
bool shareAWord(const QString &a, const QString &b)
{
    constexpr qsizetype shortestWord = 4;
    for (const QString &word : a.split(u' ', Qt::SkipEmptyParts)) {
        const QString stem = word.endsWith(u's') ? word.chopped(1) : word;
        if (stem.size() >= shortestWord
            && (b.contains(u' ' + stem + u' ') || b.contains(u' ' + stem + QLatin1String("s "))))
            return true;
    }
    return false;
}

bool namesBrand(const QString &brands, const QString &brand)
{
    return brand.isEmpty() || brands.contains(brand) || brands.contains(u' ' + firstWord(brand) + u' ');
}

RecallMatch matchOf(RecallUnit::Decision decision, const QString &named)
{
    RecallMatch match;
    match.verdict = decision.verdict;
    match.because = std::move(decision.because);
    if (!named.isEmpty() && !match.because.contains(named))
        match.because = IdentityText::tr("Its series is meant: “%1”.").arg(named) + u' ' + match.because;
    return match;
}

/// What the rows that name the series say; the first that means the unit wins, then the first that cannot decide.
std::optional<RecallMatch> matchByRows(const RecallCriteria &criteria, const RecallUnit &unit, bool isSameThing)
{
    std::optional<RecallMatch> best;
    for (const RecallCriteria::Row &row : criteria.rows) {
        const auto named = unit.namedBy(row);
        if (!named || (row.models.empty() && !isSameThing))
            continue;
        auto decision = unit.decidedBy(row);
        if (!decision && row.models.empty())
            continue;
        if (!decision)
            decision = unit.decidedByDates(criteria);
        if (!decision)
            decision = RecallUnit::Decision{RecallVerdict::Affected,
                                            IdentityText::tr("Every unit of its series is meant: “%1”.").arg(*named)};
        RecallMatch match = matchOf(std::move(*decision), *named);
        const auto rank = [](RecallVerdict verdict) {
            return verdict == RecallVerdict::Affected ? 0 : verdict == RecallVerdict::CannotDecide ? 1 : 2;
        };
        if (!best || rank(match.verdict) < rank(best->verdict))
            best = std::move(match);
    }
    return best;
}

/// When the series is named without a list: by a barcode, or by a word of the prose that is its number.
std::optional<RecallMatch> matchByMention(const RecallCriteria &criteria, const RecallUnit &unit)
{
    QString named;
    for (const QString &barcode : unit.barcodes())
        if (criteria.barcodes.contains(barcode))
            named = barcode;
    const bool isCertain = !named.isEmpty();
    if (!isCertain && !unit.model().isEmpty() && criteria.mentioned.contains(unit.model()))
        named = unit.model();
    if (named.isEmpty())
        return std::nullopt;
    auto decision = unit.decidedByDates(criteria);
    const auto tellsUnits = [](const RecallCriteria::Row &row) {
        return !row.serials.empty() || !row.unreadable.isEmpty();
    };
    const bool isOfSome = std::any_of(criteria.rows.begin(), criteria.rows.end(), tellsUnits);
    if (!decision && isCertain && !isOfSome)
        decision =
            RecallUnit::Decision{RecallVerdict::Affected, IdentityText::tr("Its barcode is named: “%1”.").arg(named)};
    if (!decision)
        decision =
            RecallUnit::Decision{RecallVerdict::CannotDecide,
                                 IdentityText::tr("Its series number is named; read the notice: “%1”.").arg(named)};
    return matchOf(std::move(*decision), named);
}

/// Whether its VIN tells a model year, and none that the notice means.
bool isOfAnotherYear(int year, const SurveyedItem &item, const NumberKnowledge &knowledge, const QDate &today)
{
    const QString kind = QStringLiteral("vin");
    for (const Identifier &identifier : item.identifiers) {
        if (year == 0 || identifier.kind != kind)
            continue;
        const std::vector<DateSpan> years =
            knowledge.identify(identifier.value, {kind, {}, {}, {}, today}).front().dates;
        return !years.empty() && std::none_of(years.begin(), years.end(), [year](const DateSpan &each) {
            return each.from.year() == year;
        });
    }
    return false;
}

} // namespace

size_t RecallIndex::add(const RecallContent &content)
{
    const size_t index = m_entries.size();
    Entry entry;
    entry.criteria = RecallCriteria::from(content);
    entry.statesBrand = !content.brands.isEmpty();
    entry.brands = wordsInBlanks(entry.statesBrand ? content.brands.join(u' ') : content.names);
    entry.product = wordsInBlanks(content.product);
    entry.modelYear = content.modelYear;
    entry.isVehicle = content.isVehicle;
    const auto put = [index](QHash<QString, std::vector<size_t>> &hash, const QString &key) {
        std::vector<size_t> &list = hash[key];
        if (list.empty() || list.back() != index)
            list.push_back(index);
    };
    bool namesSeries = false;
    for (const RecallCriteria::Row &row : entry.criteria.rows)
        for (const RecallCriteria::Code &code : row.models)
            if (code.from.size() >= shortestModel) {
                put(m_models, code.from);
                namesSeries = true;
            }
    for (const QString &word : entry.criteria.mentioned)
        put(m_models, word);
    for (const QString &barcode : entry.criteria.barcodes)
        put(m_barcodes, barcode);
    const auto isUnitsOnly = [](const RecallCriteria::Row &row) { return row.models.empty(); };
    if (!namesSeries && std::any_of(entry.criteria.rows.begin(), entry.criteria.rows.end(), isUnitsOnly))
        for (const QString &word : entry.brands.split(u' ', Qt::SkipEmptyParts))
            put(m_brands, word);
    m_entries.push_back(std::move(entry));
    return index;
}

std::vector<size_t> RecallIndex::candidates(const RecallUnit &unit) const
{
    std::vector<size_t> found;
    const auto take = [&found](const QHash<QString, std::vector<size_t>> &hash, const QString &key) {
        if (const auto list = hash.constFind(key); list != hash.constEnd())
            found.insert(found.end(), list->begin(), list->end());
    };
    for (qsizetype length = shortestModel; length <= unit.fullModel().size(); ++length)
        take(m_models, unit.fullModel().first(length));
    take(m_models, unit.name());
    for (const QString &barcode : unit.barcodes())
        take(m_barcodes, barcode);
    take(m_brands, firstWord(unit.brand()));
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

std::vector<RecallMatch> RecallIndex::match(const SurveyedItem &item, const NumberKnowledge &knowledge,
                                            const QDate &today) const
{
    std::vector<RecallMatch> matches;
    const RecallUnit unit(item, knowledge, today);
    for (const size_t index : candidates(unit)) {
        const Entry &entry = m_entries[index];
        const bool hasBarcode = std::any_of(unit.barcodes().begin(), unit.barcodes().end(), [&](const QString &each) {
            return entry.criteria.barcodes.contains(each);
        });
        if (!hasBarcode && !namesBrand(entry.brands, unit.brand()))
            continue;
        const bool isSameThing = !unit.brand().isEmpty() && shareAWord(entry.product, unit.words());
        auto match = matchByRows(entry.criteria, unit, isSameThing);
        if (!match)
            match = matchByMention(entry.criteria, unit);
        if (!match)
            continue;
        if (entry.isVehicle && isOfAnotherYear(entry.modelYear, item, knowledge, today)) {
            match->verdict = RecallVerdict::NotInRange;
            match->because = IdentityText::tr("By its VIN it is not of model year %1.").arg(entry.modelYear);
        } else if (entry.isVehicle && match->verdict == RecallVerdict::Affected) {
            match->verdict = RecallVerdict::CannotDecide;
            match->because =
                IdentityText::tr("Not every one of them is meant; ask the maker with the VIN.") + u' ' + match->because;
        }
        match->item = item.item;
        match->notice = index;
        matches.push_back(std::move(*match));
    }
    return matches;
}

} // namespace nameplate
