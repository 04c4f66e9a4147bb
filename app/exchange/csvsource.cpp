// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/csvsource.h"

#include "app/exchange/csvdelimiter.h"
#include "app/exchange/headersearch.h"
#include "app/exchange/utf8reader.h"

#include <QFile>
#include <QFileInfo>

namespace nameplate {

namespace {

constexpr qsizetype detectionBytes = 256 * 1024;

/// Excel's first line "sep=;" names the delimiter and is no row of the table.
qsizetype delimiterLineLength(QByteArrayView start)
{
    if (start.size() < 6 || qstrnicmp(start.data(), "sep=", 4) != 0 || (start[5] != '\r' && start[5] != '\n'))
        return 0;
    return start.size() > 6 && start[5] == '\r' && start[6] == '\n' ? 7 : 6;
}

} // namespace

CsvRows::CsvRows(std::unique_ptr<QFile> file, const TextEncoding &encoding, char delimiter)
    : m_file(std::move(file))
    , m_reader(std::make_unique<Utf8Reader>(*m_file, encoding))
    , m_parser(delimiter)
    , m_size(m_file->size())
{}

CsvRows::~CsvRows() = default;
CsvRows::CsvRows(CsvRows &&) noexcept = default;
CsvRows &CsvRows::operator=(CsvRows &&) noexcept = default;

Result<bool> CsvRows::next(ListRow &row)
{
    while (!m_parser.next(row)) {
        if (m_ended)
            return false;
        const auto text = m_reader->next();
        if (!text)
            return tl::unexpected(text.error());
        m_ended = text->isEmpty();
        if (const auto parsed = m_ended ? m_parser.finish() : m_parser.feed(*text); !parsed)
            return tl::unexpected(parsed.error());
    }
    return true;
}

Result<void> CsvRows::skip(qsizetype bytes)
{
    if (bytes == 0)
        return {};
    const auto text = m_reader->next();
    return text ? m_parser.feed(QByteArrayView(*text).sliced(bytes)) : tl::unexpected(text.error());
}

double CsvRows::progress() const
{
    return m_size == 0 ? 1.0 : double(m_file->pos()) / double(m_size);
}

bool CsvRows::hasReplaced() const
{
    return m_reader->hasReplaced();
}

Result<CsvSource> CsvSource::open(const QString &path, const CsvSettings &settings)
{
    CsvSource source;
    source.m_path = path;
    const QFileInfo info(path);
    if (!info.exists())
        return fail(Error::Code::NotFound, tr("There is no file %1.").arg(path));
    if (!info.isFile())
        return fail(Error::Code::BadValue, tr("%1 is not a file.").arg(path), tr("Name a CSV file."));
    source.m_size = info.size();
    const auto opened = source.detect(settings).and_then([&source] { return source.findHeader(); });
    if (!opened)
        return tl::unexpected(source.named(opened.error()));
    return source;
}

QString CsvSource::fileName() const
{
    return QFileInfo(m_path).fileName();
}

QString CsvSource::folder() const
{
    return QFileInfo(m_path).path();
}

Result<CsvRows> CsvSource::rows() const
{
    return records()
        .and_then([this](CsvRows rows) { return belowHeader(std::move(rows)); })
        .map_error([this](Error error) { return named(std::move(error)); });
}

Result<CsvRows> CsvSource::belowHeader(CsvRows rows) const
{
    ListRow row;
    while (row.number() < m_headerRow) {
        const auto read = rows.next(row);
        if (!read)
            return tl::unexpected(read.error());
        if (!*read)
            return changed();
    }
    return rows;
}

Result<CsvRows> CsvSource::records() const
{
    auto file = std::make_unique<QFile>(m_path);
    if (!file->open(QIODevice::ReadOnly))
        return fail(Error::Code::Disk, tr("It cannot be opened: %1.").arg(file->errorString()));
    if (file->size() != m_size)
        return changed();
    CsvRows rows(std::move(file), m_encoding, m_delimiter);
    const auto skipped = rows.skip(m_skippedBytes);
    if (!skipped)
        return tl::unexpected(skipped.error());
    return rows;
}

Result<void> CsvSource::detect(const CsvSettings &settings)
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::Disk, tr("It cannot be opened: %1.").arg(file.errorString()));
    const auto encoding =
        settings.encoding.isEmpty() ? TextEncoding::detect(file) : TextEncoding::named(settings.encoding);
    if (!encoding)
        return tl::unexpected(encoding.error());
    m_encoding = *encoding;

    file.seek(0);
    Utf8Reader reader(file, m_encoding);
    QByteArray start;
    while (start.size() < detectionBytes) {
        const auto text = reader.next();
        if (!text)
            return tl::unexpected(text.error());
        if (text->isEmpty())
            break;
        start += *text;
    }
    m_skippedBytes = delimiterLineLength(start);
    m_delimiter = m_skippedBytes > 0 ? start.at(4) : guessDelimiter(start);
    if (settings.delimiter != '\0')
        m_delimiter = settings.delimiter;
    return {};
}

Result<void> CsvSource::findHeader()
{
    auto rows = records();
    if (!rows)
        return tl::unexpected(rows.error());
    HeaderSearch search;
    ListRow row;
    bool goesOn = true;
    while (goesOn) {
        const auto read = rows->next(row);
        if (!read)
            return tl::unexpected(read.error());
        goesOn = *read && search.add(row);
    }
    if (!search.finish())
        return fail(Error::Code::BadValue, tr("It holds no text."),
                    tr("Choose a file with a row of column names and rows below it."));
    m_header = search.header();
    m_headerRow = search.row();
    m_rowsAbove = search.rowsAbove();
    return {};
}

tl::unexpected<Error> CsvSource::changed()
{
    return fail(Error::Code::Disk, tr("It changed while it was read."), tr("Close other programs that write it."));
}

Error CsvSource::named(Error error) const
{
    error.what = tr("%1: %2").arg(fileName(), error.what);
    return error;
}

} // namespace nameplate
