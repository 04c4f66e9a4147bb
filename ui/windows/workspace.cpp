// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/workspace.h"

#include "ui/models/searchsuggestions.h"
#include "ui/widgets/housestyle.h"
#include "ui/widgets/platecell.h"
#include "ui/windows/actions.h"
#include "ui/windows/addline.h"
#include "ui/windows/bulkdesk.h"
#include "ui/windows/caredesk.h"
#include "ui/windows/cellcommands.h"
#include "ui/windows/cellediting.h"
#include "ui/windows/columns.h"
#include "ui/windows/evidencework.h"
#include "ui/windows/fieldsuggestions.h"
#include "ui/windows/itempanel.h"
#include "ui/windows/itemspanel.h"
#include "ui/windows/itemtable.h"
#include "ui/windows/lastplace.h"
#include "ui/windows/librarypanel.h"
#include "ui/windows/numberwork.h"
#include "ui/windows/refusedcells.h"
#include "ui/windows/seriesdesk.h"
#include "ui/windows/tileview.h"
#include "ui/windows/traveldesk.h"
#include "ui/windows/traypanel.h"
#include "ui/windows/windowsettings.h"

#include <QApplication>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace nameplate {

namespace {

constexpr char columnsKey[] = "itemColumns";
constexpr char splitterKey[] = "splitter";
constexpr char traySplitterKey[] = "traySplitter";

} // namespace

Workspace::Workspace(std::unique_ptr<Session> session, ActionSet &actions, WindowSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_session(std::move(session))
    , m_actions(actions)
    , m_settings(settings)
    , m_columns(new Columns(this))
    , m_library(new LibraryPanel(m_session->inventory(), m_session->editor(), m_columns))
    , m_middle(new QSplitter(Qt::Vertical, m_columns))
    , m_pages(new QStackedWidget(m_middle))
    , m_items(new ItemsPanel(m_session->inventory(), locale(), actions, m_pages))
    , m_series(new SeriesDesk(m_session->inventory(), m_session->editor(), m_pages))
    , m_item(new ItemPanel(m_session->inventory(), m_session->editor(), locale(), m_columns))
    , m_tray(new TrayPanel(m_session->inventory(), actions, m_middle))
    , m_evidence(new EvidenceWork(m_session->inventory(), m_session->editor(), actions,
                                  {*m_library, m_items->table(), *m_item, *m_tray}, this))
    , m_numbers(new NumberWork(m_session->inventory(), m_session->editor(), actions, m_pages, *m_item))
    , m_cells(new CellEditing(m_items->table(), m_items->model(), m_session->editor(),
                              editingHints(m_session->inventory(), locale()), this))
    , m_bulk(new BulkDesk(m_session->inventory(), m_session->editor(), this))
    , m_travel(new TravelDesk(m_session->inventory(), *m_bulk, m_items->table(), actions, this))
    , m_commands(new CellCommands(m_items->table(), m_items->model(), m_session->editor(), *m_bulk, this))
    , m_add(new AddLine(m_session->editor(), *m_bulk, editingHints(m_session->inventory(), locale()), m_items))
    , m_suggestions(new SearchSuggestions(m_session->inventory(), QDate::currentDate(), this))
    , m_care(new CareDesk(m_session->inventory(), m_session->editor(),
                          {*m_library, *m_pages, *m_items, *m_item, *m_evidence}, this))
{
    m_pages->insertWidget(0, m_items);
    m_pages->setCurrentIndex(0);
    m_middle->setChildrenCollapsible(false);
    m_middle->setStretchFactor(0, 1);
    m_middle->setStretchFactor(1, 0);
    m_middle->setSizes({lines(this, 50), lines(this, 10.4)});
    m_columns->arrange(m_library, m_middle, m_item);
    auto *row = new QVBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_columns);
    setGrouping(settings.grouping());
    m_columns->restoreState(settings.bytes(splitterKey));
    m_middle->restoreState(settings.bytes(traySplitterKey));
    m_items->table().restoreColumns(settings.bytes(columnsKey));
    m_items->setTiled(settings.showsTiles());
    setLookAlikesMarked(settings.marksLookAlikes());
    connectPanels();
    connectCells();
    connectAddLine();
    connectEvidence();
    connectTray();
    connectSeries();
    connectNumbers();
    connectCare();
}

