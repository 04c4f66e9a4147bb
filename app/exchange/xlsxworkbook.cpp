// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/listtext.h"
#include "app/exchange/sheetvalue.h"
#include "app/exchange/workbook.h"
#include "app/exchange/xmlwalk.h"

#include <QDir>
#include <QHash>

namespace nameplate::workbook {

namespace {

using sheetvalue::Epoch;

constexpr qsizetype maximumStrings = qsizetype(128) << 20;
constexpr qsizetype maximumColumns = 16'384;
constexpr qint64 rowsBetweenReports = 1'000;

struct Sheet
{
    QString name;
    QString part; ///< where it lies in the archive
    bool isHidden = false;
};

struct Cell
{
    qsizetype column = 0;
    QString type;
    qsizetype style = 0;
    QString value;
};

/// "AB12" is in column 27; -1: it says no column.
qsizetype columnOf(QStringView reference)
{
    qsizetype column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c.unicode() - u'A') + 1;
        if (column > maximumColumns)
            return maximumColumns;
    }
    return column - 1;
}

/// What one workbook says about all its sheets, and the reading of one of them.
class Xlsx
{
public:
    explicit Xlsx(const std::shared_ptr<const ZipFile> &zip)
        : m_zip(zip)
    {}

    Result<void> open();
    [[nodiscard]] const std::vector<Sheet> &sheets() const { return m_sheets; }
    Result<void> read(const Sheet &sheet, ListTable &table, const GoOn &goOn);

private:
    Result<void> walk(const QString &part, const std::function<Result<void>(XmlWalk &)> &take);
    Result<void> takeRelations(const QString &part, const QString &folder);
    Result<void> takeWorkbook(XmlWalk &xml);
    Result<void> takeStyle(XmlWalk &xml);
    Result<void> takeString(XmlWalk &xml);
    Result<void> takeRow(XmlWalk &xml, ListTable &table, qint64 &number);
    Cell takeCell(XmlWalk &xml, qsizetype next);
    static QString richText(XmlWalk &xml);
    QString textOf(const Cell &cell, qint64 row, ListTable &table) const;

    std::shared_ptr<const ZipFile> m_zip;
    QHash<QString, QString> m_relations; ///< id or type of a relation, and the part it leads to
    std::vector<Sheet> m_sheets;
    std::vector<QString> m_strings;
    qsizetype m_stringSize = 0;
    QHash<int, NumberFormat> m_codes;
    std::vector<NumberFormat> m_styles; ///< of cells
    bool m_isInCellStyles = false;
    Epoch m_epoch = Epoch::Of1900;
};

Result<void> Xlsx::walk(const QString &part, const std::function<Result<void>(XmlWalk &)> &take)
{
    const auto device = m_zip->device(part, largestPart);
    if (!device)
        return tl::unexpected(device.error());
    XmlWalk xml(device->get());
    while (xml.next())
        if (auto taken = take(xml); !taken)
            return taken;
    return xml.finish();
}

Result<void> Xlsx::takeRelations(const QString &part, const QString &folder)
{
    if (!m_zip->has(part))
        return {};
    return walk(part, [&](XmlWalk &xml) -> Result<void> {
        if (!xml.isStart(QLatin1String("Relationship")))
            return {};
        const QString target = xml.attribute(QLatin1String("Target")).toString();
        const QString where = target.startsWith(u'/') ? target.sliced(1) : QDir::cleanPath(folder + target);
        m_relations.insert(xml.attribute(QLatin1String("Id")).toString(), where);
        m_relations.insert(xml.attribute(QLatin1String("Type")).toString().section(u'/', -1), where);
        return {};
    });
}

