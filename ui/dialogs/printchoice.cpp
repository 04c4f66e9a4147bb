// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/printchoice.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace nameplate {

namespace {

template <class Enum>
Enum within(int value, Enum largest, Enum otherwise)
{
    return value >= 0 && value <= int(largest) ? Enum(value) : otherwise;
}

} // namespace

QByteArray PrintChoice::toBytes() const
{
    const QJsonObject object{{QStringLiteral("items"), int(items)},
                             {QStringLiteral("grouping"), int(options.grouping)},
                             {QStringLiteral("thumbnails"), options.thumbnails},
                             {QStringLiteral("exhibits"), int(options.exhibits)},
                             {QStringLiteral("paper"), int(paper)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

PrintChoice PrintChoice::fromBytes(const QByteArray &bytes)
{
    PrintChoice choice = forLocale(QLocale());
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    choice.items = within(object[QStringLiteral("items")].toInt(int(choice.items)), Items::Selected, Items::All);
    choice.options.grouping = within(object[QStringLiteral("grouping")].toInt(int(choice.options.grouping)),
                                     Grouping::Place, Grouping::Place);
    choice.options.thumbnails = object[QStringLiteral("thumbnails")].toBool(choice.options.thumbnails);
    using Exhibits = InsuranceListOptions::Exhibits;
    choice.options.exhibits =
        within(object[QStringLiteral("exhibits")].toInt(int(choice.options.exhibits)), Exhibits::None, Exhibits::All);
    choice.paper = within(object[QStringLiteral("paper")].toInt(int(choice.paper)), Paper::Letter, choice.paper);
    return choice;
}

PrintChoice PrintChoice::forLocale(const QLocale &locale)
{
    PrintChoice choice;
    if (locale.measurementSystem() == QLocale::ImperialUSSystem)
        choice.paper = Paper::Letter;
    return choice;
}

} // namespace nameplate
