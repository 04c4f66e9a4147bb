// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keeping/backupstore.h"

#include "app/keeping/gzipfile.h"
#include "app/keeping/retention.h"
#include "app/keeping/storelock.h"
#include "app/services/filename.h"
#include "app/services/partialfile.h"
#include "app/storage/blobreader.h"
#include "app/storage/document.h"
#include "app/storage/rebuild.h"
#include "app/storage/schema.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QStandardPaths>

#include <sys/stat.h>

#include <algorithm>

namespace nameplate {

using storage::Snapshot;

namespace {

/// The path under which a document is known, links in its folders resolved; it need not exist any more.
QString knownPath(const QString &document)
{
    const QFileInfo info(document);
    const QString folder = info.absoluteDir().canonicalPath();
    return folder.isEmpty() ? info.absoluteFilePath() : folder + u'/' + info.fileName();
}

Result<Snapshot *> checked(Result<std::unique_ptr<Snapshot>> &snapshot)
{
    return snapshot ? Result<Snapshot *>(snapshot->get()) : tl::unexpected(snapshot.error());
}

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// Hashes of thumbnails that an earlier generation knows already, so that they need not be read again.
QHash<QString, QString> knownThumbnails(const QString &generation)
{
    const auto rows = generation.isEmpty() ? Result<QByteArray>() : generation::rows(generation);
    if (!rows || rows->isEmpty())
        return {};
    const auto snapshot = Snapshot::read(*rows, generation);
    return snapshot ? (*snapshot)->thumbnailHashes() : QHash<QString, QString>();
}

} // namespace

QString BackupStore::standardFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/nameplate/backups");
}

BackupStore::BackupStore(const QString &folder)
    : m_folder(QDir::cleanPath(QFileInfo(folder).absoluteFilePath()))
    , m_contents(m_folder + QStringLiteral("/files"))
{}

BackupStore BackupStore::of(const Generation &generation)
{
    return BackupStore(QFileInfo(QFileInfo(generation.path).path()).path());
}

QString BackupStore::folderOf(const QString &document) const
{
    const QString path = knownPath(document);
    return QStringLiteral("%1/%2-%3")
        .arg(m_folder, filename::safe(QFileInfo(path).completeBaseName()).left(40), hashOf(path.toUtf8()).left(12));
}

QList<Generation> BackupStore::generations(const QString &document) const
{
    const QDir folder(folderOf(document));
    QList<Generation> list;
    for (const QString &name :
         folder.entryList({u'*' + QLatin1String(generation::suffix)}, QDir::Files, QDir::Name | QDir::Reversed))
        if (const auto generation = generation::read(folder.filePath(name)))
            list << *generation;
    return list;
}

Result<Generation> BackupStore::backUp(const QString &document, BackupReason reason, const KeepGoing &goOn)
{
    const auto opened = storage::Document::open(document, storage::Document::Access::ReadOnly);
    if (!opened)
        return tl::unexpected(opened.error());
    return backUp((*opened)->database(), reason, goOn);
}

Result<Generation> BackupStore::backUp(storage::Database &document, BackupReason reason, const KeepGoing &goOn)
{
    const QString folder = folderOf(document.path());
    if (auto prepared = prepare(folder); !prepared)
        return tl::unexpected(prepared.error());
    const auto lock = StoreLock::take(m_folder, goOn);
    if (!lock)
        return tl::unexpected(lock.error());
    removeLeftovers(folder);
    if (auto sound = storage::schema::quickCheck(document); !sound)
        return tl::unexpected(sound.error());
    auto taken = Snapshot::take(document);
    const auto snapshot = checked(taken);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    const QList<Generation> earlier = generations(document.path());
    const QString newest = earlier.isEmpty() ? QString() : earlier.first().path;
    if (auto kept = keepContents(**snapshot, document, newest, goOn); !kept)
        return tl::unexpected(kept.error());
    Generation generation;
    generation.document = document.path();
    generation.reason = reason;
    auto kept = keepRows(**snapshot, generation);
    if (kept)
        prune(document.path());
    return kept;
}

Result<void> BackupStore::keepContents(Snapshot &snapshot, storage::Database &document, const QString &newest,
                                       const KeepGoing &goOn)
{
    const QHash<QString, QString> thumbnails = knownThumbnails(newest);
    QHash<qint64, QString> photos;
    const std::vector<Snapshot::Content> contents = snapshot.contents();
    double done = 0;
    for (const Snapshot::Content &content : contents) {
        if (goOn && !goOn(done++ / double(contents.size())))
            return stopped();
        const bool isThumbnail = content.kind == Snapshot::Content::Kind::Thumbnail;
        if (!isThumbnail)
            photos.insert(content.id, content.sha256);
        QString sha256 = isThumbnail ? thumbnails.value(photos.value(content.id)) : content.sha256;
        if (!m_contents.holds(sha256, content.size)) {
            storage::BlobReader reader(document, content);
            const auto put = m_contents.put([&reader] { return reader.next(); });
            if (!put)
                return tl::unexpected(put.error());
            if (!isThumbnail && *put != content.sha256)
                return fail(Error::Code::Damaged,
                            KeepingText::tr("A photo or file in “%1” is damaged.").arg(document.path()),
                            KeepingText::tr("“nameplate-cli check” names it."));
            sha256 = *put;
        }
        if (isThumbnail)
            if (auto noted = snapshot.setHash(content, sha256); !noted)
                return noted;
    }
    return {};
}

