// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/serieswriter.h"

#include "app/domain/textfold.h"
#include "app/identity/fold.h"
#include "app/storage/recordreader.h"
#include "app/storage/sqlerror.h"

#include <algorithm>
#include <array>

namespace nameplate::storage {

namespace {

constexpr std::array linkKinds{"accessory", "part", "successor"};

constexpr const char *gtin = "gtin";

QString textIn(const Row &row, size_t column)
{
    const auto *text = std::get_if<QString>(&row[column]);
    return text ? *text : QString();
}

} // namespace

SeriesDetails readDetails(Database &database, const Series &series, const QString &category)
{
    SeriesDetails details{series, category, {}, {}, {}};
    Query traits(database, "SELECT name, value FROM series_trait WHERE series_id = ?1 ORDER BY position, id");
    traits.bind(1, series.id.value);
    while (traits.next())
        details.traits.append({traits.text(0), traits.text(1)});
    Query codes(database, "SELECT value FROM series_code WHERE series_id = ?1 ORDER BY id");
    codes.bind(1, series.id.value);
    while (codes.next())
        details.codes << codes.text(0);
    Query links(database, "SELECT other_id, kind FROM series_link WHERE series_id = ?1 ORDER BY id");
    links.bind(1, series.id.value);
    while (links.next()) {
        const auto kind = std::find(linkKinds.begin(), linkKinds.end(), links.text(1).toStdString());
        if (kind != linkKinds.end())
            details.links.append({SeriesId{links.number(0)}, SeriesLinkKind(kind - linkKinds.begin())});
    }
    return details;
}

Result<std::vector<Row>> SeriesWriter::rowsOf(const Table &table, const char *column, qint64 id)
{
    std::vector<Row> rows;
    Query query(m_database, "SELECT " + mapping::columnList(table) + " FROM " + table.name + " WHERE " + column
                                + " = ?1 ORDER BY id");
    query.bind(1, id);
    while (query.next()) {
        Row row;
        for (int i = 0; i < query.columnCount(); ++i)
            row.push_back(query.value(i));
        rows.push_back(std::move(row));
    }
    if (query.hasFailed())
        return tl::unexpected(m_database.lastError());
    return rows;
}

/// Rows that are wanted again stay as they are; their first value is left open.
Result<void> SeriesWriter::saveRows(const Table &table, SeriesId series, const std::vector<Row> &wanted)
{
    const auto present = rowsOf(table, "series_id", series.value);
    if (!present)
        return tl::unexpected(present.error());
    const auto same = [](const Row &a, const Row &b) { return std::equal(a.begin() + 1, a.end(), b.begin() + 1); };
    for (const Row &row : *present)
        if (std::none_of(wanted.begin(), wanted.end(), [&](const Row &each) { return same(each, row); }))
            if (auto removed = m_journal.remove(table, row); !removed)
                return removed;
    for (const Row &row : wanted)
        if (std::none_of(present->begin(), present->end(), [&](const Row &each) { return same(each, row); }))
            if (const auto made = m_journal.make(table, row); !made)
                return tl::unexpected(made.error());
    return {};
}

Result<void> SeriesWriter::saveParts(const SeriesDetails &details)
{
    const SeriesId series = details.series.id;
    std::vector<Row> traits;
    for (const SeriesTrait &trait : details.traits)
        if (!trait.name.trimmed().isEmpty())
            traits.push_back(
                {SqlValue(), series.value, qint64(traits.size()), trait.name.trimmed(), trait.value.trimmed()});
    std::vector<Row> codes;
    for (const QString &code : details.codes)
        if (!code.trimmed().isEmpty())
            codes.push_back({SqlValue(), series.value, QString::fromLatin1(gtin), code.trimmed(), fold::number(code)});
    std::vector<Row> links;
    for (const SeriesLink &link : details.links)
        if (link.other.isValid() && link.other != series)
            links.push_back(
                {SqlValue(), series.value, link.other.value, QString::fromLatin1(linkKinds[size_t(link.kind)])});
    for (const auto &[table, rows] : {std::pair(&tables::seriesTrait, &traits), std::pair(&tables::seriesCode, &codes),
                                      std::pair(&tables::seriesLink, &links)})
        if (auto saved = saveRows(*table, series, *rows); !saved)
            return saved;
    return {};
}

/// Texts, numbers and dates that `into` does not have come from `from`; an amount brings its currency.
Result<void> SeriesWriter::fillGaps(SeriesId from, SeriesId into)
{
    RecordReader reader(m_database);
    const auto source = reader.readSeries(from);
    const auto target = reader.readSeries(into);
    if (!source || !target)
        return fail(Error::Code::NotFound, StorageText::tr("This series is no longer in the document."));
    Series filled = *target;
    for (QString Series::*text : {&Series::brand, &Series::name, &Series::number, &Series::revision,
                                  &Series::supportUrl, &Series::supportPhone, &Series::claimLink, &Series::notes})
        if ((filled.*text).isEmpty())
            filled.*text = (*source).*text;
    if (!filled.category.isValid())
        filled.category = source->category;
    if (!filled.warrantyMonths)
        filled.warrantyMonths = source->warrantyMonths;
    if (!filled.replacementPrice) {
        filled.replacementPrice = source->replacementPrice;
        filled.replacementOn = source->replacementOn;
        filled.currency = source->replacementPrice ? source->currency : filled.currency;
    }
    const auto changed = m_journal.change(tables::series, mapping::toRow(*target), mapping::toRow(filled));
    return changed ? Result<void>() : tl::unexpected(changed.error());
}

/// What `into` has under the same name or number stays as it has it.
Result<void> SeriesWriter::moveParts(SeriesId from, SeriesId into)
{
    for (const auto &[table, column] :
         {std::pair(&tables::seriesTrait, size_t(3)), std::pair(&tables::seriesCode, size_t(4)),
          std::pair(&tables::evidenceLink, size_t(1))}) {
        const auto theirs = rowsOf(*table, "series_id", from.value);
        const auto own = rowsOf(*table, "series_id", into.value);
        if (!theirs || !own)
            return tl::unexpected(theirs ? own.error() : theirs.error());
        for (const Row &row : *theirs) {
            const auto isSame = [&, c = column](const Row &other) {
                return other[c] == row[c]
                       || (!textIn(row, c).isEmpty()
                           && textfold::name(textIn(other, c)) == textfold::name(textIn(row, c)));
            };
            Row moved = row;
            moved[size_t(table->columnOf(QLatin1String("series_id")))] = into.value;
            if (std::any_of(own->begin(), own->end(), isSame)) {
                if (auto removed = m_journal.remove(*table, row); !removed)
                    return removed;
            } else if (const auto changed = m_journal.change(*table, row, moved); !changed) {
                return tl::unexpected(changed.error());
            }
        }
    }
    return {};
}

/// Links in either direction; one that would then stand twice, or lead to itself, goes.
Result<void> SeriesWriter::moveLinks(SeriesId from, SeriesId into)
{
    for (const size_t column : {size_t(1), size_t(2)}) {
        const auto links = rowsOf(tables::seriesLink, tables::seriesLink.columns[column], from.value);
        if (!links)
            return tl::unexpected(links.error());
        for (const Row &row : *links) {
            Row moved = row;
            moved[column] = into.value;
            Query twin(m_database, "SELECT 1 FROM series_link WHERE series_id = ?1 AND other_id = ?2 AND kind = ?3");
            twin.bind(1, moved[1]).bind(2, moved[2]).bind(3, moved[3]);
            if (moved[1] == moved[2] || twin.next()) {
                if (auto removed = m_journal.remove(tables::seriesLink, row); !removed)
                    return removed;
            } else if (const auto changed = m_journal.change(tables::seriesLink, row, moved); !changed) {
                return tl::unexpected(changed.error());
            }
        }
    }
    return {};
}

Result<void> SeriesWriter::merge(SeriesId from, SeriesId into)
{
    if (from == into)
        return fail(Error::Code::Refused, StorageText::tr("A series cannot be joined with itself."));
    for (const auto work : {&SeriesWriter::fillGaps, &SeriesWriter::moveParts, &SeriesWriter::moveLinks})
        if (auto done = (this->*work)(from, into); !done)
            return done;
    if (auto moved = m_journal.changeAll(tables::item, "series_id", from.value, into.value); !moved)
        return moved;
    const auto row = m_journal.rows().readNamed(tables::series, from.value);
    if (!row)
        return tl::unexpected(row.error());
    m_names.forgetSeries();
    return m_journal.remove(tables::series, *row);
}

} // namespace nameplate::storage
