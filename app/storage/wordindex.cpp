// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/wordindex.h"

#include "app/domain/textfold.h"
#include "app/storage/mapping.h"
#include "app/storage/sqlerror.h"

#include <algorithm>
#include <array>

namespace nameplate::storage {

namespace {

struct Indexed
{
    const Table *table;
    const char *index;
    std::vector<int> columns;
};

std::vector<int> columnsOf(const Table &table, std::initializer_list<QStringView> names)
{
    std::vector<int> columns;
    for (const QStringView name : names)
        columns.push_back(table.columnOf(name));
    return columns;
}

const Indexed *indexOf(const Table &table)
{
    static const std::array indexes{
        Indexed{&tables::item, "item_words",
                columnsOf(tables::item, {u"number", u"name", u"brand", u"serial", u"owner", u"acquired_from",
                                         u"order_number", u"notes"})},
        Indexed{&tables::series, "series_words",
                columnsOf(tables::series, {u"brand", u"name", u"number", u"revision", u"notes"})},
        Indexed{&tables::evidence, "evidence_words", columnsOf(tables::evidence, {u"caption", u"file_name"})}};
    for (const Indexed &index : indexes)
        if (index.table == &table)
            return &index;
    return nullptr;
}

bool hasTexts(const Indexed &index, const Row &row)
{
    return std::all_of(index.columns.begin(), index.columns.end(),
                       [&row](int column) { return std::holds_alternative<QString>(row[size_t(column)]); });
}

QString wordsOf(const Indexed &index, const Row &row)
{
    QString words;
    for (const int column : index.columns)
        if (const auto *text = std::get_if<QString>(&row[size_t(column)]); text && !text->isEmpty())
            words += textfold::words(*text) + u'\n';
    return words;
}

} // namespace

Result<void> WordIndex::put(const Table &table, const Row &row)
{
    const Indexed *index = indexOf(table);
    if (!index)
        return {};
    // STRICT tables turn a number into a text, and the index would not know.
    if (!hasTexts(*index, row))
        return tl::unexpected(damagedError(m_database.path()));
    const QByteArray name(index->index);
    Query query(m_database, "INSERT INTO " + name + "(rowid, words) VALUES (?1, ?2)");
    return query.bind(1, row[0]).bind(2, wordsOf(*index, row)).run();
}

Result<void> WordIndex::take(const Table &table, const Row &row)
{
    const Indexed *index = indexOf(table);
    if (!index)
        return {};
    const QByteArray name(index->index);
    Query query(m_database, "INSERT INTO " + name + "(" + name + ", rowid, words) VALUES ('delete', ?1, ?2)");
    return query.bind(1, row[0]).bind(2, wordsOf(*index, row)).run();
}

Result<void> WordIndex::fill()
{
    for (const Table *table : {&tables::item, &tables::series, &tables::evidence}) {
        Query rows(m_database, "SELECT " + mapping::columnList(*table) + " FROM " + table->name);
        while (rows.next()) {
            Row row;
            for (int i = 0; i < rows.columnCount(); ++i)
                row.push_back(rows.value(i));
            if (auto put = this->put(*table, row); !put)
                return put;
        }
        if (rows.hasFailed())
            return tl::unexpected(m_database.lastError());
    }
    return {};
}

bool WordIndex::sameWords(const Table &table, const Row &a, const Row &b)
{
    const Indexed *index = indexOf(table);
    if (!index)
        return true;
    for (const int column : index->columns)
        if (a[size_t(column)] != b[size_t(column)])
            return false;
    return true;
}

QString WordIndex::words(const Table &table, const Row &row)
{
    const Indexed *index = indexOf(table);
    return index ? wordsOf(*index, row) : QString();
}

} // namespace nameplate::storage
