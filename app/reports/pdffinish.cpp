// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/pdffinish.h"

#include "app/reports/reportwords.h"

#include <QDateTime>
#include <QFile>
#include <QIODevice>
// Only std::shared_ptr is used here, which is what this promises to libqpdf 11.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/FileInputSource.hh>
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <memory>
#include <stdexcept>

namespace nameplate {

namespace {

/// Where qpdf writes to.
class DevicePipeline final : public Pipeline
{
public:
    explicit DevicePipeline(QIODevice &device)
        : Pipeline("device", nullptr)
        , m_device(device)
    {}

    void write(const unsigned char *bytes, size_t count) override
    {
        if (m_device.write(reinterpret_cast<const char *>(bytes), qint64(count)) != qint64(count))
            throw std::runtime_error(m_device.errorString().toStdString());
    }
    void finish() override {}

private:
    QIODevice &m_device;
};

/// Thrown through qpdf to stop it.
struct Stopped
{};

/// Asks whether to go on while qpdf writes.
class Asking final : public QPDFWriter::ProgressReporter
{
public:
    explicit Asking(const PageComposer::GoOn &goOn)
        : m_goOn(goOn)
    {}

    void reportProgress(int percent) override
    {
        if (m_goOn && !m_goOn(std::min(percent, 99)))
            throw Stopped();
    }

private:
    const PageComposer::GoOn &m_goOn;
};

/// Between two steps of which each takes a while in a large file.
void ask(const PageComposer::GoOn &goOn)
{
    if (goOn && !goOn(0))
        throw Stopped();
}

/// The file that qpdf reads. Asks now and then whether to go on: finding everything in a large one takes a while.
class AskingSource final : public FileInputSource
{
public:
    AskingSource(const QString &path, const PageComposer::GoOn &goOn)
        : FileInputSource(QFile::encodeName(path).constData())
        , m_goOn(goOn)
    {}