Result<void> Xlsx::open()
{
    if (auto read = takeRelations(QStringLiteral("_rels/.rels"), {}); !read)
        return read;
    const QString book = m_relations.value(QStringLiteral("officeDocument"), QStringLiteral("xl/workbook.xml"));
    const QString folder = book.section(u'/', 0, -2) + (book.contains(u'/') ? QStringLiteral("/") : QString());
    const QString relations = folder + QStringLiteral("_rels/") + book.section(u'/', -1) + QStringLiteral(".rels");
    if (auto read = takeRelations(relations, folder); !read)
        return read;
    if (auto read = walk(book, [this](XmlWalk &xml) { return takeWorkbook(xml); }); !read)
        return read;
    const QString styles = m_relations.value(QStringLiteral("styles"));
    if (m_zip->has(styles))
        if (auto read = walk(styles, [this](XmlWalk &xml) { return takeStyle(xml); }); !read)
            return read;
    const QString strings = m_relations.value(QStringLiteral("sharedStrings"));
    return m_zip->has(strings) ? walk(strings, [this](XmlWalk &xml) { return takeString(xml); }) : Result<void>();
}

Result<void> Xlsx::takeWorkbook(XmlWalk &xml)
{
    if (xml.isStart(QLatin1String("workbookPr"))) {
        const QStringView is1904 = xml.attribute(QLatin1String("date1904"));
        m_epoch = is1904 == u"1" || is1904 == u"true" ? Epoch::Of1904 : Epoch::Of1900;
    } else if (xml.isStart(QLatin1String("sheet"))) {
        const QString part = m_relations.value(xml.attribute(QLatin1String("id")).toString());
        if (m_zip->has(part))
            m_sheets.push_back({xml.attribute(QLatin1String("name")).toString(), part,
                                xml.attribute(QLatin1String("state")).startsWith(QLatin1String("hidden"))
                                    || xml.attribute(QLatin1String("state")) == u"veryHidden"});
    }
    return {};
}

Result<void> Xlsx::takeStyle(XmlWalk &xml)
{
    const int format = xml.attribute(QLatin1String("numFmtId")).toInt();
    if (xml.isStart(QLatin1String("numFmt")))
        m_codes.insert(format, NumberFormat::fromCode(xml.attribute(QLatin1String("formatCode")).toString()));
    else if (xml.isStart(QLatin1String("cellXfs")) || xml.isEnd(QLatin1String("cellXfs")))
        m_isInCellStyles = xml.isStart();
    else if (m_isInCellStyles && xml.isStart(QLatin1String("xf")))
        m_styles.push_back(m_codes.value(format, NumberFormat::builtIn(format)));
    return {};
}

/// The text of a string whose parts may differ in looks; how it is pronounced (rPh) is not part of it.
QString Xlsx::richText(XmlWalk &xml)
{
    QString text;
    const int outer = xml.depth();
    while (xml.next()) {
        if (xml.isStart(QLatin1String("rPh")))
            xml.skipElement();
        else if (xml.isStart(QLatin1String("t")))
            text += xml.elementText();
        else if (xml.isEnd() && xml.depth() == outer)
            break;
    }
    return text;
}

Result<void> Xlsx::takeString(XmlWalk &xml)
{
    if (!xml.isStart(QLatin1String("si")))
        return {};
    m_strings.push_back(richText(xml));
    m_stringSize += m_strings.back().size() + qsizetype(sizeof(QString));
    if (m_stringSize <= maximumStrings)
        return {};
    return fail(Error::Code::BadValue, ListText::tr("The workbook holds too much text."),
                ListText::tr("Divide it into smaller files."));
}

Cell Xlsx::takeCell(XmlWalk &xml, qsizetype next)
{
    const qsizetype said = columnOf(xml.attribute(QLatin1String("r")));
    Cell cell{said >= 0 ? said : next,
              xml.attribute(QLatin1String("t")).toString(),
              xml.attribute(QLatin1String("s")).toInt(),
              {}};
    const int outer = xml.depth();
    while (xml.next()) {
        if (xml.isStart(QLatin1String("v")))
            cell.value = xml.elementText();
        else if (xml.isStart(QLatin1String("is")))
            cell.value = richText(xml);
        else if (xml.isStart())
            xml.skipElement();
        else if (xml.isEnd(QLatin1String("c")) && xml.depth() == outer)
            break;
    }
    return cell;
}

