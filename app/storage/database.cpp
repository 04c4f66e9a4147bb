// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/database.h"

#include "app/storage/documentfile.h"
#include "app/storage/sqlerror.h"

#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QtEndian>

#include <sqlite3.h>

#include <array>

namespace nameplate::storage {

namespace {

Q_LOGGING_CATEGORY(log, "nameplate.storage", QtWarningMsg)

struct Pragma
{
    const char *name;
    const char *value;
    const char *reads; ///< what SQLite answers when asked
};

// Measured by replaying power cuts: TRUNCATE + EXTRA lost nothing that was acknowledged.
constexpr std::array pragmas{Pragma{"journal_mode", "TRUNCATE", "truncate"},
                             Pragma{"synchronous", "EXTRA", "3"},
                             Pragma{"foreign_keys", "ON", "1"},
                             Pragma{"trusted_schema", "OFF", "0"},
                             Pragma{"cell_size_check", "ON", "1"},
                             Pragma{"mmap_size", "0", "0"},
                             Pragma{"temp_store", "MEMORY", "2"},
                             Pragma{"secure_delete", "ON", "1"},
                             Pragma{"busy_timeout", "5000", "5000"},
                             Pragma{"cache_size", "-4096", "-4096"}};

constexpr int busyMilliseconds = 5000;

struct Limit
{
    int id;
    int value;
};

constexpr std::array limits{Limit{SQLITE_LIMIT_LENGTH, 300 << 20},  Limit{SQLITE_LIMIT_SQL_LENGTH, 200'000},
                            Limit{SQLITE_LIMIT_COLUMN, 200},        Limit{SQLITE_LIMIT_EXPR_DEPTH, 100},
                            Limit{SQLITE_LIMIT_COMPOUND_SELECT, 8}, Limit{SQLITE_LIMIT_VARIABLE_NUMBER, 250},
                            Limit{SQLITE_LIMIT_TRIGGER_DEPTH, 1},   Limit{SQLITE_LIMIT_ATTACHED, 1}};

} // namespace

Database::~Database()
{
    if (!close()) // in words it would name the document
        qCWarning(log) << "the document could not be closed";
}

Result<void> Database::openHandle(const QString &path, int flags)
{
    m_path = path;
    const int code =
        sqlite3_open_v2(path.toUtf8().constData(), &m_handle,
                        flags | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE, nullptr);
    // The first read may meet somebody's commit, before any pragma is set.
    if (code == SQLITE_OK && sqlite3_busy_timeout(m_handle, busyMilliseconds) == SQLITE_OK) {
        addRowScan();
        return {};
    }
    const Error error = sqlError(code, path);
    sqlite3_close_v2(m_handle);
    m_handle = nullptr;
    return tl::unexpected(error);
}

/// The function scan_row(…), which hands every row it is called for to the RowScan that runs.
void Database::addRowScan()
{
    const auto step = [](sqlite3_context *context, int, sqlite3_value **values) {
        const RowTaker *taker = *static_cast<const RowTaker **>(sqlite3_user_data(context));
        if (taker)
            (*taker)(values);
    };
    const auto end = [](sqlite3_context *context) { sqlite3_result_null(context); };
    sqlite3_create_function_v2(m_handle, "scan_row", -1, SQLITE_UTF8 | SQLITE_DIRECTONLY, &m_rowTaker, nullptr, step,
                               end, nullptr);
}

void Database::harden()
{
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    for (const Limit &limit : limits)
        sqlite3_limit(m_handle, limit.id, limit.value);
}

Result<void> Database::applyPragmas()
{
    for (const Pragma &pragma : pragmas) {
        const QByteArray name(pragma.name);
        const bool readOnly = sqlite3_db_readonly(m_handle, "main") == 1;
        if (readOnly && name == "journal_mode")
            continue;
        if (auto done = execute("PRAGMA " + name + " = " + pragma.value); !done)
            return done;
        sqlite3_stmt *statement = nullptr;
        QByteArray answer;
        if (sqlite3_prepare_v2(m_handle, ("PRAGMA " + name).constData(), -1, &statement, nullptr) == SQLITE_OK
            && sqlite3_step(statement) == SQLITE_ROW)
            answer = reinterpret_cast<const char *>(sqlite3_column_text(statement, 0));
        sqlite3_finalize(statement);
        if (answer != pragma.reads)
            return fail(Error::Code::Disk, StorageText::tr("%1 cannot be opened safely here (%2).").arg(m_path, name),
                        StorageText::tr("Copy the file to a local disk and open the copy."));
    }
    return {};
}

void Database::setCacheSize(int kibibytes)
{
    std::ignore = execute("PRAGMA cache_size = -" + QByteArray::number(kibibytes));
}

sqlite3_file *Database::file() const
{
    sqlite3_file *file = nullptr;
    const int code = sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    return code == SQLITE_OK && file && file->pMethods ? file : nullptr;
}

/// Through SQLite's own file: whoever opens and closes it a second time drops the locks of the whole process.
Result<void> Database::readFile(qint64 at, char *bytes, int count) const
{
    sqlite3_file *own = file();
    const int code = own ? own->pMethods->xRead(own, bytes, count, at) : SQLITE_IOERR;
    return code == SQLITE_OK ? Result<void>() : tl::unexpected(sqlError(code, m_path));
}

qint64 Database::fileSize() const
{
    sqlite3_file *own = file();
    sqlite3_int64 size = 0;
    return own && own->pMethods->xFileSize(own, &size) == SQLITE_OK ? size : 0;
}

QByteArray Database::readHeader() const
{
    QByteArray header(headerSize, '\0');
    return readFile(0, header.data(), headerSize) ? header : QByteArray();
}

quint32 Database::changeCounter() const
{
    constexpr int changeCounterAt = 24;
    const QByteArray header = readHeader();
    return header.isEmpty() ? 0 : qFromBigEndian<quint32>(header.constData() + changeCounterAt);
}

Result<void> Database::open(const QString &path, Mode mode)
{
    const int flags = (mode == Mode::ReadWrite ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY) | SQLITE_OPEN_NOFOLLOW;
    if (auto opened = openHandle(path, flags); !opened)
        return opened;
    if (auto ours = checkHeader(path, readHeader()); !ours)
        return ours;
    harden();
    const auto applied = applyPragmas();
    m_ready = bool(applied);
    const int code = m_ready ? SQLITE_OK : sqlite3_errcode(m_handle);
    return code == SQLITE_NOTADB || meansDamage(code) ? tl::unexpected(damagedError(path)) : applied;
}

Result<void> Database::openNew(const QString &path)
{
    if (auto opened = openHandle(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOFOLLOW); !opened)
        return opened;
    harden();
    // Blobs are about a quarter faster with pages of 16 KiB than of 4; must precede the first table.
    if (auto sized = execute("PRAGMA page_size = 16384"); !sized)
        return sized;
    const auto applied = applyPragmas();
    m_ready = bool(applied);
    return applied;
}

Result<void> Database::openDamaged(const QString &path)
{
    if (auto opened = openHandle(path, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOFOLLOW); !opened)
        return opened;
    harden();
    // With a schema that could be written SQLite passes over the parts of it that it cannot read.
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    return execute("PRAGMA writable_schema = ON; PRAGMA temp_store = MEMORY; PRAGMA busy_timeout = 5000");
}

Result<void> Database::openInMemory(const QString &name)
{
    auto opened = openHandle(QStringLiteral(":memory:"), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    m_path = name;
    if (opened)
        harden();
    return opened;
}

Result<void> Database::close()
{
    if (!m_handle)
        return {};
    for (const auto &statements : std::as_const(m_idle))
        for (sqlite3_stmt *statement : statements)
            sqlite3_finalize(statement);
    m_idle.clear();
    if (m_ready && sqlite3_db_readonly(m_handle, "main") == 0)
        removeOwnJournal();
    const int code = sqlite3_close_v2(m_handle);
    m_handle = nullptr;
    if (code != SQLITE_OK)
        return tl::unexpected(sqlError(code, m_path));
    return {};
}

/// TRUNCATE leaves an empty journal beside the document; leaving that mode takes it away. SQLite goes by the name: when
/// the document was moved, a journal with that name may be another's, and only an empty one without a document is ours.
void Database::removeOwnJournal()
{
    if (!hasMoved()) {
        sqlite3_exec(m_handle, "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr);
        return;
    }
    const QString journal = m_path + QLatin1String("-journal");
    if (!QFileInfo::exists(m_path) && QFileInfo(journal).size() == 0)
        QFile::remove(journal);
}

bool Database::hasMoved() const
{
    int moved = 0;
    sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

/// Each read looks for a journal by the document's name and rolls it back into the file. Once the file has moved, a
/// journal of that name belongs to its replacement: from then on everything is read in one transaction, which looks no
/// more. False when such a journal is there already.
bool Database::standStill()
{
    if (m_lost || !m_ready || !hasMoved())
        return !m_lost;
    m_lost = QFileInfo(m_path + QLatin1String("-journal")).size() > 0
             || !execute("BEGIN; SELECT count(*) FROM sqlite_schema");
    return !m_lost;
}

Result<void> Database::execute(const QByteArray &sql)
{
    if (sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK)
        return {};
    return tl::unexpected(lastError());
}

Error Database::lastError()
{
    return errorOf(m_lost ? SQLITE_READONLY_DBMOVED : sqlite3_extended_errcode(m_handle));
}

Error Database::errorOf(int code)
{
    const Error error = sqlError(code, m_path);
    if (!m_failure && ((code & 0xff) == SQLITE_IOERR || code == SQLITE_READONLY_DBMOVED))
        m_failure = error;
    return error;
}

void Database::noteTrouble()
{
    if (!m_trouble) {
        m_trouble = lastError();
        m_troubleCode = sqlite3_extended_errcode(m_handle);
    }
    qCWarning(log) << "reading failed with SQLite code" << sqlite3_extended_errcode(m_handle);
}

sqlite3_stmt *Database::takeStatement(const QByteArray &sql)
{
    if (sqlite3_get_autocommit(m_handle) && !standStill())
        return nullptr;
    if (auto idle = m_idle.find(sql); idle != m_idle.end() && !idle->empty()) {
        sqlite3_stmt *statement = idle->back();
        idle->pop_back();
        return statement;
    }
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v3(m_handle, sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    return statement;
}

void Database::giveBack(const QByteArray &sql, sqlite3_stmt *statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    m_idle[sql].push_back(statement);
}

} // namespace nameplate::storage