    size_t read(char *bytes, size_t count) override
    {
        constexpr int often = 1000;
        if (++m_reads % often == 0)
            ask(m_goOn);
        return FileInputSource::read(bytes, count);
    }

private:
    const PageComposer::GoOn &m_goOn;
    int m_reads = 0;
};

QPDFObjectHandle text(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

/// The outline as the tree of dictionaries that PDF has for it.
class OutlineTree
{
public:
    OutlineTree(QPDF &pdf, const std::vector<OutlineEntry> &entries)
        : m_pdf(pdf)
        , m_pages(pdf.getAllPages())
        , m_entries(entries)
    {}

    [[nodiscard]] QPDFObjectHandle root()
    {
        QPDFObjectHandle root = m_pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Outlines >>"));
        addChildren(root, 0, 0);
        return root;
    }

private:
    /// Adds the entries of a level from `at` on to their parent, and returns the first that is not below it.
    size_t addChildren(QPDFObjectHandle parent, size_t at, int level)
    {
        QPDFObjectHandle last = QPDFObjectHandle::newNull();
        int count = 0;
        while (at < m_entries.size() && m_entries[at].level >= level) {
            QPDFObjectHandle item = itemOf(m_entries[at], parent);
            if (last.isNull()) {
                parent.replaceKey("/First", item);
            } else {
                last.replaceKey("/Next", item);
                item.replaceKey("/Prev", last);
            }
            last = item;
            ++count;
            at = addChildren(item, at + 1, level + 1);
        }
        if (count == 0)
            return at;
        parent.replaceKey("/Last", last);
        // Inner entries are folded away at first: their count is negative.
        parent.replaceKey("/Count", QPDFObjectHandle::newInteger(level == 0 ? count : -count));
        return at;
    }

    [[nodiscard]] QPDFObjectHandle itemOf(const OutlineEntry &entry, const QPDFObjectHandle &parent)
    {
        QPDFObjectHandle target = QPDFObjectHandle::newArray();
        target.appendItem(m_pages.at(size_t(entry.page)));
        target.appendItem(QPDFObjectHandle::newName("/Fit"));
        QPDFObjectHandle item = QPDFObjectHandle::newDictionary();
        item.replaceKey("/Title", text(entry.title.simplified()));
        item.replaceKey("/Parent", parent);
        item.replaceKey("/Dest", target);
        return m_pdf.makeIndirectObject(item);
    }

    QPDF &m_pdf;
    std::vector<QPDFObjectHandle> m_pages;
    const std::vector<OutlineEntry> &m_entries;
};

/// The same facts as in the document information, for programs that read XMP.
QByteArray metadata(const PdfExtras &extras, const QDateTime &now)
{
    const QString xmp =
        QStringLiteral("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                       "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                       "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                       "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                       " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\n"
                       "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>\n"
                       "<dc:language><rdf:Bag><rdf:li>%2</rdf:li></rdf:Bag></dc:language>\n"
                       "<xmp:CreatorTool>Nameplate</xmp:CreatorTool>\n"
                       "<xmp:CreateDate>%3</xmp:CreateDate>\n"
                       "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>\n");
    return xmp.arg(extras.title.toHtmlEscaped(), extras.language, now.toString(Qt::ISODate)).toUtf8();
}

void addMetadata(QPDF &pdf, const PdfExtras &extras)
{
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Lang", QPDFObjectHandle::newString(extras.language.toStdString()));
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
    if (extras.isArchive)
        return;
    QPDFObjectHandle stream =
        pdf.newStream(metadata(extras, QDateTime::currentDateTime().toOffsetFromUtc(0)).toStdString());
    stream.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    stream.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    root.replaceKey("/Metadata", stream);
}

/// PDF/A demands that a font has one name: Qt tells the subset only inside the file of the font.
void nameFonts(QPDF &pdf)
{
    for (QPDFObjectHandle font : pdf.getAllObjects()) {
        if (!font.isDictionaryOfType("/Font", "/Type0"))
            continue;
        QPDFObjectHandle inner = font.getKey("/DescendantFonts").getArrayItem(0);
        const QPDFObjectHandle name = inner.getKey("/FontDescriptor").getKey("/FontName");
        inner.replaceKey("/BaseFont", name);
        font.replaceKey("/BaseFont", name);
    }
}

/// PDF/A allows no array of more than 8191, and Qt lists all pages in one.
void branchPages(QPDF &pdf)
{
    constexpr size_t most = 1000;
    QPDFObjectHandle root = pdf.getRoot().getKey("/Pages");
    const std::vector<QPDFObjectHandle> pages = root.getKey("/Kids").getArrayAsVector();
    if (pages.size() <= most)
        return;
    QPDFObjectHandle branches = QPDFObjectHandle::newArray();
    for (size_t at = 0; at < pages.size(); at += most) {
        const std::vector<QPDFObjectHandle> some(pages.begin() + ptrdiff_t(at),
                                                 pages.begin() + ptrdiff_t(std::min(at + most, pages.size())));
        QPDFObjectHandle branch = pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Pages >>"));
        branch.replaceKey("/Parent", root);
        branch.replaceKey("/Kids", QPDFObjectHandle::newArray(some));
        branch.replaceKey("/Count", QPDFObjectHandle::newInteger(qint64(some.size())));
        for (QPDFObjectHandle page : some)
            page.replaceKey("/Parent", branch);
        branches.appendItem(branch);
    }
    root.replaceKey("/Kids", branches);
}

void attach(QPDF &pdf, const ReportAttachment &attachment)
{
    auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, attachment.content.toStdString());
    stream.setSubtype(attachment.mimeType.toStdString());
    auto file = QPDFFileSpecObjectHelper::createFileSpec(pdf, attachment.fileName.toStdString(), stream);
    file.setDescription(attachment.description.toStdString());
    QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile(attachment.fileName.toStdString(), file);
}

void finish(QPDF &pdf, const PdfExtras &extras, QIODevice &output, const PageComposer::GoOn &goOn)
{
    ask(goOn);
    addMetadata(pdf, extras);
    if (extras.outline.size() > 1) {
        pdf.getRoot().replaceKey("/Outlines", OutlineTree(pdf, extras.outline).root());
        pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
    }
    if (!extras.attachment.fileName.isEmpty() && !extras.isArchive)
        attach(pdf, extras.attachment);
    ask(goOn);
    if (extras.isArchive) {
        nameFonts(pdf);
        branchPages(pdf);
    }
    DevicePipeline pipeline(output);
    QPDFWriter writer(pdf);
    writer.setNewlineBeforeEndstream(extras.isArchive);
    writer.setOutputPipeline(&pipeline);
    writer.registerProgressReporter(std::make_shared<Asking>(goOn));
    ask(goOn);
    writer.write();
}

} // namespace

Result<void> finishPdf(const QString &pages, const PdfExtras &extras, QIODevice &output, const PageComposer::GoOn &goOn)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processInputSource(std::make_shared<AskingSource>(pages, goOn));
        finish(pdf, extras, output, goOn);
    } catch (const Stopped &) {
        return cancelled();
    } catch (const std::exception &exception) {
        return fail(Error::Code::Disk,
                    ReportWords::tr("The PDF file cannot be written: %1").arg(QString::fromUtf8(exception.what())));
    }
    return {};
}

} // namespace nameplate
