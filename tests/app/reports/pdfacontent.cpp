// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/reports/pdfacontent.h"

#include <QHash>
#include <QSet>
#include <QtEndian>
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <array>
#include <cmath>
#include <cstring>
#include <map>

namespace nameplate::pdfa {

namespace {

constexpr int deepestNesting = 28;
constexpr double largestNumber = 32767;

/// The operators of PDF 1.4 that Qt and we have a use for.
constexpr std::array operators{"q",  "Q",  "cm", "gs", "cs", "CS", "scn", "SCN", "sc",  "SC",  "g",  "G",  "rg", "RG",
                               "w",  "J",  "j",  "d",  "M",  "i",  "m",   "l",   "c",   "v",   "y",  "h",  "re", "S",
                               "s",  "f",  "f*", "B",  "B*", "b",  "b*",  "n",   "W",   "W*",  "BT", "ET", "Tf", "Tm",
                               "Td", "Tj", "TJ", "Tz", "Tc", "Tw", "Tr",  "Do",  "BMC", "BDC", "EMC"};

/// A TrueType program, as far as widths and the number of glyphs go.
class Program
{
public:
    explicit Program(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
        const int tables = number16(4);
        for (int i = 0; i < tables; ++i) {
            const qsizetype at = 12 + 16 * qsizetype(i);
            m_tables.insert(m_bytes.mid(at, 4), number32(at + 8));
        }
    }

    [[nodiscard]] bool isComplete() const
    {
        return m_tables.contains("head") && m_tables.contains("maxp") && m_tables.contains("hhea")
               && m_tables.contains("hmtx") && m_tables.contains("glyf") && m_tables.contains("loca");
    }
    [[nodiscard]] int glyphs() const { return number16(m_tables["maxp"] + 4); }
    [[nodiscard]] double width(int glyph) const
    {
        const int metrics = number16(m_tables["hhea"] + 34);
        const int unitsPerEm = number16(m_tables["head"] + 18);
        return 1000.0 * number16(m_tables["hmtx"] + 4 * qsizetype(std::min(glyph, metrics - 1))) / unitsPerEm;
    }

private:
    [[nodiscard]] int number16(qsizetype at) const
    {
        return at + 2 <= m_bytes.size() ? qFromBigEndian<quint16>(m_bytes.constData() + at) : 0;
    }
    [[nodiscard]] qsizetype number32(qsizetype at) const
    {
        return at + 4 <= m_bytes.size() ? qsizetype(qFromBigEndian<quint32>(m_bytes.constData() + at)) : 0;
    }

    QByteArray m_bytes;
    QHash<QByteArray, qsizetype> m_tables;
};

QByteArray dataOf(QPDFObjectHandle stream)
{
    const auto data = stream.getStreamData();
    return {reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize())};
}

/// One font with the glyphs that pages show in it.
struct ShownFont
{
    QPDFObjectHandle font;
    QSet<int> shown;
};

using ShownFonts = std::map<QPDFObjGen, ShownFont>;

/// Reads what one page paints.
class PageReader final : public QPDFObjectHandle::ParserCallbacks
{
public:
    PageReader(QPDFObjectHandle fonts, ShownFonts &shown, QStringList &faults)
        : m_fonts(std::move(fonts))
        , m_shown(shown)
        , m_faults(faults)
    {}

    void handleObject(QPDFObjectHandle object, size_t, size_t) override
    {
        if (!object.isOperator()) {
            if (object.isNumber() && std::abs(object.getNumericValue()) > largestNumber)
                add(QStringLiteral("6.1.12 a number is too large"));
            m_operands.push_back(object);
            return;
        }
        take(object.getOperatorValue());
        m_operands.clear();
    }
    void handleEOF() override {}

private:
    void add(const QString &fault)
    {
        if (!m_faults.contains(fault))
            m_faults << fault;
    }

    void take(const std::string &what)
    {
        if (std::none_of(operators.begin(), operators.end(), [&what](const char *each) { return what == each; }))
            add(QStringLiteral("6.2.10 the operator %1 is used").arg(QString::fromStdString(what)));
        if (what == "q" && ++m_depth > deepestNesting)
            add(QStringLiteral("6.1.12 graphics states are nested too deep"));
        else if (what == "Q")
            --m_depth;
        else if (what == "Tf")
            m_font = &fontNamed(m_operands.at(0).getName());
        else if (what == "Tj" || what == "TJ")
            show(m_operands.at(0));
    }

    ShownFont &fontNamed(const std::string &name)
    {
        QPDFObjectHandle font = m_fonts.getKey(name);
        if (!font.isDictionary())
            add(QStringLiteral("6.3.4 a font is missing"));
        ShownFont &shown = m_shown[font.getObjGen()];
        shown.font = font;
        return shown;
    }