/// What works in the background goes while the document is still open.
Workspace::~Workspace()
{
    m_numbers->stop();
    delete m_care;
    delete m_bulk;
    delete m_evidence;
    delete m_columns;
}

void Workspace::connectPanels()
{
    connect(&m_session->editor(), &Editor::failed, this, &Workspace::onFailed);
    connect(m_travel, &TravelDesk::said, this, &Workspace::said);
    connect(&m_items->model(), &ItemListModel::listed, this, &Workspace::sayTrouble);
    connect(m_library, &LibraryPanel::filterChosen, this, [this](const ListFilter &filter) {
        closePages();
        m_item->setPlace(filter.place);
        m_items->setFilter(filter);
    });
    m_actions[ActionId::ShowLibrary]->setChecked(true);
    connect(m_actions[ActionId::ShowLibrary], &QAction::triggered, m_columns, &Columns::setLibraryWanted);
    connect(m_columns, &Columns::libraryShown, m_actions[ActionId::ShowLibrary], &QAction::setChecked);
    connect(m_library, &LibraryPanel::searchChosen, this, &Workspace::searchWanted);
    connect(m_library, &LibraryPanel::changedUndoably, this, &Workspace::sayUndoable);
    connect(&m_items->table(), &ItemTable::itemsChosen, this, [this] {
        m_item->showItems(m_items->table().selectedItems());
        emit selectionChanged();
    });
    connect(&m_items->table(), &ItemTable::editWanted, m_item, &ItemPanel::focusName);
    connect(&m_items->tiles(), &TileView::editWanted, m_item, &ItemPanel::focusName);
    connect(m_items, &ItemsPanel::addAsked, this, &Workspace::addItem);
    connect(m_items, &ItemsPanel::importAsked, this, &Workspace::importAsked);
    connect(m_items, &ItemsPanel::searchCleared, this, &Workspace::searchCleared);
    connect(m_item, &ItemPanel::changeAsked, this, &Workspace::changeAll);
    connect(m_item, &ItemPanel::refusedOnLeaving, this, &Workspace::warn);
    connect(m_cells, &CellEditing::refusedOnLeaving, this, &Workspace::warn);
}

void Workspace::connectEvidence()
{
    connect(m_evidence, &EvidenceWork::wrote, &m_session->inventory(), &Inventory::noticeChanges);
    connect(m_evidence, &EvidenceWork::said, this, &Workspace::said);
    connect(m_evidence, &EvidenceWork::changedUndoably, this, &Workspace::sayUndoable);
    connect(m_evidence, &EvidenceWork::progressed, this, &Workspace::progressed);
    connect(m_evidence, &EvidenceWork::progressEnded, this, &Workspace::progressEnded);
    connect(m_evidence, &EvidenceWork::itemsMade, this, &Workspace::chooseMade);
    connect(&m_tray->model(), &QAbstractItemModel::rowsInserted, this, &Workspace::selectionChanged);
    connect(&m_tray->model(), &QAbstractItemModel::rowsRemoved, this, &Workspace::selectionChanged);
}

/// One new item is named next; several are shown where the list has them.
void Workspace::chooseMade(const std::vector<ItemId> &items)
{
    emit searchCleared();
    m_items->table().choose(items.front());
    if (items.size() == 1)
        m_item->focusName();
    emit selectionChanged();
}

void Workspace::connectCells()
{
    m_bulk->setBlocker([this] { return m_evidence->busyWith(); });
    connect(m_bulk, &BulkDesk::progressed, this, &Workspace::progressed);
    connect(m_bulk, &BulkDesk::progressEnded, this, &Workspace::progressEnded);
    connect(m_bulk, &BulkDesk::failed, this, &Workspace::onFailed);
    connect(m_bulk, &BulkDesk::stopped, this,
            [this](const QString &sentence) { emit said({Message::Kind::News, sentence, {}, {}}); });
    connect(m_commands, &CellCommands::refused, this, &Workspace::warn);
    connect(m_commands, &CellCommands::done, this, [this](const QString &sentence, const std::vector<ItemId> &added) {
        if (!added.empty())
            m_items->table().choose(added.front());
        focusItems();
        sayUndoable(sentence);
    });
    connect(m_commands, &CellCommands::unreadable, &m_items->refusals(), &RefusedCells::show);
    connect(&m_items->refusals(), &RefusedCells::othersWanted, m_commands, &CellCommands::write);
    connect(&m_items->refusals(), &RefusedCells::closed, this, &Workspace::focusItems);
}

