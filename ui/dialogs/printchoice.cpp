// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/printchoice.h"

#include "app/services/translations.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace nameplate {

namespace {

constexpr qint64 noAmount = -1;

template <class Enum>
Enum within(const QJsonValue &value, Enum largest, Enum otherwise)
{
    const int number = value.toInt(-1);
    return number >= 0 && number <= int(largest) ? Enum(number) : otherwise;
}

std::optional<qint64> amount(const QJsonValue &value)
{
    const qint64 number = value.toInteger(noAmount);
    return number < 0 ? std::nullopt : std::optional(number);
}

} // namespace

/// The desktop's own formats where the language is the desktop's: dates in Vienna are not those of Berlin.
QLocale PrintChoice::locale() const
{
    const QLocale desktop;
    const bool isDesktops = language.isEmpty() || QLocale(language).language() == desktop.language();
    return isDesktops ? desktop : QLocale(language);
}

QByteArray PrintChoice::toBytes() const
{
    const Items remembered = items == Items::Place ? Items::All : items;
    const QJsonObject object{{QStringLiteral("kind"), QString::fromLatin1(row().code)},
                             {QStringLiteral("items"), int(remembered)},
                             {QStringLiteral("worth_from"), selection.worthFrom.value_or(noAmount)},
                             {QStringLiteral("grouping"), int(options.grouping)},
                             {QStringLiteral("thumbnails"), options.thumbnails},
                             {QStringLiteral("evidence"), int(options.evidence)},
                             {QStringLiteral("sheets_from"), options.sheetsFrom.value_or(noAmount)},
                             {QStringLiteral("label_sheet"), options.labelSheet.id},
                             {QStringLiteral("paper"), int(paper)},
                             {QStringLiteral("language"), language},
                             {QStringLiteral("pdf"), int(pdf)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

PrintChoice PrintChoice::fromBytes(const QByteArray &bytes)
{
    PrintChoice choice = forLocale(QLocale());
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (object.isEmpty())
        return choice;
    if (const ReportKindRow *row = reportkinds::find(object[QStringLiteral("kind")].toString()))
        choice.kind = row->kind;
    ReportOptions &options = choice.options;
    choice.items = within(object[QStringLiteral("items")], Items::Selected, choice.items);
    choice.selection.worthFrom = amount(object[QStringLiteral("worth_from")]);
    options.grouping = within(object[QStringLiteral("grouping")], Grouping::Brand, options.grouping);
    options.thumbnails = object[QStringLiteral("thumbnails")].toBool(options.thumbnails);
    options.evidence = within(object[QStringLiteral("evidence")], ShownEvidence::None, options.evidence);
    options.sheetsFrom = amount(object[QStringLiteral("sheets_from")]);
    options.labelSheet =
        labelsheets::read(object[QStringLiteral("label_sheet")].toString()).value_or(options.labelSheet);
    choice.paper = within(object[QStringLiteral("paper")], Paper::Letter, choice.paper);
    const QString language = object[QStringLiteral("language")].toString();
    choice.language = paperLanguages().contains(language) ? language : QString();
    choice.pdf = within(object[QStringLiteral("pdf")], PdfKind::Archive, choice.pdf);
    return choice;
}

PrintChoice PrintChoice::forLocale(const QLocale &locale)
{
    PrintChoice choice;
    if (locale.measurementSystem() == QLocale::ImperialUSSystem) {
        choice.paper = Paper::Letter;
        choice.options.labelSheet = labelsheets::read(QStringLiteral("5160")).value_or(choice.options.labelSheet);
    }
    return choice;
}

} // namespace nameplate
