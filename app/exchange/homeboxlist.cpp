// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/foreignlists.h"
#include "app/exchange/listtext.h"
#include "app/exchange/recordtable.h"
#include "app/exchange/sheetvalue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace nameplate::foreignlists {

namespace {

constexpr qint64 largestTable = qint64(256) << 20;
constexpr int deepestPlace = 50;
constexpr qsizetype dayLength = 10; // of "2021-03-05T00:00:00Z"

/// A column of Homebox's own list, and the value of its tables that stands there.
struct Column
{
    const char *header;
    const char *key;
    bool isDay = false;
};

constexpr std::array columns{Column{"HB.name", "name"},
                             Column{"HB.description", "description"},
                             Column{"HB.notes", "notes"},
                             Column{"HB.quantity", "quantity"},
                             Column{"HB.manufacturer", "manufacturer"},
                             Column{"HB.model_number", "model_number"},
                             Column{"HB.serial_number", "serial_number"},
                             Column{"HB.purchase_from", "purchase_from"},
                             Column{"HB.purchase_price", "purchase_price"},
                             Column{"HB.purchase_date", "purchase_time", true},
                             Column{"HB.warranty_expires", "warranty_expires", true},
                             Column{"HB.warranty_details", "warranty_details"},
                             Column{"HB.lifetime_warranty", "lifetime_warranty"},
                             Column{"HB.insured", "insured"},
                             Column{"HB.archived", "archived"},
                             Column{"HB.sold_to", "sold_to"},
                             Column{"HB.sold_price", "sold_price"},
                             Column{"HB.sold_date", "sold_time", true},
                             Column{"HB.sold_notes", "sold_notes"}};

struct FileColumn
{
    const char *type;
    const char *header;
};

constexpr std::array fileColumns{FileColumn{"photo", "HB.photos"}, FileColumn{"receipt", "HB.receipts"},
                                 FileColumn{"manual", "HB.manuals"}, FileColumn{"warranty", "HB.warranties"},
                                 FileColumn{"attachment", "HB.files"}};

QString textOf(const QJsonValue &value, bool isDay = false)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.isDouble())
        return sheetvalue::number(value.toDouble());
    return isDay ? value.toString().left(dayLength) : value.toString();
}

bool isTrue(const QJsonValue &value)
{
    return value.toBool() || value.toInt() != 0;
}

/// Homebox's asset numbers as it prints them: 12 is "000-012".
QString assetNumber(const QJsonValue &value)
{
    const QString digits = textOf(value).rightJustified(6, u'0');
    return digits.chopped(3) + u'-' + digits.right(3);
}

class Homebox
{
public:
    explicit Homebox(const std::shared_ptr<const ZipFile> &zip)
        : m_zip(zip)
        , m_files(std::make_shared<CompanionZip>(zip))
    {}

    Result<ListContent> read();

private:
    using Rows = std::vector<QJsonObject>;

    Result<Rows> table(const QString &name) const;
    Result<QHash<QString, Rows>> byOwner(const QString &name, const QString &ownerKey) const;
    Result<void> readTypesAndTags();
    Result<void> readEntities();
    [[nodiscard]] bool isPlace(const QJsonObject &entity) const;
    void putOwner(RecordTable &table, const QJsonObject &entity) const;
    void putFields(RecordTable &table, const QString &id) const;
    void putFiles(RecordTable &table, const QString &id);
    Result<void> putEntity(RecordTable &table, const QJsonObject &entity);

    std::shared_ptr<const ZipFile> m_zip;
    std::shared_ptr<CompanionZip> m_files;
    QHash<QString, bool> m_isPlaceType;
    QHash<QString, QString> m_tagNames;
    QHash<QString, QJsonObject> m_entities;
    QStringList m_order;
    QHash<QString, Rows> m_fields;
    QHash<QString, Rows> m_attachments;
    QHash<QString, Rows> m_tags;
    QHash<QString, Rows> m_works;
};

Result<Homebox::Rows> Homebox::table(const QString &name) const
{
    const QString part = name + QLatin1String(".json");
    if (!m_zip->has(part))
        return Rows();
    const auto bytes = m_zip->read(part, largestTable);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const QJsonDocument document = QJsonDocument::fromJson(*bytes);
    if (!document.isArray())
        return fail(Error::Code::Damaged, ListText::tr("“%1” in the archive cannot be read.").arg(part),
                    ListText::tr("Export it from Homebox again."));
    Rows rows;
    for (const auto &each : document.array())
        rows.push_back(each.toObject());
    return rows;
}

Result<QHash<QString, Homebox::Rows>> Homebox::byOwner(const QString &name, const QString &ownerKey) const
{
    const auto rows = table(name);
    if (!rows)
        return tl::unexpected(rows.error());
    QHash<QString, Rows> sorted;
    for (const QJsonObject &row : *rows)
        sorted[row.value(ownerKey).toString()].push_back(row);
    return sorted;
}

Result<void> Homebox::readTypesAndTags()
{
    const auto types = table(QStringLiteral("entity_types"));
    const auto tags = table(QStringLiteral("tags"));
    if (!types || !tags)
        return tl::unexpected(types ? tags.error() : types.error());
    for (const QJsonObject &type : *types)
        m_isPlaceType.insert(type.value(QLatin1String("id")).toString(),
                             isTrue(type.value(QLatin1String("is_location"))));
    for (const QJsonObject &tag : *tags)
        m_tagNames.insert(tag.value(QLatin1String("id")).toString(), tag.value(QLatin1String("name")).toString());
    return {};
}

