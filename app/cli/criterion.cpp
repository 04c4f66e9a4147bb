// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/criterion.h"

#include "app/domain/textfold.h"

#include <algorithm>

namespace nameplate::cli {

namespace {

bool isComparedAsTyped(const Assignment &wanted)
{
    if (!wanted.field)
        return true;
    switch (wanted.field->kind) {
    case FieldKind::Quantity:
    case FieldKind::Date:
    case FieldKind::Amount:
    case FieldKind::CurrencyCode:
    case FieldKind::Choice:
        return wanted.value.isEmpty();
    default:
        return true;
    }
}

/// "1299" and "1299.00" are one amount, "Very good" and "very_good" one choice: the field reads both alike.
bool meansTheSame(const Assignment &wanted, const Record &record)
{
    Record other = record;
    return assign({wanted}, other)
           && fields::plainText(*wanted.field, other) == fields::plainText(*wanted.field, record);
}

bool isInside(const QString &place, const QString &outer)
{
    return place == outer || (!outer.isEmpty() && place.startsWith(outer + QLatin1String(" / ")));
}

} // namespace

Outcome<Criterion> Criterion::read(const QString &word, const Currency &currency)
{
    const auto wanted = readAssignment(word);
    if (!wanted)
        return tl::unexpected(wanted.error());
    if (!isComparedAsTyped(*wanted)) {
        Record blank;
        blank.item.currency = currency;
        if (const auto readable = assign({*wanted}, blank); !readable)
            return tl::unexpected(Refusal(readable.error()));
    }
    Criterion criterion;
    criterion.m_wanted = *wanted;
    return criterion;
}

bool Criterion::holds(const Record &record) const
{
    if (!isComparedAsTyped(m_wanted))
        return meansTheSame(m_wanted, record);
    const QString wanted = textfold::name(m_wanted.value);
    const FieldKind kind = m_wanted.field ? m_wanted.field->kind : FieldKind::Text;
    if (kind == FieldKind::Tags && !wanted.isEmpty())
        return std::any_of(record.tags.begin(), record.tags.end(),
                           [&wanted](const QString &tag) { return textfold::name(tag) == wanted; });
    const QString value = textfold::name(valueOf(m_wanted, record));
    return kind == FieldKind::Place ? isInside(value, wanted) : value == wanted;
}

Outcome<std::vector<Criterion>> readCriteria(const QStringList &words, const Currency &currency)
{
    std::vector<Criterion> criteria;
    for (const QString &word : words) {
        const auto criterion = Criterion::read(word, currency);
        if (!criterion)
            return tl::unexpected(criterion.error());
        criteria.push_back(*criterion);
    }
    return criteria;
}

bool meetAll(const std::vector<Criterion> &criteria, const Record &record)
{
    return std::all_of(criteria.begin(), criteria.end(), [&record](const Criterion &c) { return c.holds(record); });
}

} // namespace nameplate::cli
