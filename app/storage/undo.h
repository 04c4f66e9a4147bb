// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/rowstore.h"

namespace nameplate::storage {

/// Takes steps of the journal back and does them again. Runs inside a transaction of the caller.
class Undo
{
public:
    enum class Direction
    {
        Undo,
        Redo
    };

    explicit Undo(Database &database)
        : m_database(database)
        , m_rows(database)
    {}

    /// The step that is next in that direction; 0 when there is none.
    static qint64 nextStep(Database &database, Direction direction);
    static QString label(Database &database, qint64 step);
    static qint64 size(Database &database, qint64 step); ///< rows of the document that it touched

    Result<void> apply(qint64 step, Direction direction);

    Changes takeChanges() { return m_rows.takeChanges(); }

private:
    /// A line of the journal by its number, and how many rows it speaks of.
    struct Extent
    {
        qint64 id = 0;
        qint64 rows = 1;
    };

    struct Line
    {
        qint64 id = 0;
        qint64 step = 0;
        const Table *table = nullptr;
        qint64 first = 0;
        qint64 last = 0;
        QString op;
        QString before;
        QString after;
    };

    std::vector<Extent> linesOf(qint64 step);
    qint64 nextLine();
    Result<void> undoAll(const std::vector<Extent> &lines);
    Result<void> redoAll(const std::vector<Extent> &lines);
    Result<Line> readLine(qint64 id);
    Result<void> takeBack(const Line &line);
    Result<void> doAgain(const Line &line);
    Result<void> unmakeRun(const Line &line, qint64 &number);
    Result<Row> unmake(const Line &line, qint64 id);
    Result<void> overlay(const Line &line, const QString &text);
    Result<void> insert(const Line &line, const QString &text);
    Result<void> erase(const Line &line);

    Database &m_database;
    RowStore m_rows;
};

} // namespace nameplate::storage
