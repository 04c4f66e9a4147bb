// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/choices.h"

#include "app/domain/textfold.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace nameplate::choices {

namespace {

constexpr std::array statusRows{
    ChoiceRow{int(Status::Owned), "owned", QT_TRANSLATE_NOOP("Choice", "Owned")},
    ChoiceRow{int(Status::Stored), "stored", QT_TRANSLATE_NOOP("Choice", "Stored")},
    ChoiceRow{int(Status::Lent), "lent", QT_TRANSLATE_NOOP("Choice", "Lent out")},
    ChoiceRow{int(Status::InRepair), "in_repair", QT_TRANSLATE_NOOP("Choice", "In repair")},
    ChoiceRow{int(Status::Sold), "sold", QT_TRANSLATE_NOOP("Choice", "Sold")},
    ChoiceRow{int(Status::GivenAway), "given_away", QT_TRANSLATE_NOOP("Choice", "Given away")},
    ChoiceRow{int(Status::Lost), "lost", QT_TRANSLATE_NOOP("Choice", "Lost")},
    ChoiceRow{int(Status::Stolen), "stolen", QT_TRANSLATE_NOOP("Choice", "Stolen")},
    ChoiceRow{int(Status::Destroyed), "destroyed", QT_TRANSLATE_NOOP("Choice", "Destroyed")},
    ChoiceRow{int(Status::Discarded), "discarded", QT_TRANSLATE_NOOP("Choice", "Discarded")}};

constexpr std::array conditionRows{
    ChoiceRow{int(Condition::Unknown), "", QT_TRANSLATE_NOOP("Choice", "Not stated")},
    ChoiceRow{int(Condition::New), "new", QT_TRANSLATE_NOOP("Choice", "New")},
    ChoiceRow{int(Condition::VeryGood), "very_good", QT_TRANSLATE_NOOP("Choice", "Very good")},
    ChoiceRow{int(Condition::Good), "good", QT_TRANSLATE_NOOP("Choice", "Good")},
    ChoiceRow{int(Condition::Fair), "fair", QT_TRANSLATE_NOOP("Choice", "Fair")},
    ChoiceRow{int(Condition::Poor), "poor", QT_TRANSLATE_NOOP("Choice", "Poor")},
    ChoiceRow{int(Condition::Broken), "broken", QT_TRANSLATE_NOOP("Choice", "Broken")}};

constexpr std::array acquiredRows{
    ChoiceRow{int(AcquiredHow::Unknown), "", QT_TRANSLATE_NOOP("Choice", "Not stated")},
    ChoiceRow{int(AcquiredHow::Bought), "bought", QT_TRANSLATE_NOOP("Choice", "Bought")},
    ChoiceRow{int(AcquiredHow::Gift), "gift", QT_TRANSLATE_NOOP("Choice", "Gift")},
    ChoiceRow{int(AcquiredHow::Inherited), "inherited", QT_TRANSLATE_NOOP("Choice", "Inherited")},
    ChoiceRow{int(AcquiredHow::Made), "made", QT_TRANSLATE_NOOP("Choice", "Made")},
    ChoiceRow{int(AcquiredHow::Exchanged), "exchanged", QT_TRANSLATE_NOOP("Choice", "Exchanged")},
    ChoiceRow{int(AcquiredHow::Found), "found", QT_TRANSLATE_NOOP("Choice", "Found")},
    ChoiceRow{int(AcquiredHow::Other), "other", QT_TRANSLATE_NOOP("Choice", "Other")}};

constexpr std::array basisRows{
    ChoiceRow{int(ValueBasis::Unknown), "", QT_TRANSLATE_NOOP("Choice", "Not stated")},
    ChoiceRow{int(ValueBasis::Estimate), "estimate", QT_TRANSLATE_NOOP("Choice", "Estimate")},
    ChoiceRow{int(ValueBasis::Receipt), "receipt", QT_TRANSLATE_NOOP("Choice", "What was paid")},
    ChoiceRow{int(ValueBasis::Valuation), "valuation", QT_TRANSLATE_NOOP("Choice", "Expert valuation")},
    ChoiceRow{int(ValueBasis::Market), "market", QT_TRANSLATE_NOOP("Choice", "Market price")}};

constexpr std::array evidenceRows{
    ChoiceRow{int(EvidenceKind::Photo), "photo", QT_TRANSLATE_NOOP("Choice", "Photo")},
    ChoiceRow{int(EvidenceKind::Plate), "plate", QT_TRANSLATE_NOOP("Choice", "Rating plate")},
    ChoiceRow{int(EvidenceKind::Receipt), "receipt", QT_TRANSLATE_NOOP("Choice", "Receipt")},
    ChoiceRow{int(EvidenceKind::Manual), "manual", QT_TRANSLATE_NOOP("Choice", "Manual")},
    ChoiceRow{int(EvidenceKind::Warranty), "warranty", QT_TRANSLATE_NOOP("Choice", "Warranty card")},
    ChoiceRow{int(EvidenceKind::Valuation), "valuation", QT_TRANSLATE_NOOP("Choice", "Valuation")},
    ChoiceRow{int(EvidenceKind::Other), "other", QT_TRANSLATE_NOOP("Choice", "Other")}};

const ChoiceRow *rowOf(std::span<const ChoiceRow> rows, int value)
{
    const auto row = std::find_if(rows.begin(), rows.end(), [value](const ChoiceRow &r) { return r.value == value; });
    return row == rows.end() ? nullptr : &*row;
}

QString key(QStringView text)
{
    return textfold::name(text).replace(u'-', u'_').replace(u' ', u'_');
}

} // namespace

std::span<const ChoiceRow> statuses()
{
    return statusRows;
}

std::span<const ChoiceRow> conditions()
{
    return conditionRows;
}

std::span<const ChoiceRow> waysOfAcquiring()
{
    return acquiredRows;
}

std::span<const ChoiceRow> valueBases()
{
    return basisRows;
}

std::span<const ChoiceRow> evidenceKinds()
{
    return evidenceRows;
}

QString code(std::span<const ChoiceRow> rows, int value)
{
    const ChoiceRow *row = rowOf(rows, value);
    return row ? QString::fromLatin1(row->code) : QString();
}

QString title(std::span<const ChoiceRow> rows, int value)
{
    const ChoiceRow *row = rowOf(rows, value);
    return row ? QCoreApplication::translate("Choice", row->title) : QString();
}

std::optional<int> fromCode(std::span<const ChoiceRow> rows, QStringView code)
{
    for (const ChoiceRow &row : rows)
        if (code == QLatin1String(row.code))
            return row.value;
    return std::nullopt;
}

Result<int> read(std::span<const ChoiceRow> rows, QStringView text)
{
    const QString wanted = key(text);
    QStringList codes;
    for (const ChoiceRow &row : rows) {
        const bool isTitle = wanted == key(QCoreApplication::translate("Choice", row.title))
                             || wanted == key(QString::fromLatin1(row.title));
        if (!wanted.isEmpty() && (isTitle || wanted == QLatin1String(row.code)))
            return row.value;
        if (*row.code)
            codes << QString::fromLatin1(row.code);
    }
    return fail(Error::Code::BadValue,
                QCoreApplication::translate("Choice", "“%1” is not one of the possible values.").arg(text.toString()),
                QCoreApplication::translate("Choice", "Use one of: %1.").arg(codes.join(QLatin1String(", "))));
}

} // namespace nameplate::choices
