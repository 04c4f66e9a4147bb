// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/attachment.h"

#include "app/media/mediaprocess.h"
#include "app/services/contenttype.h"
#include "app/services/exifdate.h"
#include "app/services/filename.h"
#include "app/services/kindguess.h"
#include "app/services/thumbnail.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QImage>

#include <algorithm>

namespace nameplate {

namespace {

constexpr qint64 pieceSize = qint64(1) << 20;

QString tr(const char *text)
{
    return QCoreApplication::translate("Attachment", text);
}

Result<void> requireFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.isFile())
        return {};
    if (info.isDir())
        return fail(Error::Code::Refused, tr("“%1” is a folder.").arg(path), tr("Choose the files inside it."));
    if (info.exists())
        return fail(Error::Code::Refused, tr("“%1” is not an ordinary file.").arg(path),
                    tr("Choose a photo, a PDF or another file."));
    if (info.isSymLink())
        return fail(Error::Code::NotFound, tr("“%1” is a link to something that is not there.").arg(path),
                    tr("Choose the file itself."));
    return fail(Error::Code::NotFound, tr("There is no file “%1”.").arg(path), tr("Check the name and the folder."));
}

tl::unexpected<Error> tooLarge(const QString &name)
{
    return fail(Error::Code::Refused, tr("“%1” is larger than %2 MiB.").arg(name).arg(maximumEvidenceSize >> 20),
                tr("Keep it beside the document, or make a smaller copy."));
}

/// Asks for no more than the limit, whatever the file system says about the size.
Result<QByteArray> contentOf(const QString &path)
{
    if (const auto fine = requireFile(path); !fine)
        return tl::unexpected(fine.error());
    QFile file(path);
    QByteArray data;
    if (file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        data.reserve(std::clamp<qint64>(file.size(), 0, maximumEvidenceSize));
        while (data.size() <= maximumEvidenceSize) {
            const QByteArray piece = file.read(pieceSize);
            if (piece.isEmpty())
                break;
            data += piece;
        }
    }
    if (file.error() != QFileDevice::NoError)
        return fail(Error::Code::Disk, tr("“%1” cannot be read: %2.").arg(path, file.errorString()),
                    tr("Check that you may read it and that the disk is well."));
    return data;
}

QString warningAbout(const PreparedEvidence &prepared, const QByteArray &format)
{
    const QString &name = prepared.evidence.fileName;
    if (format == "jpeg" && isCutShort(prepared.data))
        return tr("“%1” ends before the picture is complete; it is kept as it is.").arg(name);
    if (contenttype::isHeif(prepared.evidence.mimeType) && prepared.thumbnail.isEmpty())
        return tr("“%1” is kept as it is; its %2 picture could not be decoded here.")
            .arg(name, prepared.evidence.mimeType.section(u'/', 1).toUpper());
    if (!format.isEmpty() && prepared.thumbnail.isEmpty())
        return tr("“%1” cannot be shown as a picture; it is kept as it is.").arg(name);
    return {};
}

} // namespace

Result<PreparedEvidence> prepareEvidence(const QString &path, std::optional<EvidenceKind> kind)
{
    const auto data = contentOf(path);
    if (!data)
        return tl::unexpected(data.error());
    return prepareEvidence(*data, QFileInfo(path).fileName(), kind);
}

Result<PreparedEvidence> prepareEvidence(const QByteArray &data, const QString &fileName,
                                         std::optional<EvidenceKind> kind)
{
    PreparedEvidence prepared;
    Evidence &evidence = prepared.evidence;
    evidence.fileName = filename::safe(fileName);
    if (data.size() > maximumEvidenceSize)
        return tooLarge(evidence.fileName);
    if (data.isEmpty())
        return fail(Error::Code::Refused, tr("“%1” is empty.").arg(evidence.fileName),
                    tr("Copy it again from where it came from."));
    evidence.size = data.size();
    evidence.mimeType = contenttype::of(data, fileName);
    evidence.kind = kind ? *kind : guessedKind(fileName, evidence.mimeType);
    evidence.sha256 = QString::fromLatin1(QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex());
    evidence.takenOn = exifDate(data, evidence.mimeType);
    prepared.data = data;
    const QByteArray format = contenttype::pictureFormat(evidence.mimeType);
    const bool isHeif = contenttype::isHeif(evidence.mimeType);
    if (!format.isEmpty() || isHeif) {
        constexpr QSize largest(Thumbnail::longestSide, Thumbnail::longestSide);
        const Thumbnail thumbnail =
            isHeif ? Thumbnail::of(MediaProcess().heifPicture(data, largest)) : Thumbnail::of(data, format);
        prepared.thumbnail = thumbnail.jpeg;
        prepared.thumbnailSize = thumbnail.size;
    }
    prepared.warning = warningAbout(prepared, format);
    return prepared;
}

} // namespace nameplate
