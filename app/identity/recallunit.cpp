// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/recallunit.h"

#include "app/domain/textfold.h"
#include "app/identity/fold.h"
#include "app/identity/identitytext.h"
#include "app/identity/numberknowledge.h"

#include <algorithm>

namespace nameplate {

namespace {

using Code = RecallCriteria::Code;

QString inBlanks(const QString &words)
{
    return words.isEmpty() ? QString() : u' ' + words + u' ';
}

/// In a range only characters of the same kind count up into each other: NW40 follows NW39, NWA0 does not.
bool sameShape(QStringView a, QStringView b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](QChar x, QChar y) { return x.isDigit() == y.isDigit() && (x.isDigit() || y.isLetter()); });
}

} // namespace

RecallUnit::RecallUnit(const SurveyedItem &item, const NumberKnowledge &knowledge, const QDate &today)
    : m_item(item)
    , m_knowledge(knowledge)
    , m_today(today)
    , m_model(fold::exact(item.seriesNumber))
    , m_modelWithRevision(m_model + fold::exact(item.seriesRevision))
    , m_name(fold::exact(item.seriesName))
    , m_brand(inBlanks(textfold::name(item.brand())))
    , m_words(inBlanks(textfold::words(item.name + u' ' + item.seriesName + u' ' + item.category)))
{
    for (const Identifier &identifier : item.identifiers)
        if (identifier.kind == QLatin1String("gtin"))
            addBarcode(identifier.value);
    addSerials();
    for (const QString &code : item.barcodes)
        addBarcode(code);
}

/// An FD number kept apart from the serial number is what notices call the serial number, too.
void RecallUnit::addSerials()
{
    if (!m_item.serial.isEmpty())
        m_serials << fold::exact(m_item.serial);
    for (const Identifier &identifier : m_item.identifiers) {
        const QString number = fold::exact(identifier.value);
        if (identifier.kind == QLatin1String("fd"))
            m_serials << (number.startsWith(QLatin1String("FD")) ? number : QLatin1String("FD") + number);
        else if (identifier.kind == QLatin1String("z_nr") || identifier.kind == QLatin1String("service_tag"))
            m_serials << number;
    }
}

void RecallUnit::addBarcode(const QString &printed)
{
    const QString code = fold::exact(printed).rightJustified(14, u'0');
    if (!m_barcodes.contains(code))
        m_barcodes << code;
}

bool RecallUnit::meets(const QString &number, const Code &code) const
{
    if (!code.to.isEmpty()) {
        if (!number.startsWith(code.afterPrefix))
            return false;
        const QString head = number.sliced(code.afterPrefix.size()).left(code.from.size());
        return head.size() == code.from.size() && sameShape(head, code.from) && code.from <= head && head <= code.to;
    }
    switch (code.place) {
    case Code::Place::Start:
        return number.startsWith(code.from);
    case Code::Place::End:
        return number.endsWith(code.from);
    case Code::Place::Whole:
        break;
    }
    return number == code.from;
}

/// As it is printed, where that is known.
QString RecallUnit::shown(const QString &serial) const
{
    if (serial == fold::exact(m_item.serial))
        return m_item.serial;
    for (const Identifier &identifier : m_item.identifiers)
        if (serial.endsWith(fold::exact(identifier.value)))
            return identifier.value;
    return serial;
}

std::optional<QString> RecallUnit::namedBy(const RecallCriteria::Row &row) const
{
    if (row.models.empty())
        return QString();
    for (const Code &code : row.models)
        if (meets(m_model, code) || meets(m_modelWithRevision, code)
            || (code.place == Code::Place::Whole && code.from == m_name))
            return code.quote;
    return std::nullopt;
}

std::optional<RecallUnit::Decision> RecallUnit::decidedBy(const RecallCriteria::Row &row) const
{
    if (row.serials.empty() && row.unreadable.isEmpty())
        return std::nullopt;
    if (row.serials.empty())
        return Decision{RecallVerdict::CannotDecide,
                        IdentityText::tr("Compare the plate with these words: “%1”.").arg(row.unreadable)};
    if (m_serials.isEmpty())
        return Decision{RecallVerdict::CannotDecide,
                        IdentityText::tr("The serial number is not known; look at the plate: “%1”.")
                            .arg(row.serials.front().quote)};
    QStringList quotes;
    for (const Code &code : row.serials) {
        for (const QString &serial : m_serials)
            if (meets(serial, code))
                return Decision{RecallVerdict::Affected,
                                IdentityText::tr("Serial number %1 is meant: “%2”.").arg(shown(serial), code.quote)};
        if (!quotes.contains(code.quote))
            quotes << code.quote;
    }
    if (!row.unreadable.isEmpty())
        return Decision{RecallVerdict::CannotDecide,
                        IdentityText::tr("Compare the plate with these words: “%1”.").arg(row.unreadable)};
    return Decision{RecallVerdict::NotInRange, IdentityText::tr("Serial number %1 is not meant: “%2”.")
                                                   .arg(shown(m_serials.first()), quotes.join(QStringLiteral("” “")))};
}

std::optional<RecallUnit::Decision> RecallUnit::decidedByDates(const RecallCriteria &criteria) const
{
    if (criteria.made.isValid() && !m_item.serial.isEmpty()) {
        std::vector<DateSpan> made;
        for (const Candidate &candidate :
             m_knowledge.decode(m_item.serial, {QStringLiteral("serial"), m_item.brand(), m_item.seriesNumber,
                                                m_item.acquiredOn, m_today}))
            if (candidate.confidence >= Confidence::Medium)
                made.insert(made.end(), candidate.dates.begin(), candidate.dates.end());
        const auto isInside = [&criteria](const DateSpan &span) {
            return span.from <= criteria.made.to && span.to >= criteria.made.from;
        };
        if (!made.empty() && std::none_of(made.begin(), made.end(), isInside))
            return Decision{
                RecallVerdict::NotInRange,
                IdentityText::tr("By its serial number it was made at another time: “%1”.").arg(criteria.madeQuote)};
        if (!made.empty() && std::all_of(made.begin(), made.end(), isInside))
            return Decision{RecallVerdict::Affected,
                            IdentityText::tr("By its serial number it was made then: “%1”.").arg(criteria.madeQuote)};
    }
    if (criteria.sold.isValid() && m_item.acquiredOn.isValid() && m_item.acquiredOn < criteria.sold.from)
        return Decision{RecallVerdict::NotInRange,
                        IdentityText::tr("It was acquired before these were sold: “%1”.").arg(criteria.soldQuote)};
    if (criteria.made.isValid())
        return Decision{
            RecallVerdict::CannotDecide,
            criteria.madeQuote.isEmpty()
                ? IdentityText::tr("The date of production decides; look at the plate.")
                : IdentityText::tr("The date of production decides; look at the plate: “%1”.").arg(criteria.madeQuote)};
    return std::nullopt;
}

} // namespace nameplate
