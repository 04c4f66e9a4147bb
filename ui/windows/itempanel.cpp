// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/itempanel.h"

#include "app/services/moment.h"
#include "ui/widgets/delivery.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/housestyle.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/photostrip.h"
#include "ui/widgets/thingicons.h"
#include "ui/windows/comparejob.h"
#include "ui/windows/evidencedisplay.h"
#include "ui/windows/evidencelist.h"
#include "ui/windows/factlist.h"
#include "ui/windows/fieldsuggestions.h"
#include "ui/windows/historylist.h"
#include "ui/windows/itemhead.h"
#include "ui/windows/numbernotes.h"
#include "ui/windows/numbersbox.h"
#include "ui/windows/placepanel.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QFrame>
#include <QMimeData>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace nameplate {

namespace {

constexpr size_t mostCompared = 100; ///< more items than these are compared in a worker

const char *fieldOfPlate(PlateNumber which)
{
    return which == PlateNumber::Series ? "series_number" : "serial";
}

QFrame *makeLine(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFixedHeight(1);
    line->setBackgroundRole(QPalette::Mid);
    line->setAutoFillBackground(true);
    return line;
}

bool touches(const Changes &changes, const std::vector<ItemId> &items)
{
    const auto isShown = [&items](ItemId item) { return std::find(items.begin(), items.end(), item) != items.end(); };
    constexpr size_t soManyThatSomeAreShown = 1'000'000;
    return changes.everything || changes.names || changes.settings
           || changes.updated.size() * items.size() > soManyThatSomeAreShown
           || std::any_of(changes.updated.begin(), changes.updated.end(), isShown);
}

} // namespace

ItemPanel::ItemPanel(const Inventory &inventory, Editor &editor, const QLocale &locale, QWidget *parent)
    : QWidget(parent)
    , m_inventory(inventory)
    , m_editor(editor)
    , m_locale(locale)
    , m_comparison(new CompareJob(inventory, this))
    , m_stack(new QStackedWidget(this))
    , m_place(new PlacePanel(inventory, m_stack))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setAcceptDrops(true);
    auto *nothing = new EmptyState(QStringLiteral("package"), m_stack);
    nothing->setTexts(tr("Nothing selected"), tr("Choose an item to see its numbers, photos and receipts here."));
    auto *scroll = new QScrollArea(m_stack);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    scroll->setWidget(makePage());
    m_stack->setMinimumHeight(lines(this, 6)); // what does not fit is scrolled
    m_stack->addWidget(nothing);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_place);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connect(&m_inventory, &Inventory::changed, this, &ItemPanel::onChanged);
    connect(m_comparison, &CompareJob::compared, this,
            [this](const SharedFields &shared) { m_facts->show(shared, m_inventory.isReadOnly(), false); });
    connect(m_place, &PlacePanel::addFilesAsked, this, &ItemPanel::addFilesAsked);
    connect(m_place, &PlacePanel::dropped, this, &ItemPanel::dropped);
    connect(m_place, &PlacePanel::openAsked, this, &ItemPanel::openAsked);
    connect(m_place, &PlacePanel::menuAsked, this, &ItemPanel::menuAsked);
}

