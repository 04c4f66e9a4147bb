// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sqlerror.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <array>

namespace nameplate::storage {

namespace {

struct Row
{
    int code;
    Error::Code kind;
    const char *what;
    const char *remedy;
};

constexpr std::array rows{
    Row{SQLITE_READONLY_DBMOVED, Error::Code::Disk,
        QT_TRANSLATE_NOOP("Storage", "%1 was moved, renamed or replaced while it was open; nothing more is written."),
        QT_TRANSLATE_NOOP("Storage", "Open the document again from where it is now.")},
    Row{SQLITE_READONLY_ROLLBACK, Error::Code::ReadOnly,
        QT_TRANSLATE_NOOP("Storage", "%1 was not closed properly and cannot be repaired where it is."),
        QT_TRANSLATE_NOOP("Storage", "Copy it, with the file ending in -journal, to a folder you can write to.")},
    Row{SQLITE_READONLY, Error::Code::ReadOnly, QT_TRANSLATE_NOOP("Storage", "%1 cannot be written."),
        QT_TRANSLATE_NOOP("Storage", "Check the permissions of the file and its folder, or save a copy elsewhere.")},
    Row{SQLITE_FULL, Error::Code::Disk,
        QT_TRANSLATE_NOOP("Storage", "The disk that holds %1 is full; nothing was saved."),
        QT_TRANSLATE_NOOP("Storage", "Make room on the disk and try again.")},
    Row{SQLITE_IOERR, Error::Code::Disk, QT_TRANSLATE_NOOP("Storage", "Reading or writing %1 failed."),
        QT_TRANSLATE_NOOP("Storage", "Check the disk and its cable, then open the document again.")},
    Row{SQLITE_CORRUPT, Error::Code::Damaged, QT_TRANSLATE_NOOP("Storage", "%1 is damaged."),
        QT_TRANSLATE_NOOP("Storage", "Use your newest backup, and keep the damaged file.")},
    Row{SQLITE_NOTADB, Error::Code::NotADocument, QT_TRANSLATE_NOOP("Storage", "%1 is not a Nameplate document."),
        QT_TRANSLATE_NOOP("Storage", "Choose a file that ends in .nameplate.")},
    Row{SQLITE_BUSY, Error::Code::Busy, QT_TRANSLATE_NOOP("Storage", "%1 is being used by another program."),
        QT_TRANSLATE_NOOP("Storage", "Close it there and try again.")},
    Row{SQLITE_LOCKED, Error::Code::Busy, QT_TRANSLATE_NOOP("Storage", "%1 is being used by another program."),
        QT_TRANSLATE_NOOP("Storage", "Close it there and try again.")},
    Row{SQLITE_CANTOPEN, Error::Code::Disk, QT_TRANSLATE_NOOP("Storage", "%1 cannot be opened."),
        QT_TRANSLATE_NOOP("Storage", "Check that the file is there and that you may read it.")},
    Row{SQLITE_PERM, Error::Code::Disk, QT_TRANSLATE_NOOP("Storage", "%1 cannot be opened."),
        QT_TRANSLATE_NOOP("Storage", "Check that the file is there and that you may read it.")},
    Row{SQLITE_NOMEM, Error::Code::Disk, QT_TRANSLATE_NOOP("Storage", "There is not enough memory to work with %1."),
        QT_TRANSLATE_NOOP("Storage", "Close other programs and try again.")},
    Row{SQLITE_TOOBIG, Error::Code::BadValue, QT_TRANSLATE_NOOP("Storage", "A value is too large to be kept in %1."),
        QT_TRANSLATE_NOOP("Storage", "Shorten it.")},
    Row{SQLITE_CONSTRAINT_FOREIGNKEY, Error::Code::NotFound,
        QT_TRANSLATE_NOOP("Storage", "Something that the change refers to is no longer in %1."), ""},
    Row{SQLITE_CONSTRAINT, Error::Code::Refused,
        QT_TRANSLATE_NOOP("Storage", "The change does not fit the other records of %1."),
        QT_TRANSLATE_NOOP("Storage", "Check for a number that is used twice.")},
    Row{SQLITE_INTERRUPT, Error::Code::Cancelled, QT_TRANSLATE_NOOP("Storage", "Stopped; nothing was changed in %1."),
        ""}};

const Row *rowOf(int code)
{
    for (const Row &row : rows)
        if (row.code == code)
            return &row;
    return nullptr;
}

} // namespace

Error sqlError(int code, const QString &path)
{
    const Row *row = rowOf(code);
    if (!row)
        row = rowOf(code & 0xff);
    if (row)
        return {row->kind, StorageText::tr(row->what).arg(path),
                *row->remedy ? StorageText::tr(row->remedy) : QString()};
    return {Error::Code::Disk,
            StorageText::tr("Working with %1 failed (SQLite code %2).").arg(path, QString::number(code)),
            StorageText::tr("Open the document again; if it happens again, use your newest backup.")};
}

bool meansDamage(int code)
{
    if ((code & 0xff) != SQLITE_NOMEM)
        return (code & 0xff) == SQLITE_ERROR;
    constexpr sqlite3_uint64 plenty = 64 << 20; // more than opening a sound document takes
    void *probe = sqlite3_malloc64(plenty);
    sqlite3_free(probe);
    return probe != nullptr;
}

Error damagedError(const QString &path)
{
    return sqlError(SQLITE_CORRUPT, path);
}

} // namespace nameplate::storage