Result<void> Homebox::readEntities()
{
    const auto entities = table(QStringLiteral("entities"));
    if (!entities)
        return tl::unexpected(entities.error());
    for (const QJsonObject &entity : *entities) {
        const QString id = entity.value(QLatin1String("id")).toString();
        m_order << id;
        m_entities.insert(id, entity);
    }
    const auto take = [this](const char *name, const char *owner, QHash<QString, Rows> &into) -> Result<void> {
        auto rows = byOwner(QString::fromLatin1(name), QString::fromLatin1(owner));
        if (!rows)
            return tl::unexpected(rows.error());
        into = std::move(*rows);
        return {};
    };
    return take("entity_fields", "entity_fields", m_fields)
        .and_then([&] { return take("attachments", "entity_attachments", m_attachments); })
        .and_then([&] { return take("tag_entities", "entity_id", m_tags); })
        .and_then([&] { return take("maintenance_entries", "entity_id", m_works); });
}

bool Homebox::isPlace(const QJsonObject &entity) const
{
    return m_isPlaceType.value(entity.value(QLatin1String("entity_type_entities")).toString());
}

/// The places around a thing, and the thing it is part of, if it is.
void Homebox::putOwner(RecordTable &table, const QJsonObject &entity) const
{
    QStringList path;
    QJsonObject at = entity;
    for (int i = 0; i < deepestPlace; ++i) {
        const auto parent = m_entities.constFind(at.value(QLatin1String("entity_children")).toString());
        if (parent == m_entities.constEnd())
            break;
        at = *parent;
        if (isPlace(at))
            path.prepend(at.value(QLatin1String("name")).toString());
        else if (i == 0)
            table.put(QStringLiteral("HB.parent"), at.value(QLatin1String("name")).toString());
    }
    table.put(QStringLiteral("HB.location"), path.join(QLatin1String(" / ")));
}

/// Homebox's own list leaves out what is a number, a day, or yes and no; these tables have all of it.
void Homebox::putFields(RecordTable &table, const QString &id) const
{
    for (const QJsonObject &field : m_fields.value(id)) {
        const QString type = field.value(QLatin1String("type")).toString();
        const QJsonValue value = field.value(type + QLatin1String("_value"));
        const QString shown = type == QLatin1String("boolean") ? QString::fromLatin1(isTrue(value) ? "true" : "false")
                                                               : textOf(value, type == QLatin1String("time"));
        table.put(QLatin1String("HB.field.") + field.value(QLatin1String("name")).toString().simplified(), shown);
    }
    for (const QJsonObject &work : m_works.value(id)) {
        const QStringList parts{textOf(work.value(QLatin1String("date")), true),
                                work.value(QLatin1String("name")).toString(),
                                work.value(QLatin1String("description")).toString()};
        table.put(QStringLiteral("HB.maintenance"), parts.join(u' ').simplified());
    }
}

void Homebox::putFiles(RecordTable &table, const QString &id)
{
    Rows files = m_attachments.value(id);
    std::stable_partition(files.begin(), files.end(),
                          [](const QJsonObject &file) { return isTrue(file.value(QLatin1String("primary"))); });
    for (const QJsonObject &file : files) {
        const QString type = file.value(QLatin1String("type")).toString();
        const QString name = file.value(QLatin1String("id")).toString();
        const auto column = std::find_if(fileColumns.begin(), fileColumns.end(),
                                         [&type](const FileColumn &each) { return type == QLatin1String(each.type); });
        if (column == fileColumns.end()) // a thumbnail, which is made anew
            continue;
        const QString title = file.value(QLatin1String("title")).toString();
        m_files->add(name, QLatin1String("attachments/") + name, title.isEmpty() ? name : title);
        table.put(QString::fromLatin1(column->header), name);
    }
}

Result<void> Homebox::putEntity(RecordTable &table, const QJsonObject &entity)
{
    const QString id = entity.value(QLatin1String("id")).toString();
    const QString reference = entity.value(QLatin1String("import_ref")).toString();
    table.put(QStringLiteral("HB.import_ref"), reference.isEmpty() ? id : reference);
    table.put(QStringLiteral("HB.asset_id"), assetNumber(entity.value(QLatin1String("asset_id"))));
    for (const Column &column : columns)
        table.put(QString::fromLatin1(column.header), textOf(entity.value(QLatin1String(column.key)), column.isDay));
    for (const QJsonObject &tag : m_tags.value(id))
        table.put(QStringLiteral("HB.tags"), m_tagNames.value(tag.value(QLatin1String("tag_id")).toString()));
    putOwner(table, entity);
    putFields(table, id);
    putFiles(table, id);
    return table.endRecord();
}

Result<ListContent> Homebox::read()
{
    if (const auto known = readTypesAndTags().and_then([this] { return readEntities(); }); !known)
        return tl::unexpected(known.error());
    ListContent content;
    content.title = ListText::tr("Collection of Homebox");
    content.preset = QStringLiteral("homebox");
    RecordTable table;
    qsizetype filesOfPlaces = 0;
    for (const QString &id : m_order) {
        const QJsonObject &entity = m_entities[id];
        if (isPlace(entity))
            filesOfPlaces += qsizetype(m_attachments.value(id).size());
        else if (const auto put = putEntity(table, entity); !put)
            return tl::unexpected(put.error());
    }
    table.finish(content);
    if (filesOfPlaces > 0)
        content.table.notice({0, -1, QString::number(filesOfPlaces),
                              ListText::tr("files of places are not taken; only those of things are")});
    content.files = m_files;
    return content;
}

} // namespace

Result<ListContent> readHomebox(const std::shared_ptr<const ZipFile> &zip)
{
    return Homebox(zip).read();
}

} // namespace nameplate::foreignlists
