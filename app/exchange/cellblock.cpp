// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/cellblock.h"

#include "app/domain/cellguard.h"

#include <QCoreApplication>

#include <algorithm>

namespace nameplate::cellblock {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(CellBlock)
};

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

bool endsCell(QChar c)
{
    return c == u'\t' || isLineEnd(c);
}

QString quoted(const QString &cell)
{
    const bool needs = cell.startsWith(u'"') || std::any_of(cell.begin(), cell.end(), endsCell);
    return needs ? u'"' + QString(cell).replace(u'"', QLatin1String("\"\"")) + u'"' : cell;
}

/// Takes cell after cell from a text.
class Taker
{
public:
    explicit Taker(const QString &text)
        : m_text(text)
    {}

    [[nodiscard]] bool isAtEnd() const { return m_at == m_text.size(); }

    QString cell()
    {
        const qsizetype close = closingQuote();
        const qsizetype end = close < 0 ? plainEnd() : close + 1;
        QString cell = close < 0
                           ? m_text.mid(m_at, end - m_at)
                           : m_text.mid(m_at + 1, close - m_at - 1).replace(QLatin1String("\"\""), QLatin1String("\""));
        m_at = end;
        return cellguard::unguarded(cell).toString();
    }

    /// Steps over what follows a cell; true when it was a tab, so that the row goes on.
    bool goesOn()
    {
        if (isAtEnd())
            return false;
        const QChar c = m_text[m_at++];
        if (c == u'\r' && !isAtEnd() && m_text[m_at] == u'\n')
            ++m_at;
        return c == u'\t';
    }

private:
    /// Where the quotation mark stands that closes the cell; -1 when the cell is not quoted.
    [[nodiscard]] qsizetype closingQuote() const
    {
        if (isAtEnd() || m_text[m_at] != u'"')
            return -1;
        for (qsizetype i = m_at + 1; i < m_text.size(); ++i) {
            if (m_text[i] != u'"')
                continue;
            const bool last = i + 1 == m_text.size();
            if (last || endsCell(m_text[i + 1]))
                return i;
            if (m_text[i + 1] != u'"')
                return -1;
            ++i;
        }
        return -1;
    }

    [[nodiscard]] qsizetype plainEnd() const
    {
        return std::find_if(m_text.begin() + m_at, m_text.end(), endsCell) - m_text.begin();
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

} // namespace

QString write(const Rows &rows)
{
    QString text;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells << quoted(cellguard::guarded(cell));
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

Result<Rows> read(const QString &clipboard)
{
    const QString text = QString(clipboard).remove(QChar(u'\0'));
    Rows rows;
    Taker taker(text);
    while (!taker.isAtEnd()) {
        if (qsizetype(rows.size()) == mostRows)
            return fail(Error::Code::BadValue, Text::tr("The clipboard holds more than %1 rows.").arg(mostRows),
                        Text::tr("Save them as a CSV file and import it."));
        QStringList row{taker.cell()};
        bool more = taker.goesOn();
        while (more) {
            row << taker.cell();
            more = taker.goesOn();
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace nameplate::cellblock
