// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/reports/pdfarules.h"

#include "tests/app/reports/pdfacontent.h"

#include <QDateTime>
#include <QFile>
#include <QXmlStreamReader>
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>

#include <algorithm>
#include <array>

namespace nameplate::pdfa {

namespace {

constexpr size_t longestString = 65535;
constexpr size_t longestName = 127;
constexpr int longestArray = 8191;
constexpr size_t largestDictionary = 4095;

/// What no dictionary may hold.
struct ForbiddenKey
{
    const char *key;
    const char *clause;
};

constexpr std::array forbiddenKeys{ForbiddenKey{"/EmbeddedFiles", "6.1.11"},
                                   ForbiddenKey{"/EF", "6.1.11"},
                                   ForbiddenKey{"/OCProperties", "6.1.13"},
                                   ForbiddenKey{"/Alternates", "6.2.4"},
                                   ForbiddenKey{"/OPI", "6.2.4"},
                                   ForbiddenKey{"/PS", "6.2.5"},
                                   ForbiddenKey{"/TR", "6.2.8"},
                                   ForbiddenKey{"/AA", "6.6.2"},
                                   ForbiddenKey{"/JavaScript", "6.6.1"},
                                   ForbiddenKey{"/AcroForm", "6.9"},
                                   ForbiddenKey{"/FFilter", "6.1.7"},
                                   ForbiddenKey{"/FDecodeParms", "6.1.7"},
                                   ForbiddenKey{"/Ref", "6.2.6"},
                                   ForbiddenKey{"/OpenAction", "6.6.1"}};

constexpr std::array allowedFilters{"/FlateDecode",    "/DCTDecode",       "/ASCII85Decode",
                                    "/ASCIIHexDecode", "/RunLengthDecode", "/CCITTFaxDecode"};

/// Looks through one file and collects what is against the rules.
class Inspection
{
public:
    Inspection(const QByteArray &bytes, QPDF &pdf)
        : m_bytes(bytes)
        , m_pdf(pdf)
    {}

    QStringList faults()
    {
        checkFrame();
        for (QPDFObjectHandle &object : m_pdf.getAllObjects())
            checkObject(object);
        checkOutputIntent();
        checkMetadata();
        return m_faults + contentFaults(m_pdf);
    }

private:
    void demand(bool isTrue, const char *clause, const QString &otherwise)
    {
        const QString fault = QLatin1String(clause) + u' ' + otherwise;
        if (!isTrue && !m_faults.contains(fault))
            m_faults << fault;
    }

    void checkFrame()
    {
        demand(m_bytes.startsWith("%PDF-1.4\n%"), "6.1.2", QStringLiteral("the header is not that of PDF 1.4"));
        const QByteArray comment = m_bytes.mid(10, 4);
        demand(std::all_of(comment.begin(), comment.end(), [](char c) { return (c & 0x80) != 0; }), "6.1.2",
               QStringLiteral("no comment says that the file is binary"));
        demand(m_bytes.endsWith("%%EOF\n"), "6.1.3", QStringLiteral("something follows the end"));
        QPDFObjectHandle trailer = m_pdf.getTrailer();
        demand(trailer.getKey("/ID").isArray(), "6.1.3", QStringLiteral("the file has no identifier"));
        demand(!trailer.hasKey("/Encrypt"), "6.1.3", QStringLiteral("the file is encrypted"));
    }

    void checkObject(QPDFObjectHandle object)
    {
        if (object.isStream())
            checkStream(object);
        else if (object.isDictionary())
            checkDictionary(object);
        else if (object.isArray())
            checkArray(object);
        else if (object.isString())
            demand(object.getStringValue().size() <= longestString, "6.1.12", QStringLiteral("a string is too long"));
        else if (object.isName())
            demand(object.getName().size() <= longestName, "6.1.12", QStringLiteral("a name is too long"));
    }

    /// What is reached through a reference is an object of the file and has its own turn.
    void checkInner(QPDFObjectHandle object)
    {
        if (!object.isIndirect())
            checkObject(object);
    }

