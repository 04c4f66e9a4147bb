// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keeping/archivetables.h"

#include "app/storage/document.h"
#include "app/storage/tabledump.h"

#include <QFile>

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace nameplate {

namespace {

constexpr size_t blockSize = 1 << 16;
constexpr qint64 longestLine = qint64(16) << 20;

struct Closing
{
    void operator()(archive *reader) const { archive_read_free(reader); }
};

/// The bytes of the entry that an archive is at.
class Entry : public QIODevice
{
public:
    explicit Entry(archive *reader)
        : m_reader(reader)
    {
        open(QIODevice::ReadOnly);
    }

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override { return archive_read_data(m_reader, data, size_t(size)); }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    archive *m_reader;
};

tl::unexpected<Error> unreadable()
{
    return fail(Error::Code::Damaged, KeepingText::tr("The archive is damaged or not whole."),
                KeepingText::tr("Use another copy of it."));
}

Result<void> takeLines(QIODevice &from, storage::TableDump &dump)
{
    while (true) {
        const QByteArray line = from.readLine(longestLine);
        if (line.isEmpty())
            return {};
        if (auto taken = dump.take(line); !taken)
            return taken;
    }
}

} // namespace

Result<void> writeArchiveTables(const QString &document, QIODevice &to,
                                const std::function<QString(const QString &)> &fileOf,
                                const std::function<QString(const QString &)> &thumbnailOf)
{
    const auto opened = storage::Document::open(document, storage::Document::Access::ReadOnly);
    if (!opened)
        return tl::unexpected(opened.error());
    return storage::TableDump::write(
        (*opened)->database(), to, [&](storage::Snapshot::Content::Kind kind, const QString &photo) {
            return kind == storage::Snapshot::Content::Kind::Blob ? fileOf(photo) : thumbnailOf(photo);
        });
}

/// The tables stand in front of the files, so that the archive is read once from beginning to end.
Result<void> readArchive(const QString &path, const QString &to, const KeepGoing &goOn)
{
    const qint64 size = std::max<qint64>(1, QFile(path).size());
    const std::unique_ptr<archive, Closing> reader(archive_read_new());
    archive_read_support_format_zip(reader.get());
    if (archive_read_open_filename(reader.get(), QFile::encodeName(path).constData(), blockSize) != ARCHIVE_OK)
        return unreadable();
    storage::TableDump dump;
    bool begun = false;
    archive_entry *entry = nullptr;
    int code = archive_read_next_header(reader.get(), &entry);
    for (; code == ARCHIVE_OK || code == ARCHIVE_WARN; code = archive_read_next_header(reader.get(), &entry)) {
        if (goOn && !goOn(double(archive_filter_bytes(reader.get(), -1)) / double(size)))
            return stopped();
        const char *utf8 = archive_entry_pathname_utf8(entry);
        const QString name = QString::fromUtf8(utf8 ? utf8 : "");
        Entry bytes(reader.get());
        Result<void> taken;
        if (name == QLatin1String(archiveTables) && !std::exchange(begun, true))
            taken = dump.begin(to).and_then([&] { return takeLines(bytes, dump); });
        else if (begun && dump.knows(name))
            taken = dump.takeFile(name, bytes);
        if (!taken)
            return taken;
    }
    if (!begun)
        return fail(Error::Code::NotADocument, KeepingText::tr("“%1” is not an archive of Nameplate.").arg(path),
                    KeepingText::tr("Choose a file that “export” wrote."));
    return code == ARCHIVE_EOF ? dump.finish() : unreadable();
}

} // namespace nameplate
