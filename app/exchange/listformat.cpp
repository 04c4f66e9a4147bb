// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/listformat.h"

#include "app/exchange/foreignlists.h"
#include "app/exchange/listtext.h"
#include "app/exchange/workbook.h"
#include "app/exchange/xmlwalk.h"
#include "app/keeping/archivetables.h"

#include <QFile>
#include <QFileInfo>

#include <array>

namespace nameplate {

namespace {

constexpr qint64 beginning = 4'096;
constexpr qint64 largestText = qint64(256) << 20;

using Content = Result<std::optional<ListContent>>;

struct Request
{
    QString path;
    const ListChoice &choice;
    const GoOn &goOn;
};

Content known(Result<ListContent> content)
{
    if (!content)
        return tl::unexpected(content.error());
    return std::optional(std::move(*content));
}

Result<std::unique_ptr<QFile>> opened(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return fail(Error::Code::Disk, ListText::tr("It cannot be opened: %1.").arg(file->errorString()));
    if (file->size() > largestText)
        return fail(Error::Code::Refused, ListText::tr("It is larger than %1 MiB.").arg(largestText >> 20),
                    ListText::tr("Divide it into smaller files."));
    return file;
}

// Archives: each row tells by a file inside what the whole is.

Content readXlsxZip(const std::shared_ptr<const ZipFile> &zip, const Request &request)
{
    return known(workbook::readXlsx(zip, request.choice, request.goOn));
}

Content readOdsZip(const std::shared_ptr<const ZipFile> &zip, const Request &request)
{
    const auto content = zip->device(QStringLiteral("content.xml"), workbook::largestPart);
    return content ? known(workbook::readOds(**content, request.choice, request.goOn))
                   : tl::unexpected(content.error());
}

Content readTellicoZip(const std::shared_ptr<const ZipFile> &zip, const Request &request)
{
    const QString part =
        zip->has(QStringLiteral("tellico.xml")) ? QStringLiteral("tellico.xml") : QStringLiteral("bookcase.xml");
    const auto xml = zip->device(part, workbook::largestPart);
    return xml ? known(foreignlists::readTellico(**xml, zip, request.goOn)) : tl::unexpected(xml.error());
}

Content readHomeboxZip(const std::shared_ptr<const ZipFile> &zip, const Request &)
{
    return known(foreignlists::readHomebox(zip));
}

Content refuseArchive(const std::shared_ptr<const ZipFile> &, const Request &)
{
    return fail(Error::Code::Refused, ListText::tr("It is a whole archive of Nameplate, not a list."),
                ListText::tr("Restore it as a document of its own; its items.csv can be imported."));
}

struct ZipKind
{
    const char *entry;
    Content (*read)(const std::shared_ptr<const ZipFile> &, const Request &);
};

constexpr std::array zipKinds{ZipKind{archiveTables, refuseArchive},       ZipKind{"xl/workbook.xml", readXlsxZip},
                              ZipKind{"[Content_Types].xml", readXlsxZip}, ZipKind{"content.xml", readOdsZip},
                              ZipKind{"tellico.xml", readTellicoZip},      ZipKind{"bookcase.xml", readTellicoZip},
                              ZipKind{"entities.json", readHomeboxZip}};

Content readZip(const Request &request)
{
    const auto zip = ZipFile::open(request.path);
    if (!zip)
        return tl::unexpected(zip.error());
    for (const ZipKind &kind : zipKinds)
        if ((*zip)->has(QString::fromLatin1(kind.entry)))
            return kind.read(*zip, request);
    return fail(Error::Code::BadValue, ListText::tr("Nothing in this zip archive is a list that is known."),
                ListText::tr("Unpack it and choose the list in it."));
}

// XML files: told apart by their first element.

Content readXml(const Request &request)
{
    auto file = opened(request.path);
    if (!file)
        return tl::unexpected(file.error());
    QString root;
    {
        XmlWalk xml(file->get());
        while (root.isEmpty() && xml.next())
            if (xml.isStart())
                root = xml.name().toString();
        if (const auto finished = xml.finish(); root.isEmpty() && !finished)
            return tl::unexpected(finished.error());
    }
    (*file)->seek(0);
    if (root == QLatin1String("tellico") || root == QLatin1String("bookcase"))
        return known(foreignlists::readTellico(**file, {}, request.goOn));
    if (root == QLatin1String("collection"))
        return known(foreignlists::readGcstar(**file, request.goOn));
    if (root == QLatin1String("document"))
        return known(workbook::readOds(**file, request.choice, request.goOn));
    return fail(Error::Code::BadValue, ListText::tr("It is an XML file of a kind that is not known (“%1”).").arg(root),
                ListText::tr("Save it as CSV or as a workbook in the program that wrote it."));
}

Content readJsonFile(const Request &request)
{
    const auto file = opened(request.path);
    if (!file)
        return tl::unexpected(file.error());
    return known(foreignlists::readJson((*file)->readAll()));
}

Content refuseDatabase(const Request &)
{
    return fail(Error::Code::Refused, ListText::tr("It is a database, not a list."),
                ListText::tr("A document of Nameplate is opened; another copy of this one is merged."));
}

Content refuseOldWorkbook(const Request &)
{
    return fail(Error::Code::Refused, ListText::tr("It is a workbook in the old form (.xls)."),
                ListText::tr("Open it in a spreadsheet program and save it as .xlsx, .ods or CSV."));
}

struct Kind
{
    const char *begins;
    Content (*read)(const Request &);
};

/// Blanks and the mark of the encoding before these do not count.
constexpr std::array kinds{Kind{"PK\x03\x04", readZip},
                           Kind{"PK\x05\x06", readZip},
                           Kind{"\xD0\xCF\x11\xE0", refuseOldWorkbook},
                           Kind{"SQLite format 3", refuseDatabase},
                           Kind{"<?xml", readXml},
                           Kind{"<!DOCTYPE tellico", readXml},
                           Kind{"[", readJsonFile},
                           Kind{"{", readJsonFile}};

} // namespace

Result<std::optional<ListContent>> readKnownFormat(const QString &path, const ListChoice &choice, const GoOn &goOn)
{
    const Request request{path, choice, goOn};
    if (QFileInfo(path).isDir())
        return known(foreignlists::readPhotoFolder(path, choice, goOn));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt; // the reader of CSV says why
    QByteArray start = file.read(beginning);
    if (start.startsWith("\xEF\xBB\xBF"))
        start.remove(0, 3);
    const QByteArray text = start.trimmed();
    for (const Kind &kind : kinds)
        if (text.startsWith(kind.begins))
            return kind.read(request);
    return std::nullopt;
}

QStringList listFilePatterns()
{
    return {QStringLiteral("*.csv"),  QStringLiteral("*.tsv"), QStringLiteral("*.txt"),  QStringLiteral("*.xlsx"),
            QStringLiteral("*.xlsm"), QStringLiteral("*.ods"), QStringLiteral("*.fods"), QStringLiteral("*.zip"),
            QStringLiteral("*.tc"),   QStringLiteral("*.bc"),  QStringLiteral("*.xml"),  QStringLiteral("*.gcs"),
            QStringLiteral("*.json")};
}

} // namespace nameplate
