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
constexpr const char *itemColumns[] = {"id",
                                       "uuid",
                                       "number",
                                       "series_id",
                                       "name",
                                       "name_key",
                                       "brand",
                                       "serial",
                                       "serial_fold",
                                       "quantity",
                                       "place_id",
                                       "category_id",
                                       "owner",
                                       "status",
                                       "condition",
                                       "acquired_on",
                                       "acquired_how",
                                       "acquired_from",
                                       "order_number",
                                       "currency",
                                       "price",
                                       "value_currency",
                                       "value",
                                       "valued_on",
                                       "warranty_until",
                                       "notes",
                                       "value_basis",
                                       "replacement_currency",
                                       "replacement_price"};
constexpr const char *itemLaterTexts[] = {"value_basis", "replacement_currency"};
constexpr const char *itemTagColumns[] = {"id", "item_id", "tag_id"};
constexpr const char *identifierColumns[] = {"id", "item_id", "kind", "value", "value_fold"};
constexpr const char *evidenceColumns[] = {"id",        "uuid",      "number",  "kind",     "blob_id",
                                           "mime_type", "file_name", "caption", "taken_on", "rotation"};
constexpr const char *evidenceLinkColumns[] = {"id", "evidence_id", "item_id", "series_id", "place_id", "position"};
constexpr const char *seriesTraitColumns[] = {"id", "series_id", "position", "name", "value"};
constexpr const char *seriesCodeColumns[] = {"id", "series_id", "kind", "value", "value_fold"};
constexpr const char *seriesLinkColumns[] = {"id", "series_id", "other_id", "kind"};
constexpr const char *savedSearchColumns[] = {"id", "uuid", "name", "name_key", "query"};
constexpr const char *readingColumns[] = {"id",          "item_id", "which",       "value", "source",
                                          "plate_state", "seen_on", "evidence_id", "notes"};
constexpr const char *verificationColumns[] = {"id",      "item_id",   "checked_on", "channel",
                                               "outcome", "reference", "notes"};
constexpr const char *silencedColumns[] = {"id", "item_id", "code", "subject"};
constexpr const char *noticeColumns[] = {"id",           "source", "reference", "title",
                                         "published_on", "url",    "format",    "record"};
constexpr const char *noticeMatchColumns[] = {"id",      "item_id", "notice_id", "verdict",
                                              "because", "action",  "acted_on",  "notes"};

} // namespace

std::vector<SqlValue> Table::blankRow() const
{
    std::vector<SqlValue> row(columns.size());
    for (const char *column : laterTexts)
        row[size_t(columnOf(QLatin1String(column)))] = QString();
    return row;
}

int Table::columnOf(QAnyStringView column) const
{
    for (size_t i = 0; i < columns.size(); ++i)
        if (column == QAnyStringView(columns[i]))
            return int(i);
    return -1;
}

namespace tables {

const Table setting{"setting", settingColumns};
const Table category{"category", namedColumns};
const Table tag{"tag", namedColumns};
const Table place{"place", placeColumns};
const Table series{"series", seriesColumns};
const Table item{"item", itemColumns, "id", itemLaterTexts};
const Table itemTag{"item_tag", itemTagColumns, "item_id"};
const Table identifier{"identifier", identifierColumns, "item_id"};
const Table evidence{"evidence", evidenceColumns};
const Table evidenceLink{"evidence_link", evidenceLinkColumns, "item_id"};
const Table seriesTrait{"series_trait", seriesTraitColumns};
const Table seriesCode{"series_code", seriesCodeColumns};
const Table seriesLink{"series_link", seriesLinkColumns};
const Table savedSearch{"saved_search", savedSearchColumns};
const Table reading{"reading", readingColumns, "item_id"};
const Table verification{"verification", verificationColumns, "item_id"};
const Table silenced{"silenced", silencedColumns, "item_id"};
const Table notice{"notice", noticeColumns};
const Table noticeMatch{"notice_match", noticeMatchColumns, "item_id"};

std::span<const Table *const> all()
{
    static constexpr const Table *tables[] = {&setting,      &category,   &tag,        &place,       &series,
                                              &item,         &itemTag,    &identifier, &evidence,    &evidenceLink,
                                              &seriesTrait,  &seriesCode, &seriesLink, &savedSearch, &reading,
                                              &verification, &silenced,   &notice,     &noticeMatch};
    return tables;
}

qint64 itemOf(const Table &table, const Row &row)
{
    if (!table.itemColumn)
        return 0;
    const auto *id = std::get_if<qint64>(&row[size_t(table.columnOf(QLatin1String(table.itemColumn)))]);
    return id ? *id : 0;
}

const Table *find(QStringView name)
{
    for (const Table *table : all())
        if (name == QLatin1String(table->name))
            return table;
    return nullptr;
}

} // namespace tables

} // namespace nameplate::storage
