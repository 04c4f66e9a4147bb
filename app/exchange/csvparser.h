// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QByteArrayView>
#include <QCoreApplication>

#include <memory>
#include <vector>

struct csv_parser;

namespace nameplate {

/// What a CSV file may hold at most; more is refused aloud.
struct CsvLimits
{
    qsizetype cellBytes = qsizetype(1) << 20;
    qsizetype recordBytes = qsizetype(16) << 20;
    qsizetype columns = 1'000;
    qint64 records = 5'000'000;
};

/// One record of a CSV file. Its cells are UTF-8 and stay valid until the parser is fed again.
class CsvRow
{
public:
    CsvRow() = default;
    CsvRow(qint64 number, const QByteArrayView *cells, qsizetype size)
        : m_cells(cells)
        , m_size(size)
        , m_number(number)
    {}

    [[nodiscard]] qint64 number() const { return m_number; } ///< as a spreadsheet shows it, counted from 1
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] QByteArrayView cell(qsizetype column) const
    {
        return column < m_size ? m_cells[column] : QByteArrayView();
    }
    [[nodiscard]] QString text(qsizetype column) const { return QString::fromUtf8(cell(column)); }
    [[nodiscard]] bool isBlank() const;

private:
    const QByteArrayView *m_cells = nullptr;
    qsizetype m_size = 0;
    qint64 m_number = 0;
};

/// Takes CSV text (RFC 4180, any delimiter, any line end) piece by piece and hands out its records. A quotation mark
/// inside an unquoted cell is text; one that is never closed, or is followed by text, is refused.
class CsvParser
{
    Q_DECLARE_TR_FUNCTIONS(CsvParser)

public:
    explicit CsvParser(char delimiter, const CsvLimits &limits = {});
    ~CsvParser();
    CsvParser(CsvParser &&) noexcept;
    CsvParser &operator=(CsvParser &&) noexcept;
    CsvParser(const CsvParser &) = delete;
    CsvParser &operator=(const CsvParser &) = delete;

    /// Parses more UTF-8; the records that became complete wait for next(). Earlier rows lose their cells.
    Result<void> feed(QByteArrayView text);

    /// Says that the text has ended.
    Result<void> finish();

    /// The next complete record, blank lines included; false when more text is needed.
    [[nodiscard]] bool next(CsvRow &row);

private:
    struct Sink;

    Result<void> parse(QByteArrayView text);
    [[nodiscard]] Result<void> withinLimits() const;
    [[nodiscard]] tl::unexpected<Error> refusal() const;

    std::unique_ptr<Sink> m_sink; ///< libcsv's state points here, so it stays put when the parser is moved
};

} // namespace nameplate
