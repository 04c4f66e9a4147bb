// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/countrytable.h"

#include "app/identity/identitytext.h"
#include "app/identity/knowledge.h"

#include <QJsonArray>

namespace nameplate {

/// In which an earlier text is a lower number.
QString CountryTable::ranked(QString characters) const
{
    if (m_order == Order::Vehicle)
        for (QChar &c : characters)
            if (c.isDigit())
                c = c == u'0' ? QChar(u'~') : QChar(char16_t(c.unicode() - u'1' + u'a'));
    return characters;
}

Result<CountryTable> CountryTable::fromJson(const QJsonValue &rows, Order order)
{
    CountryTable table;
    table.m_order = order;
    for (const auto &each : rows.toArray()) {
        const QStringList row = stringsOf(each);
        if (row.size() != 3 || row.contains(QString()) || row[0].size() != row[1].size())
            return fail(Error::Code::BadValue,
                        IdentityText::tr("A row of countries needs a first and a last beginning of the same length and "
                                         "a name, not “%1”.")
                            .arg(row.join(QStringLiteral(", "))));
        table.m_rows.push_back({table.ranked(row[0]), table.ranked(row[1]), row[2]});
    }
    if (table.m_rows.empty())
        return fail(Error::Code::BadValue, IdentityText::tr("The table of countries is empty."));
    return table;
}

QString CountryTable::countryOf(const QString &number) const
{
    for (const Row &row : m_rows) {
        const QString head = ranked(number.left(row.from.size()));
        if (head.size() == row.from.size() && row.from <= head && head <= row.to)
            return row.country;
    }
    return {};
}

} // namespace nameplate