QString Xlsx::textOf(const Cell &cell, qint64 row, ListTable &table) const
{
    if (cell.type == QLatin1String("s")) {
        bool ok = false;
        const qsizetype index = cell.value.trimmed().toLongLong(&ok);
        if (ok && index >= 0 && size_t(index) < m_strings.size())
            return m_strings[size_t(index)];
        table.notice({row, cell.column, cell.value, ListText::tr("the workbook does not hold the text of this cell")});
        return {};
    }
    if (cell.type == QLatin1String("e")) {
        table.notice({row, cell.column, cell.value, ListText::tr("the formula of this cell failed; it is left out")});
        return {};
    }
    if (cell.type == QLatin1String("b"))
        return cell.value.trimmed() == QLatin1String("1") ? QStringLiteral("true") : QStringLiteral("false");
    bool isNumber = false;
    const double value = cell.value.toDouble(&isNumber);
    const bool isTyped = cell.type.isEmpty() || cell.type == QLatin1String("n");
    if (!isTyped || !isNumber || cell.value.isEmpty())
        return cell.value;
    const bool hasStyle = cell.style >= 0 && size_t(cell.style) < m_styles.size();
    const QString text = sheetvalue::text(value, hasStyle ? m_styles[size_t(cell.style)] : NumberFormat(), m_epoch);
    if (sheetvalue::mayBeShortened(value))
        table.notice({row, cell.column, text,
                      ListText::tr("the workbook holds this as a number, which keeps 15 digits; check the last ones")});
    return text;
}

Result<void> Xlsx::takeRow(XmlWalk &xml, ListTable &table, qint64 &number)
{
    bool ok = false;
    const qint64 said = xml.attribute(QLatin1String("r")).toLongLong(&ok);
    number = ok && said > number ? said : number + 1;
    const int outer = xml.depth();
    QStringList cells;
    while (xml.next() && !(xml.isEnd(QLatin1String("row")) && xml.depth() == outer)) {
        if (!xml.isStart(QLatin1String("c")))
            continue;
        const Cell cell = takeCell(xml, cells.size());
        const QString text = textOf(cell, number, table);
        if (text.isEmpty())
            continue;
        while (cells.size() <= cell.column)
            cells << QString();
        cells[cell.column] = text;
    }
    return table.add(number, cells);
}

Result<void> Xlsx::read(const Sheet &sheet, ListTable &table, const GoOn &goOn)
{
    qint64 number = 0;
    return walk(sheet.part, [&](XmlWalk &xml) -> Result<void> {
        if (!xml.isStart(QLatin1String("row")))
            return {};
        auto taken = takeRow(xml, table, number);
        if (taken && goOn && table.size() % rowsBetweenReports == 0 && !goOn(0))
            return stopped();
        return taken;
    });
}

} // namespace

Result<ListContent> readXlsx(const std::shared_ptr<const ZipFile> &zip, const ListChoice &choice, const GoOn &goOn)
{
    Xlsx book(zip);
    if (const auto opened = book.open(); !opened)
        return tl::unexpected(opened.error());
    ListContent content;
    content.title = ListText::tr("Excel workbook");
    for (const Sheet &sheet : book.sheets())
        if (!sheet.isHidden || sheet.name == choice.sheet)
            content.sheets << sheet.name;
    if (const auto known = checkSheet(content.sheets, choice.sheet); !known)
        return tl::unexpected(known.error());
    for (const Sheet &sheet : book.sheets()) {
        if (!content.sheets.contains(sheet.name) || (!choice.sheet.isEmpty() && sheet.name != choice.sheet))
            continue;
        content.sheet = sheet.name;
        if (const auto read = book.read(sheet, content.table, goOn); !read)
            return tl::unexpected(read.error());
        if (!content.table.isEmpty())
            break;
    }
    noticeOtherSheets(content);
    return content;
}

} // namespace nameplate::workbook