QWidget *ItemPanel::makePage()
{
    auto *page = new QWidget;
    page->setMinimumWidth(1); // one long text must not push the ends of all lines out of sight
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    const EditingHints editing = editingHints(m_inventory, m_locale);
    m_photos = new PhotoStrip(page);
    m_head = new ItemHead(editing, page);
    m_plate = new PlateWidget(page);
    m_facts = new FactList(editing, page);
    m_numbers = new NumbersBox(m_inventory, m_editor, m_locale, page);
    m_evidenceBox = new QWidget(page);
    m_evidence = new EvidenceList(m_locale, m_evidenceBox);
    m_display = new EvidenceDisplay(m_inventory, m_photos, m_evidence, this);
    auto *evidence = new QVBoxLayout(m_evidenceBox);
    evidence->setContentsMargins(0, 0, 0, 0);
    evidence->addWidget(makeLine(m_evidenceBox));
    evidence->addWidget(new SectionLabel(tr("Evidence"), m_evidenceBox));
    evidence->addWidget(m_evidence);

    m_history = new HistoryList(page);

    auto *column = new QVBoxLayout(page);
    const int margin = lines(this, 0.9);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(lines(this, 0.6));
    for (QWidget *part : {static_cast<QWidget *>(m_photos), static_cast<QWidget *>(m_head),
                          static_cast<QWidget *>(m_plate), static_cast<QWidget *>(m_numbers->plateNotes()),
                          static_cast<QWidget *>(makeLine(page)), static_cast<QWidget *>(m_facts),
                          static_cast<QWidget *>(m_numbers), m_evidenceBox, static_cast<QWidget *>(m_history)})
        column->addWidget(part);
    column->addStretch(1);

    connect(m_head, &ItemHead::named, this, [this](const QString &name) { commit(fields::at("name"), name); });
    connect(m_plate, &PlateWidget::edited, this,
            [this](PlateNumber which, const QString &number) { commit(fields::at(fieldOfPlate(which)), number); });
    connect(m_plate, &PlateWidget::whereAsked, this, &ItemPanel::whereAsked);
    connect(m_facts, &FactList::committed, this, &ItemPanel::commit);
    connect(m_facts, &FactList::resetAsked, this, [this](const Field &field) { commit(field, QString()); });
    connect(m_photos, &PhotoStrip::addAsked, this, &ItemPanel::addFilesAsked);
    connect(m_photos, &PhotoStrip::dropped, this, &ItemPanel::dropped);
    connect(m_photos, &PhotoStrip::openAsked, this, &ItemPanel::openAsked);
    connect(m_photos, &PhotoStrip::menuAsked, this, &ItemPanel::menuAsked);
    connect(m_evidence, &EvidenceList::openAsked, this, &ItemPanel::openAsked);
    connect(m_evidence, &EvidenceList::menuAsked, this, &ItemPanel::menuAsked);
    connect(m_history, &HistoryList::opened, this, &ItemPanel::showHistory);
    connect(m_history, &HistoryList::bringBackAsked, this, [this](const Field &field, const QString &plain) {
        const ItemId item = onlyItem();
        if (item.isValid())
            std::ignore = m_editor.bringBack(item, field, plain);
    });
    return page;
}

void ItemPanel::showItems(const std::vector<ItemId> &items)
{
    if (items == m_items)
        return;
    commitTyping();
    m_comparison->cancel();
    m_items = items;
    refresh(true);
}

ItemId ItemPanel::onlyItem() const
{
    return m_items.size() == 1 ? m_items.front() : ItemId();
}

void ItemPanel::setPlace(PlaceId place)
{
    m_chosenPlace = place;
    if (m_items.empty())
        refresh(true);
}

std::vector<EvidenceTarget> ItemPanel::targets() const
{
    std::vector<EvidenceTarget> targets(m_items.begin(), m_items.end());
    if (m_items.empty() && m_place->place().isValid())
        targets.emplace_back(m_place->place());
    return targets;
}

EvidenceTarget ItemPanel::onlyTarget() const
{
    const std::vector<EvidenceTarget> all = targets();
    return all.size() == 1 ? all.front() : EvidenceTarget();
}

void ItemPanel::focusName()
{
    m_head->focus();
}

void ItemPanel::focusField(const QString &key)
{
    for (const PlateNumber which : {PlateNumber::Series, PlateNumber::Serial})
        if (key == QLatin1String(fieldOfPlate(which)) && m_plate->isVisible())
            return m_plate->startEditing(which);
    const Field *field = fields::find(key);
    if (!field || qstrcmp(field->key, "name") == 0)
        return focusName();
    m_facts->focus(field->key);
}

void ItemPanel::commitTyping()
{
    QWidget *typing = QApplication::focusWidget();
    if (!typing || !isAncestorOf(typing))
        return;
    m_leaving = true;
    typing->clearFocus();
    m_leaving = false;
}

