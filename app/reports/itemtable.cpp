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

/// Fills a table with the lines of groups while the sums run along.
class TableFiller
{
public:
    TableFiller(std::span<const char *const> keys, const CellContext &context)
        : m_context(context)
    {
        for (const char *key : keys) {
            m_columns.push_back(&itemcolumns::at(key));
            m_table.columns.push_back(m_columns.back()->column(context));
            if (qstrcmp(key, "item") == 0)
                m_table.labelColumn = qsizetype(m_columns.size()) - 1;
        }
    }

    void carrySums()
    {
        m_table.carryColumns = sumColumns();
        m_table.carriedForward = ReportWords::tr("Carried forward");
        m_table.broughtForward = ReportWords::tr("Brought forward");
    }

    void addHead(const QString &title)
    {
        m_table.rows.push_back({ReportRow::Kind::GroupHead, {strong(title)}, {}, carried()});
    }

    void addItem(const ReportItem &item)
    {
        if (m_context.pulse && !m_context.pulse->step())
            return;
        m_running.add(item.record);
        ReportRow row;
        row.cells.reserve(m_columns.size());
        for (const ItemColumn *column : m_columns)
            row.cells.push_back(column->cell(item, m_context));
        row.picture = item.mainPhoto;
        row.carried = carried();
        m_table.rows.push_back(std::move(row));
    }

    void addSums(ReportRow::Kind kind, const QString &label, const LineSums &sums)
    {
        ReportRow row{kind, std::vector<ReportCell>(m_columns.size()), {}, carried()};
        row.cells[size_t(m_table.labelColumn)] = strong(label);
        for (const qsizetype column : sumColumns())
            row.cells[size_t(column)] = strong(m_columns[size_t(column)]->sumText(sums, m_context));
        m_table.rows.push_back(std::move(row));
    }

    [[nodiscard]] const LineSums &running() const { return m_running; }
    [[nodiscard]] ReportTable take() { return std::move(m_table); }

private:
    [[nodiscard]] std::vector<qsizetype> sumColumns() const
    {
        std::vector<qsizetype> result;
        for (size_t i = 0; i < m_columns.size(); ++i)
            if (m_columns[i]->sum)
                result.push_back(qsizetype(i));
        return result;
    }

    [[nodiscard]] std::vector<QString> carried() const
    {
        std::vector<QString> texts;
        for (const qsizetype column : m_table.carryColumns)
            texts.push_back(m_columns[size_t(column)]->sumText(m_running, m_context));
        return texts;
    }

    const CellContext &m_context;
    std::vector<const ItemColumn *> m_columns;
    ReportTable m_table;
    LineSums m_running;
};

ReportCell cellOf(const QString &text, ReportRow::Kind kind)
{
    return {text, {}, kind == ReportRow::Kind::Total ? TextFace::Strong : TextFace::Plain, TextFace::Small};
}

ReportRow totalsRow(ReportRow::Kind kind, const QString &title, const LineSums &sums, bool withUnvalued,
                    const CellContext &context)
{
    const Totals &worths = sums.worths;
    QStringList texts{title, context.locale.toString(worths.items()), context.locale.toString(worths.units())};
    texts << context.prices.lines(sums.prices.sums());
    texts << context.worths.lines(worths.sums());
    if (withUnvalued)
        texts << (worths.unvalued() ? context.locale.toString(worths.unvalued()) : QString());
    if (!context.replacements.isUnused())
        texts << context.replacements.lines(sums.replacements.sums());

    ReportRow row;
    row.kind = kind;
    for (const QString &text : std::as_const(texts))
        row.cells.push_back(cellOf(text, kind));
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

ReportTable itemTable(const std::vector<ReportGroup> &groups, std::span<const char *const> columns,
                      const CellContext &context)
{
    TableFiller filler(columns, context);
    filler.carrySums();
    for (const ReportGroup &group : groups) {
        if (!group.title.isEmpty())
            filler.addHead(group.title);
        for (const ReportItem *item : group.items)
            filler.addItem(*item);
        if (!group.title.isEmpty())
            filler.addSums(ReportRow::Kind::Subtotal,
                           inSentence(group.title, context.locale) + QStringLiteral(", ")
                               + countText(group.sums.worths),
                           group.sums);
    }
    filler.addSums(ReportRow::Kind::Total, ReportWords::tr("Total, %1").arg(countText(filler.running().worths)),
                   filler.running());
    return filler.take();
}

ReportTable checkTable(const std::vector<ReportGroup> &groups, std::span<const char *const> columns,
                       const CellContext &context)
{
    TableFiller filler(columns, context);
    for (const ReportGroup &group : groups) {
        if (!group.title.isEmpty())
            filler.addHead(inSentence(group.title, context.locale) + QStringLiteral(", ")
                           + unitsText(group.sums.worths));
        for (const ReportItem *item : group.items)
            filler.addItem(*item);
    }
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
    LineSums all;
    for (const ReportGroup &group : groups)
        all.add(group.sums);
    const bool withUnvalued = all.worths.unvalued() > 0;

    ReportTable table;
    table.columns = {
        {QStringLiteral("group"), head, TextAlign::Start, 62, 0},
        {QStringLiteral("items"), ReportWords::tr("Items"), TextAlign::End, 12, 24},
        {QStringLiteral("units"), ReportWords::tr("Units"), TextAlign::End, 12, 24},
        {QStringLiteral("price"), context.prices.head(ReportWords::tr("Price paid")), TextAlign::End, 24, 60}};
    table.columns.push_back(
        {QStringLiteral("value"), context.worths.head(ReportWords::tr("Value")), TextAlign::End, 24, 60});
    if (withUnvalued)
        table.columns.push_back({QStringLiteral("unvalued"), ReportWords::tr("Without value"), TextAlign::End, 22, 30});
    if (!context.replacements.isUnused())
        table.columns.push_back({QStringLiteral("replacement"),
                                 context.replacements.head(ReportWords::tr("Replacement")), TextAlign::End, 24, 60});

    for (const ReportGroup &group : groups)
        table.rows.push_back(totalsRow(ReportRow::Kind::Item, group.title, group.sums, withUnvalued, context));
    table.rows.push_back(totalsRow(ReportRow::Kind::Total, ReportWords::tr("Total"), all, withUnvalued, context));
    return table;
}

} // namespace nameplate
