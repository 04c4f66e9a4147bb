// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/document/testdocument.h"

#include "app/domain/itemfield.h"
#include "tests/support/document/samplerecords.h"

#include <QFile>

namespace nameplate {

namespace {

template <class T>
T demand(Result<T> result)
{
    if (!result)
        qFatal("%s", qUtf8Printable(result.error().message()));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

QString text(const Record &record)
{
    QStringList parts;
    // Only what is there: a document written before a field existed still says the same.
    for (const Field &field : fields::all())
        if (const QString value = fields::plainText(field, record); !value.isEmpty())
            parts << QLatin1String(field.key) + u'=' + value;
    for (const Identifier &identifier : record.identifiers)
        parts << identifier.kind + u'=' + identifier.value;
    parts << record.series.uuid << record.series.notes << record.category;
    return parts.join(u'|');
}

QString text(const Evidence &evidence, const std::vector<ItemId> &items)
{
    QStringList parts{evidence.label(),  evidence.uuid,
                      evidence.sha256,   evidence.fileName,
                      evidence.caption,  QString::number(int(evidence.kind)),
                      evidence.mimeType, QString::number(evidence.rotation)};
    for (const ItemId item : items)
        parts << QString::number(item.value);
    return parts.join(u'|');
}

} // namespace

TestDocument::TestDocument()
{
    DocumentSettings settings;
    settings.currency = *Currency::fromCode(u"EUR");
    demand(Inventory::create(path(), settings));
    reopen();
}

void TestDocument::reopen(Inventory::Access access)
{
    close();
    m_inventory = demand(Inventory::open(path(), access));
}

qint64 TestDocument::write(const std::function<Result<void>(Writer &)> &work, qint64 joinStep, const QString &label)
{
    return demand(m_inventory->write(label, work, joinStep)).step;
}

ItemId TestDocument::add(const Record &record)
{
    ItemId item;
    write([&](Writer &writer) { return writer.add(record).map([&item](ItemId id) { item = id; }); });
    return item;
}

void TestDocument::update(const Record &record)
{
    write([&](Writer &writer) { return writer.update(record).map([](bool) {}); });
}

void TestDocument::remove(ItemId item)
{
    write([&](Writer &writer) { return writer.remove(item); });
}

EvidenceId TestDocument::attach(ItemId item, const PreparedEvidence &prepared)
{
    EvidenceId evidence;
    write([&](Writer &writer) {
        return writer.attach(item, prepared).map([&evidence](EvidenceId id) { evidence = id; });
    });
    return evidence;
}

Record TestDocument::record(ItemId item)
{
    return demand(m_inventory->record(item));
}

QString TestDocument::dump()
{
    ListQuery all;
    all.grouping = Grouping::None;
    all.sortKey = QStringLiteral("number");
    QStringList lines;
    for (const Record &each : m_inventory->records(m_inventory->list(all).ids))
        lines << QString::number(each.item.id.value) + u'|' + text(each)
                     + QString::number(m_inventory->mainPhoto(each.item.id).value);
    for (const Evidence &evidence : m_inventory->allEvidence())
        lines << text(evidence, m_inventory->itemsOf(evidence.id));
    for (const PlaceSummary &place : m_inventory->places())
        lines << QStringLiteral("place ") + place.path + u' ' + place.place.notes + u' '
                     + QString::number(place.itemsHere);
    for (const SeriesSummary &series : m_inventory->allSeries())
        lines << QStringLiteral("series ") + series.series.title() + u' ' + series.series.number + u' '
                     + QString::number(series.items);
    for (const auto &names : {m_inventory->categories(), m_inventory->tags()})
        for (const NameSummary &name : names)
            lines << QStringLiteral("name ") + name.name + u' ' + QString::number(name.items);
    const DocumentSettings settings = m_inventory->settings();
    lines << settings.currency.code() + settings.insuredName + settings.insuredAddress + settings.insurer
                 + settings.policyNumber;
    return lines.join(u'\n');
}

QByteArray TestDocument::bytes() const
{
    return bytesOf(path());
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qUtf8Printable(path));
    return file.readAll();
}

} // namespace nameplate