/// What was added is shown and chosen; when the line goes on, the keys stay there.
void Workspace::connectAddLine()
{
    m_items->setAddLine(m_add);
    connect(m_add, &AddLine::closed, this, &Workspace::focusItems);
    connect(m_add, &AddLine::added, this, [this](const std::vector<ItemId> &items, bool finished) {
        emit searchCleared(); // what is added must be seen
        m_items->table().choose(items.back());
        if (!finished)
            return;
        focusItems();
        sayUndoable(tr("Added %Ln item(s)", nullptr, int(items.size())));
    });
}

/// What a cell or the right side is committing is refused where it was typed; everything else is said above the list.
void Workspace::onFailed(const Error &error)
{
    const bool saidInPlace = error.code == Error::Code::BadValue || error.code == Error::Code::Refused;
    const bool committing =
        m_item->isCommitting() || m_cells->isCommitting() || m_bulk->isCommitting() || m_series->isCommitting();
    if (!committing || !saidInPlace)
        emit said({Message::Kind::Error, error.message(), {}, {}});
}

/// What could not be read is missing from the list, so it must be said.
void Workspace::sayTrouble()
{
    if (const auto &trouble = m_session->inventory().trouble())
        emit said({Message::Kind::Error, trouble->message(), {}, {}});
}

const ListQuery &Workspace::query() const
{
    return m_items->model().query();
}

void Workspace::search(const QString &text)
{
    closePages();
    m_items->search(text);
    if (text.trimmed().isEmpty() && m_library->isCareChosen())
        m_care->open();
}

void Workspace::goToFirst()
{
    const int row = m_items->model().firstItemRow();
    if (row < 0)
        return;
    const ItemId item = m_items->model().itemAt(row);
    m_items->table().choose(item);
    focusItems();
    m_numbers->showClaimOf(item, query().search);
}

void Workspace::focusItems()
{
    m_care->isOpen() ? m_care->takeFocus() : m_items->focusView();
}

void Workspace::undo()
{
    m_travel->undo();
}

void Workspace::redo()
{
    m_travel->redo();
}

void Workspace::saveSearch()
{
    if (query().search.trimmed().isEmpty())
        return emit said({Message::Kind::News, tr("Search for something first; then the search can be kept."), {}, {}});
    m_library->saveSearch(query().search.trimmed());
}

void Workspace::addItem()
{
    closePages();
    m_cells->leave();
    m_add->open(m_library->chosenPlace());
}

/// One more unit of the series of the item that is shown.
void Workspace::addAnother()
{
    const std::vector<ItemId> items = m_items->table().selectedItems();
    const auto unit = items.empty() ? tl::unexpected(Error()) : m_session->inventory().record(items.front());
    if (!unit)
        return addItem();
    closePages();
    m_cells->leave();
    m_add->openLike(*unit);
}

void Workspace::addPlace()
{
    m_columns->setLibraryWanted(true);
    m_library->addPlace();
}

void Workspace::deleteItems()
{
    const std::vector<ItemId> items = m_items->table().selectedItems();
    if (items.empty() || isBusy())
        return;
    m_bulk->remove(items, [this, count = int(items.size())](const CellOutcome &) {
        sayUndoable(tr("Deleted %Ln item(s)", nullptr, count));
    });
}

bool Workspace::isBusy()
{
    if (m_evidence->isBusy())
        warn(m_evidence->busyWith());
    else if (m_bulk->isWorking())
        warn(tr("Many items are still being changed. Do this again when they are done."));
    return m_evidence->isBusy() || m_bulk->isWorking();
}

