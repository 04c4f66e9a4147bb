// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/findingscan.h"

#include "app/domain/textfold.h"
#include "app/identity/fold.h"

#include <algorithm>

namespace nameplate {

namespace {

constexpr size_t fewestLoneUnits = 3;

QString serialKey(const SurveyedItem &subject)
{
    const QString owner =
        subject.series.isValid() ? QString::number(subject.series.value) : textfold::name(subject.brand());
    return subject.serial.isEmpty() || owner.isEmpty() ? QString() : owner + u'\n' + fold::exact(subject.serial);
}

QString identifierKey(const Identifier &identifier)
{
    // A phone with two cards has two numbers of one kind.
    const QString &kind = identifier.kind == QLatin1String("imei2") ? QStringLiteral("imei") : identifier.kind;
    return kind + u'\n' + fold::exact(identifier.value);
}

QString modelKey(const SurveyedItem &subject)
{
    return textfold::name(subject.seriesBrand) + u'\n' + textfold::name(subject.seriesName);
}

QString seriesNumberKey(const QString &brand, const QString &number)
{
    return textfold::name(brand) + u'\n' + fold::exact(number);
}

std::vector<ItemId> without(const std::vector<ItemId> &items, ItemId item)
{
    std::vector<ItemId> others;
    std::copy_if(items.begin(), items.end(), std::back_inserter(others), [item](ItemId each) { return each != item; });
    return others;
}

} // namespace

FindingScan::FindingScan(std::span<const SurveyedItem> subjects)
{
    m_numbers.reserve(qsizetype(subjects.size()));
    m_serials.reserve(qsizetype(subjects.size()));
    for (const SurveyedItem &subject : subjects)
        add(subject);
}

void FindingScan::add(const SurveyedItem &subject)
{
    m_numbers.insert(subject.item, subject.number);
    if (const QString key = serialKey(subject); !key.isEmpty())
        m_serials[key].push_back(subject.item);
    for (const Identifier &identifier : subject.identifiers)
        if (isOfOneUnit(identifier.kind))
            m_identifiers[identifierKey(identifier)].push_back(subject.item);
    if (!subject.series.isValid())
        return;
    SeriesFacts &facts = m_series[subject.series];
    facts.first = facts.items == 0 ? subject.item : facts.first;
    facts.serials += subject.serial.isEmpty() ? 0 : 1;
    if (++facts.items > 1)
        return;
    if (!subject.seriesNumber.isEmpty())
        m_seriesNumbers.insert(seriesNumberKey(subject.seriesBrand, subject.seriesNumber), true);
    if (!subject.seriesNumber.isEmpty() && !subject.seriesName.isEmpty())
        m_models[modelKey(subject)].push_back(subject.series);
}

std::vector<ItemId> FindingScan::othersWithSerial(const SurveyedItem &subject) const
{
    return without(m_serials.value(serialKey(subject)), subject.item);
}

std::vector<ItemId> FindingScan::othersWithIdentifier(const SurveyedItem &subject, const Identifier &identifier) const
{
    if (!isOfOneUnit(identifier.kind))
        return {};
    std::vector<ItemId> others = without(m_identifiers.value(identifierKey(identifier)), subject.item);
    others.erase(std::unique(others.begin(), others.end()), others.end());
    return others;
}

const QString &FindingScan::numberOf(ItemId item) const
{
    static const QString none;
    const auto found = m_numbers.constFind(item);
    return found == m_numbers.constEnd() ? none : *found;
}

bool FindingScan::isSeriesNumber(const QString &brand, const QString &number) const
{
    return m_seriesNumbers.contains(seriesNumberKey(brand, number));
}

bool FindingScan::hasSerials(SeriesId series) const
{
    return m_series.value(series).serials > 0;
}

std::vector<ItemId> FindingScan::loneUnitsOf(const SurveyedItem &subject) const
{
    std::vector<ItemId> lone;
    for (const SeriesId series : m_models.value(modelKey(subject))) {
        const SeriesFacts facts = m_series.value(series);
        if (facts.items != 1 || facts.serials != 0)
            return {};
        lone.push_back(facts.first);
    }
    return lone.size() >= fewestLoneUnits ? lone : std::vector<ItemId>();
}

} // namespace nameplate
