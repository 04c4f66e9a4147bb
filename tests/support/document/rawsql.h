// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

struct sqlite3;

namespace nameplate {

/// A plain SQLite connection without the document's rules, for looking into documents and for damaging them.
class RawSql
{
public:
    explicit RawSql(const QString &path);
    ~RawSql();
    RawSql(const RawSql &) = delete;
    RawSql &operator=(const RawSql &) = delete;

    /// Runs statements; a failure ends the test program.
    void run(const QByteArray &sql);

    /// As run(), and says whether it worked.
    [[nodiscard]] bool tryToRun(const QByteArray &sql);

    /// The first column of the first row as text; empty when there is no row.
    [[nodiscard]] QString value(const QByteArray &sql);
    [[nodiscard]] qint64 number(const QByteArray &sql) { return value(sql).toLongLong(); }

private:
    sqlite3 *m_handle = nullptr;
};

} // namespace nameplate
