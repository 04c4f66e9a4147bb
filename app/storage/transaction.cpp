// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/transaction.h"

#include "app/domain/place.h"
#include "app/domain/textfold.h"
#include "app/storage/sqlerror.h"

#include <sqlite3.h>

#include <array>

namespace nameplate::storage {

namespace {

struct SettingText
{
    const char *key;
    QString DocumentSettings::*text;
};

constexpr std::array settingTexts{SettingText{"insured_name", &DocumentSettings::insuredName},
                                  SettingText{"insured_address", &DocumentSettings::insuredAddress},
                                  SettingText{"insurer", &DocumentSettings::insurer},
                                  SettingText{"policy_number", &DocumentSettings::policyNumber}};

constexpr char contentsLimitKey[] = "contents_limit";

/// As the file keeps it: minor units and currency, "7500000 EUR".
QString limitText(const std::optional<Money> &limit)
{
    return limit ? QString::number(limit->minor) + u' ' + limit->currency.code() : QString();
}

std::optional<Money> limitFrom(const QString &text)
{
    bool isNumber = false;
    const qint64 minor = text.section(u' ', 0, 0).toLongLong(&isNumber);
    if (!isNumber || minor < 0)
        return std::nullopt;
    return Money{minor, Currency::fromCode(text.section(u' ', 1)).value_or(Currency())};
}

} // namespace

Transaction::Transaction(Database &database, const QString &label, qint64 joinStep)
    : m_database(database)
    , m_journal(database, label, joinStep)
    , m_names(database, m_journal)
    , m_records(database, m_journal, m_names)
    , m_evidence(database, m_journal)
    , m_named(database, m_journal)
    , m_series(database, m_journal, m_names)
    , m_readings(database, m_journal)
    , m_notices(database, m_journal)
{}

Result<std::unique_ptr<Transaction>> Transaction::begin(Database &database, const QString &label, qint64 joinStep,
                                                        std::unique_ptr<WriterQueue::Turn> turn)
{
    database.setCacheSize(writingCache);
    if (auto begun = database.execute("BEGIN IMMEDIATE"); !begun) {
        database.setCacheSize(readingCache);
        return tl::unexpected(begun.error());
    }
    std::unique_ptr<Transaction> transaction(new Transaction(database, label, joinStep));
    transaction->m_turn = std::move(turn);
    return transaction;
}

Transaction::~Transaction()
{
    if (m_open && !sqlite3_get_autocommit(m_database.handle()))
        std::ignore = m_database.execute("ROLLBACK");
    m_database.setCacheSize(readingCache);
}

Result<qint64> Transaction::commit()
{
    const auto step = m_journal.finish();
    if (!step)
        return step;
    for (const auto &finished : {m_records.finish(), m_evidence.finish()})
        if (!finished)
            return tl::unexpected(finished.error());
    if (auto done = m_database.execute("COMMIT"); !done)
        return tl::unexpected(done.error());
    m_open = false;
    m_turn.reset();
    return step;
}

Result<void> Transaction::removeItem(ItemId item)
{
    if (auto unlinked = m_evidence.unlinkAll(item, Leftover::Goes); !unlinked)
        return unlinked;
    return m_records.remove(item);
}

Result<void> Transaction::saveSeries(const Series &series)
{
    const auto before = m_journal.rows().read(tables::series, series.id.value);
    if (!before)
        return tl::unexpected(before.error());
    if (!*before)
        return fail(Error::Code::NotFound, StorageText::tr("This series is no longer in the document."));
    const SeriesId twin = m_names.findSeries(mapping::seriesIdentity(series));
    if (twin.isValid() && twin != series.id)
        return fail(Error::Code::Refused, StorageText::tr("There is a series with this brand and number already."),
                    StorageText::tr("Give it another number, or move its items to that series."));
    Row after = mapping::toRow(series);
    after[1] = (**before)[1];
    const auto changed = m_journal.change(tables::series, **before, after);
    m_names.forgetSeries();
    return changed ? Result<void>() : tl::unexpected(changed.error());
}

Result<bool> Transaction::findOrMakeSeries(const Record &record)
{
    if (m_names.findSeries(mapping::seriesIdentity(record.series)).isValid())
        return false;
    const auto category = m_names.category(record.category);
    if (!category)
        return tl::unexpected(category.error());
    Series series = record.series;
    series.category = *category;
    return m_names.makeSeries(series).map([](SeriesId) { return true; });
}

Result<void> Transaction::savePlace(const Place &place)
{
    const auto before = m_journal.rows().read(tables::place, place.id.value);
    if (!before)
        return tl::unexpected(before.error());
    if (!*before)
        return fail(Error::Code::NotFound, StorageText::tr("This place is no longer in the document."));
    const QString name = place.name.simplified();
    if (name.isEmpty())
        return fail(Error::Code::BadValue, StorageText::tr("A place needs a name."));
    if (placepath::split(name) != QStringList{name})
        return fail(Error::Code::BadValue, StorageText::tr("“%1” is not the name of one place.").arg(name),
                    StorageText::tr("A slash between blanks parts the places of a path; leave it out."));
    RecordReader reader(m_database);
    for (const PlaceId inner : reader.placesWithin(place.id))
        if (inner == place.parent)
            return fail(Error::Code::Refused, StorageText::tr("A place cannot be moved into itself."));
    Query twin(m_database, "SELECT id FROM place WHERE ifnull(parent_id, 0) = ?1 AND name_key = ?2");
    twin.bind(1, place.parent.value).bind(2, textfold::name(name));
    if (twin.next() && twin.number(0) != place.id.value)
        return fail(Error::Code::Refused, StorageText::tr("There is a place called “%1” there already.").arg(name),
                    StorageText::tr("Choose another name."));
    Place named = place;
    named.name = name;
    Row after = mapping::toRow(named);
    after[1] = (**before)[1];
    const auto changed = m_journal.change(tables::place, **before, after);
    m_names.forgetPlaces();
    return changed ? Result<void>() : tl::unexpected(changed.error());
}

/// What showed a place shows the place around it from now on, or waits in the tray when there is none.
Result<void> Transaction::moveEvidenceUp(PlaceId place, const SqlValue &parent)
{
    const auto *outer = std::get_if<qint64>(&parent);
    EvidenceStore store(m_database);
    for (const Evidence &evidence : store.of(place)) {
        if (outer)
            if (auto linked = m_evidence.link(evidence.id, PlaceId{*outer}); !linked)
                return linked;
        if (auto unlinked = m_evidence.unlink(evidence.id, place, Leftover::Waits); !unlinked)
            return unlinked;
    }
    return {};
}

Result<void> Transaction::removePlace(PlaceId place)
{
    const auto row = m_journal.rows().read(tables::place, place.value);
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return fail(Error::Code::NotFound, StorageText::tr("This place is no longer in the document."));
    const SqlValue parent = (**row)[2];
    Query twin(m_database, "SELECT inner.name FROM place AS inner JOIN place AS beside ON inner.name_key = "
                           "beside.name_key WHERE inner.parent_id = ?1 AND ifnull(beside.parent_id, 0) = ?2 AND "
                           "beside.id <> ?1");
    twin.bind(1, place.value).bind(2, std::holds_alternative<qint64>(parent) ? parent : SqlValue(qint64(0)));
    if (twin.next())
        return fail(Error::Code::Refused,
                    StorageText::tr("“%1” inside it would come beside a place of the same name.").arg(twin.text(0)),
                    StorageText::tr("Rename one of the two first."));
    if (auto moved = m_journal.changeAll(tables::item, "place_id", place.value, parent); !moved)
        return moved;
    if (auto moved = m_journal.changeAll(tables::place, "parent_id", place.value, parent); !moved)
        return moved;
    if (auto moved = moveEvidenceUp(place, parent); !moved)
        return moved;
    m_names.forgetPlaces();
    return m_journal.remove(tables::place, **row);
}

Result<void> Transaction::renameNamed(const Table &table, qint64 id, const QString &name)
{
    const auto before = m_journal.rows().read(table, id);
    if (!before)
        return tl::unexpected(before.error());
    if (!*before)
        return fail(Error::Code::NotFound, StorageText::tr("This name is no longer in the document."));
    if (name.simplified().isEmpty())
        return fail(Error::Code::BadValue, StorageText::tr("It needs a name."));
    Query twin(m_database, QByteArray("SELECT id FROM ") + table.name + " WHERE name_key = ?1");
    twin.bind(1, textfold::name(name));
    if (twin.next() && twin.number(0) != id)
        return fail(Error::Code::Refused, StorageText::tr("“%1” is there already.").arg(name.simplified()),
                    StorageText::tr("Choose another name."));
    const Row after = mapping::namedRow(id, std::get<QString>((**before)[1]), name.simplified());
    const auto changed = m_journal.change(table, **before, after);
    return changed ? Result<void>() : tl::unexpected(changed.error());
}

Result<void> Transaction::saveSetting(const QString &key, const QString &value)
{
    Row before;
    {
        Query query(m_database, "SELECT id, key, value FROM setting WHERE key = ?1");
        query.bind(1, key);
        if (query.next())
            before = {query.value(0), query.value(1), query.value(2)};
    }
    if (before.empty()) {
        const auto made =
            value.isEmpty() ? Result<qint64>(0) : m_journal.make(tables::setting, {SqlValue(), key, value});
        return made ? Result<void>() : tl::unexpected(made.error());
    }
    Row after = before;
    after[2] = value;
    const auto changed = m_journal.change(tables::setting, before, after);
    return changed ? Result<void>() : tl::unexpected(changed.error());
}

Result<void> Transaction::saveSettings(const DocumentSettings &settings)
{
    if (auto saved = saveSetting(QStringLiteral("currency"), settings.currency.code()); !saved)
        return saved;
    for (const SettingText &row : settingTexts)
        if (auto saved = saveSetting(QString::fromLatin1(row.key), settings.*row.text); !saved)
            return saved;
    return saveSetting(QString::fromLatin1(contentsLimitKey), limitText(settings.contentsLimit));
}

DocumentSettings readSettings(Database &database)
{
    DocumentSettings settings;
    Query query(database, "SELECT key, value FROM setting");
    while (query.next()) {
        const QString key = query.text(0);
        if (key == QLatin1String("currency"))
            settings.currency = Currency::fromCode(query.text(1)).value_or(Currency());
        else if (key == QLatin1String(contentsLimitKey))
            settings.contentsLimit = limitFrom(query.text(1));
        for (const SettingText &row : settingTexts)
            if (key == QLatin1String(row.key))
                settings.*row.text = query.text(1);
    }
    return settings;
}

} // namespace nameplate::storage
