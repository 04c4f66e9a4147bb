// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/record.h"

#include <span>
#include <variant>

namespace nameplate {

enum class FieldKind
{
    Text,
    LongText,
    Quantity,
    Date,
    Amount,
    CurrencyCode,
    Choice,
    Place,
    Category,
    Tags
};

/// Where a field's value lives: on the item, on its series, or on the item with the series' value showing through.
enum class FieldHome
{
    Item,
    Series,
    Inherited
};

/// Where the value that a record shows comes from.
enum class Origin
{
    Own,       ///< the series has none
    Series,    ///< shows through
    Overriding ///< the item says otherwise than its series
};

/// What a field holds: nothing, text, a quantity or choice, a date, an amount, or tags.
using FieldValue = std::variant<std::monostate, QString, qint64, QDate, Money, QStringList>;

/// One row of THE table of fields: columns, forms, CSV, command line keys, reports and undo texts all come from it.
struct Field
{
    const char *key;   ///< part of the file and command line contract; never changes
    const char *title; ///< English, translated by title()
    FieldKind kind;
    FieldHome home;
    FieldValue (*get)(const Record &);
    void (*set)(Record &, const FieldValue &);         ///< null: the program sets it (inventory number, UUID)
    std::span<const ChoiceRow> (*choices)() = nullptr; ///< of FieldKind::Choice
    Origin (*origin)(const Record &) = nullptr;        ///< of FieldHome::Inherited

    [[nodiscard]] bool isEditable() const { return set != nullptr; }
};

/// Texts of one text field may have at most this many UTF-16 units (1 Mi).
inline constexpr qsizetype maximumTextLength = qsizetype(1) << 20;
inline constexpr qint64 maximumQuantity = 100'000;

namespace fields {

/// All fields, in the order of document.md; currencies stand before the amounts that use them.
[[nodiscard]] std::span<const Field> all();

/// The field of a key; null when there is none.
[[nodiscard]] const Field *find(QStringView key);

/// The field of a key that is known to exist.
[[nodiscard]] const Field &at(const char *key);

[[nodiscard]] QString title(const Field &field);

/// An overriding value goes, and the series' shows through again, when the field is cleared.
[[nodiscard]] Origin originOf(const Field &field, const Record &record);

/// As files and the command line write it: dates `YYYY-MM-DD`, amounts `1299.00`, choices as codes, tags `a; b`.
[[nodiscard]] QString plainText(const Field &field, const Record &record);

/// As people read it in their locale.
[[nodiscard]] QString localText(const Field &field, const Record &record, const QLocale &locale);

/// How typed text is to be understood: plain() as in files, or in somebody's locale.
struct Typing
{
    std::optional<QLocale> locale; ///< none: the plain form
    QDate today;                   ///< what "today" and "0517" refer to

    static Typing plain() { return {}; }
};

/// Reads `text` into the record; empty text clears. Changes nothing when it cannot be understood.
Result<void> setText(const Field &field, Record &record, QStringView text, const Typing &typing);

/// Gives the identifier of that kind a value; an empty one takes it off. "identifier.imei" is its key elsewhere.
void setIdentifier(Record &record, const QString &kind, const QString &value);

} // namespace fields

} // namespace nameplate
