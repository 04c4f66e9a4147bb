// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/amounttext.h"
#include "app/exchange/csvsource.h"
#include "app/exchange/datereader.h"
#include "app/exchange/listcontent.h"

#include <QList>
#include <QPair>

class QJsonObject;
class QJsonValue;

namespace nameplate {

/// What somebody says about a list in a map file; whatever it leaves out is found out from the list.
struct ImportMap
{
    Q_DECLARE_TR_FUNCTIONS(ImportMap)

public:
    QList<QPair<QString, QString>> columns; ///< column name and ColumnTarget::fromText()
    DateOrder dateOrder = DateOrder::Unknown;
    DecimalMark decimal = DecimalMark::Unknown;
    CsvSettings csv;
    ListChoice list;
    Currency currency;
    bool emptyClears = false; ///< an empty cell clears the value of an item that is there already

    /// Reads {"columns": {…}, "date_order": "dmy", "decimal": ",", "delimiter": ";", "encoding": "…", "currency": "EUR",
    /// "empty": "keep", "sheet": "…", "photos": "folders"}; refuses keys and values it does not know.
    static Result<ImportMap> fromJson(const QByteArray &json);
    static Result<ImportMap> read(const QString &path);

    /// As fromJson() reads it; says only what differs from what is found out.
    [[nodiscard]] QByteArray toJson() const;

private:
    Result<void> take(const QString &key, const QJsonValue &value);
    Result<void> takeColumns(const QJsonValue &value);
    Result<void> takeDelimiter(const QString &text);
};

} // namespace nameplate
