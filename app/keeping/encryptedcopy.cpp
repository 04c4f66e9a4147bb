// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keeping/encryptedcopy.h"

#include "app/keeping/agestream.h"
#include "app/keeping/fullcopy.h"
#include "app/services/partialfile.h"
#include "app/storage/document.h"
#include "app/storage/filereader.h"

#include <optional>

namespace nameplate {

namespace {

constexpr double writingShare = 0.6; // of the time; the rest is reading back

Result<qint64> encrypt(storage::Database &document, const age::Header &header, PartialFile &file, const KeepGoing &goOn)
{
    std::optional<age::Writer> writer;
    const auto size = storage::FileReader(document).read(
        [&](QByteArrayView piece, qint64 at) -> Result<void> {
            if (at == 0) {
                if (auto emptied = file.write({}, 0); !emptied)
                    return emptied;
                writer.emplace(header, file.device());
                if (auto begun = writer->begin(); !begun)
                    return begun;
            }
            return writer->write(piece);
        },
        [&goOn](double done) { return !goOn || goOn(writingShare * done); });
    if (!size)
        return size;
    return writer->finish().map([&size] { return *size; });
}

/// Reads everything back and compares its length; every byte is proven on the way.
Result<void> proveWhole(QIODevice &device, const age::Header &header, qint64 size, const KeepGoing &goOn)
{
    device.seek(0);
    age::Reader reader(device);
    if (auto begun = reader.begin(header); !begun)
        return begun;
    qint64 read = 0;
    while (true) {
        const auto piece = reader.next();
        if (!piece)
            return tl::unexpected(piece.error());
        if (piece->isEmpty())
            break;
        read += piece->size();
        if (goOn && !goOn(writingShare + (1 - writingShare) * double(read) / double(size)))
            return stopped();
    }
    if (read != size)
        return fail(Error::Code::Damaged, KeepingText::tr("The encrypted file is damaged or not whole."));
    return {};
}

} // namespace

Result<qint64> encryptDocument(const QString &document, const QString &to, const QByteArray &passphrase,
                               const KeepGoing &goOn, int workFactor)
{
    if (passphrase.isEmpty())
        return fail(Error::Code::Refused, KeepingText::tr("The passphrase is empty."),
                    KeepingText::tr("Choose a long one that you can remember: nobody can recover it."));
    if (auto free = checkCopyTarget(document, to); !free)
        return tl::unexpected(free.error());
    const auto opened = storage::Document::open(document, storage::Document::Access::ReadOnly);
    if (!opened)
        return tl::unexpected(opened.error());
    const auto header = age::Header::make(passphrase, workFactor);
    if (!header)
        return tl::unexpected(header.error());
    PartialFile file(to);
    if (auto ready = file.open(); !ready)
        return tl::unexpected(ready.error());
    const auto size = encrypt((*opened)->database(), *header, file, goOn);
    if (!size)
        return size;
    const auto proven =
        file.flushed().and_then([&](const QString &) { return proveWhole(file.device(), *header, *size, goOn); });
    if (!proven)
        return tl::unexpected(proven.error());
    const qint64 written = file.device().size();
    return file.commit().map([written] { return written; });
}

} // namespace nameplate