/// Writes the rows under another name, reads them back and checks them, and gives them their own.
Result<Generation> BackupStore::keepRows(Snapshot &snapshot, Generation generation)
{
    const auto rows = snapshot.bytes();
    if (!rows)
        return tl::unexpected(rows.error());
    generation.content = hashOf(*rows);
    const QList<Generation> earlier = generations(generation.document);
    if (!earlier.isEmpty() && earlier.first().content == generation.content)
        return earlier.first();
    generation.madeAt = QDateTime::currentDateTimeUtc();
    generation.schemaVersion = snapshot.facts().schemaVersion;
    generation.items = snapshot.facts().items;
    generation.evidence = snapshot.facts().evidence;
    for (const Snapshot::Content &content : snapshot.contents())
        if (content.kind == Snapshot::Content::Kind::Blob) {
            ++generation.files;
            generation.fileBytes += content.size;
        }
    generation.path = folderOf(generation.document) + u'/'
                      + generation.madeAt.toString(QStringLiteral("yyyy-MM-dd'T'HH-mm-ss.zzz'Z'"))
                      + QLatin1String(generation::suffix);
    PartialFile file(generation.path);
    if (auto opened = file.open(); !opened)
        return tl::unexpected(opened.error());
    if (auto written = gzipfile::write(file.device(), *rows, generation::write(generation)); !written)
        return tl::unexpected(written.error());
    if (auto sound = file.flushed().and_then(generation::rows); !sound)
        return tl::unexpected(sound.error());
    else if (const auto again = Snapshot::read(*sound, generation.path); !again)
        return tl::unexpected(again.error());
    else if ((*again)->facts() != snapshot.facts())
        return fail(Error::Code::Damaged, KeepingText::tr("The backup is damaged."));
    return file.commit().map([&generation] { return generation; });
}

Result<void> BackupStore::prepare(const QString &folder) const
{
    for (const QString &each : {m_folder, folder}) {
        if (QDir().mkpath(QFileInfo(each).path()) && QDir().mkpath(each)
            && ::chmod(QFile::encodeName(each).constData(), 0700) == 0)
            continue;
        return fail(Error::Code::Disk, KeepingText::tr("Backups cannot be kept in “%1”.").arg(m_folder),
                    KeepingText::tr("Choose another place for backups."));
    }
    return {};
}

/// What a crash has left: nobody else writes here while the lock is held.
void BackupStore::removeLeftovers(const QString &folder) const
{
    for (const QString &each : {folder, m_folder + QStringLiteral("/files")}) {
        QDir dir(each);
        for (const QString &name : dir.entryList({QStringLiteral(".*.part")}, QDir::Files | QDir::Hidden))
            dir.remove(name);
    }
}

void BackupStore::prune(const QString &document)
{
    const QList<Generation> list = generations(document);
    QList<QDateTime> times;
    for (const Generation &each : list)
        times << each.madeAt;
    const QList<qsizetype> expired = expiredBackups(times, QDateTime::currentDateTimeUtc());
    for (const qsizetype index : expired)
        QFile::remove(list[index].path);
    if (!expired.isEmpty())
        removeUnusedContents();
}

/// Keeps everything when one generation cannot be read, for it may need any of it.
void BackupStore::removeUnusedContents()
{
    QSet<QString> used;
    const QDir store(m_folder);
    for (const QString &folder : store.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QDir documents(store.filePath(folder));
        for (const QString &name : documents.entryList({u'*' + QLatin1String(generation::suffix)}, QDir::Files)) {
            const auto rows = generation::rows(documents.filePath(name));
            auto snapshot = rows ? Snapshot::read(*rows, name) : tl::unexpected(rows.error());
            if (!snapshot)
                return;
            for (const Snapshot::Content &content : (*snapshot)->contents())
                used.insert(content.sha256);
        }
    }
    m_contents.removeUnused(used);
}

Result<void> BackupStore::rebuild(const Generation &generation, const QString &path, const KeepGoing &goOn) const
{
    const auto rows = generation::rows(generation.path);
    if (!rows)
        return tl::unexpected(rows.error());
    auto read = Snapshot::read(*rows, generation.path);
    const auto snapshot = checked(read);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    return storage::Rebuild(
               **snapshot, [this](const QString &sha256) { return m_contents.open(sha256); }, goOn)
        .make(path);
}

QList<Generation> BackupStore::holding(const QString &document, const QSet<QString> &itemUuids) const
{
    QList<Generation> list;
    for (const Generation &each : generations(document)) {
        const auto rows = generation::rows(each.path);
        auto snapshot = rows ? Snapshot::read(*rows, each.path) : tl::unexpected(rows.error());
        if (!snapshot || std::any_of(itemUuids.begin(), itemUuids.end(), [&snapshot](const QString &uuid) {
                return (*snapshot)->remembers(uuid);
            }))
            list << each;
    }
    return list;
}

} // namespace nameplate
