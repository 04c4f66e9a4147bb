// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/itemspanel.h"

#include "ui/widgets/emptystate.h"
#include "ui/widgets/housestyle.h"
#include "ui/widgets/labels.h"
#include "ui/windows/actions.h"
#include "ui/windows/groupingactions.h"
#include "ui/windows/itemtable.h"
#include "ui/windows/refusedcells.h"
#include "ui/windows/tileview.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace nameplate {

namespace {

constexpr int totalsPause = 300;     // milliseconds without another change before many items are summed up; while files
                                     // come in there is a change each 250
constexpr size_t summedAtOnce = 100; // so few items are summed up within a millisecond

} // namespace

ItemsPanel::ItemsPanel(const Inventory &inventory, const QLocale &locale, ActionSet &actions, QWidget *parent)
    : QWidget(parent)
    , m_inventory(inventory)
    , m_actions(actions)
    , m_model(inventory, locale)
    , m_table(new ItemTable(m_model, this))
    , m_tiles(new TileView(m_model, m_table->selectionModel(), this))
    , m_refusals(new RefusedCells(this))
    , m_stack(new QStackedWidget(this))
    , m_noItems(new EmptyState(QStringLiteral("package"), this))
    , m_noFinds(new EmptyState(QStringLiteral("search"), this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeToolLine());
    column->addWidget(m_refusals);
    column->addWidget(m_stack, 1);
    m_stack->setMinimumHeight(lines(this, 4));
    for (QWidget *page : {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_tiles),
                          static_cast<QWidget *>(m_noItems), static_cast<QWidget *>(m_noFinds)})
        m_stack->addWidget(page);
    m_noItems->setTexts(tr("Nothing here yet"),
                        tr("Add the first thing: its name is enough to begin with, or read in a list you have."));
    connect(m_noItems->addButton(tr("Add item"), QStringLiteral("plus")), &QPushButton::clicked, this,
            &ItemsPanel::addAsked);
    connect(m_noItems->addButton(tr("Import a list…"), QStringLiteral("file-input")), &QPushButton::clicked, this,
            &ItemsPanel::importAsked);
    connect(m_noFinds->addButton(tr("Clear the search"), QStringLiteral("x")), &QPushButton::clicked, this,
            &ItemsPanel::searchCleared);
    m_table->addAction(actions[ActionId::DeleteItems]);
    m_tiles->addAction(actions[ActionId::DeleteItems]);
    for (const ActionId id : {ActionId::CopyCells, ActionId::PasteCells, ActionId::PasteAsNew, ActionId::FillDown})
        addAction(actions[id]);
    m_totalsPause.setSingleShot(true);
    m_totalsPause.setInterval(totalsPause);
    connect(&m_totalsPause, &QTimer::timeout, this, [this] { m_totalling.ask(); });
    connect(&m_model, &ItemListModel::listed, this, &ItemsPanel::onListed);
    connect(m_table, &ItemTable::menuAsked, this, &ItemsPanel::askAboutItems);
    connect(m_tiles, &TileView::menuAsked, this, &ItemsPanel::askAboutItems);
    onListed();
}

QWidget *ItemsPanel::makeToolLine()
{
    auto *line = new QWidget(this);
    line->setFixedHeight(lines(this, 2.6));
    m_caption = new PlainLabel(tr("Group by"), TextTone::Quiet, line);
    m_groupBy = new QToolButton(line);
    QFont bold = m_groupBy->font();
    bold.setBold(true);
    m_groupBy->setFont(bold);
    m_groupBy->setPopupMode(QToolButton::InstantPopup);
    m_groupBy->setToolButtonStyle(Qt::ToolButtonTextOnly);
    auto *groupings = new QMenu(m_groupBy);
    for (const GroupingAction &each : groupingActions())
        groupings->addAction(m_actions[each.action]);
    m_groupBy->setMenu(groupings);
    m_caption->setBuddy(m_groupBy);

    m_columns = new QToolButton(line);
    m_columns->setText(tr("Columns"));
    m_columns->setPopupMode(QToolButton::InstantPopup);
    auto *columns = new QMenu(m_columns);
    connect(columns, &QMenu::aboutToShow, this, &ItemsPanel::fillColumnsMenu);
    m_columns->setMenu(columns);
    m_totals = new ElidedLabel(TextTone::Plain, line);
    m_totals->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_totals->setAccessibleName(tr("Totals"));

    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(lines(this, 0.8), 0, lines(this, 0.8), 0);
    row->setSpacing(lines(this, 0.5));
    row->addWidget(m_caption);
    row->addWidget(m_groupBy);
    row->addWidget(m_columns);
    row->addWidget(m_totals, 1);
    for (const ActionId id : {ActionId::ViewTable, ActionId::ViewTiles}) {
        auto *button = new QToolButton(line);
        button->setDefaultAction(m_actions[id]);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setAutoRaise(true);
        row->addWidget(button);
    }
    return line;
}

