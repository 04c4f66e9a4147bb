// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/numbersbox.h"

#include "app/editing/identifieredits.h"
#include "app/identity/fold.h"
#include "ui/widgets/foldsection.h"
#include "ui/widgets/housestyle.h"
#include "ui/windows/identifierlist.h"
#include "ui/windows/numbernotes.h"
#include "ui/windows/readingsbox.h"
#include "ui/windows/recalllist.h"

#include <QVBoxLayout>

#include <algorithm>

namespace nameplate {

NumbersBox::NumbersBox(const Inventory &inventory, Editor &editor, const QLocale &locale, QWidget *parent)
    : QWidget(parent)
    , m_inventory(inventory)
    , m_editor(editor)
    , m_locale(locale)
    , m_knowledge(NumberKnowledge::load().value_or(NumberKnowledge()))
    , m_notes(new NumberNotes(this))
    , m_identifiers(new IdentifierList(this))
    , m_recallSection(new FoldSection(tr("Recalls"), this))
    , m_recalls(new RecallList(inventory, editor, locale, m_recallSection))
    , m_readings(new ReadingsBox(inventory, editor, locale, this))
{
    m_recallSection->body()->addWidget(m_recalls);
    m_recallSection->setOpen(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(lines(this, 0.4));
    column->addWidget(m_identifiers);
    column->addWidget(m_recallSection);
    column->addWidget(m_readings);
    connectIdentifiers();
    connect(m_notes, &NumberNotes::taken, this, &NumbersBox::take);
    connect(m_readings, &ReadingsBox::changedUndoably, this, &NumbersBox::changedUndoably);
    connect(m_recalls, &RecallList::changedUndoably, this, &NumbersBox::changedUndoably);
    connect(m_recalls, &RecallList::refused, this, &NumbersBox::refused);
}

void NumbersBox::connectIdentifiers()
{
    connect(m_identifiers, &IdentifierList::added, this, [this](const QString &kind, const QString &value) {
        tell(identifieredits::add(m_editor, m_item, kind, value), {});
    });
    connect(m_identifiers, &IdentifierList::changed, this, [this](IdentifierId id, const QString &value) {
        tell(identifieredits::change(m_editor, m_item, id, value), id);
    });
    connect(m_identifiers, &IdentifierList::kindChanged, this, [this](IdentifierId id, const QString &kind) {
        tell(identifieredits::setKind(m_editor, m_item, id, kind), id);
    });
    connect(m_identifiers, &IdentifierList::removed, this, [this](IdentifierId id) {
        if (identifieredits::remove(m_editor, m_item, id))
            emit changedUndoably(tr("Removed the number"));
    });
    m_identifiers->setOwnKinds([this] { return kindsOfOnesOwn(); });
    connect(m_identifiers, &IdentifierList::taken, this, &NumbersBox::take);
}

void NumbersBox::tell(const Result<void> &done, IdentifierId identifier)
{
    if (!done)
        m_identifiers->refuse(identifier, done.error().message());
}

void NumbersBox::show(const Record &record, bool anotherItem)
{
    setVisible(true);
    m_item = record.item.id;
    m_notes->show(adviceOnPlate(record), m_inventory.isReadOnly());
    showIdentifiers(record, anotherItem);
    showRecalls();
    m_readings->show(record, anotherItem);
}

std::vector<NumberAdvice> NumbersBox::adviceOnPlate(const Record &record) const
{
    const QDate today = QDate::currentDate();
    std::vector<NumberAdvice> advice = numberadvice::onSeriesNumber(record, m_knowledge, today, m_locale);
    for (NumberAdvice &each : numberadvice::onSerial(record, m_knowledge, today, m_locale))
        advice.push_back(std::move(each));
    addTwins(record, advice);
    return advice;
}

/// The title of a series that has this number; looked for among the items, which are indexed by it.
QString NumbersBox::seriesNumbered(const QString &number) const
{
    constexpr qsizetype shortest = 4; // shorter ones are serials by chance
    constexpr qsizetype most = 20;
    if (number.size() < shortest || number.contains(u'"'))
        return {};
    std::vector<ItemId> items;
    for (const SearchHit &hit : m_inventory.search(QStringLiteral("model:\"%1\"").arg(number), most))
        items.push_back(hit.item);
    for (const Record &record : m_inventory.records(items))
        if (fold::exact(record.series.number) == fold::exact(number))
            return record.series.title();
    return {};
}

/// What a serial number is beside this item: the number of a series, or the serial of another thing.
void NumbersBox::addTwins(const Record &record, std::vector<NumberAdvice> &advice) const
{
    const QString &serial = record.item.serial;
    if (serial.isEmpty())
        return;
    const NumberAdvice toSeries{NumberAdvice::Kind::Doubt,
                                {},
                                {},
                                tr("Make it the series number"),
                                {RemedyAction::SerialToSeries, {}, serial, {}}};
    if (const QString series = seriesNumbered(serial); !series.isEmpty()) {
        advice.push_back(toSeries);
        advice.back().sentence = tr("This is the series number of %1.").arg(series);
        return;
    }
    std::vector<ItemId> others = m_inventory.resolve(serial);
    std::erase(others, m_item);
    for (const Record &other : m_inventory.records(others)) {
        const bool sameThing = other.item.series == record.item.series
                               && other.effectiveBrand().compare(record.effectiveBrand(), Qt::CaseInsensitive) == 0;
        if (fold::exact(other.item.serial) != fold::exact(serial) || !sameThing)
            continue;
        const bool hasSeries = record.item.series.isValid();
        advice.push_back(hasSeries ? NumberAdvice{NumberAdvice::Kind::Doubt, {}, {}, {}, {}} : toSeries);
        advice.back().sentence =
            hasSeries ? tr("No. %1 of the same series has this serial number, too.").arg(other.item.number)
                      : tr("No. %1 has this serial number, too: it may be the series number.").arg(other.item.number);
        return;
    }
}

void NumbersBox::showIdentifiers(const Record &record, bool anotherItem)
{
    std::vector<IdentifierList::Entry> entries;
    for (const Identifier &identifier : record.identifiers)
        entries.push_back(
            {identifier, numberadvice::onIdentifier(identifier, record, m_knowledge, QDate::currentDate(), m_locale)});
    m_identifiers->show(entries, m_inventory.isReadOnly(), anotherItem);
}

QStringList NumbersBox::kindsOfOnesOwn() const
{
    QStringList own;
    const auto known = nameplate::identifierKinds();
    for (const auto &[kind, count] : m_inventory.identifierKinds())
        if (std::none_of(known.begin(), known.end(),
                         [&kind = kind](const IdentifierKind &each) { return kind == QLatin1String(each.code); }))
            own << kind;
    return own;
}

void NumbersBox::showRecalls()
{
    const std::vector<NoticeMatch> matches = m_inventory.noticeMatches(m_item);
    m_recallSection->setVisible(!matches.empty());
    m_recalls->show(matches, RecallList::Names::Hidden);
}

void NumbersBox::take(const Remedy &remedy)
{
    Result<void> done;
    switch (remedy.action) {
    case RemedyAction::SetIdentifier:
        done = identifieredits::keepAs(m_editor, m_item, remedy.field, remedy.value);
        break;
    case RemedyAction::SerialToSeries:
        done = identifieredits::makeSeriesNumber(m_editor, m_item);
        break;
    case RemedyAction::SeriesToSerial:
        done = identifieredits::makeSerialNumber(m_editor, m_item);
        break;
    case RemedyAction::SetField:
        done = m_editor.setField({&m_item, 1}, fields::at(remedy.field.toLatin1().constData()), remedy.value,
                                 fields::Typing::plain());
        break;
    default:
        return;
    }
    if (done)
        emit changedUndoably(tr("Kept as it was meant"));
}

} // namespace nameplate