    void checkArray(QPDFObjectHandle &array)
    {
        demand(array.getArrayNItems() <= longestArray, "6.1.12", QStringLiteral("an array is too long"));
        for (const QPDFObjectHandle &item : array.aitems())
            checkInner(item);
    }

    void checkDictionary(QPDFObjectHandle &dictionary)
    {
        demand(dictionary.getKeys().size() <= largestDictionary, "6.1.12", QStringLiteral("a dictionary is too large"));
        for (const ForbiddenKey &each : forbiddenKeys)
            demand(!dictionary.hasKey(each.key), each.clause,
                   QStringLiteral("there is %1").arg(QLatin1String(each.key)));
        demand(!dictionary.hasKey("/Group"), "6.4", QStringLiteral("there is a transparency group"));
        demand(!dictionary.hasKey("/Annots") || dictionary.getKey("/Annots").getArrayNItems() == 0, "6.5",
               QStringLiteral("there are annotations"));
        demand(!dictionary.hasKey("/SMask") || dictionary.getKey("/SMask").isNameAndEquals("/None"), "6.4",
               QStringLiteral("there is a soft mask"));
        for (const char *alpha : {"/CA", "/ca"})
            demand(!dictionary.hasKey(alpha) || dictionary.getKey(alpha).getNumericValue() == 1, "6.4",
                   QStringLiteral("something is not opaque"));
        demand(!dictionary.hasKey("/BM") || dictionary.getKey("/BM").isNameAndEquals("/Normal"), "6.4",
               QStringLiteral("something is blended"));
        for (const auto &[key, value] : dictionary.ditems()) {
            demand(key.size() <= longestName, "6.1.12", QStringLiteral("a key is too long"));
            checkInner(value);
        }
    }

    void checkStream(QPDFObjectHandle &stream)
    {
        QPDFObjectHandle dictionary = stream.getDict();
        checkDictionary(dictionary);
        demand(!dictionary.hasKey("/F"), "6.1.7", QStringLiteral("a stream is in another file"));
        QPDFObjectHandle type = dictionary.getKey("/Type");
        demand(!type.isNameAndEquals("/XRef") && !type.isNameAndEquals("/ObjStm"), "6.1.4",
               QStringLiteral("there are compressed objects"));
        QPDFObjectHandle filter = dictionary.getKey("/Filter");
        for (QPDFObjectHandle each : filter.isName() ? std::vector{filter} : filter.getArrayAsVector())
            demand(std::any_of(allowedFilters.begin(), allowedFilters.end(),
                               [&each](const char *allowed) { return each.isNameAndEquals(allowed); }),
                   "6.1.10", QStringLiteral("a stream is packed with %1").arg(QString::fromStdString(each.getName())));
        demand(!dictionary.getKey("/Interpolate").isBool() || !dictionary.getKey("/Interpolate").getBoolValue(),
               "6.2.4", QStringLiteral("a picture is interpolated"));
        checkEnd(stream);
    }

    /// The bytes around what a stream holds, which are its form in the file and not a part of it.
    void checkEnd(QPDFObjectHandle &stream)
    {
        const qsizetype start = qsizetype(stream.getParsedOffset());
        const qsizetype length = qsizetype(stream.getDict().getKey("/Length").getIntValue());
        demand(m_bytes.first(start).endsWith("stream\n"), "6.1.7", QStringLiteral("a stream begins otherwise"));
        demand(m_bytes.mid(start + length, 10) == "\nendstream", "6.1.7",
               QStringLiteral("no new line ends what a stream holds"));
    }

