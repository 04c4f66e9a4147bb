// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/historyreader.h"

#include "app/domain/itemfield.h"
#include "app/storage/rowtext.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace nameplate::storage {

namespace {

/// Columns that hold a field under another name.
struct Renamed
{
    const char *column;
    const char *field;
};

constexpr Renamed renamed[] = {
    {"series_id", "series_number"}, {"place_id", "place"}, {"category_id", "category"}, {"uuid", "id"}};

/// Rows that belong to an item without being a value of it, and the column that says most.
struct Part
{
    const Table *table;
    const char *field;
    const char *column;
};

constexpr Part parts[] = {{&tables::reading, "reading", "value"},
                          {&tables::verification, "verification", "outcome"},
                          {&tables::silenced, "silenced", "code"},
                          {&tables::noticeMatch, "recall", "verdict"}};

const Part *partOf(const Table &table)
{
    for (const Part &part : parts)
        if (part.table == &table)
            return &part;
    return nullptr;
}

const char *fieldOf(const QString &column)
{
    for (const Renamed &row : renamed)
        if (column == QLatin1String(row.column))
            return row.field;
    const Field *field = fields::find(column);
    return field ? field->key : nullptr;
}

QString textIn(const Table &table, const Row &row, QAnyStringView column)
{
    const auto *text = std::get_if<QString>(&row[size_t(table.columnOf(column))]);
    return text ? *text : QString();
}

qint64 numberIn(const Table &table, const Row &row, QAnyStringView column)
{
    const auto *number = std::get_if<qint64>(&row[size_t(table.columnOf(column))]);
    return number ? *number : 0;
}

QString labelled(const Table &evidenceTable, const Row &row, const QString &fileName)
{
    Evidence evidence;
    evidence.number = numberIn(evidenceTable, row, u"number");
    return evidence.label() + u' ' + fileName;
}

/// A column of minor units and the one with their currency, for which an empty one means that of the price.
struct Amount
{
    const char *column;
    const char *currency;
};

constexpr Amount amounts[] = {
    {"price", "currency"}, {"value", "value_currency"}, {"replacement_price", "replacement_currency"}};

QString amountText(qint64 minor, const Row &row, const char *currencyColumn)
{
    const QString own = textIn(tables::item, row, QLatin1String(currencyColumn));
    const auto currency = Currency::fromCode(own.isEmpty() ? textIn(tables::item, row, u"currency") : own);
    return Money{minor, currency ? *currency : Currency()}.plainText();
}

} // namespace

std::vector<HistoryEntry> HistoryReader::read(ItemId item)
{
    m_lines = ItemPast(m_database).read(item);
    m_removed.reset();
    std::vector<HistoryEntry> entries;
    for (const PastLine &line : m_lines) {
        if (line.table != &tables::item) {
            entries.push_back(partEntry(line));
        } else if (line.op == QLatin1String("change")) {
            tellChange(line, entries);
        } else {
            entries.push_back(line.step);
            entries.back().field = QStringLiteral("item");
        }
    }
    return entries;
}

/// The steps of these lines also took away, or made before they were undone, what the lines speak of.
const HistoryReader::Names &HistoryReader::removedNames()
{
    if (m_removed)
        return *m_removed;
    Names &names = m_removed.emplace();
    qint64 step = 0;
    for (const PastLine &line : m_lines) {
        if (std::exchange(step, line.step.step) == line.step.step)
            continue;
        Query query(m_database, "SELECT tab, row_id, ifnull(before, after) FROM journal WHERE step_id = ?1 AND "
                                "tab IN ('place', 'evidence') AND op <> 'change' AND ifnull(before, after) <> ''");
        query.bind(1, step);
        while (query.next()) {
            const Table *table = tables::find(query.text(0));
            Row row = table->blankRow();
            if (!rowtext::apply(*table, query.text(2), row))
                continue;
            const bool isPlace = table == &tables::place;
            const QString name = textIn(*table, row, isPlace ? u"name" : u"file_name");
            names[{table, query.number(1)}] = isPlace ? name : labelled(*table, row, name);
        }
    }
    return names;
}

