// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/assignment.h"

#include "app/cli/commandline.h"
#include "app/cli/similar.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace nameplate::cli {

namespace {

constexpr QLatin1String identifierPrefix("identifier.");

QStringList knownKeys()
{
    QStringList keys;
    for (const Field &field : fields::all())
        keys << QString::fromLatin1(field.key);
    for (const IdentifierKind &kind : identifierKinds())
        keys << identifierPrefix + QString::fromLatin1(kind.code);
    return keys;
}

tl::unexpected<Refusal> unknownKey(const QString &key)
{
    const QStringList close = similar(key, knownKeys());
    if (close.isEmpty())
        return wrongUsage(CommandLine::tr("There is no key “%1”.").arg(key));
    return wrongUsage(
        CommandLine::tr("There is no key “%1”; did you mean %2?").arg(key, close.join(QLatin1String(", "))));
}

/// Codes are lower case words; anything else would make keys that cannot be typed back.
Outcome<QString> readKind(const QString &key)
{
    static const QRegularExpression shape(QStringLiteral("^[a-z0-9][a-z0-9_]{0,39}$"));
    QString kind = key.mid(identifierPrefix.size()).toLower();
    if (shape.match(kind).hasMatch())
        return kind;
    return wrongUsage(CommandLine::tr("“%1” is no kind of identifier: use letters a to z, digits and “_”.").arg(kind));
}

void setIdentifier(QList<Identifier> &identifiers, const QString &kind, const QString &value)
{
    const auto existing = std::find_if(identifiers.begin(), identifiers.end(),
                                       [&kind](const Identifier &each) { return each.kind == kind; });
    if (existing != identifiers.end() && !value.isEmpty())
        existing->value = value;
    else if (existing != identifiers.end())
        identifiers.removeIf([&kind](const Identifier &each) { return each.kind == kind; });
    else if (!value.isEmpty())
        identifiers.append(Identifier{{}, kind, value});
}

/// The keys that must be set before the others, in this order.
constexpr std::array firstKeys{"currency",      "value_currency",  "series_name",
                               "series_number", "series_revision", "brand"};

size_t rank(const Assignment &assignment)
{
    const QString key = assignment.key();
    const auto found = std::find_if(firstKeys.begin(), firstKeys.end(),
                                    [&key](const char *each) { return key == QLatin1String(each); });
    return size_t(found - firstKeys.begin());
}

const Assignment *find(const std::vector<Assignment> &assignments, const char *key)
{
    const auto found = std::find_if(assignments.begin(), assignments.end(),
                                    [key](const Assignment &each) { return each.key() == QLatin1String(key); });
    return found == assignments.end() ? nullptr : &*found;
}

Result<void> assignOne(const Assignment &assignment, Record &record)
{
    if (assignment.field)
        return fields::setText(*assignment.field, record, assignment.value, fields::Typing::plain());
    if (assignment.value.size() > maximumTextLength)
        return fail(Error::Code::BadValue,
                    CommandLine::tr("%1 is longer than a million characters.").arg(assignment.key()));
    setIdentifier(record.identifiers, assignment.identifierKind, assignment.value.simplified());
    return {};
}

} // namespace

QString Assignment::key() const
{
    return field ? QString::fromLatin1(field->key) : identifierPrefix + identifierKind;
}

Outcome<Assignment> readAssignment(const QString &word)
{
    const qsizetype equals = word.indexOf(u'=');
    if (equals < 1)
        return wrongUsage(CommandLine::tr("“%1” is not written as key=value.").arg(word.left(80)));
    const QString key = word.left(equals);
    Assignment assignment{fields::find(key), {}, word.mid(equals + 1)};
    if (assignment.field)
        return assignment;
    if (!key.startsWith(identifierPrefix))
        return unknownKey(key.left(80));
    const auto kind = readKind(key);
    if (!kind)
        return tl::unexpected(kind.error());
    assignment.identifierKind = *kind;
    return assignment;
}

Outcome<std::vector<Assignment>> readAssignments(const QStringList &words)
{
    std::vector<Assignment> assignments;
    QStringList keys;
    for (const QString &word : words) {
        const auto assignment = readAssignment(word);
        if (!assignment)
            return tl::unexpected(assignment.error());
        if (keys.contains(assignment->key()))
            return wrongUsage(CommandLine::tr("The key “%1” is given twice.").arg(assignment->key()));
        keys << assignment->key();
        assignments.push_back(*assignment);
    }
    return assignments;
}

Result<void> assign(const std::vector<Assignment> &assignments, Record &record)
{
    Record changed = record;
    if (const Assignment *currency = find(assignments, "currency");
        currency && find(assignments, "price") && !find(assignments, "value") && !find(assignments, "value_currency"))
        if (const auto ofPrice = Currency::fromCode(currency->value))
            changed.item.keepOtherCurrencies(*ofPrice);
    for (const Assignment &each : assignments)
        if (each.field && each.field->kind == FieldKind::Amount)
            each.field->set(changed, {});
    std::vector<Assignment> ordered = assignments;
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const Assignment &a, const Assignment &b) { return rank(a) < rank(b); });
    for (const Assignment &each : ordered)
        if (const auto done = assignOne(each, changed); !done)
            return done;
    record = changed;
    return {};
}

QString valueOf(const Assignment &assignment, const Record &record)
{
    if (assignment.field)
        return fields::plainText(*assignment.field, record);
    QStringList values;
    for (const Identifier &identifier : record.identifiers)
        if (identifier.kind == assignment.identifierKind)
            values << identifier.value;
    return values.join(QLatin1String("; "));
}

} // namespace nameplate::cli
