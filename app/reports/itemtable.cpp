// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/itemtable.h"

#include "app/reports/reportwords.h"
#include "app/reports/visibletext.h"

namespace nameplate {

namespace {

ReportCell strong(const QString &text)
{
    return {text, {}, TextFace::Strong, TextFace::Small};
}

/// Fills a table with the lines of groups while the sum runs along.
class TableFiller
{
public:
    TableFiller(std::span<const char *const> keys, const CellContext &context)
        : m_context(context)
    {
        for (const char *key : keys) {
            m_columns.push_back(&itemcolumns::at(key));
            m_table.columns.push_back(m_columns.back()->column(context));
        }
    }

    void carryIn(const char *sumKey)
    {
        m_table.carryColumn = indexOf(sumKey);
        m_table.labelColumn = indexOf("item");
        m_table.carriedForward = ReportWords::tr("Carried forward");
        m_table.broughtForward = ReportWords::tr("Brought forward");
    }

    void addGroup(const ReportGroup &group)
    {
        if (!group.title.isEmpty())
            m_table.rows.push_back({ReportRow::Kind::GroupHead, {strong(group.title)}, {}, carried()});
        for (const ReportItem *item : group.items)
            addItem(*item);
        if (!group.title.isEmpty())
            addSum(ReportRow::Kind::Subtotal,
                   inSentence(group.title, m_context.locale) + QStringLiteral(", ") + countText(group.totals),
                   group.totals);
    }

    void addItem(const ReportItem &item)
    {
        m_running.add(item.record.item);
        ReportRow row;
        row.cells.reserve(m_columns.size());
        for (const ItemColumn *column : m_columns)
            row.cells.push_back(column->cell(item, m_context));
        row.picture = item.mainPhoto;
        row.carried = carried();
        m_table.rows.push_back(std::move(row));
    }

    void addTotal()
    {
        addSum(ReportRow::Kind::Total, ReportWords::tr("Total, %1").arg(countText(m_running)), m_running);
    }

    [[nodiscard]] ReportTable take() { return std::move(m_table); }

private:
    [[nodiscard]] qsizetype indexOf(const char *key) const
    {
        for (size_t i = 0; i < m_columns.size(); ++i)
            if (qstrcmp(m_columns[i]->key, key) == 0)
                return qsizetype(i);
        return -1;
    }

    [[nodiscard]] QString carried() const
    {
        return m_table.carryColumn < 0 ? QString() : m_context.worths.lines(m_running);
    }

    void addSum(ReportRow::Kind kind, const QString &label, const Totals &totals)
    {
        ReportRow row{kind, std::vector<ReportCell>(m_columns.size()), {}, carried()};
        row.cells[size_t(m_table.labelColumn)] = strong(label);
        row.cells[size_t(m_table.carryColumn)] = strong(m_context.worths.lines(totals));
        m_table.rows.push_back(std::move(row));
    }

    const CellContext &m_context;
    std::vector<const ItemColumn *> m_columns;
    ReportTable m_table;
    Totals m_running;
};

ReportRow totalsRow(ReportRow::Kind kind, const QString &title, const Totals &totals, bool withUnvalued,
                    const CellContext &context)
{
    QStringList texts{title, context.locale.toString(totals.items()), context.locale.toString(totals.units())};
    if (withUnvalued)
        texts << (totals.unvalued() ? context.locale.toString(totals.unvalued()) : QString());
    texts << context.worths.lines(totals);

    ReportRow row;
    row.kind = kind;
    const TextFace face = kind == ReportRow::Kind::Total ? TextFace::Strong : TextFace::Plain;
    for (const QString &text : std::as_const(texts))
        row.cells.push_back({text, {}, face, TextFace::Small});
    return row;
}

} // namespace

QString unitsText(const Totals &totals)
{
    const qint64 present = totals.items() - totals.gone();
    const QString items = ReportWords::tr("%n item(s)", nullptr, int(present));
    if (totals.units() == present)
        return items;
    return items + QStringLiteral(", ") + ReportWords::tr("%n unit(s)", nullptr, int(totals.units()));
}

QString countText(const Totals &totals)
{
    if (totals.unvalued() == 0)
        return unitsText(totals);
    return unitsText(totals) + QStringLiteral(", ")
           + ReportWords::tr("%n without a value", nullptr, int(totals.unvalued()));
}

ReportTable itemTable(const std::vector<ReportGroup> &groups, std::span<const char *const> columns, const char *sumKey,
                      const CellContext &context)
{
    TableFiller filler(columns, context);
    filler.carryIn(sumKey);
    for (const ReportGroup &group : groups)
        filler.addGroup(group);
    filler.addTotal();
    return filler.take();
}

ReportTable itemTable(const std::vector<const ReportItem *> &items, std::span<const char *const> columns,
                      const CellContext &context)
{
    TableFiller filler(columns, context);
    for (const ReportItem *item : items)
        filler.addItem(*item);
    return filler.take();
}

ReportTable totalsTable(const QString &head, const std::vector<ReportGroup> &groups, const CellContext &context)
{
    Totals all;
    for (const ReportGroup &group : groups)
        all.add(group.totals);
    const bool withUnvalued = all.unvalued() > 0;

    ReportTable table;
    table.columns = {{QStringLiteral("group"), head, TextAlign::Start, 92, 0},
                     {QStringLiteral("items"), ReportWords::tr("Items"), TextAlign::End, 16, 30},
                     {QStringLiteral("units"), ReportWords::tr("Units"), TextAlign::End, 16, 30}};
    if (withUnvalued)
        table.columns.push_back({QStringLiteral("unvalued"), ReportWords::tr("Without value"), TextAlign::End, 26, 40});
    table.columns.push_back(
        {QStringLiteral("value"), context.worths.head(ReportWords::tr("Value")), TextAlign::End, 30, 70});

    for (const ReportGroup &group : groups)
        table.rows.push_back(totalsRow(ReportRow::Kind::Item, group.title, group.totals, withUnvalued, context));
    table.rows.push_back(totalsRow(ReportRow::Kind::Total, ReportWords::tr("Total"), all, withUnvalued, context));
    return table;
}

} // namespace nameplate