    void checkOutputIntent()
    {
        QPDFObjectHandle intents = m_pdf.getRoot().getKey("/OutputIntents");
        demand(intents.isArray() && intents.getArrayNItems() == 1, "6.2.2",
               QStringLiteral("there is no output intent"));
        if (!intents.isArray() || intents.getArrayNItems() == 0)
            return;
        QPDFObjectHandle intent = intents.getArrayItem(0);
        demand(intent.getKey("/S").isNameAndEquals("/GTS_PDFA1"), "6.2.2",
               QStringLiteral("the output intent is another"));
        QPDFObjectHandle stream = intent.getKey("/DestOutputProfile");
        demand(stream.isStream(), "6.2.2", QStringLiteral("the colour profile is not in the file"));
        if (!stream.isStream())
            return;
        const auto data = stream.getStreamData();
        const QByteArray profile(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
        demand(profile.mid(36, 4) == "acsp", "6.2.2", QStringLiteral("the colour profile is none"));
        demand(profile.mid(16, 4) == "RGB " && stream.getDict().getKey("/N").getIntValue() == 3, "6.2.2",
               QStringLiteral("the colour profile is not one of RGB"));
        demand(profile.size() > 8 && profile.at(8) <= 2, "6.2.2",
               QStringLiteral("the colour profile is newer than PDF 1.4"));
    }

    void checkMetadata()
    {
        QPDFObjectHandle stream = m_pdf.getRoot().getKey("/Metadata");
        demand(stream.isStream(), "6.7.2", QStringLiteral("there are no metadata"));
        if (!stream.isStream())
            return;
        demand(!stream.getDict().hasKey("/Filter"), "6.7.2", QStringLiteral("the metadata are packed"));
        const auto data = stream.getStreamData();
        const Metadata metadata =
            read(QByteArray(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize())));
        demand(metadata.isWellFormed, "6.7.2", QStringLiteral("the metadata are not well formed"));
        demand(metadata.part == QLatin1String("1") && metadata.conformance == QLatin1String("B"), "6.7.11",
               QStringLiteral("the metadata do not say PDF/A-1b"));
        demand(metadata.title == info("/Title"), "6.7.3", QStringLiteral("there are two titles"));
        demand(metadata.creator == info("/Creator"), "6.7.3", QStringLiteral("there are two creators"));
        demand(metadata.producer == info("/Producer"), "6.7.3", QStringLiteral("there are two producers"));
        const QDateTime created = dateOf(info("/CreationDate"));
        demand(created.isValid() && created == QDateTime::fromString(metadata.created, Qt::ISODate), "6.7.3",
               QStringLiteral("there are two dates of creation"));
    }

    struct Metadata
    {
        bool isWellFormed = false;
        QString part, conformance, title, creator, producer, created;
    };

    static Metadata read(const QByteArray &xmp)
    {
        Metadata found;
        QXmlStreamReader xml(xmp);
        bool isInTitle = false;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == u"title")
                isInTitle = true;
            else if (xml.isStartElement() && isInTitle && xml.name() == u"li")
                found.title = xml.readElementText();
            else if (xml.isEndElement() && xml.name() == u"title")
                isInTitle = false;
            for (const QXmlStreamAttribute &each : xml.attributes()) {
                for (const auto &[name, text] : {std::pair{"part", &found.part},
                                                 {"conformance", &found.conformance},
                                                 {"CreatorTool", &found.creator},
                                                 {"Producer", &found.producer},
                                                 {"CreateDate", &found.created}})
                    if (each.name() == QLatin1String(name))
                        *text = each.value().toString();
            }
        }
        found.isWellFormed = !xml.hasError();
        return found;
    }

    QString info(const std::string &key)
    {
        QPDFObjectHandle value = m_pdf.getTrailer().getKey("/Info").getKey(key);
        return value.isString() ? QString::fromStdString(value.getUTF8Value()) : QString();
    }

    /// "D:20261201021054+01'00'"
    static QDateTime dateOf(const QString &text)
    {
        const QString zone = text.mid(16).remove(u'\'');
        const QString digits = text.mid(2, 14);
        const QDateTime local = QDateTime::fromString(digits, QStringLiteral("yyyyMMddhhmmss"));
        return QDateTime::fromString(
            local.toString(Qt::ISODate)
                + (zone.isEmpty() || zone == u"Z" ? QStringLiteral("Z") : zone.left(3) + u':' + zone.mid(3)),
            Qt::ISODate);
    }

    const QByteArray &m_bytes;
    QPDF &m_pdf;
    QStringList m_faults;
};

} // namespace

QStringList faultsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {QStringLiteral("%1 cannot be read").arg(path)};
    const QByteArray bytes = file.readAll();
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("archive", bytes.constData(), size_t(bytes.size()));
    return Inspection(bytes, pdf).faults();
}

} // namespace nameplate::pdfa
