// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/tables.h"

#include <array>

namespace nameplate::storage {

namespace {

constexpr const char *settingColumns[] = {"id", "key", "value"};
constexpr const char *namedColumns[] = {"id", "uuid", "name", "name_key"};
constexpr const char *placeColumns[] = {"id", "uuid", "parent_id", "name", "name_key", "notes"};
constexpr const char *seriesColumns[] = {"id",
                                         "uuid",
                                         "brand",
                                         "name",
                                         "number",
                                         "revision",
                                         "category_id",
                                         "support_url",
                                         "support_phone",
                                         "claim_link",
                                         "warranty_months",
                                         "currency",
                                         "replacement_price",
                                         "replacement_on",
                                         "notes",
                                         "identity",
                                         "sort_key"};
constexpr const char *itemColumns[] = {
    "id",          "uuid",           "number",        "series_id",    "name",
    "name_key",    "brand",          "serial",        "serial_fold",  "quantity",
    "place_id",    "category_id",    "owner",         "status",       "condition",
    "acquired_on", "acquired_how",   "acquired_from", "order_number", "currency",
    "price",       "value_currency", "value",         "valued_on",    "warranty_until",
    "notes"};
constexpr const char *itemTagColumns[] = {"id", "item_id", "tag_id"};
constexpr const char *identifierColumns[] = {"id", "item_id", "kind", "value", "value_fold"};
constexpr const char *evidenceColumns[] = {"id",        "uuid",      "number",  "kind",     "blob_id",
                                           "mime_type", "file_name", "caption", "taken_on", "rotation"};
constexpr const char *evidenceLinkColumns[] = {"id", "evidence_id", "item_id", "series_id", "place_id", "position"};

} // namespace

int Table::columnOf(QStringView column) const
{
    for (size_t i = 0; i < columns.size(); ++i)
        if (column == QLatin1String(columns[i]))
            return int(i);
    return -1;
}

namespace tables {

const Table setting{"setting", settingColumns};
const Table category{"category", namedColumns};
const Table tag{"tag", namedColumns};
const Table place{"place", placeColumns};
const Table series{"series", seriesColumns};
const Table item{"item", itemColumns};
const Table itemTag{"item_tag", itemTagColumns};
const Table identifier{"identifier", identifierColumns};
const Table evidence{"evidence", evidenceColumns};
const Table evidenceLink{"evidence_link", evidenceLinkColumns};

qint64 itemOf(const Table &table, const Row &row)
{
    int column = -1;
    if (&table == &item)
        column = 0;
    else if (&table == &itemTag || &table == &identifier)
        column = 1;
    else if (&table == &evidenceLink)
        column = 2;
    const auto *id = column < 0 ? nullptr : std::get_if<qint64>(&row[size_t(column)]);
    return id ? *id : 0;
}

const Table *find(QStringView name)
{
    for (const Table *table :
         {&setting, &category, &tag, &place, &series, &item, &itemTag, &identifier, &evidence, &evidenceLink})
        if (name == QLatin1String(table->name))
            return table;
    return nullptr;
}

} // namespace tables

} // namespace nameplate::storage
