// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"
#include "app/exchange/listrow.h"

#include <QCoreApplication>

#include <memory>
#include <vector>

struct csv_parser;

namespace nameplate {

/// Takes CSV text (RFC 4180, any delimiter, any line end) piece by piece and hands out its records. A quotation mark
/// inside an unquoted cell is text; one that is never closed, or is followed by text, is refused.
class CsvParser
{
    Q_DECLARE_TR_FUNCTIONS(CsvParser)

public:
    explicit CsvParser(char delimiter, const ListLimits &limits = {});
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
    [[nodiscard]] bool next(ListRow &row);

private:
    struct Sink;

    Result<void> parse(QByteArrayView text);
    [[nodiscard]] Result<void> withinLimits() const;
    [[nodiscard]] tl::unexpected<Error> refusal() const;

    std::unique_ptr<Sink> m_sink; ///< libcsv's state points here, so it stays put when the parser is moved
};

} // namespace nameplate
