// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/migration.h"

#include "app/storage/document.h"
#include "app/storage/integrity.h"
#include "app/storage/schema.h"
#include "app/storage/sqlerror.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <sqlite3.h>

namespace nameplate::storage::migration {

namespace {

Keeper keeperInUse = nullptr;

/// Page by page through the open connection: whoever opened the file a second time would drop its locks.
Result<void> copyPages(Database &from, const QString &path)
{
    sqlite3 *target = nullptr;
    int code =
        sqlite3_open_v2(path.toUtf8().constData(), &target, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOFOLLOW, nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_exec(target, "PRAGMA synchronous = EXTRA", nullptr, nullptr, nullptr);
    if (code == SQLITE_OK) {
        sqlite3_backup *backup = sqlite3_backup_init(target, "main", from.handle(), "main");
        if (backup)
            sqlite3_backup_step(backup, -1);
        code = backup ? sqlite3_backup_finish(backup) : sqlite3_errcode(target);
    }
    const int closed = sqlite3_close_v2(target);
    if (code == SQLITE_OK)
        code = closed;
    return code == SQLITE_OK ? Result<void>() : tl::unexpected(sqlError(code, path));
}

Result<void> readThrough(const QString &copy, const QString &original)
{
    const auto document = Document::open(copy, Document::Access::ReadOnly);
    if (!document)
        return tl::unexpected(document.error());
    const auto findings = Integrity((*document)->database(), {}).check();
    if (findings.empty())
        return {};
    return fail(Error::Code::Damaged,
                StorageText::tr("%1 was not brought to the new format, because a check found: %2")
                    .arg(original, findings.front().message),
                StorageText::tr("Open it for reading only, or use your newest backup."));
}

Result<void> keepCopy(Database &database, int from)
{
    const QString folder = copyFolder();
    if (!QDir().mkpath(folder))
        return fail(Error::Code::Disk, StorageText::tr("The folder %1 cannot be made.").arg(folder),
                    StorageText::tr("A copy of the document goes there before it is brought to the new format."));
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString time = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    const QString name = QStringLiteral("%1/%2 schema %3 %4")
                             .arg(folder, QFileInfo(database.path()).completeBaseName())
                             .arg(from)
                             .arg(time);
    QString path = name + QLatin1String(".nameplate");
    for (int copy = 2; QFileInfo::exists(path); ++copy)
        path = QStringLiteral("%1 %2.nameplate").arg(name).arg(copy);
    const auto partial = makePartialFile(path);
    if (!partial)
        return tl::unexpected(partial.error());
    Result<void> done = copyPages(database, *partial);
    if (done)
        done = readThrough(*partial, database.path());
    if (done)
        return publishDocument(*partial, path);
    QFile::remove(*partial);
    QFile::remove(*partial + QLatin1String("-journal"));
    return done;
}

} // namespace

QString copyFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
           + QLatin1String("/nameplate/before-update");
}

void setKeeper(Keeper keeper)
{
    keeperInUse = keeper;
}

Result<void> migrate(Database &database, int from)
{
    const bool isKept = keeperInUse && keeperInUse(database);
    if (auto kept = isKept ? Result<void>() : keepCopy(database, from); !kept)
        return kept;
    if (auto upgraded = schema::upgrade(database, from); !upgraded)
        return upgraded;
    return schema::checkFingerprint(database);
}

} // namespace nameplate::storage::migration
