// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/jsonexport.h"

#include "app/exchange/documentjson.h"
#include "app/exchange/recordwalk.h"
#include "app/services/partialfile.h"

#include <QHash>
#include <QJsonDocument>

namespace nameplate {

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// One named array of the file, written element by element.
class JsonSection
{
public:
    JsonSection(QIODevice &device, const char *name)
        : m_device(device)
    {
        m_device.write(QByteArray(",\n\"") + name + "\": [");
    }
    ~JsonSection() { m_device.write(m_isEmpty ? "]" : "\n]"); }
    Q_DISABLE_COPY_MOVE(JsonSection)

    void add(const QJsonObject &object)
    {
        m_device.write(m_isEmpty ? "\n" : ",\n");
        m_device.write(compact(object));
        m_isEmpty = false;
    }

private:
    QIODevice &m_device;
    bool m_isEmpty = true;
};

void writeNames(QIODevice &device, const char *name, const std::vector<NameSummary> &names)
{
    JsonSection section(device, name);
    for (const NameSummary &each : names)
        section.add({{QStringLiteral("name"), each.name}});
}

QJsonObject withEvidence(QJsonObject object, const Inventory &inventory, const EvidenceTarget &target)
{
    QJsonArray labels;
    for (const Evidence &each : inventory.evidence(target))
        labels.append(each.label());
    object.insert(QStringLiteral("evidence"), labels);
    return object;
}

void writeFrame(QIODevice &device, const Inventory &inventory)
{
    device.write("{\n\"format\": \"nameplate\",\n\"version\": 1,\n\"settings\": "
                 + compact(documentjson::settings(inventory.settings())));
    {
        JsonSection places(device, "places");
        for (const PlaceSummary &each : inventory.places())
            places.add(withEvidence(documentjson::place(each), inventory, each.place.id));
    }
    writeNames(device, "categories", inventory.categories());
    writeNames(device, "tags", inventory.tags());
    {
        JsonSection series(device, "series");
        for (const SeriesSummary &each : inventory.allSeries())
            series.add(withEvidence(documentjson::series(each.series, each.category), inventory, each.series.id));
    }
    {
        JsonSection evidence(device, "evidence");
        for (const Evidence &each : inventory.allEvidence())
            evidence.add(documentjson::evidence(each));
    }
    JsonSection notices(device, "notices");
    for (const Notice &each : inventory.notices()) {
        QJsonObject object = documentjson::notice(each);
        object.insert(QStringLiteral("format"), each.format);
        object.insert(QStringLiteral("record"), each.record);
        notices.add(object);
    }
}

/// What the items of a document have beside their records; read once where that is less work.
class ItemParts
{
public:
    explicit ItemParts(const Inventory &inventory)
        : m_inventory(inventory)
    {
        for (const Evidence &each : inventory.allEvidence())
            m_labels.insert(each.id, each.label());
        for (const Notice &notice : inventory.notices())
            m_notices.insert(notice.id, notice);
        for (const NoticeMatch &match : inventory.allNoticeMatches())
            m_recalls[match.item].append(documentjson::match(match, m_notices.value(match.notice)));
    }

    void addTo(QJsonObject &object, ItemId item) const
    {
        QJsonArray readings;
        for (const Reading &each : m_inventory.readings(item))
            readings.append(documentjson::reading(each, m_labels.value(each.photo)));
        QJsonArray verifications;
        for (const Verification &each : m_inventory.verifications(item))
            verifications.append(documentjson::verification(each));
        object.insert(QStringLiteral("readings"), readings);
        object.insert(QStringLiteral("verifications"), verifications);
        object.insert(QStringLiteral("recalls"), m_recalls.value(item));
    }

private:
    const Inventory &m_inventory;
    QHash<EvidenceId, QString> m_labels;
    QHash<NoticeId, Notice> m_notices;
    QHash<ItemId, QJsonArray> m_recalls;
};

/// The numbers of the evidence of each item that has any.
QHash<ItemId, QJsonArray> evidenceByItem(const Inventory &inventory)
{
    QHash<ItemId, QJsonArray> labels;
    for (const Evidence &each : inventory.allEvidence())
        for (const ItemId item : inventory.itemsOf(each.id))
            labels[item].append(each.label());
    return labels;
}

} // namespace

Result<qint64> exportJson(const Inventory &inventory, const QString &path, const GoOn &goOn)
{
    PartialFile file(path);
    if (const auto opened = file.open(); !opened)
        return tl::unexpected(opened.error());
    writeFrame(file.device(), inventory);
    const QHash<ItemId, QJsonArray> evidence = evidenceByItem(inventory);
    const ItemParts parts(inventory);
    qint64 items = 0;
    {
        JsonSection section(file.device(), "items");
        const auto walked = walkRecords(
            inventory,
            [&](const Record &record) -> Result<void> {
                ++items;
                QJsonObject item = documentjson::item(record);
                item.insert(QStringLiteral("evidence"), evidence.value(record.item.id));
                parts.addTo(item, record.item.id);
                section.add(item);
                return {};
            },
            goOn);
        if (!walked)
            return tl::unexpected(walked.error());
    }
    file.device().write("\n}\n");
    return file.commit().map([items] { return items; });
}

} // namespace nameplate