void ItemPanel::dragEnterEvent(QDragEnterEvent *event)
{
    const bool pointless = targets().empty() && event->mimeData()->hasFormat(Delivery::evidenceType());
    if (m_inventory.isReadOnly() || pointless || !Delivery::isIn(event->mimeData()))
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void ItemPanel::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
    emit dropped(Delivery::of(event->mimeData()));
}

void ItemPanel::onChanged(const Changes &changes)
{
    const bool concerns =
        m_items.empty() ? changes.everything || changes.names || changes.evidence : touches(changes, m_items);
    if (concerns)
        refresh(false);
}

void ItemPanel::refresh(bool anotherItem)
{
    const Inventory::Moment together(m_inventory);
    if (m_items.empty())
        return m_stack->setCurrentIndex(m_place->show(m_chosenPlace) ? 2 : 0);
    m_stack->setCurrentIndex(1);
    if (m_items.size() > 1)
        return showMany(anotherItem);
    const auto record = m_inventory.record(m_items.front());
    if (record)
        showRecord(*record, anotherItem);
}

void ItemPanel::showRecord(const Record &record, bool anotherItem)
{
    const bool readOnly = m_inventory.isReadOnly();
    m_plate->show();
    m_plate->setReadOnly(readOnly);
    m_plate->setNumbers(record.series.number, record.item.serial, anotherItem);
    m_facts->show(SharedFields({&record, 1}), readOnly, anotherItem);
    m_numbers->show(record, anotherItem);
    m_photos->show();
    m_evidenceBox->show();
    m_history->setVisible(true);
    m_head->showRecord(record, m_inventory.itemCount(record.item.series), readOnly, anotherItem);
    m_display->show(record.item.id, thingIcon(record.effectiveCategory(), record.title()));
    showHistory();
}

void ItemPanel::showMany(bool anotherItem)
{
    m_photos->hide();
    m_plate->hide();
    m_evidenceBox->hide();
    m_history->hide();
    m_numbers->hide();
    m_numbers->plateNotes()->hide();
    m_head->showMany(qsizetype(m_items.size()));
    const bool many = m_items.size() > mostCompared;
    if (anotherItem || !many)
        m_facts->show(many ? SharedFields() : SharedFields(m_inventory.records(m_items)), m_inventory.isReadOnly(),
                      anotherItem);
    if (many)
        m_comparison->compare(m_items);
}

/// Read only while it is looked at.
void ItemPanel::showHistory()
{
    const ItemId item = onlyItem();
    const auto record = item.isValid() && m_history->isOpen() ? m_inventory.record(item) : Result<Record>(Record());
    if (record && record->item.id.isValid())
        m_history->show(historyLines(m_inventory.history(item), *record, m_locale), m_inventory.isReadOnly());
}

void ItemPanel::commit(const Field &field, const QString &text)
{
    if (m_items.size() > 1)
        return emit changeAsked(field, text);
    m_committing = true;
    const auto taken = take(field, text);
    m_committing = false;
    if (!taken)
        return refuse(field, text, taken.error().message());
    refresh(false);
}

Result<void> ItemPanel::take(const Field &field, const QString &text)
{
    return m_editor.setField(m_items, field, text, {m_locale, QDate::currentDate()});
}

void ItemPanel::refuse(const Field &field, const QString &text, const QString &sentence)
{
    if (m_leaving)
        return emit refusedOnLeaving(tr("%1 The value was left as it was.").arg(sentence));
    if (qstrcmp(field.key, "name") == 0)
        m_head->refuse(sentence);
    else if (qstrcmp(field.key, fieldOfPlate(PlateNumber::Serial)) == 0)
        m_plate->refuse(PlateNumber::Serial, text, sentence);
    else if (qstrcmp(field.key, fieldOfPlate(PlateNumber::Series)) == 0)
        m_plate->refuse(PlateNumber::Series, text, sentence);
    else
        m_facts->refuse(field, sentence);
}

} // namespace nameplate
