// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/csvparser.h"

#include <csv.h>

namespace nameplate {

namespace {

constexpr unsigned char options = CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL;

/// Blanks around a cell belong to it.
int isNoSpace(unsigned char)
{
    return 0;
}

struct Record
{
    qint64 number;
    qsizetype firstCell;
    qsizetype cells;
};

enum class Excess
{
    None,
    Cell,
    Record,
    Columns
};

} // namespace

/// Collects what libcsv reports. Cells live one after another in one buffer until the next piece of text comes.
struct CsvParser::Sink
{
    explicit Sink(const ListLimits &wanted)
        : limits(wanted)
    {}
    ~Sink() { csv_free(&parser); }
    Q_DISABLE_COPY_MOVE(Sink)

    csv_parser parser{};
    ListLimits limits;
    QByteArray bytes;
    std::vector<qsizetype> ends; ///< of each cell in `bytes`
    std::vector<QByteArrayView> cells;
    std::vector<Record> records;
    size_t nextRecord = 0;
    qsizetype openFirstCell = 0; ///< first cell of the record that is not complete
    qint64 recordCount = 0;
    qint64 offset = 0;        ///< bytes of text parsed
    bool afterReturn = false; ///< the last thing seen was the CR of a line end
    Excess excess = Excess::None;

    [[nodiscard]] qsizetype openCells() const { return qsizetype(ends.size()) - openFirstCell; }
    [[nodiscard]] qsizetype openBytes() const
    {
        return bytes.size() - (openFirstCell == 0 ? 0 : ends[size_t(openFirstCell - 1)]);
    }

