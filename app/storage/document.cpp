// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/document.h"

#include "app/storage/checkmark.h"
#include "app/storage/migration.h"
#include "app/storage/schema.h"
#include "app/storage/sqlerror.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace nameplate::storage {

namespace {

constexpr int longestWait = 5000; // milliseconds, as for reading

Result<void> fill(Database &database, const DocumentSettings &settings)
{
    if (auto made = schema::make(database); !made)
        return made;
    auto transaction = Transaction::begin(database, QString(), 0);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (auto saved = (*transaction)->saveSettings(settings); !saved)
        return saved;
    if (auto committed = (*transaction)->commit(); !committed)
        return tl::unexpected(committed.error());
    // The settings a document is born with are not something to take back.
    return database.execute("DELETE FROM journal; DELETE FROM step;");
}

} // namespace

Document::Document(DocumentFile file, std::shared_ptr<DocumentLock> lock, bool readOnly)
    : m_file(std::move(file))
    , m_lock(std::move(lock))
    , m_readOnly(readOnly)
{}

/// What the one writer leaves behind is what it checked and what SQLite has written since: it need not be checked again.
Document::~Document()
{
    const bool isOnlyWriter = m_lock.use_count() == 1 && !m_readOnly;
    const bool isSound = m_checked && !m_database.failure() && !m_database.trouble();
    if (m_database.close() && isOnlyWriter && isSound && isStillThere(m_file))
        CheckMark(m_file.path).set();
}

Result<void> Document::create(const QString &path, const DocumentSettings &settings)
{
    const auto partial = makePartialFile(path);
    if (!partial)
        return tl::unexpected(partial.error());
    Result<void> done;
    {
        Database database;
        done = database.openNew(*partial);
        if (done)
            done = fill(database, settings);
        if (done)
            done = database.close();
    }
    if (done)
        return publishDocument(*partial, path);
    QFile::remove(*partial);
    QFile::remove(*partial + QLatin1String("-journal"));
    return done;
}

Result<std::unique_ptr<Document>> Document::open(const QString &path, Access access)
{
    auto file = inspectDocument(path);
    if (!file)
        return tl::unexpected(file.error());
    std::shared_ptr<DocumentLock> lock;
    // A crash may have left something to repair, which even a reader must do first; else readers need no lock.
    const bool wanted = access == Access::ReadWrite
                        || (access == Access::ReadOnly && QFileInfo(file->path + QLatin1String("-journal")).size() > 0);
    if (file->writable && wanted) {
        auto taken = DocumentLock::take(*file);
        if (!taken && access == Access::ReadWrite)
            return tl::unexpected(taken.error());
        if (taken)
            lock = *taken;
    }
    const bool readOnly = access != Access::ReadWrite || !lock;
    auto document = std::unique_ptr<Document>(new Document(std::move(*file), std::move(lock), readOnly));
    if (auto connected = document->connect(access); !connected)
        return tl::unexpected(connected.error());
    return document;
}

Result<std::unique_ptr<Document>> Document::openAnother() const
{
    auto document = std::unique_ptr<Document>(new Document(m_file, m_lock, m_readOnly));
    document->m_writers = m_writers;
    const auto mode = m_lock ? Database::Mode::ReadWrite : Database::Mode::ReadOnly;
    if (auto opened = document->m_database.open(m_file.path, mode); !opened)
        return tl::unexpected(opened.error());
    if (!isStillThere(m_file))
        return tl::unexpected(sqlError(SQLITE_READONLY_DBMOVED, m_file.path));
    if (auto current = document->bringUpToDate(schema::versionOf(document->m_database)); !current)
        return tl::unexpected(current.error());
    return document;
}

Result<void> Document::connect(Access access)
{
    const auto mode = m_lock ? Database::Mode::ReadWrite : Database::Mode::ReadOnly;
    if (auto opened = m_database.open(m_file.path, mode); !opened)
        return opened;
    if (!isStillThere(m_file))
        return tl::unexpected(sqlError(SQLITE_READONLY_DBMOVED, m_file.path));
    const int version = schema::versionOf(m_database);
    if (auto same = schema::checkFingerprint(m_database, version); !same)
        return same;
    // Made after the first read, which repairs what a crash has left.
    const CheckMark mark(m_file.path);
    if (access == Access::AsFarAsReadable) {
        // Ids that are none would be taken for room to be made.
        if (auto sane = schema::checkIds(m_database); !sane)
            return sane;
    } else if (!mark.isSet()) {
        for (const auto check : {schema::quickCheck, schema::checkIds})
            if (auto sound = check(m_database); !sound)
                return sound;
        mark.set();
    }
    if (auto current = bringUpToDate(version); !current)
        return current;
    m_checked = access != Access::AsFarAsReadable;
    // What a reader had to repair is repaired now; others may write from here on.
    if (m_readOnly)
        m_lock.reset();
    return {};
}

Result<void> Document::bringUpToDate(int version)
{
    if (version == schemaVersion)
        return {};
    return m_readOnly ? schema::layOver(m_database, version) : migration::migrate(m_database, version);
}

Result<void> Document::checkWritable() const
{
    if (m_database.failure())
        return tl::unexpected(*m_database.failure());
    if (m_readOnly)
        return fail(Error::Code::ReadOnly, StorageText::tr("%1 is open for reading only.").arg(m_file.path),
                    StorageText::tr("Check the permissions of the file and its folder, or save a copy elsewhere."));
    if (m_database.hasMoved())
        return tl::unexpected(sqlError(SQLITE_READONLY_DBMOVED, m_file.path));
    return {};
}

Result<std::unique_ptr<WriterQueue::Turn>> Document::turnToWrite()
{
    if (auto writable = checkWritable(); !writable)
        return tl::unexpected(writable.error());
    const bool writesItself = !sqlite3_get_autocommit(m_database.handle()); // it would wait for itself
    auto turn = m_writers->enter(writesItself ? 0 : longestWait);
    if (!turn)
        return tl::unexpected(sqlError(SQLITE_BUSY, m_file.path));
    return turn;
}

Result<std::unique_ptr<Transaction>> Document::begin(const QString &label, qint64 joinStep)
{
    auto turn = turnToWrite();
    if (!turn)
        return tl::unexpected(turn.error());
    return Transaction::begin(m_database, label, joinStep, std::move(*turn));
}

Result<Document::Applied> Document::apply(Undo::Direction direction)
{
    const auto turn = turnToWrite();
    if (!turn)
        return tl::unexpected(turn.error());
    const qint64 step = Undo::nextStep(m_database, direction);
    if (step == 0)
        return fail(Error::Code::NotFound, direction == Undo::Direction::Undo
                                               ? StorageText::tr("There is nothing to undo.")
                                               : StorageText::tr("There is nothing to redo."));
    if (auto begun = m_database.execute("BEGIN IMMEDIATE; PRAGMA defer_foreign_keys = ON"); !begun)
        return tl::unexpected(begun.error());
    Undo undo(m_database);
    Result<void> done = undo.apply(step, direction);
    if (done)
        done = m_database.execute("COMMIT");
    if (!done) {
        std::ignore = m_database.execute("ROLLBACK");
        return tl::unexpected(done.error());
    }
    return Applied{undo.takeChanges(), step};
}

void Document::forget()
{
    m_reader.forgetNames();
    m_searcher.forget();
    m_listing.forget();
}

} // namespace nameplate::storage
