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
    JsonSection evidence(device, "evidence");
    for (const Evidence &each : inventory.allEvidence())
        evidence.add(documentjson::evidence(each));
}

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
    qint64 items = 0;
    {
        JsonSection section(file.device(), "items");
        const auto walked = walkRecords(
            inventory,
            [&](const Record &record) -> Result<void> {
                ++items;
                QJsonObject item = documentjson::item(record);
                item.insert(QStringLiteral("evidence"), evidence.value(record.item.id));
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
