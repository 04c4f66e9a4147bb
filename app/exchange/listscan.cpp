// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/listscan.h"

namespace nameplate {

ListScan::ListScan(const ColumnPlan &plan)
    : m_plan(plan)
    , m_evidence(size_t(plan.columns().size()))
    , m_models(plan)
{}

bool ListScan::isKind(qsizetype column, FieldKind kind) const
{
    const Field *field = m_plan.columns().at(column).target.field;
    return field && field->kind == kind;
}

bool ListScan::isNumber(qsizetype column) const
{
    return isKind(column, FieldKind::Amount) || isKind(column, FieldKind::Quantity);
}

void ListScan::add(const ListRow &row)
{
    if (row.isBlank())
        return;
    ++m_rows;
    m_models.add(row);
    for (qsizetype column = 0; column < m_plan.columns().size(); ++column) {
        const QByteArrayView cell = row.cell(column);
        if (cell.isEmpty())
            continue;
        if (isKind(column, FieldKind::Date))
            m_evidence[size_t(column)].dates.add(QString::fromUtf8(cell), row.number());
        else if (isNumber(column))
            m_evidence[size_t(column)].amounts.add(QString::fromUtf8(cell), row.number());
    }
}

std::vector<ColumnStyle> ListScan::styles(const StyleHints &hints, QList<ImportProblem> &notices) const
{
    std::vector<ColumnStyle> styles(m_evidence.size());
    for (qsizetype column = 0; column < m_plan.columns().size(); ++column) {
        if (isKind(column, FieldKind::Date))
            styles[size_t(column)].dateOrder = orderOf(column, hints, notices);
        else if (isNumber(column))
            styles[size_t(column)].decimal = markOf(column, hints, notices);
    }
    return styles;
}

/// The order that the columns which decide agree on: people write all dates of a list alike.
DateOrder ListScan::orderOfAll() const
{
    DateOrder order = DateOrder::Unknown;
    for (const Evidence &each : m_evidence) {
        const DateOrder decided = each.dates.decided();
        if (each.dates.isMixed() || (decided != DateOrder::Unknown && order != DateOrder::Unknown && decided != order))
            return DateOrder::Unknown;
        if (decided != DateOrder::Unknown)
            order = decided;
    }
    return order;
}

DecimalMark ListScan::markOfAll() const
{
    DecimalMark mark = DecimalMark::Unknown;
    for (const Evidence &each : m_evidence) {
        const DecimalMark decided = each.amounts.decided();
        if (each.amounts.isMixed()
            || (decided != DecimalMark::Unknown && mark != DecimalMark::Unknown && decided != mark))
            return DecimalMark::Unknown;
        if (decided != DecimalMark::Unknown)
            mark = decided;
    }
    return mark;
}

DateOrder ListScan::orderOf(qsizetype column, const StyleHints &hints, QList<ImportProblem> &notices) const
{
    const DateEvidence &found = m_evidence[size_t(column)].dates;
    if (hints.said.dateOrder != DateOrder::Unknown)
        return hints.said.dateOrder;
    if (found.decided() != DateOrder::Unknown)
        return found.decided();
    ImportProblem notice{found.openRow, m_plan.columns().at(column).header, found.openExample, {}};
    if (found.isMixed()) {
        notice.why =
            tr("some dates of this column have the day first and some the month; what could be either is left out");
        notices << notice;
        return DateOrder::Unknown;
    }
    if (orderOfAll() != DateOrder::Unknown)
        return orderOfAll();
    const bool presetKnows = hints.preset.dateOrder != DateOrder::Unknown;
    const DateOrder order = presetKnows ? hints.preset.dateOrder : DateReader::orderOf(hints.locale);
    if (found.open > 0) {
        notice.why = order == DateOrder::MonthDayYear
                         ? tr("day and month could be exchanged in this column; it is read with the month first")
                         : tr("day and month could be exchanged in this column; it is read with the day first");
        notices << notice;
    }
    return order;
}

DecimalMark ListScan::markOf(qsizetype column, const StyleHints &hints, QList<ImportProblem> &notices) const
{
    const AmountEvidence &found = m_evidence[size_t(column)].amounts;
    if (hints.said.decimal != DecimalMark::Unknown)
        return hints.said.decimal;
    if (found.decided() != DecimalMark::Unknown)
        return found.decided();
    ImportProblem notice{found.openRow, m_plan.columns().at(column).header, found.openExample, {}};
    if (found.isMixed()) {
        notice.why =
            tr("some numbers of this column have a decimal comma and some a decimal point; what could be either "
               "is left out");
        notices << notice;
        return DecimalMark::Unknown;
    }
    if (markOfAll() != DecimalMark::Unknown)
        return markOfAll();
    if (hints.preset.decimal != DecimalMark::Unknown)
        return hints.preset.decimal;
    const DecimalMark ofLocale =
        hints.locale.decimalPoint() == QLatin1String(",") ? DecimalMark::Comma : DecimalMark::Point;
    if (!found.isOpen())
        return ofLocale;
    const bool mustBeThousands = hints.decimals < 3 || isKind(column, FieldKind::Quantity);
    const DecimalMark mark = mustBeThousands ? found.markOfThousands() : ofLocale;
    notice.why = mark == DecimalMark::Unknown
                     ? tr("points and commas stand side by side; what could be either is left out")
                 : mustBeThousands ? tr("the sign in the numbers of this column is read as dividing thousands")
                                   : tr("the decimal sign of this column is not clear; it is read as usual here");
    notices << notice;
    return mark;
}

void ListScan::noticeModels(qint64 headerRow, QList<ImportProblem> &notices) const
{
    if (!m_models.areUnits())
        return;
    notices << ImportProblem{
        headerRow, m_plan.columns().at(m_models.column()).header, m_models.example(),
        tr("every row has another series number although brands and names repeat: if these are serial "
           "numbers, map the column to serial")};
}

} // namespace nameplate
