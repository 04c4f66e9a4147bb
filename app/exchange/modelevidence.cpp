// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/modelevidence.h"

#include "app/exchange/columnplan.h"

namespace nameplate {

namespace {

constexpr qint64 rowsLookedAt = 20'000;
constexpr qint64 fewestRows = 4;

size_t hashOf(QByteArrayView cell, size_t seed)
{
    return qHash(cell.trimmed(), seed);
}

} // namespace

ModelEvidence::ModelEvidence(const ColumnPlan &plan)
    : m_number(plan.indexOf("series_number"))
    , m_serial(plan.indexOf("serial"))
{
    for (const char *key : {"brand", "name", "series_name"})
        if (const qsizetype column = plan.indexOf(key); column >= 0)
            m_naming << column;
}

void ModelEvidence::add(const ListRow &row)
{
    if (m_number < 0 || !m_allDifferent || m_hasSerials || m_rows >= rowsLookedAt)
        return;
    m_hasSerials = m_serial >= 0 && !row.cell(m_serial).trimmed().isEmpty();
    const QByteArrayView number = row.cell(m_number);
    if (number.trimmed().isEmpty())
        return;
    if (m_rows++ == 0)
        m_example = row.text(m_number);
    const auto before = m_numbers.size();
    m_numbers.insert(hashOf(number, 0));
    m_allDifferent = m_numbers.size() > before;

    size_t name = 0;
    for (const qsizetype column : m_naming)
        name = hashOf(row.cell(column), name);
    const auto namesBefore = m_names.size();
    m_names.insert(name);
    m_repeatedNames += m_names.size() == namesBefore ? 1 : 0;
}

bool ModelEvidence::areUnits() const
{
    return m_rows >= fewestRows && m_allDifferent && !m_hasSerials && !m_naming.isEmpty()
           && m_repeatedNames * 4 >= m_rows;
}

} // namespace nameplate