    static void onCell(void *cell, size_t size, void *sink);
    static void onRecord(int terminator, void *sink);
    [[nodiscard]] Excess excessOf(qsizetype cellSize) const;
    void addCell(const char *text, qsizetype size);
    void endRecord(int terminator);
    void dropHandedOut();
    void indexCells();
};

void CsvParser::Sink::onCell(void *cell, size_t size, void *sink)
{
    static_cast<Sink *>(sink)->addCell(static_cast<const char *>(cell), qsizetype(size));
}

void CsvParser::Sink::onRecord(int terminator, void *sink)
{
    static_cast<Sink *>(sink)->endRecord(terminator);
}

Excess CsvParser::Sink::excessOf(qsizetype cellSize) const
{
    if (cellSize > limits.cellBytes)
        return Excess::Cell;
    if (openCells() >= limits.columns)
        return Excess::Columns;
    return openBytes() + cellSize > limits.recordBytes ? Excess::Record : Excess::None;
}

void CsvParser::Sink::addCell(const char *text, qsizetype size)
{
    afterReturn = false;
    if (excess == Excess::None)
        excess = excessOf(size);
    if (excess != Excess::None)
        return;
    bytes.append(text, size);
    ends.push_back(bytes.size());
}

void CsvParser::Sink::endRecord(int terminator)
{
    const bool secondHalf = terminator == '\n' && afterReturn;
    afterReturn = terminator == '\r';
    if (secondHalf || excess != Excess::None)
        return;
    records.push_back({++recordCount, openFirstCell, openCells()});
    openFirstCell = qsizetype(ends.size());
}

/// Moves the cells of the unfinished record to the front; the complete records have been handed out.
void CsvParser::Sink::dropHandedOut()
{
    const qsizetype dropped = openFirstCell == 0 ? 0 : ends[size_t(openFirstCell - 1)];
    bytes.remove(0, dropped);
    ends.erase(ends.begin(), ends.begin() + openFirstCell);
    for (qsizetype &end : ends)
        end -= dropped;
    records.clear();
    nextRecord = 0;
    openFirstCell = 0;
}

void CsvParser::Sink::indexCells()
{
    cells.clear();
    qsizetype begin = 0;
    for (const qsizetype end : ends) {
        cells.emplace_back(bytes.constData() + begin, end - begin);
        begin = end;
    }
}

CsvParser::CsvParser(char delimiter, const ListLimits &limits)
    : m_sink(std::make_unique<Sink>(limits))
{
    csv_init(&m_sink->parser, options);
    csv_set_delim(&m_sink->parser, static_cast<unsigned char>(delimiter));
    csv_set_space_func(&m_sink->parser, isNoSpace);
    csv_set_blk_size(&m_sink->parser, 4096);
}

CsvParser::~CsvParser() = default;
CsvParser::CsvParser(CsvParser &&) noexcept = default;
CsvParser &CsvParser::operator=(CsvParser &&) noexcept = default;

Result<void> CsvParser::feed(QByteArrayView text)
{
    m_sink->dropHandedOut();
    const auto parsed = parse(text);
    m_sink->indexCells();
    return parsed;
}

Result<void> CsvParser::parse(QByteArrayView text)
{
    csv_parser &parser = m_sink->parser;
    while (!text.isEmpty()) {
        const size_t done =
            csv_parse(&parser, text.data(), size_t(text.size()), Sink::onCell, Sink::onRecord, m_sink.get());
        m_sink->offset += qint64(done);
        text = text.sliced(qsizetype(done));
        if (auto checked = withinLimits(); !checked)
            return checked;
        if (text.isEmpty())
            break;
        if (csv_error(&parser) != CSV_EPARSE || parser.quoted)
            return refusal();
        csv_set_opts(&parser, CSV_REPALL_NL); // a quotation mark inside an unquoted cell is plain text
        csv_parse(&parser, text.data(), 1, Sink::onCell, Sink::onRecord, m_sink.get());
        csv_set_opts(&parser, options);
        m_sink->offset += 1;
        text = text.sliced(1);
    }
    return {};
}

Result<void> CsvParser::finish()
{
    m_sink->dropHandedOut();
    if (csv_fini(&m_sink->parser, Sink::onCell, Sink::onRecord, m_sink.get()) != 0)
        return refusal();
    m_sink->indexCells();
    return withinLimits();
}

bool CsvParser::next(ListRow &row)
{
    if (m_sink->nextRecord >= m_sink->records.size())
        return false;
    const Record &record = m_sink->records[m_sink->nextRecord++];
    row = ListRow(record.number, m_sink->cells.data() + record.firstCell, record.cells);
    return true;
}

Result<void> CsvParser::withinLimits() const
{
    const ListLimits &limits = m_sink->limits;
    const qint64 row = m_sink->recordCount + 1;
    if (m_sink->recordCount > limits.records)
        return fail(Error::Code::BadValue, tr("The file has more than %L1 rows.").arg(limits.records),
                    tr("Divide it into smaller files."));
    if (m_sink->excess == Excess::Columns)
        return fail(Error::Code::BadValue, tr("Row %1 has more than %L2 cells.").arg(row).arg(limits.columns),
                    tr("Check that the file is a list and that its delimiter is right."));
    if (m_sink->excess == Excess::Record)
        return fail(Error::Code::BadValue, tr("Row %1 is longer than %2 MiB.").arg(row).arg(limits.recordBytes >> 20),
                    tr("Check that the file is a list and that its delimiter is right."));
    if (m_sink->excess == Excess::Cell || qsizetype(m_sink->parser.entry_pos) > limits.cellBytes)
        return fail(Error::Code::BadValue,
                    tr("Row %1 has a cell longer than %2 KiB.").arg(row).arg(limits.cellBytes >> 10),
                    tr("A quotation mark may be missing there."));
    return {};
}

tl::unexpected<Error> CsvParser::refusal() const
{
    const csv_parser &parser = m_sink->parser;
    const qint64 row = m_sink->recordCount + 1;
    const qsizetype column = m_sink->openCells() + 1;
    if (parser.status == CSV_ENOMEM || parser.status == CSV_ETOOBIG)
        return fail(Error::Code::Refused, tr("There is not enough memory for row %1.").arg(row));
    return fail(Error::Code::BadValue,
                tr("The quotation marks of the cell in row %1, column %2 do not match (byte %3 of the text).")
                    .arg(row)
                    .arg(column)
                    .arg(m_sink->offset),
                tr("Close the quotation mark, and write one inside a quoted cell twice."));
}

} // namespace nameplate
