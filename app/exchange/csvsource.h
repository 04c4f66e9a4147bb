// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/csvparser.h"
#include "app/exchange/textencoding.h"

#include <QList>
#include <QStringList>

class QFile;

namespace nameplate {

class Utf8Reader;

/// What is known of a CSV file before it is looked at; what is not set is detected.
struct CsvSettings
{
    QByteArray encoding;
    char delimiter = '\0';
};

/// Hands out the rows below the header one by one; holds a piece of the file, never the whole.
class CsvRows
{
public:
    ~CsvRows();
    CsvRows(CsvRows &&) noexcept;
    CsvRows &operator=(CsvRows &&) noexcept;
    CsvRows(const CsvRows &) = delete;
    CsvRows &operator=(const CsvRows &) = delete;

    /// Reads the next row, blank ones included; false at the end. Its cells stay valid until the next call.
    Result<bool> next(ListRow &row);

    /// Part of the file that has been read, 0 to 1.
    [[nodiscard]] double progress() const;

    /// True once something could not be decoded and was read as U+FFFD.
    [[nodiscard]] bool hasReplaced() const;

private:
    friend class CsvSource;
    CsvRows(std::unique_ptr<QFile> file, const TextEncoding &encoding, char delimiter);

    /// Leaves out as many bytes of the text: Excel's line that names the delimiter.
    Result<void> skip(qsizetype bytes);

    std::unique_ptr<QFile> m_file;
    std::unique_ptr<Utf8Reader> m_reader;
    CsvParser m_parser;
    qint64 m_size = 0;
    bool m_ended = false;
};

/// A CSV file on disk or among the program's resources, with how it is written found out.
class CsvSource
{
    Q_DECLARE_TR_FUNCTIONS(CsvSource)

public:
    static Result<CsvSource> open(const QString &path, const CsvSettings &settings = {});

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] QString folder() const;
    [[nodiscard]] const TextEncoding &encoding() const { return m_encoding; }
    [[nodiscard]] char delimiter() const { return m_delimiter; }

    /// The column names, blanks around them removed; at least one is not empty.
    [[nodiscard]] const QStringList &header() const { return m_header; }
    [[nodiscard]] qint64 headerRow() const { return m_headerRow; }

    /// Rows with text that stand above the header, such as the title of a sheet.
    [[nodiscard]] const QList<qint64> &rowsAboveHeader() const { return m_rowsAbove; }

    /// The rows from the beginning of the table, each time anew.
    [[nodiscard]] Result<CsvRows> rows() const;

    /// The error with the name of the file in front.
    [[nodiscard]] Error named(Error error) const;

private:
    Result<void> detect(const CsvSettings &settings);
    Result<void> findHeader();
    [[nodiscard]] Result<CsvRows> records() const;
    [[nodiscard]] Result<CsvRows> belowHeader(CsvRows rows) const;
    [[nodiscard]] static tl::unexpected<Error> changed();

    QString m_path;
    qint64 m_size = 0;
    TextEncoding m_encoding;
    char m_delimiter = ',';
    qsizetype m_skippedBytes = 0;
    QStringList m_header;
    qint64 m_headerRow = 0;
    QList<qint64> m_rowsAbove;
};

} // namespace nameplate
