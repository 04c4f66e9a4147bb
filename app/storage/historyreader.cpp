// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/historyreader.h"

#include "app/domain/itemfield.h"
#include "app/storage/mapping.h"
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

const char *fieldOf(const QString &column)
{
    for (const Renamed &row : renamed)
        if (column == QLatin1String(row.column))
            return row.field;
    const Field *field = fields::find(column);
    return field ? field->key : nullptr;
}

QString textIn(const Row &row, const char *column)
{
    const auto *text = std::get_if<QString>(&row[size_t(tables::item.columnOf(QString::fromLatin1(column)))]);
    return text ? *text : QString();
}

QString amountText(qint64 minor, const Row &row, bool isValue)
{
    const QString own = isValue ? textIn(row, "value_currency") : QString();
    const auto currency = Currency::fromCode(own.isEmpty() ? textIn(row, "currency") : own);
    return Money{minor, currency ? *currency : Currency()}.plainText();
}

} // namespace

std::vector<HistoryEntry> HistoryReader::read(ItemId item)
{
    std::vector<Line> lines = linesOf(item);
    completeCurrencies(item, lines);
    std::vector<HistoryEntry> entries;
    for (const Line &line : lines)
        tell(line, entries);
    return entries;
}

std::vector<HistoryReader::Line> HistoryReader::linesOf(ItemId item)
{
    std::vector<Line> lines;
    Query query(
        m_database,
        "SELECT step.at, step.id, step.label, step.state, tab, row_id, last_id, op, before, after, journal.id AS line "
        "FROM journal JOIN step ON step.id = step_id WHERE item_id = ?1 "
        "UNION ALL "
        "SELECT step.at, step.id, step.label, step.state, tab, row_id, last_id, op, before, after, journal.id "
        "FROM journal JOIN step ON step.id = step_id "
        "WHERE tab = 'item' AND row_id <= ?1 AND last_id >= ?1 AND last_id > row_id "
        "ORDER BY 2, line");
    query.bind(1, item.value);
    while (query.next()) {
        Line line;
        line.step.at = QDateTime::fromString(query.text(0), Qt::ISODateWithMs);
        line.step.step = query.number(1);
        line.step.label = query.text(2);
        line.step.undone = query.number(3) != 0;
        line.table = tables::find(query.text(4));
        line.first = query.number(5);
        line.last = query.number(6);
        line.op = query.text(7);
        line.before = query.text(8);
        line.after = query.text(9);
        if (line.isChangeOfItem()) {
            line.rowBefore.resize(line.table->columns.size());
            line.rowAfter.resize(line.table->columns.size());
            if (!rowtext::apply(*line.table, line.before, line.rowBefore)
                || !rowtext::apply(*line.table, line.after, line.rowAfter))
                continue;
        }
        if (line.table)
            lines.push_back(std::move(line));
    }
    return lines;
}

/// The images of a change name only what changed, but an amount means nothing without its currency: it is told
/// backwards from the one of today.
void HistoryReader::completeCurrencies(ItemId item, std::vector<Line> &lines)
{
    Query today(m_database, "SELECT currency, value_currency FROM item WHERE id = ?1");
    today.bind(1, item.value);
    if (!today.next())
        return;
    for (const char *column : {"currency", "value_currency"}) {
        const auto at = size_t(tables::item.columnOf(QString::fromLatin1(column)));
        SqlValue known = today.text(column == QLatin1String("currency") ? 0 : 1);
        for (auto line = lines.rbegin(); line != lines.rend(); ++line) {
            if (!line->isChangeOfItem())
                continue;
            if (!std::holds_alternative<QString>(line->rowAfter[at]))
                line->rowAfter[at] = known;
            if (!std::holds_alternative<QString>(line->rowBefore[at]))
                line->rowBefore[at] = line->rowAfter[at];
            known = line->rowBefore[at];
        }
    }
}

void HistoryReader::tell(const Line &line, std::vector<HistoryEntry> &entries)
{
    if (line.table != &tables::item) {
        for (const Row &row : rowsOf(line))
            tellPart(line, row, entries);
        return;
    }
    if (line.op == QLatin1String("change"))
        return tellChange(line, entries);
    entries.push_back(line.step);
    entries.back().field = QStringLiteral("item");
}

/// The rows a line speaks of: from its image, or for rows that were just made from the table itself.
std::vector<Row> HistoryReader::rowsOf(const Line &line)
{
    std::vector<Row> rows;
    if (const QString &image = line.op == QLatin1String("delete") ? line.before : line.after;
        !image.isEmpty() && line.op != QLatin1String("change")) {
        Row row(line.table->columns.size());
        if (rowtext::apply(*line.table, image, row))
            rows.push_back(std::move(row));
        return rows;
    }
    Query query(m_database, "SELECT " + mapping::columnList(*line.table) + " FROM " + line.table->name
                                + " WHERE id BETWEEN ?1 AND ?2");
    query.bind(1, line.first).bind(2, line.last);
    while (query.next()) {
        Row row;
        for (int i = 0; i < query.columnCount(); ++i)
            row.push_back(query.value(i));
        rows.push_back(std::move(row));
    }
    return rows;
}

/// A tag, identifier or piece of evidence that came, went or changed.
void HistoryReader::tellPart(const Line &line, const Row &row, std::vector<HistoryEntry> &entries)
{
    HistoryEntry entry = line.step;
    QString text;
    if (line.table == &tables::itemTag) {
        entry.field = QStringLiteral("tags");
        text = nameOf("tag", row, u"tag_id");
    } else if (line.table == &tables::evidenceLink) {
        entry.field = QStringLiteral("evidence");
        text = nameOf("evidence", row, u"evidence_id");
    } else {
        const auto *kind = std::get_if<QString>(&row[2]);
        const auto *value = std::get_if<QString>(&row[3]);
        entry.field = QLatin1String("identifier.") + (kind ? *kind : QString());
        text = value ? *value : QString();
        if (line.op == QLatin1String("change")) {
            Row before = row;
            std::ignore = rowtext::apply(*line.table, line.before, before);
            const auto *old = std::get_if<QString>(&before[3]);
            entry.before = old ? *old : QString();
        }
    }
    (line.op == QLatin1String("delete") ? entry.before : entry.after) = text;
    entries.push_back(std::move(entry));
}

void HistoryReader::tellChange(const Line &line, std::vector<HistoryEntry> &entries)
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
    if (name == QLatin1String("price") || name == QLatin1String("value"))
        return amountText(*number, row, name == QLatin1String("value"));
    if (name == QLatin1String("place_id"))
        return m_reader.placePath(PlaceId{*number});
    if (name == QLatin1String("category_id"))
        return m_reader.categoryName(CategoryId{*number});
    if (name == QLatin1String("series_id")) {
        const auto series = m_reader.readSeries(SeriesId{*number});
        return series ? QString(series->title() + u' ' + series->number).trimmed() : QString();
    }
    return QString::number(*number);
}

QString HistoryReader::nameOf(const char *table, const Row &row, QStringView column)
{
    const auto isTag = qstrcmp(table, "tag") == 0;
    const Table &links = isTag ? tables::itemTag : tables::evidenceLink;
    const auto *id = std::get_if<qint64>(&row[size_t(links.columnOf(column))]);
    if (!id)
        return {};
    Query query(m_database,
                isTag ? "SELECT name FROM tag WHERE id = ?1"
                      : "SELECT 'E-' || printf('%03d', number) || ' ' || file_name FROM evidence WHERE id = ?1");
    query.bind(1, *id);
    return query.next() ? query.text(0) : QString();
}

} // namespace nameplate::storage
