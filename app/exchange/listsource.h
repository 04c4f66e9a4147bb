// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/csvsource.h"
#include "app/exchange/listcontent.h"

#include <optional>

namespace nameplate {

/// Hands out the rows below the header one by one, whatever kind of file they are in.
class ListRows
{
public:
    explicit ListRows(CsvRows rows)
        : m_csv(std::move(rows))
    {}
    ListRows(std::shared_ptr<const ListContent> content, qsizetype first, qsizetype width)
        : m_content(std::move(content))
        , m_next(first)
        , m_width(width)
    {}

    /// Reads the next row, blank ones included; false at the end. Its cells stay valid until the next call.
    Result<bool> next(ListRow &row);

    [[nodiscard]] double progress() const; ///< part of the file that has been read, 0 to 1
    [[nodiscard]] bool hasReplaced() const { return m_csv && m_csv->hasReplaced(); }

private:
    std::optional<CsvRows> m_csv;
    std::shared_ptr<const ListContent> m_content;
    qsizetype m_next = 0;
    qsizetype m_width = 0;
    std::vector<QByteArrayView> m_cells;
};

/// A list to be imported: a CSV file, or any other file that has been read into a table.
class ListSource
{
    Q_DECLARE_TR_FUNCTIONS(ListSource)

public:
    static Result<ListSource> open(const QString &path, const CsvSettings &csv = {}, const ListChoice &choice = {},
                                   const GoOn &goOn = {});

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] const CsvSource *csv() const { return m_csv ? &*m_csv : nullptr; } ///< null: it is no CSV file
    [[nodiscard]] QString title() const;                                             ///< what kind of file it is

    [[nodiscard]] const QStringList &header() const { return m_header; }
    /// What the program that wrote the list calls a column.
    [[nodiscard]] const QString &key(qsizetype column) const;
    [[nodiscard]] qint64 headerRow() const { return m_headerRow; } ///< 0: the columns have no row of names
    [[nodiscard]] const QList<qint64> &rowsAboveHeader() const { return m_rowsAbove; }
    [[nodiscard]] QString preset() const { return m_content ? m_content->preset : QString(); } ///< empty: by the header
    [[nodiscard]] const ListContent *content() const { return m_content.get(); }               ///< null: a CSV file
    [[nodiscard]] std::shared_ptr<const CompanionFiles> files() const;

    /// Tells lists of one kind apart from all others: the same for every file of these columns.
    [[nodiscard]] QByteArray fingerprint() const;

    /// The rows from the beginning of the table, each time anew.
    [[nodiscard]] Result<ListRows> rows() const;

    /// The error with the name of the file in front.
    [[nodiscard]] Error named(Error error) const;

private:
    Result<void> take(ListContent content);
    Result<void> findHeader();

    QString m_path;
    std::optional<CsvSource> m_csv;
    std::shared_ptr<const ListContent> m_content;
    qsizetype m_firstRow = 0; ///< of the content below the header
    QStringList m_header;
    qint64 m_headerRow = 0;
    QList<qint64> m_rowsAbove;
};

} // namespace nameplate
