// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/zipwriter.h"

#include "app/exchange/exporttext.h"

#include <QFile>

#include <archive.h>
#include <archive_entry.h>

#include <ctime>

namespace nameplate {

namespace {

constexpr unsigned readableByOwner = 0600;

} // namespace

ZipWriter::ZipWriter(const QString &path)
    : m_path(path)
    , m_archive(archive_write_new())
    , m_opened(archive_write_set_format_zip(m_archive))
{
    archive_write_set_options(m_archive, "zip:hdrcharset=UTF-8");
    if (m_opened == ARCHIVE_OK)
        m_opened = archive_write_open_filename(m_archive, QFile::encodeName(path).constData());
}

ZipWriter::~ZipWriter()
{
    archive_write_free(m_archive);
}

tl::unexpected<Error> ZipWriter::failed() const
{
    const char *reason = archive_error_string(m_archive);
    return fail(Error::Code::Disk,
                ExportText::tr("“%1” cannot be written: %2.").arg(m_path, QString::fromLocal8Bit(reason ? reason : "")),
                ExportText::tr("Choose another folder or make room on the disk."));
}

Result<void> ZipWriter::add(const QString &name, const QByteArray &bytes, Packing packing)
{
    if (m_opened != ARCHIVE_OK)
        return failed();
    if (packing == Packing::Packed)
        archive_write_zip_set_compression_deflate(m_archive);
    else
        archive_write_zip_set_compression_store(m_archive);
    archive_entry *entry = archive_entry_new();
    archive_entry_set_pathname_utf8(entry, name.toUtf8().constData());
    archive_entry_set_size(entry, bytes.size());
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, readableByOwner);
    archive_entry_set_mtime(entry, std::time(nullptr), 0);
    const int headed = archive_write_header(m_archive, entry);
    archive_entry_free(entry);
    if (headed != ARCHIVE_OK || archive_write_data(m_archive, bytes.constData(), size_t(bytes.size())) != bytes.size())
        return failed();
    return {};
}

Result<void> ZipWriter::finish()
{
    return archive_write_close(m_archive) == ARCHIVE_OK ? Result<void>() : failed();
}

} // namespace nameplate
