// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/reports/reporttext.h"

#include <QFile>

#include <algorithm>

namespace nameplate {

namespace {

QString lineOf(const ReportCell &cell)
{
    QString text = cell.text;
    if (!cell.second.isEmpty())
        text += QStringLiteral(" / ") + cell.second;
    return text.replace(u'\n', QStringLiteral(" + "));
}

QString lineOf(const ReportRow &row)
{
    static const char *const marks[] = {"  ", "# ", "= ", "== "};
    QStringList texts;
    for (const ReportCell &cell : row.cells)
        texts << lineOf(cell);
    while (!texts.isEmpty() && texts.last().isEmpty())
        texts.removeLast();
    return QString::fromLatin1(marks[int(row.kind)]) + texts.join(QStringLiteral(" | "));
}

struct BlockText
{
    QStringList &lines;

    void operator()(const ReportText &text) const { lines << text.text; }
    void operator()(const ReportTable &table) const
    {
        QStringList heads;
        for (const ReportColumn &column : table.columns)
            heads << column.title;
        if (table.look == ReportTable::Look::Ruled)
            lines << QStringLiteral("- ") + heads.join(QStringLiteral(" | "));
        for (const ReportRow &row : table.rows)
            lines << lineOf(row);
    }
    void operator()(const ReportExhibits &exhibits) const
    {
        for (const ReportExhibit &each : exhibits.exhibits)
            lines << QStringLiteral("[%1] %2 / %3")
                         .arg(QString::fromLatin1(each.size == ReportExhibit::Size::Photo ? "photo" : "page"),
                              each.title, QString(each.details).replace(u'\n', QStringLiteral(" + ")));
    }
    void operator()(const ReportBlanks &blanks) const
    {
        for (const QString &label : blanks.labels)
            lines << label + QStringLiteral(" ____");
    }
    void operator()(const ReportPlate &plate) const
    {
        QStringList numbers;
        for (const ReportPlate::Number &each : plate.numbers)
            numbers << each.title + QStringLiteral(": ") + (each.number.isEmpty() ? each.missing : each.number);
        lines << QStringLiteral("[%1]").arg(numbers.join(QStringLiteral(" | ")));
    }
    void operator()(const ReportLabels &labels) const
    {
        for (const ReportLabel &each : labels.labels)
            lines << QStringLiteral("[label] %1 | %2 | %3 | %4")
                         .arg(each.number, each.name, each.serial, QString::fromUtf8(each.payload));
    }
    void operator()(const ReportSignatures &signatures) const
    {
        lines << QStringLiteral("____ ") + signatures.labels.join(QStringLiteral(" ____ "));
    }
};

struct BlockTexts
{
    QStringList &texts;

    void operator()(const ReportText &text) const { texts << text.text; }
    void operator()(const ReportTable &table) const
    {
        for (const ReportRow &row : table.rows)
            for (const ReportCell &cell : row.cells)
                texts << cell.text << cell.second;
    }
    void operator()(const ReportExhibits &exhibits) const
    {
        for (const ReportExhibit &each : exhibits.exhibits)
            texts << each.title << each.details;
    }
    void operator()(const ReportBlanks &blanks) const { texts << blanks.labels; }
    void operator()(const ReportPlate &plate) const
    {
        for (const ReportPlate::Number &each : plate.numbers)
            texts << each.title << (each.number.isEmpty() ? each.missing : each.number);
    }
    void operator()(const ReportLabels &labels) const
    {
        for (const ReportLabel &each : labels.labels)
            texts << each.number << each.name << each.serial;
    }
    void operator()(const ReportSignatures &signatures) const { texts << signatures.labels; }
};

} // namespace

QString reportText(const Report &report)
{
    QStringList lines{QStringLiteral("%1 || %2").arg(report.headerLeft, report.headerRight)};
    for (const ReportSection &section : report.sections) {
        lines << QString() << QStringLiteral("## ") + section.title;
        if (!section.subtitle.isEmpty())
            lines << section.subtitle;
        for (const ReportBlock &block : section.blocks)
            std::visit(BlockText{lines}, block);
    }
    lines << QString() << report.footer;
    return lines.join(u'\n') + u'\n';
}

QStringList printedTexts(const Report &report)
{
    QStringList texts;
    for (const ReportSection &section : report.sections) {
        if (!section.isBare)
            texts << section.title << section.subtitle;
        for (const ReportBlock &block : section.blocks)
            std::visit(BlockTexts{texts}, block);
    }
    texts.removeAll(QString());
    return texts;
}

QString differenceTo(const QString &name, const Report &report)
{
    QFile file(QStringLiteral(NAMEPLATE_TEST_DATA "/reports/%1.txt").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qUtf8Printable(file.fileName()));
    const QStringList expected = QString::fromUtf8(file.readAll()).split(u'\n');
    const QStringList actual = reportText(report).split(u'\n');
    for (qsizetype i = 0; i < std::max(expected.size(), actual.size()); ++i)
        if (expected.value(i) != actual.value(i) || i >= actual.size() || i >= expected.size())
            return QStringLiteral("line %1: %2").arg(i + 1).arg(actual.value(i));
    return {};
}

const ReportTable &tableIn(const Report &report, const QString &sectionTitle)
{
    for (const ReportSection &section : report.sections) {
        if (section.title != sectionTitle)
            continue;
        for (const ReportBlock &block : section.blocks)
            if (const auto *table = std::get_if<ReportTable>(&block); table && table->look == ReportTable::Look::Ruled)
                return *table;
    }
    qFatal("No table in %s", qUtf8Printable(sectionTitle));
}

ReportCell cellAt(const ReportTable &table, const ReportRow &row, const QString &key)
{
    const auto column = std::find_if(table.columns.begin(), table.columns.end(),
                                     [&key](const ReportColumn &each) { return each.key == key; });
    const auto index = size_t(column - table.columns.begin());
    return index < row.cells.size() ? row.cells[index] : ReportCell{};
}

} // namespace nameplate
