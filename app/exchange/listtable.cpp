// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/listtable.h"

#include "app/exchange/listtext.h"

namespace nameplate {

namespace {

constexpr ListLimits limits;
constexpr qsizetype maximumText = qsizetype(256) << 20;
constexpr size_t maximumNotices = 1'000;

} // namespace

Result<void> ListTable::add(qint64 number, const QStringList &cells)
{
    qsizetype filled = cells.size();
    while (filled > 0 && cells.at(filled - 1).trimmed().isEmpty())
        --filled;
    if (filled == 0)
        return {};
    if (filled > limits.columns)
        return fail(Error::Code::BadValue,
                    ListText::tr("Row %1 has more than %L2 cells.").arg(number).arg(limits.columns),
                    ListText::tr("Check that the file is a list."));
    if (size() >= limits.records)
        return fail(Error::Code::BadValue, ListText::tr("The file has more than %L1 rows.").arg(limits.records),
                    ListText::tr("Divide it into smaller files."));
    const Row row{number, m_ends.size(), size_t(filled)};
    for (qsizetype i = 0; i < filled; ++i) {
        const QByteArray text = cells.at(i).toUtf8();
        if (text.size() > limits.cellBytes)
            return fail(Error::Code::BadValue,
                        ListText::tr("Row %1 has a cell longer than %2 KiB.").arg(number).arg(limits.cellBytes >> 10),
                        ListText::tr("Shorten it in the program that wrote the file."));
        if (m_text.size() + text.size() > maximumText)
            return fail(Error::Code::BadValue,
                        ListText::tr("The file holds more than %1 MiB of text.").arg(maximumText >> 20),
                        ListText::tr("Divide it into smaller files."));
        m_text += text;
        m_ends.push_back(m_text.size());
    }
    m_rows.push_back(row);
    m_width = std::max(m_width, filled);
    return {};
}

void ListTable::notice(Notice notice)
{
    if (m_notices.size() < maximumNotices)
        m_notices.push_back(std::move(notice));
}

QByteArrayView ListTable::cell(size_t index) const
{
    const qsizetype begin = index == 0 ? 0 : m_ends[index - 1];
    return {m_text.constData() + begin, m_ends[index] - begin};
}

ListRow ListTable::row(qsizetype index, qsizetype width, std::vector<QByteArrayView> &cells) const
{
    const Row &row = m_rows[size_t(index)];
    cells.clear();
    for (size_t i = 0; i < row.cells; ++i)
        cells.push_back(cell(row.firstCell + i));
    cells.resize(std::max(cells.size(), size_t(width)));
    return {row.number, cells.data(), qsizetype(cells.size())};
}

} // namespace nameplate
