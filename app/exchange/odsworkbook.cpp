// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/listtext.h"
#include "app/exchange/sheetvalue.h"
#include "app/exchange/workbook.h"
#include "app/exchange/xmlwalk.h"

#include <algorithm>

namespace nameplate::workbook {

namespace {

constexpr qint64 mostEqualRows = 10'000;
constexpr qsizetype mostColumns = 1'001; // one more than a list may have, so that it is refused
constexpr qsizetype mostBlanks = 1'000;
constexpr qint64 rowsBetweenReports = 1'000;

qint64 repeats(const XmlWalk &xml, QLatin1String attribute)
{
    bool ok = false;
    const qint64 count = xml.attribute(attribute).toLongLong(&ok);
    return ok && count > 0 ? count : 1;
}

/// The text of a paragraph, with the blanks, tabs and line breaks that OpenDocument writes as elements.
QString paragraph(XmlWalk &xml)
{
    QString text;
    const int outer = xml.depth();
    while (xml.next()) {
        if (xml.isText())
            text += xml.text();
        else if (xml.isStart(QLatin1String("s")))
            text += QString(std::min<qint64>(mostBlanks, repeats(xml, QLatin1String("c"))), u' ');
        else if (xml.isStart(QLatin1String("tab")))
            text += u'\t';
        else if (xml.isStart(QLatin1String("line-break")))
            text += u'\n';
        else if (xml.isStart(QLatin1String("annotation")))
            xml.skipElement();
        else if (xml.isEnd() && xml.depth() == outer)
            break;
    }
    return text;
}

/// What a cell shows: its paragraphs, one in a line. Remarks pinned to it are not part of it.
QString shownText(XmlWalk &xml)
{
    QStringList lines;
    const int outer = xml.depth();
    while (xml.next()) {
        if (xml.isStart(QLatin1String("annotation")))
            xml.skipElement();
        else if (xml.isStart(QLatin1String("p")))
            lines << paragraph(xml);
        else if (xml.isEnd() && xml.depth() == outer)
            break;
    }
    return lines.join(u'\n');
}

/// A number is taken from its value, which has every digit; leading zeros are only in what is shown.
QString numberText(double value, const QString &shown, const QString &currency)
{
    const bool hasZeros = shown.size() > 1 && shown.startsWith(u'0')
                          && std::all_of(shown.begin(), shown.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (hasZeros && shown.toDouble() == value)
        return shown;
    return sheetvalue::number(value) + (currency.isEmpty() ? QString() : u' ' + currency);
}

class Ods
{
public:
    Ods(QIODevice &device, const ListChoice &choice, const GoOn &goOn)
        : m_xml(&device)
        , m_choice(choice)
        , m_goOn(goOn)
    {}

    Result<ListContent> read();

private:
    Result<void> takeTable(const QString &name);
    Result<void> takeRow(qint64 &number);
    QString takeCell(qint64 row, qsizetype column);

    XmlWalk m_xml;
    const ListChoice &m_choice;
    const GoOn &m_goOn;
    ListContent m_content;
};

QString Ods::takeCell(qint64 row, qsizetype column)
{
    const QString type = m_xml.attribute(QLatin1String("value-type")).toString();
    bool isNumber = false;
    const double value = m_xml.attribute(QLatin1String("value")).toDouble(&isNumber);
    const QString day = m_xml.attribute(QLatin1String("date-value")).toString();
    const QString flag = m_xml.attribute(QLatin1String("boolean-value")).toString();
    const QString currency = m_xml.attribute(QLatin1String("currency")).toString();
    const QString shown = shownText(m_xml);
    if (type == QLatin1String("date"))
        return day.isEmpty() ? shown : QString(day).replace(u'T', u' ').section(u'.', 0, 0);
    if (type == QLatin1String("boolean"))
        return flag;
    if (!isNumber || (type != QLatin1String("float") && type != QLatin1String("currency")))
        return shown;
    if (sheetvalue::mayBeShortened(value))
        m_content.table.notice(
            {row, column, shown,
             ListText::tr("the workbook holds this as a number, which keeps 15 digits; check the last ones")});
    return numberText(value, shown, currency);
}

Result<void> Ods::takeRow(qint64 &number)
{
    const qint64 rows = repeats(m_xml, QLatin1String("number-rows-repeated"));
    const int outer = m_xml.depth();
    QStringList cells;
    qsizetype column = 0;
    while (m_xml.next() && !(m_xml.isEnd(QLatin1String("table-row")) && m_xml.depth() == outer)) {
        if (!m_xml.isStart(QLatin1String("table-cell")) && !m_xml.isStart(QLatin1String("covered-table-cell")))
            continue;
        const qint64 columns = repeats(m_xml, QLatin1String("number-columns-repeated"));
        const QString text = takeCell(number + 1, column);
        if (!text.isEmpty()) {
            while (cells.size() < std::min(column, mostColumns))
                cells << QString();
            for (qint64 i = 0; i < columns && cells.size() < mostColumns; ++i)
                cells << text;
        }
        column = qsizetype(std::min<qint64>(column + columns, mostColumns));
    }
    if (!cells.isEmpty() && rows > mostEqualRows)
        return fail(Error::Code::BadValue, ListText::tr("Row %1 is repeated %L2 times.").arg(number + 1).arg(rows),
                    ListText::tr("Delete the repeated rows of the sheet."));
    for (qint64 i = 0; i < rows && !cells.isEmpty(); ++i)
        if (auto added = m_content.table.add(number + 1 + i, cells); !added)
            return added;
    number += std::min<qint64>(rows, ListLimits().records);
    return {};
}

Result<void> Ods::takeTable(const QString &name)
{
    m_content.sheet = name;
    const int outer = m_xml.depth();
    qint64 number = 0;
    while (m_xml.next() && !(m_xml.isEnd(QLatin1String("table")) && m_xml.depth() == outer)) {
        if (m_xml.isStart(QLatin1String("shapes"))) {
            m_xml.skipElement();
        } else if (m_xml.isStart(QLatin1String("table-row"))) {
            if (auto taken = takeRow(number); !taken)
                return taken;
            if (m_goOn && number % rowsBetweenReports == 0 && !m_goOn(0))
                return stopped();
        }
    }
    return {};
}

Result<ListContent> Ods::read()
{
    m_content.title = ListText::tr("OpenDocument spreadsheet");
    while (m_xml.next()) {
        if (!m_xml.isStart(QLatin1String("table")))
            continue;
        const QString name = m_xml.attribute(QLatin1String("name")).toString();
        m_content.sheets << name;
        const bool isWanted = m_choice.sheet.isEmpty() ? m_content.table.isEmpty() : name == m_choice.sheet;
        if (!isWanted)
            m_xml.skipElement();
        else if (const auto taken = takeTable(name); !taken)
            return tl::unexpected(taken.error());
    }
    if (const auto finished = m_xml.finish(); !finished)
        return tl::unexpected(finished.error());
    if (const auto known = checkSheet(m_content.sheets, m_choice.sheet); !known)
        return tl::unexpected(known.error());
    noticeOtherSheets(m_content);
    return std::move(m_content);
}

} // namespace

Result<ListContent> readOds(QIODevice &content, const ListChoice &choice, const GoOn &goOn)
{
    return Ods(content, choice, goOn).read();
}

} // namespace nameplate::workbook
