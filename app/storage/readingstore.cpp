// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/readingstore.h"

#include "app/domain/datetext.h"
#include "app/storage/mapping.h"
#include "app/storage/sqlerror.h"

namespace nameplate::storage {

namespace {

template <class Enum>
Enum choiceIn(const Query &query, int column, std::span<const ChoiceRow> rows, Enum otherwise)
{
    return Enum(choices::fromCode(rows, query.text(column)).value_or(int(otherwise)));
}

QDate dateIn(const Query &query, int column)
{
    return QDate::fromString(query.text(column), Qt::ISODate);
}

const QByteArray &readingsSql()
{
    static const QByteArray sql =
        "SELECT " + mapping::columnList(tables::reading) + " FROM reading WHERE item_id = ?1 ORDER BY id";
    return sql;
}

const QByteArray &verificationsSql()
{
    static const QByteArray sql =
        "SELECT " + mapping::columnList(tables::verification) + " FROM verification WHERE item_id = ?1 ORDER BY id";
    return sql;
}

tl::unexpected<Error> gone()
{
    return fail(Error::Code::NotFound, StorageText::tr("This entry is no longer in the document."));
}

} // namespace

Reading ReadingStore::readingFrom(const Query &query)
{
    Reading reading;
    reading.id = ReadingId{query.number(0)};
    reading.which = choiceIn(query, 2, choices::readNumbers(), ReadNumber::Serial);
    reading.text = query.text(3);
    reading.source = choiceIn(query, 4, choices::readingSources(), ReadingSource::Other);
    reading.plate = choiceIn(query, 5, choices::plateStates(), PlateState::NotStated);
    reading.seenOn = dateIn(query, 6);
    reading.photo = EvidenceId{query.number(7)};
    reading.notes = query.text(8);
    return reading;
}

std::vector<Reading> ReadingStore::readings(ItemId item)
{
    Query query(m_database, readingsSql());
    query.bind(1, item.value);
    std::vector<Reading> readings;
    while (query.next())
        readings.push_back(readingFrom(query));
    return readings;
}

std::vector<Verification> ReadingStore::verifications(ItemId item)
{
    Query query(m_database, verificationsSql());
    query.bind(1, item.value);
    std::vector<Verification> verifications;
    while (query.next())
        verifications.push_back({VerificationId{query.number(0)}, dateIn(query, 2),
                                 choiceIn(query, 3, choices::verificationChannels(), VerificationChannel::Other),
                                 choiceIn(query, 4, choices::verificationOutcomes(), VerificationOutcome::Unknown),
                                 query.text(5), query.text(6)});
    return verifications;
}

std::vector<SilencedFinding> ReadingStore::silenced(ItemId item)
{
    Query query(m_database, "SELECT code, subject FROM silenced WHERE item_id = ?1 ORDER BY id");
    query.bind(1, item.value);
    std::vector<SilencedFinding> silenced;
    while (query.next())
        silenced.push_back({query.text(0), query.text(1)});
    return silenced;
}

Result<qint64> ReadingWriter::put(const Table &table, ItemId item, Row row)
{
    if (std::holds_alternative<std::monostate>(row[0])) {
        const auto owner = m_journal.rows().read(tables::item, item.value);
        if (!owner)
            return tl::unexpected(owner.error());
        if (!*owner)
            return fail(Error::Code::NotFound, StorageText::tr("This item is no longer in the document."));
        return m_journal.make(table, std::move(row));
    }
    const qint64 id = std::get<qint64>(row[0]);
    const auto before = m_journal.rows().read(table, id);
    if (!before)
        return tl::unexpected(before.error());
    if (!*before || (**before)[1] != SqlValue(item.value))
        return gone();
    const auto changed = m_journal.change(table, **before, row);
    return changed ? Result<qint64>(id) : tl::unexpected(changed.error());
}

Result<ReadingId> ReadingWriter::save(ItemId item, const Reading &reading)
{
    const bool plateSaysIt = reading.plate == PlateState::Removed || reading.plate == PlateState::Altered;
    if (reading.text.trimmed().isEmpty() && !plateSaysIt)
        return fail(Error::Code::BadValue, StorageText::tr("A reading needs the number that was read."),
                    StorageText::tr("Type the number, or say that the plate was altered or removed."));
    const auto id =
        put(tables::reading, item,
            {mapping::idValue(reading.id), item.value, choices::code(choices::readNumbers(), int(reading.which)),
             reading.text, choices::code(choices::readingSources(), int(reading.source)),
             choices::code(choices::plateStates(), int(reading.plate)), datetext::plain(reading.seenOn),
             mapping::idValue(reading.photo), reading.notes});
    return id.map([](qint64 made) { return ReadingId{made}; });
}

Result<VerificationId> ReadingWriter::save(ItemId item, const Verification &verification)
{
    const auto id = put(tables::verification, item,
                        {mapping::idValue(verification.id), item.value, datetext::plain(verification.checkedOn),
                         choices::code(choices::verificationChannels(), int(verification.channel)),
                         choices::code(choices::verificationOutcomes(), int(verification.outcome)),
                         verification.reference, verification.notes});
    return id.map([](qint64 made) { return VerificationId{made}; });
}

Result<void> ReadingWriter::remove(ReadingId reading)
{
    return removeRow(tables::reading, reading.value);
}

Result<void> ReadingWriter::remove(VerificationId verification)
{
    return removeRow(tables::verification, verification.value);
}

Result<void> ReadingWriter::removeRow(const Table &table, qint64 id)
{
    const auto row = m_journal.rows().read(table, id);
    if (!row)
        return tl::unexpected(row.error());
    return *row ? m_journal.remove(table, **row) : gone();
}

Result<void> ReadingWriter::silence(ItemId item, const QString &code, const QString &subject)
{
    Query known(m_database, "SELECT 1 FROM silenced WHERE item_id = ?1 AND code = ?2 AND subject = ?3");
    if (known.bind(1, item.value).bind(2, code).bind(3, subject).next())
        return {};
    const auto made = put(tables::silenced, item, {SqlValue(), item.value, code, subject});
    return made ? Result<void>() : tl::unexpected(made.error());
}

Result<void> ReadingWriter::forgetPhoto(EvidenceId evidence)
{
    std::vector<qint64> ids;
    {
        Query query(m_database, "SELECT id FROM reading WHERE evidence_id = ?1");
        query.bind(1, evidence.value);
        while (query.next())
            ids.push_back(query.number(0));
    }
    for (const qint64 id : ids) {
        const auto before = m_journal.rows().readNamed(tables::reading, id);
        if (!before)
            return tl::unexpected(before.error());
        Row after = *before;
        after[size_t(tables::reading.columnOf(u"evidence_id"))] = SqlValue();
        if (const auto changed = m_journal.change(tables::reading, *before, after); !changed)
            return tl::unexpected(changed.error());
    }
    return {};
}

} // namespace nameplate::storage
