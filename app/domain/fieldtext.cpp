// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/datetext.h"
#include "app/domain/itemfield.h"
#include "app/domain/place.h"
#include "app/domain/typednumber.h"

#include <QCoreApplication>

namespace nameplate::fields {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Field)
};

/// Line breaks and tabs become blanks in fields of one line; NUL, which no keyboard types, goes everywhere.
QString cleaned(QStringView typed, FieldKind kind)
{
    QString text = typed.toString();
    text.remove(QChar(u'\0'));
    if (kind == FieldKind::LongText)
        return text.trimmed().isEmpty() ? QString() : text;
    for (QChar &c : text)
        if (c == u'\n' || c == u'\r' || c == u'\t' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    return text.trimmed();
}

Result<FieldValue> readQuantity(const QString &text, const fields::Typing &typing)
{
    bool ok = false;
    const QString digits =
        typing.locale ? typednumber::wholeDigits(typednumber::normalised(text), *typing.locale).value_or(QString())
                      : text;
    const qlonglong amount = digits.toLongLong(&ok);
    if (ok && amount >= 1 && amount <= maximumQuantity)
        return FieldValue(qint64(amount));
    return fail(Error::Code::BadValue, Text::tr("“%1” is not a quantity.").arg(text),
                Text::tr("Type a whole number from 1 to %1.").arg(maximumQuantity));
}

/// Amounts are kept in minor units: they keep their meaning only while their currency has as many places.
bool keepsAmounts(const Item &before, const Item &after)
{
    const bool price = !before.price || after.currency.decimals() == before.currency.decimals();
    const bool value = !before.value || after.currencyOfValue().decimals() == before.currencyOfValue().decimals();
    return price && value;
}

tl::unexpected<Error> otherDecimals(const Currency &currency)
{
    const QString name = currency.isEmpty() ? Text::tr("amounts without a currency") : currency.code();
    return fail(Error::Code::BadValue,
                Text::tr("The amounts of this item cannot be read as %1, which has other decimal places.").arg(name),
                Text::tr("Set the amount together with its currency, or clear it first."));
}

Result<FieldValue> readAmount(const Field &field, const Record &record, const QString &text,
                              const fields::Typing &typing)
{
    const bool isValue = qstrcmp(field.key, "value") == 0;
    const Currency currency = isValue ? record.item.currencyOfValue() : record.item.currency;
    auto amount =
        typing.locale ? Money::fromLocalText(text, currency, *typing.locale) : Money::fromPlainText(text, currency);
    if (!amount)
        return tl::unexpected(amount.error());
    if (amount->minor < 0)
        return fail(Error::Code::BadValue, Text::tr("“%1” is below zero.").arg(text),
                    Text::tr("Type what was paid, or leave the field empty."));
    Record before = record;
    (isValue ? before.item.value : before.item.price).reset();
    Record after = before;
    field.set(after, *amount);
    if (!keepsAmounts(before.item, after.item))
        return otherDecimals(amount->currency);
    return FieldValue(*amount);
}

QStringList readTags(const QString &text)
{
    QStringList tags;
    for (const QString &part : text.split(u';')) {
        const QString tag = part.simplified();
        if (!tag.isEmpty() && !tags.contains(tag, Qt::CaseInsensitive))
            tags << tag;
    }
    return tags;
}

Result<FieldValue> readCurrency(const Field &field, const Record &record, const QString &text)
{
    const auto currency = Currency::fromCode(text);
    if (!currency)
        return tl::unexpected(currency.error());
    Record after = record;
    field.set(after, currency->code());
    if (!keepsAmounts(record.item, after.item))
        return otherDecimals(*currency);
    return FieldValue(currency->code());
}

Result<FieldValue> readDate(const QString &text, const fields::Typing &typing)
{
    const auto date =
        typing.locale ? datetext::fromLocal(text, *typing.locale, typing.today) : datetext::fromPlain(text);
    return date.map([](const QDate &d) { return FieldValue(d); });
}

Result<FieldValue> readField(const Field &field, const Record &record, const QString &text,
                             const fields::Typing &typing)
{
    switch (field.kind) {
    case FieldKind::Quantity:
        return readQuantity(text, typing);
    case FieldKind::Date:
        return readDate(text, typing);
    case FieldKind::Amount:
        return readAmount(field, record, text, typing);
    case FieldKind::CurrencyCode:
        return readCurrency(field, record, text);
    case FieldKind::Choice:
        return choices::read(field.choices(), text).map([](int choice) { return FieldValue(qint64(choice)); });
    case FieldKind::Tags:
        return FieldValue(readTags(text));
    case FieldKind::Place:
        return FieldValue(placepath::join(placepath::split(text)));
    case FieldKind::Category:
        return FieldValue(text.simplified());
    case FieldKind::Text:
    case FieldKind::LongText:
        break;
    }
    return FieldValue(text);
}

Error namedAfter(const Field &field, Error error)
{
    error.what = QStringLiteral("%1: %2").arg(title(field), error.what);
    return error;
}

template <class MoneyText, class DateText, class ChoiceText>
QString textOf(const Field &field, const Record &record, MoneyText money, DateText date, ChoiceText choice)
{
    const FieldValue value = field.get(record);
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *number = std::get_if<qint64>(&value))
        return field.kind == FieldKind::Choice ? choice(int(*number)) : QString::number(*number);
    if (const auto *day = std::get_if<QDate>(&value))
        return date(*day);
    if (const auto *amount = std::get_if<Money>(&value))
        return money(*amount);
    if (const auto *tags = std::get_if<QStringList>(&value))
        return tags->join(QLatin1String("; "));
    return {};
}

} // namespace

