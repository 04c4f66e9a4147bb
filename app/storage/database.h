// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

struct sqlite3;
struct sqlite3_file;
struct sqlite3_stmt;
struct sqlite3_value;

namespace nameplate::storage {

/// Takes the values of one row.
using RowTaker = std::function<void(sqlite3_value **)>;

/// KiB of pages kept in memory. Adding many rows touches every index all over; reading is content with less.
inline constexpr int readingCache = 4096;
inline constexpr int writingCache = 32768;

/// One SQLite connection with the settings that a document demands; owns its prepared statements.
class Database
{
public:
    enum class Mode
    {
        ReadWrite,
        ReadOnly
    };

    Database() = default;
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Opens an existing file and sets every pragma and option of a document; reads each back.
    Result<void> open(const QString &path, Mode mode);
    /// As open(), for an empty file that is to become a document.
    Result<void> openNew(const QString &path);
    /// Opens a file that is damaged, to read what can still be read of it; nothing is written and nothing is promised.
    Result<void> openDamaged(const QString &path);
    /// An empty database that lives as long as this object; `name` is what errors call it.
    Result<void> openInMemory(const QString &name);
    /// Returns an error when SQLite could not close cleanly.
    Result<void> close();

    [[nodiscard]] bool isOpen() const { return m_handle != nullptr; }
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    [[nodiscard]] const QString &path() const { return m_path; }

    /// Runs statements that return nothing.
    Result<void> execute(const QByteArray &sql);

    void setCacheSize(int kibibytes);

    /// True when the file no longer has the name under which it was opened, or something else has that name.
    [[nodiscard]] bool hasMoved() const;

    /// Bytes of the file as they are on the disk, read through SQLite's own handle; what a read transaction guards.
    Result<void> readFile(qint64 at, char *bytes, int count) const;
    [[nodiscard]] qint64 fileSize() const;
    /// Counts the changes of the file; differs after each.
    [[nodiscard]] quint32 changeCounter() const;

    /// The error that SQLite reports now, in the user's words.
    [[nodiscard]] Error lastError();
    /// As lastError(), for a code that SQLite returned.
    [[nodiscard]] Error errorOf(int code);

    /// A failure that leaves the state of the file unknown: nothing more may be written.
    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }

    /// The first failure of any read since opening; reads that return plain values note it here.
    [[nodiscard]] const std::optional<Error> &trouble() const { return m_trouble; }
    [[nodiscard]] int troubleCode() const { return m_troubleCode; } ///< as SQLite numbers it, extended
    void noteTrouble();

private:
    friend class Query;
    friend class RowScan;
    sqlite3_stmt *takeStatement(const QByteArray &sql);
    void giveBack(const QByteArray &sql, sqlite3_stmt *statement);

    Result<void> openHandle(const QString &path, int flags);
    [[nodiscard]] QByteArray readHeader() const;
    bool standStill();
    void removeOwnJournal();
    [[nodiscard]] sqlite3_file *file() const;
    void addRowScan();
    void harden();
    Result<void> applyPragmas();

    sqlite3 *m_handle = nullptr;
    QString m_path;
    QHash<QByteArray, std::vector<sqlite3_stmt *>> m_idle;
    std::optional<Error> m_trouble;
    std::optional<Error> m_failure;
    int m_troubleCode = 0;
    const RowTaker *m_rowTaker = nullptr; ///< of the RowScan that runs
    bool m_ready = false;                 ///< opened to the end: an own document, with every pragma set
    bool m_lost = false;                  ///< reading it could destroy what took its place
};

} // namespace nameplate::storage
