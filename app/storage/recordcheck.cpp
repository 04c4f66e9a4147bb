// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/recordcheck.h"

#include "app/identity/fold.h"
#include "app/storage/mapping.h"
#include "app/storage/sqlerror.h"

#include <QUuid>

#include <algorithm>

namespace nameplate::storage {

namespace {

QByteArray selectAll(const Table &table)
{
    return "SELECT " + mapping::columnList(table) + " FROM " + table.name;
}

Row rowOf(const Query &query, const Table &table)
{
    Row row;
    for (int i = 0; i < int(table.columns.size()); ++i)
        row.push_back(query.value(i));
    return row;
}

const QString &textIn(const Row &row, const Table &table, QStringView column)
{
    static const QString none;
    const auto *text = std::get_if<QString>(&row[size_t(table.columnOf(column))]);
    return text ? *text : none;
}

QString shown(const SqlValue &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return QString::number(*number);
    const auto *text = std::get_if<QString>(&value);
    return text ? text->left(60) : QString();
}

bool isUuid(const QString &text)
{
    return QUuid::fromString(text).toString(QUuid::WithoutBraces) == text;
}

bool canBeMultiplied(const Item &item)
{
    for (const auto &unit : {item.price, item.value})
        if (unit && *unit > Money::maximum / std::max<qint64>(1, item.quantity))
            return false;
    return true;
}

} // namespace

void RecordCheck::check()
{
    checkItems();
    checkSeries();
    checkPlaces();
    checkNamed(tables::category);
    checkNamed(tables::tag);
    checkIdentifiers();
    checkEvidence();
}

void RecordCheck::compare(const Table &table, const Row &stored, const Row &expected, const QString &item)
{
    for (size_t i = 0; i < stored.size(); ++i)
        if (stored[i] != expected[i])
            m_report(item, StorageText::tr("%1 in row %2 of %3 is “%4”, which it cannot be.")
                               .arg(QString::fromLatin1(table.columns[i]), shown(stored[0]),
                                    QString::fromLatin1(table.name), shown(stored[i])));
    if (const int uuid = table.columnOf(u"uuid"); uuid > 0 && !isUuid(shown(stored[size_t(uuid)])))
        m_report(
            item,
            StorageText::tr("Row %1 of %2 has no proper UUID.").arg(shown(stored[0]), QString::fromLatin1(table.name)));
}

void RecordCheck::checkItems()
{
    Query query(m_database, selectAll(tables::item));
    while (query.next()) {
        const Item item = mapping::itemFrom(query);
        compare(tables::item, rowOf(query, tables::item), mapping::toRow(item), item.number);
        if (!canBeMultiplied(item))
            m_report(item.number, StorageText::tr("Quantity times price is larger than Nameplate can keep."));
    }
}

void RecordCheck::checkSeries()
{
    Query query(m_database, selectAll(tables::series));
    while (query.next())
        compare(tables::series, rowOf(query, tables::series), mapping::toRow(mapping::seriesFrom(query)), {});
}

void RecordCheck::checkPlaces()
{
    Query query(m_database, selectAll(tables::place));
    while (query.next())
        compare(tables::place, rowOf(query, tables::place), mapping::toRow(mapping::placeFrom(query)), {});
    Query rings(m_database, "WITH RECURSIVE up(id, at, depth) AS (SELECT id, parent_id, 0 FROM place "
                            "UNION ALL SELECT up.id, place.parent_id, depth + 1 FROM up JOIN place ON place.id = up.at "
                            "WHERE depth < 200) SELECT DISTINCT id FROM up WHERE depth >= 200");
    while (rings.next())
        m_report({}, StorageText::tr("Place %1 is inside itself.").arg(rings.number(0)));
}

void RecordCheck::checkNamed(const Table &table)
{
    Query query(m_database, selectAll(table));
    while (query.next())
        compare(table, rowOf(query, table), mapping::namedRow(query.number(0), query.text(1), query.text(2)), {});
}

void RecordCheck::checkIdentifiers()
{
    Query query(m_database, selectAll(tables::identifier).replace(" FROM identifier", "")
                                + ", (SELECT number FROM item WHERE item.id = item_id) FROM identifier");
    while (query.next()) {
        const Row row = rowOf(query, tables::identifier);
        Row expected = row;
        expected.back() = fold::number(textIn(row, tables::identifier, u"value"));
        compare(tables::identifier, row, expected, query.text(int(row.size())));
    }
}

void RecordCheck::checkEvidence()
{
    Query query(m_database, selectAll(tables::evidence).replace(" FROM evidence", "")
                                + ", (SELECT item.number FROM evidence_link JOIN item ON item.id = item_id WHERE "
                                  "evidence_id = evidence.id) FROM evidence");
    while (query.next()) {
        const Row row = rowOf(query, tables::evidence);
        Row expected = row;
        const QString &kind = textIn(row, tables::evidence, u"kind");
        if (!choices::fromCode(choices::evidenceKinds(), kind))
            expected[size_t(tables::evidence.columnOf(u"kind"))] = QString();
        const QString &day = textIn(row, tables::evidence, u"taken_on");
        if (!day.isEmpty() && !QDate::fromString(day, Qt::ISODate).isValid())
            expected[size_t(tables::evidence.columnOf(u"taken_on"))] = QString();
        compare(tables::evidence, row, expected, query.text(int(row.size())));
    }
}

} // namespace nameplate::storage