    void show(QPDFObjectHandle text)
    {
        if (text.isArray()) {
            for (QPDFObjectHandle each : text.getArrayAsVector())
                if (each.isString())
                    show(each);
            return;
        }
        const QByteArray codes = QByteArray::fromStdString(text.getStringValue());
        if (!m_font || codes.size() % 2 != 0)
            return add(QStringLiteral("6.3.4 a text cannot be read"));
        for (qsizetype i = 0; i < codes.size(); i += 2)
            m_font->shown.insert(qFromBigEndian<quint16>(codes.constData() + i));
    }

    QPDFObjectHandle m_fonts;
    ShownFonts &m_shown;
    QStringList &m_faults;
    std::vector<QPDFObjectHandle> m_operands;
    ShownFont *m_font = nullptr;
    int m_depth = 0;
};

/// Widths by glyph as the file states them, "/W [0 [600 603] 7 9 500]".
QHash<int, double> statedWidths(QPDFObjectHandle array)
{
    QHash<int, double> widths;
    std::vector<QPDFObjectHandle> items = array.isArray() ? array.getArrayAsVector() : std::vector<QPDFObjectHandle>();
    for (size_t i = 0; i + 1 < items.size();) {
        int glyph = items[i].getIntValueAsInt();
        if (items[i + 1].isArray()) {
            for (const QPDFObjectHandle &width : items[i + 1].getArrayAsVector())
                widths.insert(glyph++, QPDFObjectHandle(width).getNumericValue());
            i += 2;
        } else if (i + 2 < items.size()) {
            for (; glyph <= items[i + 1].getIntValueAsInt(); ++glyph)
                widths.insert(glyph, items[i + 2].getNumericValue());
            i += 3;
        } else {
            break;
        }
    }
    return widths;
}

bool isInSet(const QByteArray &set, int glyph)
{
    return glyph / 8 < set.size() && (uchar(set.at(glyph / 8)) & (0x80 >> (glyph % 8))) != 0;
}

QStringList glyphFaults(const ShownFont &shown, QPDFObjectHandle inner, const Program &program, const QByteArray &set)
{
    QStringList faults;
    const QHash<int, double> widths = statedWidths(inner.getKey("/W"));
    const double usual = inner.hasKey("/DW") ? inner.getKey("/DW").getNumericValue() : 1000;
    for (const int glyph : shown.shown) {
        const QString which = QStringLiteral(" (glyph %1)").arg(glyph);
        if (glyph >= program.glyphs())
            faults << QStringLiteral("6.3.5 a glyph is not in its font") + which;
        else if (std::abs(widths.value(glyph, usual) - program.width(glyph)) > 1)
            faults << QStringLiteral("6.3.6 a width is not that of the font") + which;
        if (!isInSet(set, glyph))
            faults << QStringLiteral("6.3.5 a glyph is not in the CIDSet") + which;
    }
    return faults;
}

QStringList fontFaults(const ShownFont &shown)
{
    QPDFObjectHandle font = shown.font;
    const QString name = QString::fromStdString(font.getKey("/BaseFont").getName());
    if (!font.getKey("/Subtype").isNameAndEquals("/Type0") || !font.getKey("/Encoding").isNameAndEquals("/Identity-H"))
        return {QStringLiteral("6.3.3 %1 is a font of another kind").arg(name)};
    QPDFObjectHandle inner = font.getKey("/DescendantFonts").getArrayItem(0);
    QPDFObjectHandle descriptor = inner.getKey("/FontDescriptor");
    QStringList faults;
    if (!inner.getKey("/Subtype").isNameAndEquals("/CIDFontType2")
        || !inner.getKey("/CIDToGIDMap").isNameAndEquals("/Identity"))
        faults << QStringLiteral("6.3.3.2 %1 does not say which glyphs it shows").arg(name);
    const std::string inside = descriptor.getKey("/FontName").getName();
    if (inner.getKey("/BaseFont").getName() != inside || font.getKey("/BaseFont").getName() != inside)
        faults << QStringLiteral("6.3.2 %1 has two names").arg(name);
    if (!descriptor.getKey("/FontFile2").isStream() || !descriptor.getKey("/CIDSet").isStream())
        return faults << QStringLiteral("6.3.4 %1 is not embedded").arg(name);
    const Program program(dataOf(descriptor.getKey("/FontFile2")));
    if (!program.isComplete())
        return faults << QStringLiteral("6.3.2 %1 is damaged").arg(name);
    for (const QString &fault : glyphFaults(shown, inner, program, dataOf(descriptor.getKey("/CIDSet"))))
        faults << fault + u' ' + name;
    return faults;
}

} // namespace

QStringList contentFaults(QPDF &pdf)
{
    QStringList faults;
    ShownFonts shown;
    for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        PageReader reader(page.getAttribute("/Resources", false).getKey("/Font"), shown, faults);
        page.parseContents(&reader);
    }
    for (const auto &[id, font] : shown)
        faults += fontFaults(font);
    return faults;
}

} // namespace nameplate::pdfa