QString plainText(const Field &field, const Record &record)
{
    return textOf(
        field, record, [](const Money &m) { return m.plainText(); }, [](const QDate &d) { return datetext::plain(d); },
        [&field](int choice) { return choices::code(field.choices(), choice); });
}

QString localText(const Field &field, const Record &record, const QLocale &locale)
{
    return textOf(
        field, record, [&locale](const Money &m) { return m.localText(locale); },
        [&locale](const QDate &d) { return datetext::local(d, locale); },
        [&field](int choice) {
            return choice == 0 && *field.choices()[0].code == '\0' ? QString()
                                                                   : choices::title(field.choices(), choice);
        });
}

Result<void> setText(const Field &field, Record &record, QStringView typed, const Typing &typing)
{
    if (!field.isEditable())
        return fail(Error::Code::Refused, Text::tr("%1 cannot be changed.").arg(title(field)));
    if (typed.size() > maximumTextLength)
        return fail(Error::Code::BadValue,
                    Text::tr("%1: the text is longer than a million characters.").arg(title(field)),
                    Text::tr("Shorten it, or attach it as a file."));
    const QString text = cleaned(typed, field.kind);
    const bool mustSay = field.kind == FieldKind::Quantity || field.kind == FieldKind::CurrencyCode;
    if (text.isEmpty() && !mustSay) {
        field.set(record, {});
        return {};
    }
    const auto value = readField(field, record, text, typing);
    if (!value)
        return tl::unexpected(namedAfter(field, value.error()));
    field.set(record, *value);
    return {};
}

void setIdentifier(Record &record, const QString &kind, const QString &value)
{
    const QString text = cleaned(value, FieldKind::Text);
    for (qsizetype i = 0; i < record.identifiers.size(); ++i) {
        if (record.identifiers[i].kind != kind)
            continue;
        if (text.isEmpty())
            record.identifiers.removeAt(i);
        else
            record.identifiers[i].value = text;
        return;
    }
    if (!text.isEmpty())
        record.identifiers.append(Identifier{{}, kind, text});
}

} // namespace nameplate::fields
