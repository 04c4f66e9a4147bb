// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keeping/contentshelf.h"

#include "app/keeping/keepingtext.h"
#include "app/services/partialfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace nameplate {

namespace {

constexpr qint64 pieceSize = 1 << 20;

QString hashOf(QIODevice &device)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    device.seek(0);
    for (QByteArray piece = device.read(pieceSize); !piece.isEmpty(); piece = device.read(pieceSize))
        hash.addData(piece);
    return QString::fromLatin1(hash.result().toHex());
}

tl::unexpected<Error> notWritten(const QString &reason)
{
    return fail(Error::Code::Disk, KeepingText::tr("The backup cannot be written: %1.").arg(reason),
                KeepingText::tr("Make room on the disk, or choose another place for backups."));
}

} // namespace

QString ContentShelf::pathOf(const QString &sha256) const
{
    return QStringLiteral("%1/%2/%3").arg(m_folder, sha256.left(2), sha256.mid(2));
}

bool ContentShelf::holds(const QString &sha256, qint64 size) const
{
    const QFileInfo file(pathOf(sha256));
    return !sha256.isEmpty() && file.isFile() && file.size() == size;
}

Result<QString> ContentShelf::put(const Source &source)
{
    if (!QDir().mkpath(m_folder))
        return notWritten(KeepingText::tr("the folder cannot be made"));
    // The name is known only at the end, so it is written beside the folders and moved.
    PartialFile file(m_folder + QStringLiteral("/incoming"));
    if (auto opened = file.open(); !opened)
        return tl::unexpected(opened.error());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (true) {
        const auto piece = source();
        if (!piece)
            return tl::unexpected(piece.error());
        if (piece->isEmpty())
            break;
        hash.addData(*piece);
        if (file.device().write(*piece) != piece->size())
            return notWritten(file.device().errorString());
    }
    const QString sha256 = QString::fromLatin1(hash.result().toHex());
    const QString path = pathOf(sha256);
    if (!QDir().mkpath(QFileInfo(path).path()))
        return notWritten(KeepingText::tr("the folder cannot be made"));
    if (hashOf(file.device()) != sha256)
        return notWritten(KeepingText::tr("what was written cannot be read back"));
    if (auto committed = file.commitAs(path); !committed)
        return tl::unexpected(committed.error());
    return sha256;
}

Result<QString> ContentShelf::put(const QByteArray &bytes)
{
    return put([rest = bytes]() mutable -> Result<QByteArray> { return std::exchange(rest, {}); });
}

Result<std::unique_ptr<QIODevice>> ContentShelf::open(const QString &sha256) const
{
    auto file = std::make_unique<QFile>(pathOf(sha256));
    static const QString digits = QStringLiteral("0123456789abcdef");
    const bool isHash =
        sha256.size() == 64 && std::all_of(sha256.begin(), sha256.end(), [](QChar c) { return digits.contains(c); });
    if (!isHash || !file->open(QIODevice::ReadOnly))
        return fail(Error::Code::Damaged, KeepingText::tr("A photo or file of this backup is missing."),
                    KeepingText::tr("Use another backup."));
    return std::unique_ptr<QIODevice>(std::move(file));
}

void ContentShelf::removeUnused(const QSet<QString> &used)
{
    QDirIterator files(m_folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo file(files.next());
        if (!used.contains(file.dir().dirName() + file.fileName()))
            QFile::remove(file.filePath());
    }
}

} // namespace nameplate
