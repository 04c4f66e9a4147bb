// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/surveyreader.h"

#include "app/storage/mapping.h"
#include "app/storage/readingstore.h"

#include <algorithm>

namespace nameplate::storage {

namespace {

QDate dateIn(const Query &query, int column)
{
    return QDate::fromString(query.text(column), Qt::ISODate);
}

/// What all units are worth, or were bought for.
std::optional<Money> worthIn(const Query &query, int firstColumn, qint64 quantity)
{
    const bool hasValue = !query.isNull(firstColumn + 3);
    const int amount = hasValue ? firstColumn + 3 : firstColumn + 1;
    if (query.isNull(amount))
        return std::nullopt;
    const QString own = hasValue ? query.text(firstColumn + 2) : QString();
    const auto currency = Currency::fromCode(own.isEmpty() ? query.text(firstColumn) : own);
    return Money{query.number(amount) * quantity, currency ? *currency : Currency()};
}

} // namespace

std::vector<SurveyedItem> SurveyReader::read()
{
    m_subjects.clear();
    readItems();
    readSeries();
    readIdentifiers();
    readEvidence();
    readReadings();
    readBarcodes();
    readRecalls();
    return std::move(m_subjects);
}

void SurveyReader::readItems()
{
    const QHash<qint64, QString> categories = readCategories();
    Query query(m_database,
                "SELECT id, number, serial, quantity, status, acquired_on, acquired_how, warranty_until, "
                "brand, series_id, currency, price, value_currency, value, name, category_id FROM item ORDER BY id");
    while (query.next()) {
        SurveyedItem &subject = m_subjects.emplace_back();
        subject.item = ItemId{query.number(0)};
        subject.number = query.text(1);
        subject.serial = query.text(2);
        subject.quantity = query.number(3);
        subject.status = Status(choices::fromCode(choices::statuses(), query.text(4)).value_or(0));
        subject.acquiredOn = dateIn(query, 5);
        subject.acquiredHow = AcquiredHow(choices::fromCode(choices::waysOfAcquiring(), query.text(6)).value_or(0));
        subject.warrantyUntil = dateIn(query, 7);
        subject.ownBrand = query.text(8);
        subject.series = SeriesId{query.number(9)};
        subject.worth = worthIn(query, 10, subject.quantity);
        subject.name = query.text(14);
        subject.category = categories.value(query.number(15));
    }
}

QHash<qint64, QString> SurveyReader::readCategories()
{
    QHash<qint64, QString> names;
    Query query(m_database, "SELECT id, name FROM category");
    while (query.next())
        names.insert(query.number(0), query.text(1));
    return names;
}

void SurveyReader::readSeries()
{
    const QHash<qint64, QString> categories = readCategories();
    struct Texts
    {
        QString brand;
        QString name;
        QString number;
        QString revision;
        QString category;
        std::optional<qint64> warrantyMonths;
    };
    QHash<SeriesId, Texts> series;
    Query query(m_database, "SELECT id, brand, name, number, revision, category_id, warranty_months FROM series");
    while (query.next())
        series.insert(SeriesId{query.number(0)},
                      {query.text(1), query.text(2), query.text(3), query.text(4), categories.value(query.number(5)),
                       query.isNull(6) ? std::nullopt : std::optional(query.number(6))});
    for (SurveyedItem &subject : m_subjects)
        if (const auto found = series.constFind(subject.series); found != series.constEnd()) {
            subject.seriesBrand = found->brand;
            subject.seriesName = found->name;
            subject.seriesNumber = found->number;
            subject.seriesRevision = found->revision;
            if (subject.category.isEmpty())
                subject.category = found->category;
            if (!subject.warrantyUntil.isValid())
                subject.warrantyUntil = Series::warrantyEnd(subject.acquiredOn, found->warrantyMonths);
        }
}

void SurveyReader::readIdentifiers()
{
    Query query(m_database, "SELECT item_id, id, kind, value FROM identifier ORDER BY item_id, id");
    while (query.next())
        if (SurveyedItem *subject = subjectOf(query.number(0)))
            subject->identifiers << Identifier{IdentifierId{query.number(1)}, query.text(2), query.text(3)};
}

void SurveyReader::readEvidence()
{
    Query query(m_database, "SELECT item_id, max(kind IN ('photo', 'plate')), max(kind = 'receipt') FROM evidence_link "
                            "JOIN evidence ON evidence.id = evidence_id WHERE item_id IS NOT NULL GROUP BY item_id");
    while (query.next())
        if (SurveyedItem *subject = subjectOf(query.number(0))) {
            subject->hasPhoto = query.number(1) != 0;
            subject->hasReceipt = query.number(2) != 0;
        }
}

void SurveyReader::readReadings()
{
    Query query(m_database, "SELECT " + mapping::columnList(tables::reading) + " FROM reading ORDER BY item_id, id");
    while (query.next())
        if (SurveyedItem *subject = subjectOf(query.number(1)))
            subject->readings.push_back(ReadingStore::readingFrom(query));
}

void SurveyReader::readBarcodes()
{
    QHash<SeriesId, QStringList> codes;
    Query query(m_database, "SELECT series_id, value FROM series_code ORDER BY id");
    while (query.next())
        codes[SeriesId{query.number(0)}] << query.text(1);
    if (codes.isEmpty())
        return;
    for (SurveyedItem &subject : m_subjects)
        subject.barcodes = codes.value(subject.series);
}

void SurveyReader::readRecalls()
{
    Query query(m_database, "SELECT item_id, reference, title, verdict, because, action FROM notice_match "
                            "JOIN notice ON notice.id = notice_id ORDER BY notice_match.id");
    while (query.next())
        if (SurveyedItem *subject = subjectOf(query.number(0)))
            subject->recalls.push_back(
                {query.text(1), query.text(2),
                 RecallVerdict(choices::fromCode(choices::recallVerdicts(), query.text(3))
                                   .value_or(int(RecallVerdict::CannotDecide))),
                 query.text(4), NoticeAction(choices::fromCode(choices::noticeActions(), query.text(5)).value_or(0))});
}

SurveyedItem *SurveyReader::subjectOf(qint64 item)
{
    const auto found = std::lower_bound(m_subjects.begin(), m_subjects.end(), item,
                                        [](const SurveyedItem &subject, qint64 id) { return subject.item.value < id; });
    return found == m_subjects.end() || found->item.value != item ? nullptr : &*found;
}

} // namespace nameplate::storage
