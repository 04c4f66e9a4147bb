// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/searchrequest.h"
#include "app/storage/itemset.h"
#include "app/storage/recordreader.h"

#include <functional>
#include <optional>

namespace nameplate::storage {

/// Finds the items that meet the filter words of a search.
class FilterFinder
{
public:
    FilterFinder(Database &database, RecordReader &reader)
        : m_database(database)
        , m_reader(reader)
    {}

    /// The items that meet all of them; nothing when there is no term.
    [[nodiscard]] std::optional<ItemSet> find(const std::vector<FilterTerm> &terms);

private:
    using Accepts = std::function<bool(const QString &)>;

    ItemSet meeting(const FilterTerm &term);
    ItemSet ofText(const FilterTerm &term);
    ItemSet ofColumn(const QByteArray &column, const QString &text);
    ItemSet ofPlace(const QString &text);
    ItemSet ofBrand(const QString &text);
    ItemSet ofCategory(const QString &text);
    ItemSet ofTag(const QString &text);
    ItemSet ofSeries(const QString &text);
    ItemSet ofSeriesNumber(const QString &text);
    ItemSet ofSerial(const QString &text);
    ItemSet ofNumber(const QString &text);
    ItemSet ofCurrency(const QString &text);
    ItemSet ofChoices(const FilterTerm &term);
    ItemSet ofAmounts(const FilterTerm &term);
    ItemSet ofDates(const FilterTerm &term);
    ItemSet ofPresence(const QString &presence);
    ItemSet all();
    /// The items of the names that are accepted; `items` lists those of ?1.
    ItemSet ofNames(const QByteArray &names, const QByteArray &items, const Accepts &accepts);
    void add(ItemSet &set, const QByteArray &sql, const SqlValue &key = {});

    Database &m_database;
    RecordReader &m_reader;
};

} // namespace nameplate::storage
