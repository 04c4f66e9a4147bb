// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/itemfield.h"
#include "tests/bench/parts.h"
#include "tests/bench/rawdatabase.h"
#include "tests/bench/table.h"

#include <sqlite3.h>

namespace nameplate::bench {

namespace {

constexpr int pageSize = 64;

/// The values the limit sorts by: the plainest SQL that shows the same to the user.
QByteArray plainValue(const Field &field)
{
    struct Row
    {
        const char *key;
        const char *value;
    };
    constexpr Row rows[] = {{"name", "name_key"},
                            {"id", "item.uuid"},
                            {"series_name", "series.name"},
                            {"series_number", "series.number"},
                            {"series_revision", "series.revision"},
                            {"brand", "series.brand"},
                            {"category", "(SELECT name FROM category WHERE category.id = series.category_id)"},
                            {"place", "(SELECT name FROM place WHERE place.id = place_id)"},
                            {"tags", "(SELECT tag_id FROM item_tag WHERE item_id = item.id)"},
                            {"currency", "item.currency"}};
    for (const Row &row : rows)
        if (qstrcmp(row.key, field.key) == 0)
            return row.value;
    return QByteArray("item.") + field.key;
}

void measureSorts(const Scene &scene, const Inventory &inventory, RawDatabase &raw)
{
    for (const Field &field : fields::all()) {
        ListQuery query;
        query.grouping = Grouping::None;
        query.sortKey = QString::fromLatin1(field.key);
        const QByteArray value = plainValue(field);
        const QByteArray join = value.contains("series.") ? " LEFT JOIN series ON series.id = series_id" : "";
        sqlite3_stmt *limit = raw.prepare("SELECT item.id FROM item" + join + " ORDER BY " + value + ", item.id");
        const Pair pair = compare(
            scene.rounds,
            [&] {
                query.descending = !query.descending;
                std::ignore = inventory.list(query);
            },
            [&] { RawDatabase::run(limit); });
        table::ratio(QStringLiteral("sort by %1").arg(query.sortKey), pair.ours.cpu, pair.limit.cpu, "ms", 0);
        table::bound(QStringLiteral("sort by %1").arg(query.sortKey), pair.ours.cpu, "ms", 100);
    }
}

void measureGroupings(const Scene &scene, const Inventory &inventory)
{
    struct Row
    {
        const char *name;
        Grouping grouping;
    };
    constexpr Row rows[] = {{"series", Grouping::Series}, {"place", Grouping::Place}, {"category", Grouping::Category},
                            {"brand", Grouping::Brand},   {"year", Grouping::Year},   {"nothing", Grouping::None}};
    for (const Row &row : rows) {
        ListQuery query;
        query.grouping = row.grouping;
        const Cost cost = medianOf(scene.rounds, [&] {
            query.descending = !query.descending;
            std::ignore = inventory.list(query);
        });
        table::bound(QStringLiteral("group by %1").arg(QLatin1String(row.name)), cost.cpu, "ms", 100);
    }
}

void measurePages(const Scene &scene, const Inventory &inventory, RawDatabase &raw)
{
    const ItemList list = inventory.list({});
    sqlite3_stmt *row = raw.prepare("SELECT * FROM item LEFT JOIN series ON series.id = series_id WHERE item.id = ?1");
    const auto pages = qsizetype(list.ids.size()) / pageSize;
    qsizetype page = 0;
    const auto nextPage = [&] {
        page = (page + 797) % pages;
        return std::span(list.ids).subspan(size_t(page) * pageSize, pageSize);
    };
    const auto ours = [&] {
        for (int i = 0; i < 50; ++i)
            std::ignore = inventory.records(nextPage());
    };
    const auto raws = [&] {
        for (int i = 0; i < 50; ++i)
            for (const ItemId item : nextPage()) {
                sqlite3_bind_int64(row, 1, item.value);
                RawDatabase::run(row);
            }
    };
    const Pair pair = compare(scene.rounds, ours, raws);
    table::ratio(QStringLiteral("a page of %1 records anywhere").arg(pageSize), pair.ours.cpu / 50, pair.limit.cpu / 50,
                 "ms", 0);
    table::bound(QStringLiteral("a page of %1 records anywhere").arg(pageSize), pair.ours.cpu / 50, "ms", 4);
}

void measureTotals(const Scene &scene, const Inventory &inventory, RawDatabase &raw)
{
    const ItemList list = inventory.list({});
    sqlite3_stmt *sum = raw.prepare("SELECT currency, sum(price * quantity) FROM item GROUP BY currency");
    const Pair pair =
        compare(scene.rounds, [&] { std::ignore = inventory.totals(list.ids); }, [&] { RawDatabase::run(sum); });
    table::ratio(QStringLiteral("totals of all"), pair.ours.cpu, pair.limit.cpu, "ms", 0);
    table::bound(QStringLiteral("totals of all"), pair.ours.cpu, "ms", 100);
    const Cost group = medianOf(scene.rounds, [&] {
        for (size_t i = 0; i < 20; ++i) {
            const ItemGroup &one = list.groups[i * list.groups.size() / 20];
            std::ignore = inventory.groupHead(Grouping::Series, list, one);
            std::ignore = inventory.totals(std::span(list.ids).subspan(size_t(one.first), size_t(one.count)));
        }
    });
    table::bound(QStringLiteral("one group row: title and sum"), group.cpu / 20, "ms", 0.2);
    const Cost facts = medianOf(scene.rounds, [&] { std::ignore = inventory.facts(); });
    table::bound(QStringLiteral("facts of the document"), facts.cpu, "ms", 100);
    const Cost places = medianOf(scene.rounds, [&] { std::ignore = inventory.places(); });
    table::bound(QStringLiteral("places with their counts"), places.cpu, "ms", 50);
    const Cost series = medianOf(scene.rounds, [&] { std::ignore = inventory.allSeries(); });
    table::bound(QStringLiteral("all series with their counts"), series.cpu, "ms", 100);
    const Cost like =
        medianOf(scene.rounds, [&] { std::ignore = inventory.seriesLike(QStringLiteral("bosch clas"), 10); });
    table::bound(QStringLiteral("series that complete what is typed"), like.cpu, "ms", 50);
    const Cost categories = medianOf(scene.rounds, [&] { std::ignore = inventory.categories(); });
    table::bound(QStringLiteral("categories with their counts"), categories.cpu, "ms", 50);
}

void measureFilters(const Scene &scene, const Inventory &inventory)
{
    ListQuery query;
    query.filter.place = inventory.places().front().place.id;
    const Cost place = medianOf(scene.rounds, [&] { std::ignore = inventory.list(query); });
    table::bound(QStringLiteral("filter by the place that holds all"), place.cpu, "ms", 50);
    query.filter = {};
    query.filter.category = CategoryId{inventory.categories().front().id};
    const Cost category = medianOf(scene.rounds, [&] { std::ignore = inventory.list(query); });
    table::bound(QStringLiteral("filter by a category"), category.cpu, "ms", 50);
}

} // namespace

void measureListing(const Scene &scene)
{
    table::heading(QStringLiteral("Listing %1 items").arg(scene.items));
    const QString path = scene.document(scene.items);
    const auto inventory = openInventory(path);
    RawDatabase raw(path);
    measureSorts(scene, *inventory, raw);
    measureGroupings(scene, *inventory);
    measurePages(scene, *inventory, raw);
    measureTotals(scene, *inventory, raw);
    measureFilters(scene, *inventory);
    requireSound(*inventory);
}

} // namespace nameplate::bench
