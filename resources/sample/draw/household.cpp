// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/sample/draw/household.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace nameplate::sample {

namespace {

/// RFC 4180: cells in quotes may hold commas, doubled quotes and line ends.
QList<QStringList> cells(const QString &text)
{
    QList<QStringList> table{{QString()}};
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        QString &cell = table.last().last();
        if (c == u'"' && quoted && text.mid(i + 1, 1) == QLatin1String("\""))
            cell += text.at(++i);
        else if (c == u'"')
            quoted = !quoted;
        else if (quoted || (c != u',' && c != u'\n'))
            cell += c;
        else if (c == u',')
            table.last().append(QString());
        else if (i + 1 < text.size())
            table.append(QStringList{QString()});
    }
    return table;
}

} // namespace

Household Household::read(const QString &csvFile)
{
    Household household;
    QFile file(csvFile);
    if (!file.open(QIODevice::ReadOnly))
        return household;
    const QList<QStringList> table = cells(QString::fromUtf8(file.readAll()));
    const QStringList &columns = table.first();
    for (const QStringList &line : table.mid(1)) {
        if (line.size() != columns.size())
            return {};
        Row row;
        for (qsizetype i = 0; i < columns.size(); ++i)
            row.insert(columns.at(i), line.at(i));
        household.m_rows.append(row);
    }
    return household;
}

const Row *Household::item(const QString &number) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&number](const Row &row) {
        return row.value(QStringLiteral("number")) == number;
    });
    return found == m_rows.end() ? nullptr : &*found;
}

QList<Row> Household::withFile(const QString &column, const QString &file) const
{
    QList<Row> found;
    for (const Row &row : m_rows)
        if (filesIn(row.value(column)).contains(file))
            found.append(row);
    return found;
}

QString Household::filledIn(QString text, const Row &own) const
{
    static const QRegularExpression placeholder(QStringLiteral("\\{(?:(\\d+)\\.)?([a-z0-9_.]+)\\}"));
    for (auto match = placeholder.match(text); match.hasMatch(); match = placeholder.match(text)) {
        const Row *other = item(match.captured(1));
        text.replace(match.capturedStart(), match.capturedLength(), (other ? *other : own).value(match.captured(2)));
    }
    return text;
}

QStringList filesIn(const QString &cell)
{
    return cell.split(QStringLiteral("; "), Qt::SkipEmptyParts);
}

} // namespace nameplate::sample
