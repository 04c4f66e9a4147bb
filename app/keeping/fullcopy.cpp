// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keeping/fullcopy.h"

#include "app/keeping/soundness.h"
#include "app/services/partialfile.h"
#include "app/storage/document.h"
#include "app/storage/filereader.h"

#include <QFileInfo>

namespace nameplate {

namespace {

constexpr double copyingShare = 0.4; // of the time; the rest is checking

} // namespace

Result<void> checkCopyTarget(const QString &document, const QString &to)
{
    const auto target = storage::inspectDocument(to);
    if (!target)
        return target.error().code == Error::Code::NotFound && QFileInfo(to).absoluteDir().exists()
                   ? Result<void>()
                   : tl::unexpected(target.error());
    const auto source = storage::inspectDocument(document);
    if (source && source->device == target->device && source->inode == target->inode)
        return fail(Error::Code::Refused, KeepingText::tr("“%1” is the document itself.").arg(to),
                    KeepingText::tr("Choose another name for the copy."));
    const auto lock = storage::DocumentLock::take(*target);
    return lock ? Result<void>() : tl::unexpected(lock.error());
}

Result<qint64> copyDocument(const QString &document, const QString &to, const KeepGoing &goOn)
{
    if (auto free = checkCopyTarget(document, to); !free)
        return tl::unexpected(free.error());
    const auto opened = storage::Document::open(document, storage::Document::Access::ReadOnly);
    if (!opened)
        return tl::unexpected(opened.error());
    PartialFile file(to);
    if (auto ready = file.open(); !ready)
        return tl::unexpected(ready.error());
    const auto part = [&goOn](double from, double share) {
        return [&goOn, from, share](double done) { return !goOn || goOn(from + share * done); };
    };
    const auto size =
        storage::FileReader((*opened)->database())
            .read([&file](QByteArrayView piece, qint64 at) { return file.write(piece, at); }, part(0, copyingShare));
    if (!size)
        return size;
    const auto written = file.flushed();
    if (!written)
        return tl::unexpected(written.error());
    if (auto sound = checkSound(*written, part(copyingShare, 1 - copyingShare)); !sound)
        return tl::unexpected(sound.error());
    return file.commit().map([&size] { return *size; });
}

} // namespace nameplate
