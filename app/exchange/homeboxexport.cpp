// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/homeboxexport.h"

#include "app/domain/itemfield.h"
#include "app/exchange/recordwalk.h"
#include "app/services/partialfile.h"

#include <array>

namespace nameplate {

namespace {

using Text = QString (*)(const Record &);

template <const char *key>
QString fieldText(const Record &record)
{
    return fields::plainText(fields::at(key), record);
}

QString none(const Record &)
{
    return {};
}

QString no(const Record &)
{
    return QStringLiteral("false");
}

bool isGone(const Record &record)
{
    return record.item.status == Status::Sold || record.item.status == Status::GivenAway
           || record.item.status == Status::Discarded || record.item.status == Status::Destroyed;
}

constexpr char place[] = "place";
constexpr char tags[] = "tags";
constexpr char notes[] = "notes";
constexpr char price[] = "price";
constexpr char acquiredFrom[] = "acquired_from";
constexpr char acquiredOn[] = "acquired_on";
constexpr char brand[] = "brand";
constexpr char seriesNumber[] = "series_number";
constexpr char serial[] = "serial";
constexpr char warrantyUntil[] = "warranty_until";
constexpr char quantity[] = "quantity";
constexpr char currency[] = "currency";
constexpr char value[] = "value";
constexpr char category[] = "category";
constexpr char owner[] = "owner";
constexpr char orderNumber[] = "order_number";
constexpr char seriesName[] = "series_name";

/// One column of the list; the names and their order are Homebox's.
struct Column
{
    const char *head;
    Text text;
};

constexpr std::array columns{
    Column{"HB.purchase_date", fieldText<acquiredOn>},
    Column{"HB.warranty_expires", fieldText<warrantyUntil>},
    Column{"HB.sold_date", none},
    Column{"HB.import_ref", [](const Record &record) { return record.item.uuid; }},
    Column{"HB.name", [](const Record &record) { return record.title(); }},
    Column{"HB.description", fieldText<seriesName>},
    Column{"HB.notes", fieldText<notes>},
    Column{"HB.purchase_from", fieldText<acquiredFrom>},
    Column{"HB.manufacturer", fieldText<brand>},
    Column{"HB.model_number", fieldText<seriesNumber>},
    Column{"HB.serial_number", fieldText<serial>},
    Column{"HB.warranty_details", none},
    Column{"HB.sold_to", none},
    Column{"HB.sold_notes", none},
    Column{"HB.location", fieldText<place>},
    Column{"HB.tags", fieldText<tags>},
    Column{"HB.asset_id", none}, // Homebox gives its own
    Column{"HB.quantity", fieldText<quantity>},
    Column{"HB.purchase_price", fieldText<price>},
    Column{"HB.sold_price", none},
    Column{"HB.archived", [](const Record &record) { return QString::fromLatin1(isGone(record) ? "true" : "false"); }},
    Column{"HB.insured", no},
    Column{"HB.lifetime_warranty", no},
    Column{"HB.field.Inventory number", [](const Record &record) { return record.item.number; }},
    Column{"HB.field.Currency", fieldText<currency>},
    Column{"HB.field.Value", fieldText<value>},
    Column{"HB.field.Category", fieldText<category>},
    Column{"HB.field.Owner", fieldText<owner>},
    Column{"HB.field.Order number", fieldText<orderNumber>}};

QByteArray cellOf(const QString &text)
{
    return '"' + QString(text).replace(u'"', QLatin1String("\"\"")).toUtf8() + '"';
}

QByteArray lineOf(const Record &record)
{
    QByteArrayList cells;
    for (const Column &column : columns)
        cells << cellOf(column.text(record));
    return cells.join(',') + "\r\n";
}

} // namespace

Result<qint64> exportHomebox(const Inventory &inventory, const QString &path, const GoOn &goOn)
{
    PartialFile file(path);
    if (const auto opened = file.open(); !opened)
        return tl::unexpected(opened.error());
    QByteArrayList heads;
    for (const Column &column : columns)
        heads << column.head;
    file.device().write(heads.join(',') + "\r\n");
    qint64 items = 0;
    const auto walked = walkRecords(
        inventory,
        [&](const Record &record) -> Result<void> {
            ++items;
            file.device().write(lineOf(record));
            return {};
        },
        goOn);
    if (!walked)
        return tl::unexpected(walked.error());
    return file.commit().map([items] { return items; });
}

} // namespace nameplate