/// One value for all the items that the right side shows.
void Workspace::changeAll(const Field &field, const QString &text)
{
    if (isBusy())
        return;
    CellEdits edits;
    edits.label = tr("Change %1").arg(fields::title(field));
    edits.typing = {locale(), QDate::currentDate()};
    for (const ItemId item : m_item->items())
        edits.rows.push_back({item, {{&field, text}}});
    m_bulk->write(std::move(edits), [this, &field, text](const CellOutcome &outcome) {
        if (!outcome.refused.empty())
            m_item->refuse(field, text, outcome.refused.front().reason);
        else if (outcome.changed > 0)
            sayUndoable(tr("Changed %n item(s)", nullptr, int(outcome.changed)));
    });
}

void Workspace::copyCells()
{
    m_cells->leave();
    m_commands->copy();
}

void Workspace::pasteCells()
{
    if (isBusy())
        return;
    m_cells->leave();
    if (m_evidence->takesClipboard())
        return m_evidence->paste();
    m_commands->paste(m_library->chosenPlace());
}

void Workspace::pasteAsNew()
{
    if (isBusy())
        return;
    m_cells->leave();
    m_commands->pasteAsNew(m_library->chosenPlace());
}

void Workspace::fillDown()
{
    if (isBusy())
        return;
    m_cells->leave();
    m_commands->fillDown();
}

void Workspace::editCell()
{
    closePages();
    focusItems();
    std::ignore = m_cells->begin();
}

void Workspace::editDetails()
{
    m_item->focusName();
}

void Workspace::warn(const QString &sentence)
{
    emit said({Message::Kind::Warning, sentence, {}, {}});
}

void Workspace::sayUndoable(const QString &text)
{
    emit said({Message::Kind::News, text, tr("Undo"), [this] { m_actions[ActionId::Undo]->trigger(); }});
}

void Workspace::cancelWork()
{
    m_bulk->cancel();
    m_evidence->cancel();
    m_numbers->cancel();
}

void Workspace::copyNumber(PlateNumber which)
{
    m_item->plate().copy(which);
}

void Workspace::editSerial()
{
    m_item->plate().startEditing(PlateNumber::Serial);
}

void Workspace::selectAll()
{
    m_items->table().selectAll();
    focusItems();
}

void Workspace::setGrouping(Grouping grouping)
{
    m_items->setGrouping(grouping);
    m_settings.setGrouping(grouping);
}

void Workspace::setTiled(bool tiled)
{
    m_items->setTiled(tiled);
    m_settings.setShowsTiles(tiled);
}

void Workspace::setAllCollapsed(bool collapsed)
{
    m_items->model().setAllCollapsed(collapsed);
}

void Workspace::setLookAlikesMarked(bool marked)
{
    m_item->plate().setLookAlikesMarked(marked);
    m_settings.setMarksLookAlikes(marked);
}

void Workspace::remember()
{
    m_cells->leave();
    if (m_add->isBegun())
        m_add->add(AddLine::Next::Nothing);
    m_item->commitTyping();
    giveTrayRoom(false);
    m_settings.setBytes(splitterKey, m_columns->saveState());
    m_settings.setBytes(traySplitterKey, m_middle->saveState());
    m_settings.setBytes(columnsKey, m_items->table().columns());
    const std::vector<ItemId> items = m_items->table().selectedItems();
    const LastPlace place{m_library->chosen(), items.empty() ? ItemId() : items.front()};
    m_settings.setPlaceIn(m_session->inventory().path(), place.bytes());
}

/// Goes where the user left this document: to the shelf and to the item.
void Workspace::goBack()
{
    const auto place = LastPlace::from(m_settings.placeIn(m_session->inventory().path()));
    if (!place)
        return;
    if (place->shelf != ListFilter())
        m_library->choose(place->shelf);
    m_items->table().choose(place->item);
}

PrintDialog::Candidates Workspace::printCandidates() const
{
    ListQuery all = query();
    all.filter = {};
    all.search.clear();
    return {m_session->inventory().list(all).ids, m_items->model().ids(), m_items->table().selectedItems()};
}

bool Workspace::hasSelection() const
{
    return !m_items->table().selectedItems().empty();
}

bool Workspace::hasUnsorted() const
{
    return m_tray->model().rowCount() > 0;
}

} // namespace nameplate
