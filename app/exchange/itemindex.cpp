// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/itemindex.h"

#include "app/domain/textfold.h"
#include "app/exchange/recordwalk.h"
#include "app/identity/fold.h"

namespace nameplate {

namespace {

QString identifierOf(const Record &record, const QString &kind)
{
    for (const Identifier &each : record.identifiers)
        if (each.kind == kind)
            return each.value;
    return {};
}

/// Empty without a serial number or a series.
QString serialInSeries(const Record &record)
{
    const QString serial = fold::exact(record.item.serial);
    if (serial.isEmpty() || !record.hasSeries())
        return {};
    const Series &series = record.series;
    const QString &brand = series.brand.isEmpty() ? record.item.brand : series.brand;
    const QString product = series.number.isEmpty() ? textfold::name(series.name) : fold::exact(series.number);
    return textfold::name(brand) + u'\n' + product + u'\n' + fold::exact(series.revision) + u'\n' + serial;
}

} // namespace

ItemIndex::ItemIndex(const Inventory &inventory, const Keys &keys)
    : m_inventory(inventory)
    , m_keys(keys)
{
    if (!keys.byUuid && !keys.byNumber && keys.byIdentifier.isEmpty() && !keys.bySerial)
        return;
    const auto walked = walkRecords(inventory, [this](const Record &record) -> Result<void> {
        add(record);
        return {};
    });
    Q_ASSERT(walked); // nothing in it fails
}

QString ItemIndex::text(Key key, const Record &record) const
{
    switch (key) {
    case Key::Uuid:
        return m_keys.byUuid ? record.item.uuid : QString();
    case Key::Number:
        return m_keys.byNumber ? record.item.number : QString();
    case Key::Identifier:
        return m_keys.byIdentifier.isEmpty() ? QString() : identifierOf(record, m_keys.byIdentifier);
    case Key::Serial:
        break;
    }
    return m_keys.bySerial ? serialInSeries(record) : QString();
}

void ItemIndex::add(const Record &record)
{
    for (const Key key : {Key::Uuid, Key::Number, Key::Identifier, Key::Serial})
        if (const QString found = text(key, record); !found.isEmpty())
            m_items.insert(qHash(found, size_t(key)), record.item.id);
}

std::vector<ItemId> ItemIndex::find(const Record &record) const
{
    for (const Key key : {Key::Uuid, Key::Number, Key::Identifier, Key::Serial}) {
        const QString wanted = text(key, record);
        const bool isOfAnotherDocument = key == Key::Number && m_keys.byUuid && !record.item.uuid.isEmpty();
        if (wanted.isEmpty() || isOfAnotherDocument)
            continue;
        if (std::vector<ItemId> found = find(key, wanted); !found.empty())
            return found;
    }
    return {};
}

bool ItemIndex::hasNumber(const QString &number) const
{
    return !find(Key::Number, number).empty();
}

/// Hashes can be equal by chance, so the items themselves have the last word.
std::vector<ItemId> ItemIndex::find(Key key, const QString &wanted) const
{
    std::vector<ItemId> found;
    const auto [first, last] = m_items.equal_range(qHash(wanted, size_t(key)));
    for (auto each = first; each != last; ++each) {
        const auto record = m_inventory.record(each.value());
        if (record && text(key, *record) == wanted)
            found.push_back(each.value());
    }
    return found;
}

} // namespace nameplate