void ItemsPanel::askAboutItems(const QPoint &at)
{
    QMenu menu(this);
    for (const ActionId id : {ActionId::ShowClaim, ActionId::AddPhotos, ActionId::CopySerial, ActionId::CopySeries,
                              ActionId::EditSerial, ActionId::DeleteItems}) {
        if (id == ActionId::DeleteItems)
            menu.addSeparator();
        menu.addAction(m_actions[id]);
    }
    menu.exec(at);
}

void ItemsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_caption->setVisible(width() > lines(this, 30));
}

void ItemsPanel::fillColumnsMenu()
{
    QMenu *menu = m_columns->menu();
    menu->clear();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const QString title = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QAction *entry = menu->addAction(title);
        entry->setCheckable(true);
        entry->setChecked(!m_table->isColumnHidden(column));
        entry->setEnabled(column != ItemListModel::columnOf("name"));
        connect(entry, &QAction::toggled, this, [this, column](bool shown) {
            m_table->setColumnHidden(column, !shown);
            if (shown && m_table->columnWidth(column) < lines(this, 4))
                m_table->setColumnWidth(column, lines(this, 7));
        });
    }
    menu->addSeparator();
    menu->addAction(tr("The usual columns"), m_table, &ItemTable::showUsualColumns);
}

void ItemsPanel::setAddLine(QWidget *line)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, line);
    setTabOrder(line, m_table);
}

void ItemsPanel::setGrouping(Grouping grouping)
{
    ListQuery query = m_model.query();
    query.grouping = grouping;
    m_model.setQuery(query);
    for (const GroupingAction &each : groupingActions())
        if (each.grouping == grouping)
            m_groupBy->setText(each.name());
    m_groupBy->setAccessibleName(tr("Group by %1").arg(m_groupBy->text()));
}

QWidget *ItemsPanel::view() const
{
    return m_tiled ? static_cast<QWidget *>(m_tiles) : m_table;
}

void ItemsPanel::setTiled(bool tiled)
{
    const bool focused = view()->hasFocus();
    m_tiled = tiled;
    m_columns->setVisible(!tiled);
    onListed();
    if (tiled)
        m_tiles->scrollTo(m_tiles->currentIndex());
    else
        m_table->scrollTo(m_table->currentIndex());
    if (focused)
        focusView();
}

void ItemsPanel::focusView()
{
    view()->setFocus(Qt::OtherFocusReason);
}

void ItemsPanel::setFilter(const ListFilter &filter)
{
    m_filter = filter;
    if (!m_model.query().search.isEmpty())
        return emit searchCleared(); // which comes back to search()
    ListQuery query = m_model.query();
    query.filter = filter;
    m_model.setQuery(query);
    m_table->scrollToTop();
}

void ItemsPanel::search(const QString &text)
{
    ListQuery query = m_model.query();
    query.search = text;
    query.filter = text.trimmed().isEmpty() ? m_filter : ListFilter();
    m_model.setQuery(query);
    if (m_table->selectedItems().empty())
        m_table->scrollToTop();
}

void ItemsPanel::onListed()
{
    const bool empty = m_model.ids().empty();
    const bool searching = !m_model.query().search.trimmed().isEmpty();
    if (empty && searching)
        m_noFinds->setTexts(
            tr("Nothing found"),
            tr("No field, number or file of this list holds “%1”.").arg(m_model.query().search.left(60)));
    m_stack->setCurrentWidget(!empty      ? view()
                              : searching ? static_cast<QWidget *>(m_noFinds)
                                          : static_cast<QWidget *>(m_noItems));
    if (m_model.ids().size() <= summedAtOnce)
        return m_totalling.ask();
    m_totals->setText(tr("%Ln item(s)", nullptr, int(m_model.ids().size())));
    m_totals->setShorter(QString());
    m_totalsPause.start();
}

void ItemsPanel::showTotals()
{
    m_totalsPause.stop();
    const QString count = tr("%Ln item(s)", nullptr, int(m_model.ids().size()));
    const QString sums = m_inventory.totals(m_model.ids()).localText(locale());
    m_totals->setShorter(count);
    m_totals->setText(sums.isEmpty() ? count : QStringLiteral("%1 · %2").arg(count, sums));
    m_totals->setToolTip(sums.isEmpty() ? QString() : sums);
}

} // namespace nameplate
