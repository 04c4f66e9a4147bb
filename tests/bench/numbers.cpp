// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/noticefile.h"
#include "app/identity/numberknowledge.h"
#include "app/identity/recallmatch.h"
#include "tests/bench/household.h"
#include "tests/bench/parts.h"
#include "tests/bench/table.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace nameplate::bench {

namespace {

constexpr int recallCount = 10'000;

QJsonArray listOf(const char *key, const QString &value)
{
    return {QJsonObject{{QLatin1String(key), value}}};
}

/// As the CPSC would publish them: every second one names a series that somebody in the household has.
QByteArray notices(int count)
{
    const Household household(recallCount);
    QJsonArray records;
    for (int i = 0; i < count; ++i) {
        const Record record = household.record(i);
        const QString model = i % 2 ? record.series.number : QStringLiteral("ZZ%1").arg(i);
        records.append(QJsonObject{
            {QStringLiteral("RecallNumber"), QString::number(10'000 + i)},
            {QStringLiteral("RecallDate"), QStringLiteral("2025-07-03T00:00:00")},
            {QStringLiteral("Title"), record.series.brand + QLatin1String(" Recalls Appliances Due to Fire Hazard")},
            {QStringLiteral("Description"),
             QStringLiteral(
                 "This recall involves appliances with model number %1 and serial numbers beginning with %2. "
                 "The model number is printed on the back.")
                 .arg(model, record.item.serial.left(3))},
            {QStringLiteral("Products"), listOf("Name", QStringLiteral("Appliances"))},
            {QStringLiteral("Retailers"),
             listOf("Name",
                    QStringLiteral("Stores nationwide from September 2019 through June 2022 for about $130."))}});
    }
    return QJsonDocument(records).toJson(QJsonDocument::Compact);
}

void measureFindings(const Scene &scene)
{
    const auto inventory = openInventory(scene.document(scene.items));
    FindingOptions options;
    options.today = QDate(2026, 6, 30);
    const Cost cost = medianOf(scene.rounds, [&] { orGiveUp(inventory->findings(options)); });
    table::bound(QStringLiteral("findings of %1 items").arg(scene.items), cost.cpu, "ms", 5'000);
    requireSound(*inventory);
}

void measureRecalls(const Scene &scene)
{
    const QByteArray file = notices(recallCount);
    const auto inventory = openInventory(scene.document(recallCount));
    const NumberKnowledge knowledge = orGiveUp(NumberKnowledge::load());
    size_t matches = 0;
    const auto reading = [&] {
        std::ignore = inventory->survey();
        return orGiveUp(NoticeFile::fromData(file));
    };
    const auto matching = [&] {
        RecallIndex index;
        for (const ImportedNotice &each : reading().notices)
            index.add(each.content);
        matches = 0;
        for (const SurveyedItem &item : inventory->survey())
            matches += index.match(item, knowledge, QDate(2026, 6, 30)).size();
    };
    const Pair pair = compare(scene.rounds, matching, [&] { std::ignore = reading(); });
    table::ratio(
        QStringLiteral("%1 notices against %1 items: %2 matches, against reading both").arg(recallCount).arg(matches),
        pair.ours.cpu, pair.limit.cpu, "ms", 5);
}

} // namespace

void measureNumbers(const Scene &scene)
{
    table::heading(QStringLiteral("Findings and recalls"));
    measureFindings(scene);
    measureRecalls(scene);
}

} // namespace nameplate::bench
