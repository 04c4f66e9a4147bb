// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keeping/restore.h"

#include "app/keeping/agestream.h"
#include "app/keeping/archivetables.h"
#include "app/keeping/soundness.h"
#include "app/storage/document.h"
#include "app/storage/filereader.h"

#include <QFile>
#include <QFileInfo>

namespace nameplate {

namespace {

constexpr double fillingShare = 0.5; // of the time; the rest is checking

KeepGoing part(const KeepGoing &goOn, double from, double share)
{
    return [goOn, from, share](double done) { return !goOn || goOn(from + share * done); };
}

/// "home (before restore 2026-11-24 20.15.03).nameplate"
QString keptName(const QString &target)
{
    const QFileInfo info(target);
    const QString when = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH.mm.ss"));
    const QString suffix = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    return KeepingText::tr("%1/%2 (before restore %3)%4").arg(info.path(), info.completeBaseName(), when, suffix);
}

QByteArray beginningOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(64) : QByteArray();
}

} // namespace

Result<std::unique_ptr<Restore>> Restore::prepare(const QString &backup, const QString &target,
                                                  const QByteArray &passphrase, const KeepGoing &goOn)
{
    std::unique_ptr<Restore> restore(new Restore(target));
    if (auto filled = restore->fill(backup, passphrase, part(goOn, 0, fillingShare)); !filled)
        return tl::unexpected(filled.error());
    if (auto looked = restore->look(part(goOn, fillingShare, 1 - fillingShare)); !looked)
        return tl::unexpected(looked.error());
    return restore;
}

Result<void> Restore::fill(const QString &backup, const QByteArray &passphrase, const KeepGoing &goOn)
{
    if (!QFileInfo(backup).isFile())
        return fail(Error::Code::NotFound, KeepingText::tr("There is no file “%1”.").arg(backup),
                    KeepingText::tr("“nameplate-cli backups” lists those that there are."));
    if (auto opened = m_file.open(); !opened)
        return opened;
    const auto partial = m_file.flushed();
    if (!partial)
        return tl::unexpected(partial.error());
    m_partial = *partial;
    const QByteArray beginning = beginningOf(backup);
    if (beginning.startsWith("\x1f\x8b"))
        return fillFromGeneration(backup, goOn);
    if (beginning.startsWith("PK\x03\x04")) {
        m_facts.madeAt = QFileInfo(backup).lastModified().toUTC();
        return readArchive(backup, m_partial, goOn);
    }
    return age::Header::isBeginning(beginning) ? fillFromEncrypted(backup, passphrase, goOn)
                                               : fillFromDocument(backup, goOn);
}

Result<void> Restore::fillFromGeneration(const QString &backup, const KeepGoing &goOn)
{
    const auto generation = generation::read(backup);
    if (!generation)
        return tl::unexpected(generation.error());
    m_facts.generation = *generation;
    m_facts.madeAt = generation->madeAt;
    return BackupStore::of(*generation).rebuild(*generation, m_partial, goOn);
}

Result<void> Restore::fillFromEncrypted(const QString &backup, const QByteArray &passphrase, const KeepGoing &goOn)
{
    if (passphrase.isEmpty())
        return fail(Error::Code::Refused, KeepingText::tr("“%1” is encrypted.").arg(backup),
                    KeepingText::tr("Give its passphrase."));
    QFile file(backup);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::Disk, KeepingText::tr("“%1” cannot be read: %2.").arg(backup, file.errorString()));
    m_facts.madeAt = QFileInfo(backup).lastModified().toUTC();
    age::Reader reader(file);
    if (auto begun = reader.begin(passphrase); !begun)
        return begun;
    for (qint64 at = 0;;) {
        const auto piece = reader.next();
        if (!piece)
            return tl::unexpected(piece.error());
        if (piece->isEmpty())
            return m_file.flushed().map([](const QString &) {});
        if (auto written = m_file.write(*piece, at); !written)
            return written;
        at += piece->size();
        if (goOn && !goOn(double(at) / double(file.size())))
            return stopped();
    }
}

Result<void> Restore::fillFromDocument(const QString &backup, const KeepGoing &goOn)
{
    m_facts.madeAt = QFileInfo(backup).lastModified().toUTC();
    const auto opened = storage::Document::open(backup, storage::Document::Access::ReadOnly);
    if (!opened)
        return tl::unexpected(opened.error());
    const auto size = storage::FileReader((*opened)->database())
                          .read([this](QByteArrayView piece, qint64 at) { return m_file.write(piece, at); }, goOn);
    if (!size)
        return tl::unexpected(size.error());
    return m_file.flushed().map([](const QString &) {});
}

Result<void> Restore::look(const KeepGoing &goOn)
{
    if (auto sound = checkSound(m_partial, goOn); !sound)
        return sound;
    const auto restored = Inventory::open(m_partial, Inventory::Access::ReadOnly);
    if (!restored)
        return tl::unexpected(restored.error());
    m_facts.document = (*restored)->facts();
    if (const auto now = Inventory::open(m_target, Inventory::Access::ReadOnly))
        m_differences = differencesBetween(**restored, **now);
    return {};
}

Result<QString> Restore::replace()
{
    if (auto synced = m_file.sync(); !synced)
        return tl::unexpected(synced.error());
    const auto there = storage::inspectDocument(m_target);
    if (!there && there.error().code != Error::Code::NotFound)
        return tl::unexpected(there.error());
    if (!there)
        return storage::publishDocument(m_partial, m_target).map([] { return QString(); });
    // Opening for writing repairs what a crash has left; a damaged document is only locked, and needs no repair to be
    // put aside.
    const auto sound = storage::Document::open(m_target, storage::Document::Access::ReadWrite);
    const auto lock = sound ? Result<std::shared_ptr<storage::DocumentLock>>() : storage::DocumentLock::take(*there);
    if (!lock)
        return tl::unexpected(lock.error());
    if (sound)
        std::ignore = BackupStore().backUp((*sound)->database(), BackupReason::BeforeRestore);
    const QString kept = keptName(m_target);
    if (auto exchanged = storage::exchangeDocument(m_partial, m_target, kept); !exchanged)
        return tl::unexpected(exchanged.error());
    return kept;
}

} // namespace nameplate
