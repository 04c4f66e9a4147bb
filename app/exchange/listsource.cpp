// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/listsource.h"

#include "app/exchange/headersearch.h"
#include "app/exchange/listformat.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace nameplate {

Result<bool> ListRows::next(ListRow &row)
{
    if (m_csv)
        return m_csv->next(row);
    if (m_next >= m_content->table.size())
        return false;
    row = m_content->table.row(m_next++, m_width, m_cells);
    return true;
}

double ListRows::progress() const
{
    if (m_csv)
        return m_csv->progress();
    return m_content->table.isEmpty() ? 1.0 : double(m_next) / double(m_content->table.size());
}

Result<ListSource> ListSource::open(const QString &path, const CsvSettings &csv, const ListChoice &choice,
                                    const GoOn &goOn)
{
    ListSource source;
    source.m_path = path;
    auto known = readKnownFormat(path, choice, goOn);
    if (!known)
        return tl::unexpected(source.named(known.error()));
    if (*known) {
        if (const auto taken = source.take(std::move(**known)); !taken)
            return tl::unexpected(source.named(taken.error()));
        return source;
    }
    auto list = CsvSource::open(path, csv);
    if (!list)
        return tl::unexpected(list.error());
    source.m_header = list->header();
    source.m_headerRow = list->headerRow();
    source.m_rowsAbove = list->rowsAboveHeader();
    source.m_csv = std::move(*list);
    return source;
}

Result<void> ListSource::take(ListContent content)
{
    m_content = std::make_shared<const ListContent>(std::move(content));
    m_header = m_content->header;
    if (m_content->table.isEmpty())
        return fail(Error::Code::BadValue, tr("It holds nothing."), tr("Choose a file that holds a list."));
    return m_header.isEmpty() ? findHeader() : Result<void>();
}

Result<void> ListSource::findHeader()
{
    HeaderSearch search;
    const ListTable &table = m_content->table;
    std::vector<QByteArrayView> cells;
    for (qsizetype i = 0; i < table.size(); ++i)
        if (!search.add(table.row(i, 0, cells)))
            break;
    if (!search.finish())
        return fail(Error::Code::BadValue, tr("It holds no text."),
                    tr("Choose a file with a row of column names and rows below it."));
    m_header = search.header();
    while (m_header.size() < table.width())
        m_header << QString(); // what stands beside a sheet's table is not lost
    m_headerRow = search.row();
    m_rowsAbove = search.rowsAbove();
    while (table.row(m_firstRow, 0, cells).number() != m_headerRow)
        ++m_firstRow;
    ++m_firstRow;
    return {};
}

QString ListSource::fileName() const
{
    return QFileInfo(QDir::cleanPath(m_path)).fileName();
}

QString ListSource::title() const
{
    return m_content ? m_content->title : tr("List in CSV");
}

const QString &ListSource::key(qsizetype column) const
{
    const bool hasKeys = m_content && !m_content->keys.isEmpty();
    return hasKeys ? m_content->keys.at(column) : m_header.at(column);
}

QByteArray ListSource::fingerprint() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(preset().toUtf8());
    for (qsizetype i = 0; i < m_header.size(); ++i) {
        hash.addData(QByteArrayView("\0", 1));
        hash.addData(key(i).toUtf8());
    }
    return hash.result().toHex().first(24);
}

std::shared_ptr<const CompanionFiles> ListSource::files() const
{
    if (m_content && m_content->files)
        return m_content->files;
    return std::make_shared<CompanionFolder>(QFileInfo(m_path).path());
}

Result<ListRows> ListSource::rows() const
{
    if (m_csv)
        return m_csv->rows().map([](CsvRows rows) { return ListRows(std::move(rows)); });
    return ListRows(m_content, m_firstRow, m_header.size());
}

Error ListSource::named(Error error) const
{
    error.what = tr("%1: %2").arg(fileName(), error.what);
    return error;
}

} // namespace nameplate