QString HistoryReader::partText(const Table &table, const Row &row)
{
    if (&table == &tables::itemTag)
        return nameOf(tables::tag, numberIn(table, row, u"tag_id"));
    if (&table == &tables::evidenceLink)
        return nameOf(tables::evidence, numberIn(table, row, u"evidence_id"));
    const Part *part = partOf(table);
    return part ? textIn(table, row, QLatin1String(part->column)) : textIn(table, row, u"value");
}

/// A tag, identifier or piece of evidence that came, went or changed.
HistoryEntry HistoryReader::partEntry(const PastLine &line)
{
    HistoryEntry entry = line.step;
    if (line.table == &tables::itemTag)
        entry.field = QStringLiteral("tags");
    else if (line.table == &tables::evidenceLink)
        entry.field = QStringLiteral("evidence");
    else if (const Part *part = partOf(*line.table))
        entry.field = QString::fromLatin1(part->field);
    else
        entry.field = QLatin1String("identifier.") + textIn(*line.table, line.rowBefore, u"kind");
    if (line.op != QLatin1String("make"))
        entry.before = partText(*line.table, line.rowBefore);
    if (line.op != QLatin1String("delete"))
        entry.after = partText(*line.table, line.rowAfter);
    return entry;
}

void HistoryReader::tellChange(const PastLine &line, std::vector<HistoryEntry> &entries)
{
    const QJsonObject changed = QJsonDocument::fromJson(line.after.toUtf8()).object();
    for (const char *column : line.table->columns) {
        const char *field = fieldOf(QString::fromLatin1(column));
        if (!field || !changed.contains(QLatin1String(column)))
            continue;
        HistoryEntry entry = line.step;
        entry.field = QString::fromLatin1(field);
        entry.before = textOf(line.rowBefore, column);
        entry.after = textOf(line.rowAfter, column);
        entries.push_back(std::move(entry));
    }
}

QString HistoryReader::textOf(const Row &row, const char *column)
{
    const QString name = QString::fromLatin1(column);
    const SqlValue &value = row[size_t(tables::item.columnOf(name))];
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    const auto *number = std::get_if<qint64>(&value);
    if (!number)
        return {};
    for (const Amount &amount : amounts)
        if (name == QLatin1String(amount.column))
            return amountText(*number, row, amount.currency);
    if (name == QLatin1String("place_id"))
        return nameOf(tables::place, *number);
    if (name == QLatin1String("category_id"))
        return nameOf(tables::category, *number);
    return name == QLatin1String("series_id") ? nameOf(tables::series, *number) : QString::number(*number);
}

QString HistoryReader::nameOf(const Table &table, qint64 id)
{
    if (&table == &tables::category)
        return m_reader.categoryName(CategoryId{id});
    if (&table == &tables::series) {
        const auto series = m_reader.readSeries(SeriesId{id});
        return series ? QString(series->title() + u' ' + series->number).trimmed() : QString();
    }
    QString name;
    if (&table == &tables::place) {
        name = m_reader.placePath(PlaceId{id});
    } else {
        Query query(m_database,
                    &table == &tables::tag
                        ? "SELECT name FROM tag WHERE id = ?1"
                        : "SELECT 'E-' || printf('%03d', number) || ' ' || file_name FROM evidence WHERE id = ?1");
        query.bind(1, id);
        name = query.next() ? query.text(0) : QString();
    }
    if (!name.isEmpty())
        return name;
    const auto removed = removedNames().find({&table, id});
    return removed == removedNames().end() ? QString() : removed->second;
}

std::vector<PastStep> HistoryReader::steps()
{
    std::vector<PastStep> steps;
    Query query(m_database, "SELECT id, at, label, state FROM step ORDER BY id");
    while (query.next())
        steps.push_back({query.number(0), query.text(1), query.text(2), query.number(3) != 0});
    return steps;
}

} // namespace nameplate::storage
